import { dirname, join } from 'node:path';
import type { TrustAnchor } from '../bundle/select.ts';
import { hasModules, hasTruststore, type PlannedVariable } from '../clients/plan.ts';
import type { StandingSetting, Stronger } from '../clients/stronger.ts';
import type { FinishedBundle } from '../containers/build-secrets.ts';
import type { DockerfileCopies } from '../containers/dockerfile-copies.ts';
import type { Context } from '../context.ts';
import { PYTHON_FOLDER, toPortablePath } from '../files/location.ts';
import type { Output, OutputContents } from '../files/output.ts';
import type { Installed } from '../installs/installs.ts';
import type { CheckedClients } from '../probes/run.ts';
import type { Builds, Outcome } from '../report/outcome.ts';
import type { Request } from '../request.ts';

/** The bundle for clients that read a Java trust store, and the options that name it, if one of them was asked for. */
export async function makeTruststore(
  request: Request,
  anchors: readonly TrustAnchor[],
  { paths }: Output,
  { environment }: Context,
): Promise<{ readonly truststore?: Buffer; readonly javaOptions?: string }> {
  if (!hasTruststore(request.clients)) return {};
  const { selectForJava, writeJavaTruststore } = await import('../bundle/java-truststore.ts');
  const { addTruststore } = await import('../clients/java-options.ts');
  return {
    truststore: writeJavaTruststore(selectForJava(anchors)),
    javaOptions: addTruststore(environment.JAVA_TOOL_OPTIONS, paths.truststore),
  };
}

/** The Dockerfiles that were named, for builds with the bundle, and the files to be written for them. */
export async function rewriteDockerfiles(
  { dockerfiles, clients }: Request,
  paths: Pick<FinishedBundle, 'bundle' | 'extra' | 'truststore'>,
  bundleBytes: number,
  context: Context,
): Promise<Partial<DockerfileCopies> & { readonly builds?: Builds }> {
  if (dockerfiles.length === 0) return {};
  const { copyDockerfiles } = await import('../containers/dockerfile-copies.ts');
  const copied = copyDockerfiles(dockerfiles, { ...paths, clients }, bundleBytes, context);
  const folder = dirname(paths.bundle);
  return {
    ...copied,
    builds: {
      dockerfiles: copied.copies.map(([given, name]) => [given, `${folder}/${name}`] as const),
      secrets: [...copied.secrets],
    },
  };
}

/** Python modules of ours, and the value of PYTHONPATH that names them, if a client was asked for that needs them. */
export async function makeModules(
  request: Request,
  { paths }: Output,
  { environment }: Context,
): Promise<{ readonly modules: OutputContents['others']; readonly pythonPath?: string }> {
  if (!hasModules(request.clients)) return { modules: [] };
  const { addPythonFolder, PYTHON_MODULES } = await import('../clients/python-lenient.ts');
  const folder = toPortablePath(join(dirname(paths.bundle), PYTHON_FOLDER));
  const modules = PYTHON_MODULES.map(({ name, text }) => ({ name: `${PYTHON_FOLDER}/${name}`, text }));
  return { modules, pythonPath: addPythonFolder(environment.PYTHONPATH, folder) };
}

/** Judges the user's own settings against the variables that are planned, if there are any that may win over them. */
export async function planStronger(
  plan: {
    readonly chosen: readonly PlannedVariable[];
    readonly standing: readonly StandingSetting[];
    readonly kept: ReadonlySet<string>;
    readonly bundle: string;
  },
  { added, extra }: Outcome,
  { clients, excluded }: Request,
): Promise<Stronger> {
  const variables = new Set(plan.chosen.map(({ variable }) => `$${variable}`));
  const standing = plan.standing.filter(({ key }) => !variables.has(key));
  if (standing.length === 0 || variables.size === 0) return { clients: [], problems: [] };
  const { findStronger } = await import('../clients/stronger.ts');
  const needed = [...added, ...extra].map(({ certificate }) => certificate.fingerprint);
  const terms = { clients, excluded, needed, kept: plan.kept, bundle: plan.bundle };
  return findStronger(standing, plan.chosen, terms);
}

/** Makes the changes outside the bundle that were asked for. */
export async function applyInstalls(
  outcome: Pick<Outcome, 'anchors' | 'extra' | 'variables'>,
  request: Request,
  bundlePath: string,
  context: Context,
): Promise<Installed> {
  if (request.installs.length === 0) return { reports: [], problems: [] };
  return (await import('../installs/installs.ts')).installAnchors(outcome, request, bundlePath, context);
}

/** Tries the clients of this machine with the files and variables, if that was asked for. */
export async function tryClients(
  request: Request,
  variables: readonly PlannedVariable[],
  bundlePath: string,
  context: Context,
): Promise<CheckedClients> {
  if (!request.verifyClients) return { checks: [], problems: [] };
  const { checkClients } = await import('../probes/run.ts');
  return checkClients(request, variables, dirname(bundlePath), context);
}
