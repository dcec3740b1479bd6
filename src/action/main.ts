import { makeBundle } from '../pipeline.ts';
import { describeCause, type Problem, RunError } from '../problem.ts';
import { makeFailedOutcome, type Outcome } from '../report/outcome.ts';
import { readContext, readInputs } from './inputs.ts';
import { annotate, checkRunner, exportToJob, outliveLog, showLog, writeSummary } from './outputs.ts';

async function main(): Promise<void> {
  outliveLog();
  const context = readContext();
  const { request, problems } = readInputs();
  const outcome = await run(async () => {
    const made = await makeBundle(request, context, [...checkRunner(), ...problems]);
    exportToJob(made);
    return made;
  });
  showLog(outcome);
  annotate(outcome.problems);
  await writeSummary(outcome, request.summary, context.now);
  if (outcome.status === 'failed') process.exitCode = 1;
}

/** The one place where an error that ends a run is caught: it becomes an outcome like every other. */
async function run(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (cause) {
    return makeFailedOutcome(cause instanceof RunError ? cause.problems : [describeUnexpected(cause)]);
  }
}

function describeUnexpected(cause: unknown): Problem {
  const message = `Something went wrong that nobody thought of: ${describeCause(cause)}. Please report it. Nothing was exported.`;
  return { code: 'unexpected', severity: 'error', message, cause };
}

void main();
