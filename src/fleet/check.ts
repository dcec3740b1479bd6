import type { Context } from '../context.ts';
import { formatEndpoint } from '../endpoint.ts';
import { judge } from '../pipeline.ts';
import type { Problem } from '../problem.ts';
import type { ConfigurationCheck } from '../report/configuration.ts';
import { mustFail, settle } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import { findSettingsFolder, readSettings } from './settings.ts';
import { findFolderFaults } from './settings-folder.ts';

/** What a check is to look at. */
interface CheckTerms {
  /** Whether URLs and hosts are asked. */
  readonly isOnline: boolean;
  /** Certificates that expire within this many days are listed; undefined for none. */
  readonly failWithinDays: number | undefined;
}

const DAY_MS = 86_400_000;

/**
 * Reads the settings in a folder as the job-started hook does, and judges what they ask for. Nothing is written, and no
 * server is asked unless that is wished for.
 *
 * Who may write to the folder is a mistake only where a runner with these variables would look for it: elsewhere it is a
 * copy, and a note says that it belongs to a user.
 */
export async function checkSettings(
  folder: string,
  { isOnline, failWithinDays }: CheckTerms,
  world: Context,
): Promise<ConfigurationCheck> {
  const { environment, platform } = world;
  const isInPlace = folder === findSettingsFolder(environment, platform);
  const asked = isInPlace
    ? world
    : { ...world, environment: { ...environment, SETUP_CA_BUNDLE_CONFIG: folder } };
  const settings = await readSettings({ ...asked, isHook: true }, isInPlace);
  const notes = isInPlace ? [] : await noteRights(folder, world);
  const { request, reportTo } = settings;
  const unwritable = reportTo && (await import('./job-report.ts')).checkPlace(reportTo, settings.context);
  const known = [...settings.problems, ...notes, ...(unwritable ? [unwritable] : [])];
  const outcome = await settle(async () => {
    const { outcome } = await judge(isOnline ? request : takeOffline(request), settings.context, known);
    return outcome;
  });
  const notAsked = isOnline ? [] : listServers(request);
  const { now } = world;
  return {
    folder,
    settings: [...settings.places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, place]) => ({ name, place })),
    fail: settings.isSoft ? 'soft' : 'hard',
    isGood: !mustFail(outcome, request),
    problems: outcome.problems,
    defaultStore: outcome.defaultStore,
    added: outcome.added,
    expiring:
      failWithinDays === undefined
        ? []
        : outcome.added.filter(
            ({ certificate }) => certificate.notAfter.getTime() - now.getTime() < failWithinDays * DAY_MS,
          ),
    hosts: outcome.hosts,
    notAsked,
    variables: request.clients.map(({ variable }) => variable),
  };
}

async function noteRights(folder: string, { environment, platform }: Context): Promise<readonly Problem[]> {
  const faults = await findFolderFaults([{ path: folder, allows: 'other-users' }], environment, platform);
  return faults.map(({ path, fault }) => ({
    code: 'unsafe-settings',
    severity: 'notice',
    message: `${path}: ${fault}. Here that is no mistake. On a runner, the user of the jobs must not be able to write to the settings.`,
  }));
}

function takeOffline(request: Request): Request {
  return {
    ...request,
    certificates: request.certificates.filter(({ kind }) => kind !== 'url'),
    hosts: [],
    verifyHosts: [],
    failOnEmpty: request.failOnEmpty && listServers(request).length === 0, // servers were given
  };
}

/** The servers that a job would ask: URLs without what may be secret in them. */
function listServers({ certificates, hosts, verifyHosts }: Request): readonly string[] {
  return [
    ...certificates.flatMap((entry) =>
      entry.kind === 'url' ? [`${entry.url.origin}${entry.url.pathname}`] : [],
    ),
    ...[...hosts, ...verifyHosts].map(formatEndpoint),
  ];
}
