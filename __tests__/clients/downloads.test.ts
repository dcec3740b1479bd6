import { DOWNLOAD_SETUPS } from '../support/client-setups/downloads.ts';
import { proveFamily } from './proof.ts';

proveFamily('Downloads', DOWNLOAD_SETUPS);
