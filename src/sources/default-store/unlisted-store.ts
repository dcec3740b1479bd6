import { join } from 'node:path';
import type { Candidate } from '../../certificates/candidate.ts';
import { readSource } from '../../files/read.ts';
import { listHashedNames, listNames, MAX_FOLDER_FILES } from '../hashed-folder.ts';
import { type Loaded, loadTrusted } from '../source.ts';
import { loadMozillaList } from './mozilla.ts';
import type { DefaultStore, NoStore } from './store.ts';

/** Where distributions keep a file for each CA, beside the list or without one. */
const FOLDERS: readonly string[] = ['/etc/ssl/certs', '/etc/pki/tls/certs'];

/** What Go's programs read there as well, whatever the name (crypto/x509/root_unix.go). */
const CERTIFICATE_NAME = /\.(?:pem|crt|cer)$/;

/**
 * The store of a machine without a list of trusted CAs: the folder of them, if there is one.
 *
 * A folder without any public CA holds additions to a list that is not there: for `auto` it is no store.
 */
export async function loadUnlistedStore(kind: 'auto' | 'system'): Promise<DefaultStore | NoStore> {
  const folder = await loadStoreFolder();
  if (folder && (kind === 'system' || hasCommon(folder.candidates, loadMozillaList().candidates))) {
    return folder;
  }
  return { reason: 'no list of trusted CAs in any known place', beside: folder };
}

/**
 * The CAs that OpenSSL finds in the distribution's folder by hashed names, or, where nothing has such a name, those in
 * files that are named like certificates.
 */
async function loadStoreFolder(): Promise<DefaultStore | undefined> {
  for (const path of FOLDERS) {
    const names = listHashedNames(path) ?? [];
    const isHashed = names.length > 0;
    const files = (isHashed ? names : (listNames(path, CERTIFICATE_NAME) ?? [])).slice(0, MAX_FOLDER_FILES);
    const loaded = await Promise.all(files.map((name) => loadFile(join(path, name))));
    const candidates = loaded
      .flatMap((one) => one.candidates)
      // a server's own certificate may lie there as well, and clients do not look for it
      .filter(({ certificate }) => isHashed || certificate.isCa);
    if (candidates.length > 0) {
      return { label: path, path, candidates, problems: loaded.flatMap(({ problems }) => problems) };
    }
  }
  return undefined;
}

function hasCommon(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  const fingerprints = new Set(some.map(({ certificate }) => certificate.fingerprint));
  return others.some(({ certificate }) => fingerprints.has(certificate.fingerprint));
}

async function loadFile(path: string): Promise<Loaded> {
  const bytes = readSource(path);
  // OpenSSL, too, passes over a link that leads nowhere
  if (!Buffer.isBuffer(bytes)) return { candidates: [], problems: [] };
  return loadTrusted(bytes, { kind: 'system', label: path }, 'default-store');
}
