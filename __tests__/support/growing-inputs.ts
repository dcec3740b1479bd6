import * as der from './der.ts';
import type { Make } from './growth.ts';

const repeat =
  (piece: string | Buffer, head: string | Buffer = '', tail = ''): Make =>
  (bytes) =>
    Buffer.concat([
      Buffer.from(head as string),
      Buffer.alloc(bytes, Buffer.from(piece as string)),
      Buffer.from(tail),
    ]);

const inSequence =
  (piece: string, head = '', tag = 0x30): Make =>
  (bytes) => {
    const whole = bytes - (bytes % (piece.length / 2));
    return der.encode(tag, Buffer.from(head, 'hex'), Buffer.alloc(whole, Buffer.from(piece, 'hex')));
  };

const BEGIN = '-----BEGIN CERTIFICATE-----\n';
const END = '-----END CERTIFICATE-----\n';
const PKCS7 = der.objectIdentifier('1.2.840.113549.1.7.2').toString('hex');

/** Texts that keep a careless reader busy, for a number of bytes. */
export const INPUTS: Readonly<Record<string, Make>> = {
  'line ends': repeat('\n'),
  'line ends of Windows': repeat('\r\n'),
  returns: repeat('\r'),
  'separators of lines': repeat('\u2028'),
  blanks: repeat(' '),
  'blanks and a letter': repeat(' ', '', 'x'),
  'blanks behind a key': repeat(' ', 'cafile', 'x'),
  'blanks in lines': repeat(' \n'),
  tabs: repeat('\t'),
  '<': repeat('<'),
  '<!--': repeat('<!--'),
  '<RSAKeyValue>': repeat('<RSAKeyValue>'),
  '-----': repeat('-----'),
  beginnings: repeat('-----BEGIN '),
  'blocks that do not end': repeat(BEGIN),
  ends: repeat(END),
  'empty blocks': repeat(BEGIN + END),
  'blocks of another kind': repeat('-----BEGIN X-----\nAAAA\n-----END X-----\n'),
  'a block of blanks': repeat(' ', BEGIN, END),
  'a block of =': repeat('=', BEGIN, END),
  'a block of \\n': repeat('\\n', BEGIN, END),
  base64: repeat('A'),
  'base64 in lines': repeat(`${'MIIB'.repeat(16)}\n`),
  JWK: repeat('a', '{"d":"'),
  JWKs: repeat('"d":"'),
  'octets of UTF-16': repeat(Buffer.from('0\0', 'latin1')),
  zeros: repeat('\0'),
  braces: repeat('{'),
  lists: repeat('['),
  sections: repeat('[a]\n'),
  'a section of sections': repeat('a.', '[', 'a]\nb=c'),
  keys: repeat('a=b\n'),
  'values in quotes': repeat('"', 'cafile="', '\n'),
  variables: repeat('${', 'cafile=', '\n'),
  commas: repeat(','),
  colons: repeat('ab:'),
  percents: repeat('%'),
  'our blocks': repeat('# setup-ca-bundle a begins\n'),
  'our blocks, each another': (bytes) =>
    Buffer.from(Array.from({ length: bytes / 32 }, (_, at) => `# setup-ca-bundle ${at} begins\n`).join('')),
  commands: repeat('##['),
  'names of products': repeat('cloudflare '),
  'remarks of OpenSSL': repeat('subject=x\n', 'Bag Attributes\n'),
  'headings of OpenSSL': repeat('Certificate:\n', ' '),
  'DER of NULL': inSequence('0500'),
  'DER of octets': inSequence('040141'),
  'DER of octets in a PKCS#12': inSequence('040141', '020103'),
  'BER without lengths': repeat(Buffer.from('3080', 'hex')),
  'BER of a PKCS#7': inSequence('30800000', PKCS7),
  sets: inSequence('3100', '3003020101'),
  'a keystore': repeat(
    Buffer.from('00000002000000000000000000000000', 'hex'),
    Buffer.from('feedfeed000000020fffffff', 'hex'),
  ),
};
