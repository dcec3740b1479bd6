import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { orderAnchors, writePemBundles } from '../bundle/pem-bundle.ts';
import { loadPublicRoots } from '../bundle/public-roots.ts';
import { selectAnchors } from '../bundle/select.ts';
import type { Basis, Candidate } from '../certificates/candidate.ts';
import { digestSha256 } from '../certificates/digest.ts';
import { hasTruststore } from '../clients/plan.ts';
import { BUNDLE_FILE, EXTRA_FILE, TRUSTSTORE_FILE } from '../files/location.ts';
import { readSource } from '../files/read.ts';
import { makeFolder, writeFileAtomically } from '../files/write.ts';
import { findUnloadable } from '../findings.ts';
import { MAX_OWN_FILE_BYTES } from '../limits.ts';
import { loadTrusted } from '../sources/source.ts';
import type { FinishedBundle } from './build-secrets.ts';
import type { ImageList, ImageLists } from './image-trust.ts';

/** Files for a container, by their names. */
export type ContainerFiles = ReadonlyMap<string, Buffer>;

/**
 * What a container is to trust: what its image trusts, and what was added on this machine; if the image trusts nothing,
 * this machine's whole bundle. `extraPaths` are lists of the image that a client adds to its own. `now` is undefined where
 * the clock cannot be trusted. Throws.
 */
export async function makeContainerFiles(
  { store, named }: ImageLists,
  extraPaths: ReadonlySet<string>,
  machine: FinishedBundle,
  now: Date | undefined,
): Promise<ContainerFiles> {
  const own = await readLists([...(store === undefined ? [] : [store]), ...named], 'default-store');
  if (own.length === 0) return readMachineFiles(machine);
  const ours: ImageList = {
    path: EXTRA_FILE,
    contents: machine.extra === undefined ? [] : [readOwnFile(machine.extra)],
  };
  const added = await readLists(
    [ours, ...named.filter(({ path }) => extraPaths.has(path))],
    'existing-setting',
  );
  const candidates = [...added, ...own];
  const publicRoots = loadPublicRoots();
  const { anchors } = selectAnchors(candidates, now, await findUnloadable(candidates, publicRoots));
  const ordered = orderAnchors(anchors, publicRoots);
  const isAdded = new Set(added.map(({ certificate }) => certificate.fingerprint));
  const { bundle, extra } = writePemBundles(
    ordered,
    ordered.filter(({ certificate }) => isAdded.has(certificate.fingerprint)),
  );
  const files = new Map([[BUNDLE_FILE, bundle]]);
  if (extra !== undefined) files.set(EXTRA_FILE, extra);
  if (hasTruststore(machine.clients)) {
    const { selectForJava, writeJavaTruststore } = await import('../bundle/java-truststore.ts');
    files.set(TRUSTSTORE_FILE, writeJavaTruststore(selectForJava(ordered)));
  }
  return files;
}

/** Whether a list of an image has a certificate that can be read. */
export async function hasCertificates(list: ImageList): Promise<boolean> {
  return (await readLists([list], 'default-store')).length > 0;
}

/**
 * Writes files into a folder that is named after what is in them, so that one of that name is never another's, and stays as
 * it is for the containers that have it. Returns its name. Throws.
 */
export function writeContainerFiles(parent: string, files: ContainerFiles): string {
  const parts = [...files].sort().map(([name, bytes]) => `${name}:${digestSha256(bytes)}`);
  const folder = digestSha256(parts.join('\n')).slice(0, 32);
  if (existsSync(join(parent, folder))) return folder;
  const draft = makeFolder(parent, 'draft-');
  try {
    for (const [name, bytes] of files) writeFileAtomically(join(draft, name), bytes);
    renameSync(draft, join(parent, folder));
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(parent, folder))) throw cause; // another command was faster
  }
  return folder;
}

async function readLists(lists: readonly ImageList[], basis: Basis): Promise<readonly Candidate[]> {
  const loaded = lists.flatMap(({ path, contents }) =>
    contents.map((bytes) => loadTrusted(bytes, { kind: 'system', label: path }, basis)),
  );
  return (await Promise.all(loaded)).flatMap(({ candidates }) => candidates);
}

function readMachineFiles({ bundle, extra, truststore }: FinishedBundle): ContainerFiles {
  const paths = { [BUNDLE_FILE]: bundle, [EXTRA_FILE]: extra, [TRUSTSTORE_FILE]: truststore };
  return new Map(
    Object.entries(paths).flatMap(([name, path]) => (path === undefined ? [] : [[name, readOwnFile(path)]])),
  );
}

function readOwnFile(path: string): Buffer {
  const bytes = readSource(path, MAX_OWN_FILE_BYTES);
  if (!Buffer.isBuffer(bytes)) throw new Error(`${path} ${bytes.reason}`);
  return bytes;
}
