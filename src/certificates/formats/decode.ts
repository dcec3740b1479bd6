import { createPrivateKey } from 'node:crypto';
import type { ProblemCode } from '../../problem.ts';
import { type Certificate, type Located, tryParseCertificate } from '../certificate.ts';
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

/** Blocks that people take for certificates, by label (RFC 7468 sections 6 to 13, OpenSSL's pem.h). */
const OTHER_LABELS: Readonly<Record<string, string>> = {
  'CERTIFICATE REQUEST': 'a certificate signing request',
  'NEW CERTIFICATE REQUEST': 'a certificate signing request',
  'X509 CRL': 'a certificate revocation list',
  'PUBLIC KEY': 'a public key without a certificate',
  'RSA PUBLIC KEY': 'a public key without a certificate',
  'SSH2 PUBLIC KEY': 'an SSH public key',
  'TRUSTED CERTIFICATE':
    "a certificate in OpenSSL's own TRUSTED form, which may say that it is not for servers",
  PKCS7: 'a PKCS#7 container',
  CMS: 'a CMS container',
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const DER_SEQUENCE = 0x30;
const MAX_KEY_BYTES = 64 * 1024; // RSA of 65,536 bits has 37 kB; OpenSSL makes an object of each value to tell

/**
 * Reads the certificates in a source's bytes, PEM or DER, told apart by content; never throws. With more than `maxBlocks`
 * blocks it is too large.
 */
export function decodeSource(bytes: Buffer, maxBlocks = Number.POSITIVE_INFINITY): Decoded {
  if (bytes[0] === DER_SEQUENCE) {
    const decoded = decodeDer(bytes);
    if (decoded) return decoded;
  }
  return decodeText(bytes, maxBlocks);
}

function decodeDer(der: Buffer): Decoded | undefined {
  const certificate = tryParseCertificate(der);
  if (certificate) return { certificates: [{ certificate, position: 1 }], faults: [] };
  return isPrivateKey(der) ? onlyFault('private-key', 'a private key') : undefined;
}

function decodeText(bytes: Buffer, maxBlocks: number): Decoded {
  const blocks = readPemBlocks(bytes, maxBlocks + 1);
  if (blocks.length > maxBlocks) return onlyFault('too-large', 'too many PEM blocks');
  if (blocks.length === 0) return onlyFault('no-certificate', describeContent(bytes));
  const certificates: Located[] = [];
  const faults: Fault[] = [];
  const lineAt = makeLineCounter(bytes);
  for (const block of blocks) {
    const { position, start } = block;
    const decoded = decodeBlock(block);
    if ('what' in decoded) faults.push({ ...decoded, position, line: lineAt(start) });
    else certificates.push({ certificate: decoded, position });
  }
  return { certificates, faults };
}

function decodeBlock({ label, content }: PemBlock): Certificate | Pick<Fault, 'code' | 'what'> {
  if (label.includes('PRIVATE KEY')) return { code: 'private-key', what: 'a private key' };
  const isCertificate = CERTIFICATE_LABELS.has(label);
  const name = isCertificate ? 'CERTIFICATE' : (OTHER_LABELS[label] ?? 'a block of another kind');
  if (content === 'unterminated-block') {
    return { code: content, what: `${isCertificate ? 'a CERTIFICATE block' : name} that does not end` };
  }
  if (!isCertificate) return { code: 'not-a-certificate', what: name };
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

function describeContent(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const start = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? text.slice(3).trimStart() : text.trimStart();
  if (start === '') return 'an empty file';
  if (/^(?:<!doctype|<html|<\?xml)/i.test(start)) return 'a web page (HTML or XML), perhaps a log-in page';
  if (/^[{[]/.test(start)) return 'JSON';
  if (start.startsWith('PK\u0003\u0004')) return 'a zip archive';
  if (/^(?:ssh-|ecdsa-sha2-)/.test(start)) return 'an SSH public key';
  return 'a file without a certificate';
}
