/** How a JKS file begins (sun.security.provider.JavaKeyStore). */
export const JKS_MAGIC = 0xfeedfeed;

/** The newer JCEKS, which has the same layout. */
export const JCEKS_MAGIC = 0xcececece;

/** Microsoft's PVK file, which holds a private key. */
export const PVK_MAGIC = 0x1ef1b5b0;

/** The first four octets of a file as a number; 0 where there are fewer. */
export function readMagic(bytes: Buffer): number {
  return bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
}
