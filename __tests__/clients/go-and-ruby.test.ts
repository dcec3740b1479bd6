import { GO_SETUPS } from '../support/client-setups/go.ts';
import { RUBY_SETUPS } from '../support/client-setups/languages.ts';
import { proveFamily } from './proof.ts';

proveFamily('Go and Ruby', [...GO_SETUPS, ...RUBY_SETUPS]);
