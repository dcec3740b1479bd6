import { randomUUID } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { EOL } from 'node:os';
import { debug, endGroup, error, info, notice, setSecret, startGroup, warning } from '@actions/core';
import type { Log } from '../context.ts';
import { appendToAll } from '../files/append.ts';
import { describeCause, type Problem, RunError } from '../problem.ts';
import { escapeForLog } from '../report/escape.ts';
import type { Outcome } from '../report/outcome.ts';
import { chooseAnnotations, makeLog, makeResultLine, wantsSummary } from '../report/text.ts';
import type { Request } from '../request.ts';

const ANNOTATE = { error, warning, notice } as const;

/** The log of the step; lines are made harmless here. */
export const JOB_LOG: Log = {
  info: (line) => info(escapeForLog(line)),
  debug: (line) => debug(escapeForLog(line)),
  mask: setSecret,
};

/** What is missing of the runner's protocol; reported before any work is done. */
export function checkRunner(): Problem[] {
  return ['GITHUB_ENV', 'GITHUB_OUTPUT'].flatMap((name): Problem[] => {
    const path = process.env[name];
    if (!path)
      return [
        complain(
          `${name} is not set. This program is a GitHub Action: use it as a step of a workflow. On your own machine run the command setup-ca-bundle.`,
        ),
      ];
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      return [];
    } catch (cause) {
      return [
        complain(
          `${name} names ${path}, which cannot be written (${describeCause(cause)}). The runner makes this file: check its disk and the owner of its folders.`,
        ),
      ];
    }
  });
}

/**
 * Hands the finished bundle to the job: outputs, variables and folders for PATH, all or none. Done last, because the runner
 * reads these files after a failed step too. Throws a {@link RunError}.
 */
export function exportToJob({ files, variables, anchors, added, builds, searchFolders = [] }: Outcome): void {
  if (files === undefined) return;
  const outputs = {
    'bundle-path': files.bundle,
    'extra-path': files.extra ?? '',
    'truststore-path': files.truststore ?? '',
    'bundle-sha256': files.bundleSha256,
    'total-count': String(anchors.length),
    'added-count': String(added.length),
    'report-path': files.report,
    'dockerfile-path': builds?.dockerfiles[0]?.[1] ?? '',
    dockerfiles: builds ? JSON.stringify(Object.fromEntries(builds.dockerfiles)) : '',
    'docker-secrets': builds?.secrets.map((it) => it.join('=')).join(EOL) ?? '',
  };
  const exported = variables.filter(({ action }) => action === 'export');
  try {
    appendToAll([
      { path: process.env.GITHUB_OUTPUT ?? '', text: toRecords(Object.entries(outputs)) },
      { path: process.env.GITHUB_ENV ?? '', text: toRecords(exported.map((it) => [it.variable, it.value])) },
      ...(searchFolders.length === 0
        ? []
        : [{ path: process.env.GITHUB_PATH ?? '', text: searchFolders.map((it) => it + EOL).join('') }]),
    ]);
  } catch (cause) {
    throw new RunError(
      complain(
        `GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH cannot be written (${describeCause(cause)}). The runner makes these files: check its disk and the owner of its folders. No variable was set.`,
      ),
    );
  }
}

/** Shows what happened: the log in groups, and the annotations. */
export function showLog(outcome: Outcome): void {
  for (const { title, lines } of makeLog(outcome)) {
    startGroup(title);
    for (const line of lines) info(line);
    endGroup();
  }
  info(makeResultLine(outcome));
}

/** Writes the job summary, unless the input says otherwise; if that fails there is only a warning. */
export async function writeSummary(outcome: Outcome, choice: Request['summary'], now: Date): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  if (!wantsSummary(choice, outcome)) return;
  try {
    const { makeSummary } = await import('../report/summary.ts');
    appendToAll([{ path, text: makeSummary(outcome, now) }]);
  } catch (cause) {
    const message = `The job summary cannot be written (${describeCause(cause)}). Nothing else is affected.`;
    annotate([{ code: 'write-failed', severity: 'warning', message }]);
  }
}

/** Lets the run go on if the log cannot be written: what later steps trust does not depend on it. */
export function outliveLog(): void {
  process.stdout.on('error', () => {});
}

/** Shows the problems of a run as annotations. */
export function annotate(problems: readonly Problem[]): void {
  for (const { severity, message } of chooseAnnotations(problems)) ANNOTATE[severity](message);
}

/** Records of the runner's command files: `NAME=VALUE`, or with lines of their own for a value that has more than one. */
function toRecords(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .map(([name, value]) => {
      if (!/[\r\n]/.test(value)) return `${name}=${value}${EOL}`;
      const end = `ghadelimiter_${randomUUID()}`; // random, so that no value can contain it
      return `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`;
    })
    .join('');
}

function complain(message: string): Problem {
  return { code: 'not-a-runner', severity: 'error', message };
}
