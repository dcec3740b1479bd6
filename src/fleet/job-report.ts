import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { formatTime } from '../certificates/dates.ts';
import type { Context } from '../context.ts';
import { isInWorkspace } from '../files/workspace.ts';
import { describeCause, type Problem } from '../problem.ts';
import { findSystemProgram } from '../programs/find.ts';
import { runProgram } from '../programs/run.ts';
import { VERSION } from '../release.ts';
import { cutText, escapeJson, showUnseen } from '../report/escape.ts';
import type { Outcome } from '../report/outcome.ts';
import type { ReportPlace } from './settings.ts';

/** More certificates, hosts or problems are counted and not named: a line must fit into a datagram. */
const MAX_NAMED = 100;

/** The most of a subject or a name in a line (UTF-16 code units). */
const MAX_NAME_LENGTH = 120;

/** The most that is handed to `logger`: less than a datagram of Linux may have (net.core.wmem_default). */
const MAX_MESSAGE_BYTES = 128 * 1024;

const LOGGER_TIMEOUT_MS = 3000;
const MAX_COMPLAINT_BYTES = 4096;

/** What the lines are found by in the journal and in syslog. */
const TAG = 'setup-ca-bundle';

/** Severity in RFC 5424. */
const PRIORITIES = { succeeded: 'info', failed: 'warning' } as const;
const PRIORITY_NUMBERS = { succeeded: 6, failed: 4 } as const;

/**
 * Reports a job's bundle to a fleet, in a line of JSON. If that fails there is a warning: no job is stopped for it.
 */
export async function reportJob(
  place: ReportPlace,
  outcome: Outcome,
  milliseconds: number,
  context: Context,
): Promise<readonly Problem[]> {
  const line = makeJobLine(outcome, milliseconds, context);
  try {
    const fault =
      place.kind === 'file'
        ? appendLine(place.path, line, context)
        : await log(place.kind, line, outcome.status, context);
    return fault === undefined ? [] : [complain(place, fault)];
  } catch (cause) {
    return [complain(place, `it cannot be written (${describeCause(cause)})`)];
  }
}

/** Why a job could not be reported there, as far as that can be seen without a job; undefined if nothing is wrong. */
export function checkPlace(place: ReportPlace, context: Context): Problem | undefined {
  if (place.kind !== 'file') {
    const fault = refuseSystem(place.kind);
    return fault === undefined ? undefined : complain(place, fault);
  }
  const { path } = place;
  const fault = refusePath(path, context);
  if (fault !== undefined) return complain(place, fault);
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
    return undefined;
  } catch (cause) {
    return complain(place, `it cannot be written by this user (${describeCause(cause)})`);
  }
}

/** What docs/job-report.schema.json describes, with its line end: ASCII, and no command of a CI system in it. */
function makeJobLine(outcome: Outcome, milliseconds: number, { now, environment }: Context): string {
  const { status, files, added, hosts, problems } = outcome;
  const name = (text: string): string => cutText(showUnseen(cutText(text, MAX_NAME_LENGTH)), MAX_NAME_LENGTH);
  const {
    RUNNER_NAME: runner,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_JOB: job,
  } = environment;
  const line = {
    version: 1,
    tool: VERSION,
    time: formatTime(now),
    milliseconds,
    runner: runner ? name(runner) : null,
    job: repository && run && job ? name(`${repository}/${run}/${job}`) : null,
    status,
    bundleSha256: files?.bundleSha256 ?? null,
    addedCount: added.length,
    added: added.slice(0, MAX_NAMED).map(({ certificate: { fingerprint, subject, notAfter } }) => ({
      fingerprint,
      subject: name(subject),
      notAfter: formatTime(notAfter),
    })),
    hosts: hosts.slice(0, MAX_NAMED).map(({ host, result, verified, product }) => ({
      host: name(host),
      result,
      verified,
      product: product ?? null,
    })),
    problems: [...new Set(problems.map(({ severity, code }) => `${severity}:${code}`))].slice(0, MAX_NAMED),
  };
  return `${escapeJson(JSON.stringify(line))}\n`;
}

/**
 * Appends a line in one piece, so that the lines of several runners do not mix. The file is made if it is not there.
 * Returns why that is not done, as a clause. Throws.
 */
function appendLine(path: string, line: string, context: Context): string | undefined {
  const fault = refusePath(path, context);
  if (fault !== undefined) return fault;
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const descriptor = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.nlink > 1) return 'it is not a file with one name';
    return writeSync(descriptor, line) === line.length ? undefined : 'its disk is full';
  } finally {
    closeSync(descriptor);
  }
}

function refusePath(path: string, context: Context): string | undefined {
  if ([path, dirname(path)].some((it) => isInWorkspace(it, context))) {
    return 'it lies in the workspace, where jobs could read a line as their own or put a link in its place';
  }
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status === undefined || status.isFile() ? undefined : 'it is no file, or a link to one';
}

/** Where systemd's journal listens (sd_journal_sendv(3), which does not fail without a listener), and syslog (syslog(3)). */
const SOCKETS = { journal: '/run/systemd/journal/socket', syslog: '/dev/log' } as const;

function refuseSystem(kind: 'journal' | 'syslog'): string | undefined {
  if (findSystemProgram('logger') === undefined) {
    return 'there is no logger in the folders of the system (package bsdutils or util-linux)';
  }
  const isThere = lstatSync(SOCKETS[kind], { throwIfNoEntry: false }) !== undefined;
  return isThere ? undefined : `nobody listens there (${SOCKETS[kind]} is not there)`;
}

/** Returns why a line is not there, as a clause. The program is of util-linux: others have no such options, and say so. */
async function log(
  kind: 'journal' | 'syslog',
  line: string,
  status: Outcome['status'],
  { signal }: Context,
): Promise<string | undefined> {
  const fault = refuseSystem(kind);
  const logger = findSystemProgram('logger');
  if (fault !== undefined || logger === undefined) return fault;
  const [words, input] =
    kind === 'journal'
      ? [['--journald'], `MESSAGE=${line}PRIORITY=${PRIORITY_NUMBERS[status]}\nSYSLOG_IDENTIFIER=${TAG}\n`]
      : [
          [
            '--rfc5424',
            '--socket-errors=on',
            ...['--tag', TAG, '--msgid', 'job', '--priority', `user.${PRIORITIES[status]}`],
            ...['--size', String(MAX_MESSAGE_BYTES)],
          ],
          line,
        ];
  const ended = await runProgram(logger, words, {
    environment: { LC_ALL: 'C' },
    timeoutMs: LOGGER_TIMEOUT_MS,
    input,
    maxBytes: MAX_COMPLAINT_BYTES,
    ...(signal.aborted ? {} : { signal }),
  });
  if (ended.failure !== undefined) return `logger did not end well (${ended.reason ?? ended.failure})`;
  const said = ended.stderr.toString('utf8').trim();
  return ended.status === 0 && said === ''
    ? undefined
    : `logger says: ${said || `exit code ${ended.status}`}`;
}

function complain(place: ReportPlace, fault: string): Problem {
  const name = place.kind === 'file' ? place.path : place.kind;
  const message = `report-to ${name}: ${fault}. This job is not reported; nothing else is affected. The administrator of the runner must look at it.`;
  return { code: 'report-failed', severity: 'warning', message };
}
