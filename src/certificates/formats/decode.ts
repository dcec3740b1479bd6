import { createPrivateKey } from 'node:crypto';
import type { ProblemCode } from '../../problem.ts';
import { type Certificate, type Located, tryParseCertificate } from '../certificate.ts';
import { passPadding } from './padding.ts';
import { makeLineCounter, type PemBlock, readPemBlocks } from './pem.ts';

/** What is wrong with a part of a source: its 1-based number and line there, 0 when the whole source is meant. */
export interface Fault {
  readonly code: ProblemCode & (typeof FAULT_CODES)[number];
  readonly position: number;
  readonly line: number;
  /** What it is, as the start of a sentence: `a private key`. */
  readonly what: string;
}

/** A source's bytes, read: the certificates in their order, and what else was there. */
export interface Decoded {
  readonly certificates: readonly Located[];
  readonly faults: readonly Fault[];
}

const FAULT_CODES = [
  'bad-base64',
  'distrusted',
  'no-certificate',
  'not-a-certificate',
  'private-key',
  'too-large',
  'unparsable-certificate',
  'unterminated-block',
  'wrong-password',
] as const;

const CERTIFICATE_LABELS: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);

const OTHER_BLOCK = 'a block of another kind';
const DER_SEQUENCE = 0x30;
const MAX_KEY_BYTES = 64 * 1024; // RSA of 65,536 bits has 37 kB; OpenSSL makes an object of each value to tell

/**
 * Reads the certificates in a source's bytes, PEM or one in DER, detected from the content; never throws. What else is
 * there is a fault that names it. With more than `most` blocks it is too large. `blocks` are its blocks, if they have been
 * read.
 */
export function decodeSource(
  bytes: Buffer,
  most = Number.POSITIVE_INFINITY,
  blocks?: readonly PemBlock[],
): Decoded {
  const der = bytes[0] === DER_SEQUENCE ? decodeDer(bytes) : undefined;
  return der ?? decodeText(bytes, most, blocks ?? readPemBlocks(bytes, most + 1));
}

/** One certificate in DER; undefined if the bytes do not start with one. */
function decodeDer(bytes: Buffer): Decoded | undefined {
  const certificate = tryParseCertificate(bytes);
  if (certificate === undefined) {
    return isPrivateKey(bytes) ? onlyFault('private-key', 'a private key') : undefined;
  }
  const certificates: readonly Located[] = [{ certificate, position: 1 }];
  if (passPadding(bytes, certificate.der.length) === bytes.length) return { certificates, faults: [] };
  const fault: Fault = {
    code: 'not-a-certificate',
    position: 2,
    line: 0,
    what: 'bytes behind a certificate',
  };
  return { certificates, faults: [fault] };
}

function decodeText(bytes: Buffer, most: number, blocks: readonly PemBlock[]): Decoded {
  if (blocks.length > most) return onlyFault('too-large', 'too many PEM blocks');
  if (blocks.length === 0) return onlyFault('no-certificate', 'a file without a certificate');
  const certificates: Located[] = [];
  const faults: Fault[] = [];
  const lineAt = makeLineCounter(bytes);
  for (const block of blocks) {
    const { position, start } = block;
    const { certificate, fault } = decodeBlock(block);
    if (certificate) certificates.push({ certificate, position });
    if (fault) faults.push({ ...fault, position, line: lineAt(start) });
  }
  const der = findDerBehind(bytes, blocks);
  if (der !== undefined) {
    const place = { position: blocks.length + 1, line: lineAt(der) };
    faults.push({ code: 'not-a-certificate', ...place, what: 'bytes of DER behind a PEM block' });
  }
  return { certificates, faults };
}

/** Where DER begins behind a PEM block, as where files of both forms were put together. */
export function findDerBehind(bytes: Buffer, blocks: readonly PemBlock[]): number | undefined {
  return blocks
    .map(({ end }) => passPadding(bytes, end))
    .find((at) => bytes[at] === DER_SEQUENCE && (bytes[at + 1] ?? 0) >= 0x80); // no text, in UTF-8 either
}

/** What one block gives: a certificate, and what is wrong with it. */
interface DecodedBlock {
  readonly certificate?: Certificate;
  readonly fault?: Pick<Fault, 'code' | 'what'>;
}

/** Reads a block that holds one certificate; what every other one is stays open. */
export function decodeBlock(block: PemBlock): DecodedBlock {
  const { content } = block;
  const decoded = decodeCertificateBlock(block);
  if ('what' in decoded) return { fault: decoded };
  const { length } = decoded.der;
  if (length === content.length || passPadding(content as Buffer, length) === content.length) {
    return { certificate: decoded };
  }
  const what = 'a CERTIFICATE block with more in it than one certificate';
  return { certificate: decoded, fault: { code: 'unparsable-certificate', what } };
}

function decodeCertificateBlock({ label, content }: PemBlock): Certificate | Pick<Fault, 'code' | 'what'> {
  if (label.includes('PRIVATE KEY')) return { code: 'private-key', what: 'a private key' };
  const isCertificate = CERTIFICATE_LABELS.has(label);
  if (content === 'unterminated-block') {
    return {
      code: content,
      what: `${isCertificate ? 'a CERTIFICATE block' : OTHER_BLOCK} that does not end`,
    };
  }
  if (!isCertificate) return { code: 'not-a-certificate', what: OTHER_BLOCK };
  if (content === 'bad-base64') return { code: content, what: 'a CERTIFICATE block that is not base64' };
  const certificate = tryParseCertificate(content);
  if (certificate) return certificate;
  if (isPrivateKey(content)) return { code: 'private-key', what: 'a private key labelled CERTIFICATE' };
  return {
    code: 'unparsable-certificate',
    what: 'a CERTIFICATE block whose bytes are not an X.509 certificate',
  };
}

/** Whether DER is a private key: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) or SEC 1 (RFC 5915), encrypted or not. */
export function isPrivateKey(der: Buffer): boolean {
  if (der.length > MAX_KEY_BYTES) return false;
  return (['pkcs8', 'sec1'] as const).some((type) => {
    try {
      createPrivateKey({ key: der, format: 'der', type });
      return true;
    } catch (cause) {
      return (cause as NodeJS.ErrnoException).code === 'ERR_MISSING_PASSPHRASE';
    }
  });
}

/** What is read of a source that is faulty as a whole: nothing but the fault. */
export function onlyFault(code: Fault['code'], what: string): Decoded {
  return { certificates: [], faults: [{ code, position: 0, line: 0, what }] };
}
