import { join } from 'node:path';
import type { Context } from '../context.ts';
import { REPORT_FILE } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { MAX_OWN_FILE_BYTES } from '../limits.ts';
import { isText, listOf, objectOf, parseShaped } from '../shape.ts';

/** A certificate that an earlier run had on top of the default store, by that run's record. */
interface EarlierCertificate {
  /** SHA-256 of the DER, lower-case hex. */
  readonly fingerprint: string;
  readonly subject: string;
  readonly basis: string;
  /** Where it came from. */
  readonly origins: readonly { readonly label: string }[];
}

const isRecord = objectOf<{ readonly certificates: readonly EarlierCertificate[] }>({
  certificates: listOf(
    objectOf<EarlierCertificate>({
      fingerprint: isText,
      subject: isText,
      basis: isText,
      origins: listOf(objectOf<{ readonly label: string }>({ label: isText })),
    }),
  ),
});

/** What the run before had on top of the default store; nothing where there was none, or its record cannot be read. */
export function listEarlier({ folders: { output } }: Context): readonly EarlierCertificate[] {
  const bytes = output === undefined ? undefined : readSource(join(output, REPORT_FILE), MAX_OWN_FILE_BYTES);
  if (!Buffer.isBuffer(bytes)) return [];
  try {
    const { certificates } = parseShaped(bytes.toString('utf8'), isRecord, 'record');
    return certificates.filter(({ basis }) => basis !== 'default-store');
  } catch {
    return [];
  }
}
