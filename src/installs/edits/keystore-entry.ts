/** An entry of a Java keystore that makes a JVM trust a certificate. */
export interface KeystoreEntry {
  readonly alias: string;
  readonly der: Buffer;
}

/** A Java keystore under the usual password, or none, that can be written again. */
export interface Keystore {
  readonly entries: readonly KeystoreEntry[];
  /** Its bytes with more entries at the end; all else in it stays as it is, byte for byte. */
  readonly add: (entries: readonly KeystoreEntry[]) => Buffer;
  /** Its bytes without the entries whose alias answers; all else in it stays as it is, byte for byte. */
  readonly remove: (isMeant: (alias: string) => boolean) => Buffer;
}
