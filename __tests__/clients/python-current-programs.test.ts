import { PYTHON_CURRENT_PROGRAM_SETUPS } from '../support/client-setups/python-current.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python’s programs as PyPI has them', PYTHON_CURRENT_PROGRAM_SETUPS);
