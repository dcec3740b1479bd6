import { objectIdentifier, sequence } from './der.ts';

/**
 * Certificates as Windows serializes them, and the listing of its stores that the action asks PowerShell for. The form
 * is that of MS-GPEF section 2.2.1.1.1.1 and of Wine's crypt32; numbers are those of wincrypt.h.
 */

/** A property of a stored certificate. */
export type Property = readonly [number: number, value: Buffer];

/** The usage of TLS servers (RFC 5280 section 4.2.1.12). */
export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/** The usage of those who sign code. */
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

const CERTIFICATE = 32;

/** The usages that a certificate is restricted to. */
export const usages = (...dotted: readonly string[]): Property => [9, writeUsages(dotted)];
/** From when on it is distrusted, and for which usages. */
export const disabled = (since: Date, ...dotted: readonly string[]): Property[] =>
  limit(104, 122, since, dotted);
/** From when on what it issues is distrusted, and for which usages. */
export const issuesInVain = (since: Date, ...dotted: readonly string[]): Property[] =>
  limit(126, 127, since, dotted);

/** The name that an administrator gave it, which says nothing of trust. */
export const friendlyName = (name: string): Property => [11, Buffer.from(`${name}\0`, 'utf16le')];

function limit(time: number, purposes: number, since: Date, dotted: readonly string[]): Property[] {
  const value = Buffer.alloc(8);
  value.writeBigUInt64LE((BigInt(since.getTime()) + 11_644_473_600_000n) * 10_000n);
  return [[time, value], ...(dotted.length > 0 ? [[purposes, writeUsages(dotted)] as const] : [])];
}

function writeUsages(dotted: readonly string[]): Buffer {
  return sequence(...dotted.map(objectIdentifier));
}

/** A certificate and its properties as CertSerializeCertificateStoreElement writes them. */
export function serialize(der: Buffer, ...properties: readonly Property[]): Buffer {
  const records = [...properties, [CERTIFICATE, der] as const].map(([number, value]) => {
    const head = Buffer.alloc(12);
    for (const [index, word] of [number, 1, value.length].entries()) head.writeUInt32LE(word, index * 4);
    return Buffer.concat([head, value]);
  });
  return Buffer.concat(records);
}

/** A line of a listing. */
export function listed(store: string, element: Buffer): string {
  return `${store} ${element.toString('base64')}`;
}

/** A listing, with the line ends of Windows. */
export function writeListing(...lines: readonly string[]): string {
  return [...lines, 'end', ''].join('\r\n');
}
