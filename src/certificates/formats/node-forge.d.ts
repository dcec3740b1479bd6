/** The parts of node-forge that are loaded one by one; its types describe only the whole. */
declare module 'node-forge/lib/asn1.js' {
  import { asn1 } from 'node-forge';
  export = asn1;
}

declare module 'node-forge/lib/rc2.js' {
  import { rc2 } from 'node-forge';
  export = rc2;
}

declare module 'node-forge/lib/util.js' {
  import { util } from 'node-forge';
  export = util;
}
