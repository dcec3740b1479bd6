import { STRICT_PYTHON_SETUPS } from '../support/client-setups/python-current.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python 3.13', STRICT_PYTHON_SETUPS);
