import { TOOL_SETUPS } from '../support/client-setups/tools.ts';
import { proveFamily } from './proof.ts';

proveFamily('Tools', TOOL_SETUPS);
