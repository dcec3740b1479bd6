import { JAVASCRIPT_SETUPS, NPM_CURRENT_SETUPS } from '../support/client-setups/javascript.ts';
import { proveFamily } from './proof.ts';

proveFamily('JavaScript', JAVASCRIPT_SETUPS);
proveFamily('JavaScript, what npm has today', NPM_CURRENT_SETUPS);
