import asn1 from 'node-forge/lib/asn1.js';
import rc2 from 'node-forge/lib/rc2.js';
import util from 'node-forge/lib/util.js';

/** The parts of node-forge that are used: all of it is six times as large. Loaded when they are needed. */
export const forge = { asn1, rc2, util };
