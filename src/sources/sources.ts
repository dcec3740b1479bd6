import type { Candidate, EntryResult } from '../certificates/candidate.ts';
import type { Fingerprint } from '../certificates/certificate.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../problem.ts';
import type { Request } from '../request.ts';
import { loadDefaultStore } from './default-store/default-store.ts';
import type { LocalEntries } from './given/local.ts';
import { loadRemoteEntries } from './network/remote.ts';
import type { RemoteEntries, RemoteTerms } from './network/terms.ts';
import { type LoadedSettings, loadEnvironment } from './settings/environment.ts';
import type { KeptConfiguration } from './settings/kept-configuration.ts';
import type { Loaded } from './source.ts';

/** What all sources of a run gave. */
interface Sources {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  /** What each entry of the input gave. */
  readonly entries: readonly EntryResult[];
  readonly storeLabel: string;
  /** Roots that came with the platform. */
  readonly publicRoots: readonly Fingerprint[];
  readonly remote: RemoteEntries;
  /** Variables that are to stay as they are. */
  readonly kept: ReadonlySet<string>;
  /** What earlier uses in this job wrote. */
  readonly outputs: LoadedSettings['outputs'];
  /** Settings that may win over the variables of this run. */
  readonly standing: LoadedSettings['standing'];
}

/** By what sources are judged; `select` answers which of some candidates are trusted. */
interface SourceTerms extends Pick<RemoteTerms, 'publicRoots' | 'now'> {
  readonly select: RemoteTerms['trusted'];
}

/** Loads all sources: first what is on this machine, then the network, which is judged by it. */
export async function loadSources(
  request: Request,
  { select, publicRoots, now }: SourceTerms,
  context: Context,
): Promise<Sources> {
  const store = await loadDefaultStore(request.defaultStore, context);
  const local = await loadLocal(request, context);
  const settings = await loadEnvironment(context, store.path, local.files);
  const configuration = await findConfiguration(request, context);
  const before = await loadBefore(request, context);
  const others: readonly Loaded[] = [settings];
  const found = others.flatMap(({ candidates }) => candidates);
  const here = [
    ...store.candidates,
    ...toCandidates(local.entries),
    ...found,
    ...settings.earlier,
    ...before.candidates,
  ];
  const terms = { trusted: (more: readonly Candidate[]) => select([...here, ...more]), publicRoots, now };
  const remote = await loadRemoteEntries(request, terms, context);
  const entries = [...local.entries, ...remote.entries];
  const own = [...store.candidates, ...toCandidates(entries)];
  const known = new Set(own.map(({ certificate }) => certificate.fingerprint));
  const earlier = [...settings.earlier, ...before.candidates].filter(
    ({ certificate }) => !known.has(certificate.fingerprint),
  );
  return {
    candidates: [...own, ...earlier, ...found],
    problems: [store, local, ...others, before, configuration, remote].flatMap(({ problems }) => problems),
    entries,
    storeLabel: store.label,
    publicRoots: store.publicRoots ?? [],
    remote,
    kept: new Set([...settings.kept, ...configuration.kept]),
    outputs: settings.outputs,
    standing: settings.standing,
  };
}

/** Reads the local entries of `certificates`, if there are any. */
async function loadLocal(request: Request, context: Context): Promise<LocalEntries> {
  if (request.certificates.every(({ kind }) => kind === 'url')) {
    return { entries: [], problems: [], files: new Set() };
  }
  const { loadLocalEntries } = await import('./given/local.ts');
  return loadLocalEntries(request, context);
}

/** What an earlier run added, if `--add` keeps it. */
async function loadBefore({ keepsEarlier }: Request, context: Context): Promise<Loaded> {
  if (!keepsEarlier) return { candidates: [], problems: [] };
  return (await import('./settings/own-output.ts')).loadEarlierRun(context);
}

/** Looks for configuration of the user's own, if a client was chosen that needs one of ours. */
async function findConfiguration({ clients }: Request, context: Context): Promise<KeptConfiguration> {
  if (!clients.some(({ shape }) => shape === 'configuration' || shape === 'truststore')) {
    return { kept: [], problems: [] };
  }
  const { findKeptConfiguration } = await import('./settings/kept-configuration.ts');
  return findKeptConfiguration(clients, context);
}

function toCandidates(entries: readonly EntryResult[]): readonly Candidate[] {
  return entries.flatMap(({ candidates }) => candidates);
}
