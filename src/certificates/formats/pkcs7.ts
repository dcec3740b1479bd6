import type { asn1 } from 'node-forge';
import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Certificate, tryParseCertificate } from '../certificate.ts';
import { findValueEnd, parseBer, writeDer } from './ber.ts';
import { type Decoded, onlyFault } from './decode.ts';
import { eachChild, readElement, toDotted } from './der.ts';
import { passPadding } from './padding.ts';

/** signedData (RFC 2315 section 14, RFC 5652 section 5.1). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The number of signedData's element `certificates`, `[0] IMPLICIT`. */
const CERTIFICATES_TAG = 0;

const DER_SEQUENCE = 0x30;
const DER_OBJECT_IDENTIFIER = 0x06;
const DER_CERTIFICATES = 0xa0;

/**
 * The largest container in BER that is read, in bytes: 1 MiB. Its parser makes an object of each value, and writes
 * each certificate again to look it up in the container, which takes minutes for what is built for that.
 */
const MAX_BER_BYTES = 1024 * 1024;

/** The most certificates in a container in BER that are not DER themselves: to look for each takes as long as it is. */
const MAX_REWRITTEN = 100;

/**
 * Reads the certificates in a PKCS#7 container (RFC 2315) in their order, undefined if the bytes are none. Members of the
 * set of another kind (attribute certificates) are passed over; a certificate that cannot be read is a fault.
 */
export async function readPkcs7(bytes: Buffer): Promise<Decoded | undefined> {
  if (!isSignedData(bytes)) return undefined;
  const end = findValueEnd(bytes, 0);
  const container = bytes.subarray(0, end);
  const found = listDer(container) ?? (await listBer(container));
  if (found === 'too-large') return onlyFault('too-large', describeLimit());
  if (found === undefined || end === undefined || passPadding(bytes, end) < bytes.length) {
    return onlyFault('unparsable-certificate', 'a PKCS#7 container that cannot be read');
  }
  if (found.length === 0) return onlyFault('no-certificate', 'a PKCS#7 container without a certificate');
  const certificates = found.flatMap((certificate, at) =>
    certificate === undefined ? [] : [{ certificate, position: at + 1 }],
  );
  const damaged = found.length - certificates.length;
  if (damaged === 0) return { certificates, faults: [] };
  const what = `a PKCS#7 container in which ${damaged} of ${found.length} certificates cannot be read`;
  return { certificates, faults: onlyFault('unparsable-certificate', what).faults };
}

function describeLimit(): string {
  const mebibytes = MAX_BER_BYTES / 1024 / 1024;
  const count = MAX_SOURCE_CERTIFICATES.toLocaleString('en');
  return `a PKCS#7 container with more than ${count} certificates, or in BER and larger than ${mebibytes} MiB`;
}

/** Whether DER or BER begins as signedData does, be it cut off. */
function isSignedData(bytes: Buffer): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== DER_SEQUENCE) return false;
  try {
    const type = readElement(bytes, first < 0x80 ? 2 : 2 + (first & 0x7f)); // 0x80 is an indefinite length
    return type.tag === DER_OBJECT_IDENTIFIER && toDotted(type) === SIGNED_DATA;
  } catch {
    return false;
  }
}

/** Certificates in their order, undefined in place of one that cannot be read. */
type Members = readonly (Certificate | undefined)[] | 'too-large';

/** Undefined if a container is no DER. */
function listDer(bytes: Buffer): Members | undefined {
  try {
    const container = readElement(bytes);
    const type = readElement(bytes, container.contentStart, container.end);
    const content = readElement(bytes, type.end, container.end);
    const signedData = readElement(bytes, content.contentStart, content.end);
    const members: (Certificate | undefined)[] = [];
    for (const part of eachChild(signedData)) {
      if (part.tag !== DER_CERTIFICATES) continue;
      for (const { tag, start, end } of eachChild(part)) {
        if (tag !== DER_SEQUENCE) continue;
        if (members.length === MAX_SOURCE_CERTIFICATES) return 'too-large';
        members.push(tryParseCertificate(Buffer.from(bytes.subarray(start, end))));
      }
      break;
    }
    return members;
  } catch {
    return undefined;
  }
}

/** Undefined if a container is no BER. */
async function listBer(bytes: Buffer): Promise<Members | undefined> {
  if (bytes.length > MAX_BER_BYTES) return 'too-large';
  const { asn1: parser } = (await import('./forge.ts')).forge;
  let elements: readonly asn1.Asn1[];
  try {
    const [, content] = childrenOf(parseBer(parser, bytes));
    const [signedData] = childrenOf(content);
    const set = childrenOf(signedData).find(
      ({ tagClass, type: tag }) =>
        tagClass === parser.Class.CONTEXT_SPECIFIC && Number(tag) === CERTIFICATES_TAG,
    );
    elements = childrenOf(set).filter(
      ({ tagClass, type: tag }) => tagClass === parser.Class.UNIVERSAL && tag === parser.Type.SEQUENCE,
    );
  } catch {
    return undefined;
  }
  const members: (Certificate | undefined)[] = [];
  let at = 0;
  let missing = 0;
  for (const element of elements) {
    const der = writeDer(parser, element);
    const certificate = tryParseCertificate(der);
    // A certificate that forge would write differently is another certificate; they stand in the order of their bytes.
    const found = certificate === undefined ? -1 : bytes.indexOf(der, at);
    members.push(found === -1 ? undefined : certificate);
    if (found !== -1) at = found + der.length;
    else if (++missing > MAX_REWRITTEN) return 'too-large';
  }
  return members;
}

function childrenOf(element: asn1.Asn1 | undefined): asn1.Asn1[] {
  return Array.isArray(element?.value) ? element.value : [];
}
