import {
  PYTHON_CURRENT_PROGRAM_SETUPS,
  PYTHON_CURRENT_SETUPS,
  STRICT_PYTHON_SETUPS,
} from '../support/client-setups/python-current.ts';
import { proveFamily } from './proof.ts';

proveFamily('Python’s libraries as PyPI has them', PYTHON_CURRENT_SETUPS);
proveFamily('Python’s programs as PyPI has them', PYTHON_CURRENT_PROGRAM_SETUPS);
proveFamily('Python 3.13', STRICT_PYTHON_SETUPS);
