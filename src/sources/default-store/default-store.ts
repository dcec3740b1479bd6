import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { readSource } from '../../files/read.ts';
import { findStart } from '../../files/workspace.ts';
import type { Problem } from '../../problem.ts';
import type { DefaultStoreChoice } from '../../request.ts';
import { loadTrusted } from '../source.ts';
import { findLinuxStore, isExtracted } from './linux.ts';
import type { DefaultStore, NoStore } from './store.ts';

/** Loads what the input `default-store` chooses; problems of severity error mean that there is no such store. */
export async function loadDefaultStore(choice: DefaultStoreChoice, context: Context): Promise<DefaultStore> {
  switch (choice.kind) {
    case 'none':
      return { label: 'none', path: undefined, candidates: [], problems: [] };
    case 'mozilla':
      return (await import('./mozilla.ts')).loadMozillaList();
    case 'path':
      return loadStoreFile(resolve(findStart(context), choice.path), 'default-store', choice.path);
    case 'certifi':
      return (await import('./certifi.ts')).loadCertifiList(context, loadStoreFile);
    case 'system':
    case 'auto':
      return loadSystemStore(choice.kind, context);
  }
}

/** `auto` and `system` differ where there is no store: the one falls back on Mozilla's list, the other fails. */
async function loadSystemStore(kind: 'auto' | 'system', context: Context): Promise<DefaultStore> {
  const found = await loadPlatformStore(kind, context);
  if ('candidates' in found) return found;
  const reason = `default-store: the system store was not read (${found.reason})`;
  if (kind === 'system') {
    const advice = context.platform === 'linux' ? 'Install the package ca-certificates' : 'Fix that';
    return fail('no-system-store', `${reason}. ${advice}, or use default-store: mozilla.`);
  }
  const { loadMozillaList } = await import('./mozilla.ts');
  return loadMozillaList(reason, found.beside);
}

/** The store of the platform, or why it is not available. */
async function loadPlatformStore(kind: 'auto' | 'system', context: Context): Promise<DefaultStore | NoStore> {
  switch (context.platform) {
    case 'linux':
    case 'freebsd':
      return loadLinuxStore(kind, context);
    case 'darwin':
      return (await import('./macos.ts')).loadMacosStore(context);
    case 'win32':
      return (await import('./windows.ts')).loadWindowsStore(kind, context);
    default:
      return { reason: `no reader for ${context.platform} yet` };
  }
}

async function loadLinuxStore(kind: 'auto' | 'system', context: Context): Promise<DefaultStore | NoStore> {
  const path = findLinuxStore();
  if (path === undefined) return (await import('./unlisted-store.ts')).loadUnlistedStore(kind);
  const store = await loadStoreFile(path, 'the system store');
  if (store.candidates.length === 0 || !isExtracted(path)) return store;
  const { applyTrustPolicy } = await import('./p11-kit.ts');
  return applyTrustPolicy(store, context);
}

/** `given` is what the user wrote, which need not be a path. */
async function loadStoreFile(path: string, name: string, given?: string): Promise<DefaultStore> {
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) {
    return fail(bytes.code, (await import('./unread-store.ts')).explainUnread(bytes, path, name, given));
  }
  const loaded = await loadTrusted(bytes, { kind: 'system', label: path }, 'default-store');
  if (loaded.candidates.length > 0) return { label: path, path, ...loaded };
  return fail('no-certificate', `${name}: ${path} holds no certificate that can be read.`);
}

function fail(code: Problem['code'], message: string): DefaultStore {
  return { label: 'none', path: undefined, candidates: [], problems: [{ code, severity: 'error', message }] };
}
