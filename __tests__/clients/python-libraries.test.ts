import { PYTHON_SETUPS } from '../support/client-setups/python.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python’s libraries and pip', PYTHON_SETUPS);
