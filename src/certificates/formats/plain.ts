import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Decoded, decodeSource } from './decode.ts';
import { readElement } from './der.ts';
import { makeLineCounter, type PemBlock, readPemBlocks } from './pem.ts';
import { findPrivateKey } from './private-key.ts';

const DER_SEQUENCE = 0x30;

/**
 * Reads what needs no other parser than OpenSSL's and ours: certificates in PEM or DER with no fault among them.
 * Undefined for all else. What {@link decodeGiven} must look for in every source it must look for here.
 */
export function decodePlain(bytes: Buffer): Decoded | undefined {
  const blocks = readPemBlocks(bytes, MAX_SOURCE_CERTIFICATES + 1);
  const decoded = decodeSource(bytes, MAX_SOURCE_CERTIFICATES, blocks);
  if (decoded.faults[0]?.code === 'too-large') return decoded;
  return decoded.faults.length === 0 && findKeyBeside(bytes, blocks) === undefined ? decoded : undefined;
}

/** The line of a private key that stands around `blocks` (all there are), in one, or behind DER: 0 where there are no lines. */
export function findKeyBeside(bytes: Buffer, blocks: readonly PemBlock[]): number | undefined {
  if (bytes[0] === DER_SEQUENCE) return findPrivateKey(bytes) === undefined ? undefined : 0;
  const gaps: { readonly start: number; readonly text: Buffer }[] = [];
  const lineAt = makeLineCounter(bytes);
  let start = 0;
  for (const { start: end, end: next, content } of blocks) {
    if (!Buffer.isBuffer(content)) continue; // its text is a part of the gap
    if (hidesKey(content)) return lineAt(end);
    gaps.push({ start, text: bytes.subarray(start, end) });
    start = next;
  }
  gaps.push({ start, text: bytes.subarray(start) });
  let place = findPrivateKey(Buffer.concat(gaps.map(({ text }) => text)));
  if (place === undefined) return undefined;
  for (const gap of gaps) {
    if (place < gap.text.length) return lineAt(gap.start + place);
    place -= gap.text.length;
  }
  return 0;
}

/** Whether a key lies behind the first value in a block, which is all that OpenSSL reads of it. */
function hidesKey(content: Buffer): boolean {
  try {
    const { end } = readElement(content);
    return end < content.length && findPrivateKey(content.subarray(end)) !== undefined;
  } catch {
    return findPrivateKey(content) !== undefined;
  }
}
