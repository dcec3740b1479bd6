import { saveState } from '@actions/core';
import type { Context } from '../context.ts';
import { undoLeftovers } from '../delivery/leftovers.ts';
import { findJournal } from '../installs/journal/journal-place.ts';
import { AS_POST } from '../installs/names.ts';
import { makeBundle } from '../pipeline.ts';
import { hasError, type Problem } from '../problem.ts';
import { makeFailedOutcome, settle } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import { JOURNAL_STATE, readContext, readInputs, USE_STATE } from './inputs.ts';
import { annotate, checkRunner, exportToJob, outliveLog, showLog, writeSummary } from './outputs.ts';

/** Runs as a step of a job, as its post step, or as a fleet's job-started hook, by the program's first argument. */
export async function runStep(): Promise<void> {
  outliveLog();
  const isHook = process.argv[2] === 'job-started';
  const world = readContext(isHook);
  if (process.argv[2] === AS_POST) return undo(world);
  // as a fleet's job-started hook (fleet/hook/) there are no inputs
  const hook = isHook ? await (await import('./hook.ts')).readConfiguration(world) : undefined;
  const context = hook?.context ?? world;
  const { request, problems } = hook ?? (await readInputs());
  const made = await settle(async () => {
    const left = await clearAway(request, context);
    const known = [...checkRunner(), ...problems, ...left];
    return makeBundle(request, context, known, (it) => exportToJob(hook?.locate(it) ?? it));
  });
  const judged = hook?.judge(made) ?? made;
  const outcome =
    judged.problems.length > 0 ? (await import('../pages.ts')).addressOutcome(judged, context) : judged;
  showLog(outcome);
  annotate(outcome.problems);
  await writeSummary(outcome, request.summary, context.now);
  if (hook?.reportTo !== undefined) {
    const { reportJob } = await import('../fleet/job-report.ts');
    annotate(await reportJob(hook.reportTo, made, Date.now() - context.now.getTime(), context));
  }
  if (made.status === 'failed') process.exitCode = hook?.exitCode ?? 1;
}

/** Undoes what jobs left that were killed, and tells the runner that this one will have something to undo. */
async function clearAway({ installs }: Request, context: Context): Promise<readonly Problem[]> {
  if (installs.length > 0) {
    saveState(USE_STATE, context.owner?.use);
    saveState(JOURNAL_STATE, findJournal(context)); // a step in between may set another HOME
  }
  return undoLeftovers(context);
}

/** The post step: undoes what this use installed, if anything. */
async function undo(context: Context): Promise<void> {
  if (!process.env[`STATE_${USE_STATE}`]) return;
  const { undoUse } = await import('../installs/installs.ts');
  const journal = process.env[`STATE_${JOURNAL_STATE}`];
  const { problems } = await settle(async () => makeFailedOutcome(await undoUse(context, journal)));
  annotate(problems);
  if (hasError(problems)) process.exitCode = 1;
}
