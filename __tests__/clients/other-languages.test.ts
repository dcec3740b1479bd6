import { OTHER_SETUPS } from '../support/client-setups/languages.ts';
import { proveFamily } from './proof.ts';

proveFamily('Other languages', OTHER_SETUPS);
