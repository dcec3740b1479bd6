import type { Context } from '../context.ts';
import type { Output } from '../files/output.ts';
import { explainCause, type Outcome } from '../report/outcome.ts';
import type { Request } from '../request.ts';
import { undoUse } from './installs.ts';

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
