import { tryParseCertificate } from '../certificates/certificate.ts';
import { type Decoded, onlyFault } from '../certificates/formats/decode.ts';
import { decodePlain } from '../certificates/formats/plain.ts';
import type { DecodingOptions } from './thread.ts';

/**
 * Reads the certificates in a source that a person gave or a server sent. PEM of certificates alone and one certificate in
 * DER are read at once. All else is decoded in a thread of its own, which has so many seconds and so much memory and then
 * is ended: what is given back of it is bytes, read here once more as certificates. Never throws; a source that is too
 * much for the thread is a fault.
 */
export async function decodeBounded(bytes: Buffer, options: DecodingOptions = {}): Promise<Decoded> {
  const plain = decodePlain(bytes);
  if (plain !== undefined) return plain;
  const { askDecoder } = await import('./thread.ts');
  const answer = await askDecoder(bytes, options);
  if ('refusal' in answer) return onlyFault(answer.code, answer.refusal);
  const certificates = answer.certificates.flatMap(({ der, position }) => {
    const certificate = tryParseCertificate(Buffer.from(der));
    return certificate === undefined ? [] : [{ certificate, position }];
  });
  if (certificates.length === answer.certificates.length) return { certificates, faults: answer.faults };
  return onlyFault('unparsable-certificate', 'a certificate that cannot be read a second time');
}
