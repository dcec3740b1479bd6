import { JAVASCRIPT_SETUPS } from '../support/client-setups/javascript.ts';
import { proveFamily } from './proof.ts';

proveFamily('JavaScript', JAVASCRIPT_SETUPS);
