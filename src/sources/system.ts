import { resolve } from 'node:path';
import type { Candidate } from '../certificates/candidate.ts';
import { type Fingerprint, parseCertificate } from '../certificates/certificate.ts';
import type { Context } from '../context.ts';
import { readSource } from '../files/read.ts';
import type { Problem } from '../problem.ts';
import type { DefaultStoreChoice } from '../request.ts';
import { type Loaded, loadTrusted, originOf, type Place } from './source.ts';
import { findLinuxStore } from './system-linux.ts';

/** The default store: what the runner trusts before anything is added. `label` names it, `path` is its file, if it is one. */
export interface DefaultStore extends Loaded {
  readonly label: string;
  readonly path: string | undefined;
  /** Roots that come with the platform, distrusted ones among them: no client that has its own list needs them. */
  readonly publicRoots?: readonly Fingerprint[];
}

/** Loads what the input `default-store` chooses; problems of severity error mean that there is no such store. */
export async function loadDefaultStore(choice: DefaultStoreChoice, context: Context): Promise<DefaultStore> {
  switch (choice.kind) {
    case 'none':
      return { label: 'none', path: undefined, candidates: [], problems: [] };
    case 'mozilla':
      return loadMozillaList();
    case 'path':
      return loadStoreFile(resolve(context.folders.workspace ?? '.', choice.path), 'default-store');
    case 'certifi':
      return loadCertifiList(context);
    case 'system':
    case 'auto':
      return loadSystemStore(choice.kind, context);
  }
}

/** `auto` and `system` differ where there is no store: the one falls back on Mozilla's list, the other fails. */
async function loadSystemStore(kind: 'auto' | 'system', context: Context): Promise<DefaultStore> {
  const found = await loadPlatformStore(context);
  if ('candidates' in found) return found;
  const reason = `default-store: this machine's own store was not read (${found.reason})`;
  if (kind === 'system') {
    const advice = context.platform === 'linux' ? 'Install the package ca-certificates' : 'Mend that';
    return fail('no-system-store', `${reason}. ${advice}, or use default-store: mozilla.`);
  }
  const mozilla = await loadMozillaList();
  const message = `${reason}. Mozilla's list, as this Node.js carries it, is used instead.`;
  return { ...mozilla, problems: [{ code: 'no-system-store', severity: 'warning', message }] };
}

/** The store of the platform, or why it cannot be had. */
async function loadPlatformStore(context: Context): Promise<DefaultStore | { readonly reason: string }> {
  switch (context.platform) {
    case 'linux':
      return loadLinuxStore();
    case 'darwin':
      return (await import('./system-macos.ts')).loadMacosStore(context);
    default:
      return { reason: `no reader for ${context.platform} yet` };
  }
}

function loadLinuxStore(): DefaultStore | { readonly reason: string } {
  const path = findLinuxStore();
  if (path === undefined) return { reason: 'no list of trusted CAs in any known place' };
  return loadStoreFile(path, 'the system store');
}

function loadStoreFile(path: string, name: string): DefaultStore {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) {
    const isWord = name === 'default-store' && bytes.code === 'file-not-found';
    const advice = isWord
      ? ' Known words are auto, system, mozilla, certifi and none; all else is a path.'
      : '';
    return fail(bytes.code, `${name}: ${path} ${bytes.reason}.${advice}`);
  }
  const loaded = loadTrusted(bytes, { kind: 'system', label: path }, 'default-store');
  if (loaded.candidates.length > 0) return { label: path, path, ...loaded };
  return fail('no-certificate', `${name}: ${path} holds no certificate that can be read.`);
}

async function loadCertifiList(context: Context): Promise<DefaultStore> {
  const { findCertifiList } = await import('./certifi.ts');
  const path = await findCertifiList(context);
  if (path !== undefined) return loadStoreFile(path, "certifi's list");
  return fail(
    'no-system-store',
    'default-store: certifi was asked for, but no python3 or python on the PATH has the package certifi. Install it, or run actions/setup-python before this step.',
  );
}

async function loadMozillaList(): Promise<DefaultStore> {
  const { rootCertificates } = await import('node:tls');
  const place: Place = { kind: 'system', label: "Mozilla's list in Node.js" };
  const candidates = rootCertificates.map((pem, index): Candidate => {
    return {
      certificate: parseCertificate(Buffer.from(pem)),
      origin: originOf(place, index + 1),
      basis: 'default-store',
    };
  });
  return { label: place.label, path: undefined, candidates, problems: [] };
}

function fail(code: Problem['code'], message: string): DefaultStore {
  return { label: 'none', path: undefined, candidates: [], problems: [{ code, severity: 'error', message }] };
}
