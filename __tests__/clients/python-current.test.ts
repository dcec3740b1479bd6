import { PYTHON_CURRENT_SETUPS } from '../support/client-setups/python-current.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python’s libraries as PyPI has them', PYTHON_CURRENT_SETUPS);
