import { PYTHON_PROGRAM_SETUPS } from '../support/client-setups/python.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python’s programs', PYTHON_PROGRAM_SETUPS);
