import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TrustAnchor } from '../bundle/select.ts';
import type { InstallName } from '../clients/installs.ts';
import type { Context, Owner } from '../context.ts';
import { findOpenToOthers } from '../files/others.ts';
import type { Output } from '../files/output.ts';
import { getuid } from '../files/process-user.ts';
import { describeCause, type Problem } from '../problem.ts';
import { explainCause, type InstallReport, type Outcome } from '../report/outcome.ts';
import { quoteWord } from '../report/shell-word.ts';
import type { Request } from '../request.ts';
import type { Change, Plan } from './change.ts';
import { askRoot, hasSudo, withMachine } from './journal/as-root.ts';
import { forgetIfUndone, makeChange, needsRoot, undoEntry } from './journal/entry.ts';
import { hasJournal, listEntryFolders, openEntry, readEntry, withJournal } from './journal/journal.ts';
import { findJournal } from './journal/journal-place.ts';
import type { ChangeOwner, ChangeRecord, Entry, UndoResult } from './journal/record.ts';
import type { InstallTerms, Wanted } from './terms.ts';

/** What all installs of a run did. */
export interface Installed {
  readonly reports: readonly InstallReport[];
  readonly problems: readonly Problem[];
  /** Folders that are to come first in the PATH of later steps. */
  readonly searchFolders?: readonly string[];
}

/** The planner of each install, loaded when it is asked for, in the order in which they are made. */
const PLANNERS: Readonly<Record<InstallName, (terms: InstallTerms, context: Context) => Promise<Plan>>> = {
  system: async (terms, context) => (await import('./stores/system.ts')).planSystem(terms, context),
  nss: async (terms, context) => (await import('./stores/nss.ts')).planNss(terms, context),
  certifi: async (terms, context) => (await import('./stores/certifi.ts')).planCertifi(terms, context),
  java: async (terms, context) => (await import('./stores/java.ts')).planJava(terms, context),
  docker: async (terms, context) => (await import('./stores/docker.ts')).planDocker(terms, context),
  'docker-cli': async (terms, context) =>
    (await import('./stores/docker-cli.ts')).planDockerCli(terms, context),
  sudo: async (terms) => (await import('./stores/sudo.ts')).planSudo(terms),
};

/**
 * Makes the changes that `install` asks for, each recorded so that it can be undone. `folder` is that of the bundle.
 * An error among the problems, or one that is thrown, means that the caller has to undo them all: `undoUse`.
 */
export async function applyInstalls(wanted: Wanted, folder: string, context: Context): Promise<Installed> {
  const { owner } = context;
  const journal = findJournal(context);
  if (owner === undefined || journal === undefined) return refuse('no folder is known');
  const open = findOpenToOthers(dirname(journal), context);
  if (open !== undefined) return refuse(`${journal}: any user of this machine may write to ${open}`);
  try {
    return await withJournal(journal, context.signal, () =>
      applyAll(
        { ...wanted, mark: owner.use, keys: listKeys(journal), folder },
        { ...toOwner(owner), folder },
        journal,
        context,
      ).catch((cause) => ({ reports: [], problems: explainCause(cause) })),
    );
  } catch (cause) {
    return refuse(`${journal}: ${describeCause(cause)}`);
  }
}

/** As {@link applyInstalls}, for what a run has judged and exports. `bundlePath` is that of the bundle. */
export async function installAnchors(
  { anchors, extra, variables }: Pick<Outcome, 'anchors' | 'extra' | 'variables'>,
  request: Request,
  bundlePath: string,
  context: Context,
): Promise<Installed> {
  // what is asked for counts even if the store has it: that may be the work of another job, which ends before this one
  const isAsked = ({ origins }: TrustAnchor) =>
    origins.some(({ kind }) => kind !== 'system' && kind !== 'environment' && kind !== 'earlier-use');
  const wanted = anchors.filter((anchor) => anchor.basis !== 'default-store' || isAsked(anchor));
  const exported = variables.filter(({ action }) => action !== 'kept').map(({ variable }) => variable);
  return applyInstalls({ wanted, extra, variables: exported, request }, dirname(bundlePath), context);
}

function listKeys(journal: string): ReadonlySet<string> {
  const keys = listEntryFolders(journal).map((folder) => readEntry(folder).record.change.key);
  return new Set(keys.filter((key) => key !== undefined));
}

function refuse(reason: string): Installed {
  const message = `install: there is no folder to record changes in (${reason}), and a change without a record could not be undone. Set HOME to a folder that only this user can write to.`;
  return { reports: [], problems: [explain('no-folder', 'error', message)] };
}

async function applyAll(
  terms: InstallTerms,
  owner: ChangeOwner,
  journal: string,
  context: Context,
): Promise<Installed> {
  const reports: InstallReport[] = [];
  const problems: Problem[] = [];
  const searchFolders: string[] = [];
  for (const name of terms.request.installs) {
    const plan = await PLANNERS[name](terms, context);
    const found = problems.length;
    reports.push(...plan.already.map((place) => ({ install: name, place, result: 'already' as const })));
    problems.push(
      ...plan.obstacles.map((message) =>
        explain('install-not-possible', 'warning', `install: ${name}: ${message}`),
      ),
    );
    problems.push(
      ...(plan.notes ?? []).map((note) => explain('install-delayed', 'notice', `install: ${name}: ${note}`)),
      ...(plan.leftOut ?? []).map((it) =>
        explain('install-not-possible', 'notice', `install: ${name}: ${it}`),
      ),
    );
    for (const change of plan.changes) {
      const problem = await apply(change, owner, journal, context);
      if (problem) problems.push(problem);
      if (problem?.severity === 'error') return { reports, problems };
      reports.push({ install: name, place: change.label, result: problem ? 'not-possible' : 'installed' });
    }
    if (plan.searchFolder !== undefined && problems.length === found) searchFolders.push(plan.searchFolder);
    const amiss = problems.length === found ? await plan.tryOut?.() : undefined;
    if (amiss) problems.push(explain('install-not-possible', 'warning', `install: ${name}: ${amiss}`));
  }
  return { reports, problems, searchFolders };
}

/** Undoes what this use installed, the latest first; what cannot be undone is an error that says how to do it by hand. */
export async function undoUse(context: Context, journal = findJournal(context)): Promise<readonly Problem[]> {
  return undoAll(({ owner }) => owner.use === context.owner?.use, journal, context);
}

/** Undoes what a failed run installed, and removes what it wrote; what stays of it is an error. */
export async function takeBack(
  failed: Outcome,
  output: Output,
  { installs }: Request,
  context: Context,
): Promise<Outcome> {
  const problems = [...failed.problems];
  if (installs.length > 0) problems.push(...(await undoUse(context)));
  try {
    output.discard();
  } catch (cause) {
    problems.push(...explainCause(cause));
  }
  return { ...failed, status: 'failed', files: undefined, variables: [], installs: [], problems };
}

/** Undoes what jobs left that are over: their bundle is gone, or this runner has come to another job. */
export async function undoLeftovers(context: Context): Promise<readonly Problem[]> {
  const { owner } = context;
  const isOver = (old: ChangeOwner): boolean =>
    !existsSync(old.folder) ||
    (old.temporary !== undefined && old.temporary === owner?.temporary && old.job !== owner.job);
  const isMeant = ({ owner: old }: ChangeRecord) => old.use !== owner?.use && isOver(old);
  return undoAll(isMeant, findJournal(context), context);
}

/** Undoes every change that the journal of this user has. */
export async function undoEverything(context: Context): Promise<readonly Problem[]> {
  return undoAll(() => true, findJournal(context), context);
}

async function undoAll(
  isMeant: (record: ChangeRecord) => boolean,
  journal: string | undefined,
  context: Context,
): Promise<readonly Problem[]> {
  if (!hasJournal(journal)) return [];
  const work = async (): Promise<readonly Problem[]> => {
    const problems: Problem[] = [];
    for (const folder of listEntryFolders(journal))
      problems.push(...(await undoIf(isMeant, folder, context)));
    return problems;
  };
  try {
    return await withJournal(journal, context.signal, work);
  } catch (cause) {
    const message = `install: ${journal} has the record of what was installed, and cannot be used (${describeCause(cause)}). The changes recorded there stay. If this user did not make that folder, delete it.`;
    return [explain('undo-failed', 'error', message)];
  }
}

async function undoIf(
  isMeant: (record: ChangeRecord) => boolean,
  folder: string,
  context: Context,
): Promise<readonly Problem[]> {
  let entry: Entry;
  try {
    entry = readEntry(folder);
  } catch (cause) {
    const message = `install: ${folder} is the record of a change that cannot be undone (${describeCause(cause)}). Its record.json says what was changed, and how you undo it by hand. Then delete the folder.`;
    return [explain('undo-failed', 'error', message)];
  }
  return isMeant(entry.record) ? undo(entry, context) : [];
}

async function undo(entry: Entry, { owner, log, signal }: Context): Promise<readonly Problem[]> {
  const { change, asRoot } = entry.record;
  const name = `install: ${change.install}: ${change.label}`;
  try {
    const result =
      asRoot && getuid?.() !== 0
        ? await undoAsRoot(entry, owner?.self ?? [])
        : await asOneself(signal, () => undoEntry(entry));
    const warnings = (result?.warnings ?? []).map((warning) =>
      explain('undo-failed', 'warning', `${name}: ${warning}`),
    );
    if (result?.undone !== 'our-part') {
      if (warnings.length === 0) log.info(`${name} is as it was before.`);
      return warnings;
    }
    return [
      ...warnings,
      explain(
        'install-shared',
        'notice',
        `${name} was changed by another program in the meantime. Only our part was removed; the other changes stay.`,
      ),
    ];
  } catch (cause) {
    return [
      explain(
        'undo-failed',
        'error',
        `${name} could not be undone (${describeCause(cause)}): it may still trust what was added. Finish by hand: ${change.byHand}. Then delete ${entry.folder}, or the next run will try again.`,
      ),
    ];
  }
}

/** Lets root undo a change. Without root a change that is already undone is still forgotten. */
async function undoAsRoot(entry: Entry, self: readonly string[]): Promise<UndoResult | undefined> {
  try {
    return await askRoot({ do: 'undo', entry }, self);
  } catch (cause) {
    if (!(await forgetIfUndone(entry))) throw cause;
    return undefined;
  }
}

async function apply(
  change: Change,
  owner: ChangeOwner,
  journal: string,
  context: Context,
): Promise<Problem | undefined> {
  const isRoot = getuid === undefined || getuid() === 0;
  const asRoot = !isRoot && needsRoot(change);
  const name = `install: ${change.install}: ${change.label}`;
  const self = context.owner?.self ?? [];
  const open = change.paths.map((path) => findOpenToOthers(path, context)).find((it) => it !== undefined);
  if (open !== undefined) {
    return explain(
      'install-not-possible',
      'warning',
      `${name} was left as it is: any user of this machine may write to ${open}, and could replace the file. Remove that right (chmod o-w ${quoteWord(open)}), and check what is there. ${UNREACHED[change.install]}`,
    );
  }
  if (asRoot && !(await hasSudo(self[0] ?? ''))) {
    return explain(
      'install-not-possible',
      'warning',
      `${name} was left as it is: this user cannot change it, and sudo does not work without a password. ${UNREACHED[change.install]}`,
    );
  }
  const request = { change, owner, folder: openEntry(journal), asRoot };
  try {
    if (asRoot) await askRoot({ do: 'make', request }, self);
    else await asOneself(context.signal, () => makeChange(request));
    return undefined;
  } catch (cause) {
    return explain(
      'install-failed',
      'error',
      `${name} could not be changed (${describeCause(cause)}). No variable was set, and the changes made so far were undone.`,
    );
  }
}

/** Does what needs no other user; what root itself does is kept apart from what other users have root do. */
async function asOneself<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return getuid?.() === 0 ? withMachine(signal, work) : work();
}

/** Which clients do not get the certificates when an install is not possible. */
const UNREACHED: Readonly<Record<InstallName, string>> = {
  system:
    'Clients that read only the system store do not get the CA; nor do programs under sudo, services and the Docker daemon.',
  nss: 'Chromium and Firefox do not get the CA.',
  certifi: 'Python programs that clear the environment do not get the CA.',
  java: 'JVMs that JAVA_TOOL_OPTIONS does not reach do not get the CA.',
  docker: 'The Docker daemon does not get the CA.',
  'docker-cli': 'Images that are built and containers that are started do not get the CA.',
  sudo: 'Programs under sudo do not get the CA.',
};

function toOwner({ use, temporary, job }: Owner): Omit<ChangeOwner, 'folder'> {
  return { use, temporary, job };
}

function explain(code: Problem['code'], severity: Problem['severity'], message: string): Problem {
  return { code, severity, message };
}
