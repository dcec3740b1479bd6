/** To be built. */
export function addToJson(
  bytes: Buffer | undefined,
  _keys: readonly string[],
  _values: readonly string[],
): Buffer {
  return bytes ?? Buffer.from('{}');
}

/** To be built. */
export function removeFromJson(bytes: Buffer, _keys: readonly string[], _values: readonly string[]): Buffer {
  return bytes;
}
