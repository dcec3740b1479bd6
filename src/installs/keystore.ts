/** To be built. */
export function addToKeystore(bytes: Buffer, _certificates: readonly Buffer[]): Buffer {
  return bytes;
}

/** To be built. */
export function removeFromKeystore(bytes: Buffer, _fingerprints: readonly string[]): Buffer {
  return bytes;
}
