import type { asn1 } from 'node-forge';
import { MAX_SOURCE_CERTIFICATES } from '../../limits.ts';
import { type Certificate, type Located, tryParseCertificate } from '../certificate.ts';
import { parseBer } from './ber.ts';
import { type Decoded, decodeSource, type Fault, onlyFault } from './decode.ts';
import { eachChild, readElement, toDotted } from './der.ts';
import { readPemBlocks } from './pem.ts';

/** PEM labels of PKCS#7 (RFC 7468 section 8), of CMS (section 9) and what old OpenSSL wrote. */
const CONTAINER_LABELS: ReadonlySet<string> = new Set(['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA']);

/** signedData (RFC 2315 section 14, RFC 5652 section 5.1). */
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The number of signedData's element `certificates`, `[0] IMPLICIT`. */
const CERTIFICATES_TAG = 0;

const DER_SEQUENCE = 0x30;
const DER_OBJECT_IDENTIFIER = 0x06;
const DER_CERTIFICATES = 0xa0;

/**
 * The largest container in BER that is read, in bytes: 1 MiB. Its parser makes an object of each value, and writes
 * each certificate anew to look it up in the container, which takes minutes for what is built for that.
 */
const MAX_BER_BYTES = 1024 * 1024;

/** The most certificates in a container in BER that are not DER themselves: to look for each takes as long as it is. */
const MAX_REWRITTEN = 100;

/**
 * As {@link decodeSource}, and certs-only PKCS#7 too (RFC 8551 section 3.8; .p7b, .p7c), PEM, DER or BER.
 *
 * Its parser is loaded when there is something to parse.
 */
export async function decodeWithContainers(bytes: Buffer, maxBlocks?: number): Promise<Decoded> {
  const decoded = decodeSource(bytes, maxBlocks);
  if (decoded.faults[0]?.code === 'too-large') return decoded;
  if (bytes[0] === DER_SEQUENCE && decoded.certificates.length === 0) {
    const certificates = await readPkcs7(bytes);
    if (certificates === undefined) return decoded;
    if (certificates.length === 0)
      return onlyFault('no-certificate', 'a PKCS#7 container without a certificate');
    return {
      certificates: certificates.map((certificate, at) => ({ certificate, position: at + 1 })),
      faults: [],
    };
  }
  if (decoded.faults.length === 0) return decoded; // a container is one
  const certificates: Located[] = [...decoded.certificates];
  const read = new Set<number>();
  for (const { label, content, position } of readPemBlocks(bytes)) {
    if (!CONTAINER_LABELS.has(label) || !Buffer.isBuffer(content)) continue;
    const found = await readPkcs7(content);
    if (found === undefined || found.length === 0) continue;
    read.add(position);
    certificates.push(...found.map((certificate) => ({ certificate, position })));
  }
  const isUnread = ({ position }: Fault): boolean => !read.has(position);
  return {
    certificates: certificates.sort((one, other) => one.position - other.position),
    faults: decoded.faults.filter(isUnread),
  };
}

/**
 * The certificates in a PKCS#7 container in their order, undefined if the bytes are none; one more than a source may have
 * where there are more. What stands among them and is no X.509 certificate is left out.
 */
export async function readPkcs7(bytes: Buffer): Promise<Certificate[] | undefined> {
  const certificates = readDer(bytes);
  if (certificates !== 'not-der') return certificates;
  return bytes.length > MAX_BER_BYTES ? undefined : readBer(bytes);
}

function readDer(bytes: Buffer): Certificate[] | undefined | 'not-der' {
  try {
    const container = readElement(bytes);
    if (container.end !== bytes.length) return undefined;
    const type = readElement(bytes, container.contentStart, container.end);
    if (type.tag !== DER_OBJECT_IDENTIFIER || toDotted(type) !== SIGNED_DATA) return undefined;
    const content = readElement(bytes, type.end, container.end);
    const signedData = readElement(bytes, content.contentStart, content.end);
    const certificates: Certificate[] = [];
    let tried = 0;
    for (const part of eachChild(signedData)) {
      if (part.tag !== DER_CERTIFICATES) continue;
      for (const { tag, start, end } of eachChild(part)) {
        if (tag !== DER_SEQUENCE || certificates.length > MAX_SOURCE_CERTIFICATES) continue;
        if (++tried > 2 * MAX_SOURCE_CERTIFICATES) return undefined; // OpenSSL takes its time to refuse each
        const certificate = tryParseCertificate(Buffer.from(bytes.subarray(start, end)));
        if (certificate) certificates.push(certificate);
      }
      break;
    }
    return certificates;
  } catch {
    return 'not-der';
  }
}

async function readBer(bytes: Buffer): Promise<Certificate[] | undefined> {
  const { default: forge } = await import('node-forge');
  const { asn1 } = forge;
  let elements: readonly asn1.Asn1[];
  try {
    const [type, content] = childrenOf(parseBer(forge, bytes));
    if (typeof type?.value !== 'string' || asn1.derToOid(type.value) !== SIGNED_DATA) return undefined;
    const [signedData] = childrenOf(content);
    const set = childrenOf(signedData).find(
      ({ tagClass, type: tag }) =>
        tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(tag) === CERTIFICATES_TAG,
    );
    elements = childrenOf(set).filter(({ type: tag }) => tag === asn1.Type.SEQUENCE);
  } catch {
    return undefined;
  }
  const certificates: Certificate[] = [];
  let at = 0;
  let missing = 0;
  for (const element of elements) {
    const der = Buffer.from(asn1.toDer(element).getBytes(), 'latin1');
    const certificate = tryParseCertificate(der);
    if (certificate === undefined) continue;
    // A certificate that forge would write differently is another certificate; they stand in the order of their bytes.
    const found = bytes.indexOf(der, at);
    if (found === -1 && ++missing > MAX_REWRITTEN) return undefined;
    if (found === -1) continue;
    certificates.push(certificate);
    at = found + der.length;
  }
  return certificates;
}

function childrenOf(element: asn1.Asn1 | undefined): asn1.Asn1[] {
  return Array.isArray(element?.value) ? element.value : [];
}
