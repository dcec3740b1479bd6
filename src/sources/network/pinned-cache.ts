import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, type Fingerprint, parseCertificate } from '../../certificates/certificate.ts';
import type { Context, Folders } from '../../context.ts';
import { FOLDER_PREFIX } from '../../files/location.ts';
import { findOpenToOthers } from '../../files/others.ts';
import { readSource } from '../../files/read.ts';
import { makeFolder } from '../../files/write.ts';

/** The certificates that pins name, kept between jobs where the runner keeps tools. */
const TOOL = 'setup-ca-bundle-pinned';
const FILE = 'certificate.der';
/** A certificate is the same on every machine. */
const ARCHITECTURE = 'any';

/**
 * Keeps a certificate in the runner's tool cache (@actions/tool-cache), for a day on which its server is down. Only for
 * one that a pin names. Best effort: where there is no cache, or none that can be written, nothing is kept; nor where any
 * user may write, who could put a link in the file's place.
 */
export async function keepPinned(certificate: Certificate, context: Context): Promise<void> {
  const { folders } = context;
  const { toolCache, temporary } = folders;
  // The package reads RUNNER_TOOL_CACHE itself, the variable that this folder was made from, and throws without it.
  if (toolCache === undefined || temporary === undefined) return;
  if (findOpenToOthers(join(toolCache, TOOL), context) !== undefined) return;
  let draft: string | undefined;
  try {
    if ((await findPinned(certificate.fingerprint, folders)) !== undefined) return;
    const { cacheFile } = await import('@actions/tool-cache');
    draft = makeFolder(temporary, FOLDER_PREFIX);
    writeFileSync(join(draft, FILE), certificate.der);
    await cacheFile(join(draft, FILE), FILE, TOOL, toVersion(certificate.fingerprint), ARCHITECTURE);
  } catch {
    // the next run has the same chance
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}

/** The certificate with this fingerprint from the tool cache, if it is there and still has it: others write there too. */
export async function findPinned(
  fingerprint: Fingerprint,
  { toolCache }: Folders,
): Promise<Certificate | undefined> {
  if (toolCache === undefined) return undefined;
  try {
    const { find } = await import('@actions/tool-cache');
    const folder = find(TOOL, toVersion(fingerprint), ARCHITECTURE);
    const bytes = folder === '' ? undefined : readSource(join(folder, FILE));
    if (!Buffer.isBuffer(bytes)) return undefined;
    const certificate = parseCertificate(bytes);
    return certificate.fingerprint === fingerprint ? certificate : undefined;
  } catch {
    return undefined;
  }
}

/** The cache knows its tools by semantic versions, which have room for a fingerprint. */
function toVersion(fingerprint: Fingerprint): string {
  return `0.0.0-sha256-${fingerprint}`;
}
