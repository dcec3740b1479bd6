import { JAVA_SETUPS } from '../support/client-setups/languages.ts';
import { proveFamily } from './proof.ts';

proveFamily('Java', JAVA_SETUPS);
