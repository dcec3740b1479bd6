/** A value of DER (X.690): its tag octet, its length in the shortest form, and these contents one after the other. */
export function encode(tag: number, ...contents: readonly Buffer[]): Buffer {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  return Buffer.concat([Buffer.from([tag, ...encodeLength(length)]), ...contents]);
}

/** An OBJECT IDENTIFIER from its dotted form; its numbers have at most 31 bits. */
export function encodeOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return encode(0x06, Buffer.from(octets));
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 0x100)) octets.unshift(left % 0x100);
  return [0x80 | octets.length, ...octets];
}
