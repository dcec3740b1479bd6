import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StepResult, startJob } from '../__tests__/support/mini-runner.ts';
import { type NodeMajor, nodeExecutable } from '../__tests__/support/node-runtimes.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { DIST, MAIN_CHUNK } from '../scripts/dist.ts';
import { ROOT } from '../scripts/root.ts';
import type { Variant } from './measure.ts';

const COMMAND_FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'];

/** A step with this action that can be run again and again, each time as the first of a job. */
export interface ActionRun {
  readonly variant: Variant;
  /** What became of it when it was tried out. */
  readonly result: StepResult;
}

/** Runs the committed dist once, as the runner would, to see that it does its work, and makes it measurable. */
export async function prepareActionRun(
  scope: Scope,
  inputs: Readonly<Record<string, string>>,
  node: NodeMajor = 24,
): Promise<ActionRun> {
  const result = await startJob(scope, { node }).use({ action: ROOT, inputs });
  if (result.conclusion !== 'success') throw new Error(`the action failed:\n${result.log}`);
  const folder = makeTemporaryFolder(scope);
  const variant: Variant = () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    const environment: Record<string, string> = { ...result.processEnvironment, RUNNER_TEMP: temp };
    mkdirSync(join(temp, '_runner_file_commands'));
    for (const name of COMMAND_FILES) {
      const path = join(temp, '_runner_file_commands', name);
      writeFileSync(path, '');
      environment[name] = path;
    }
    return {
      program: nodeExecutable(node),
      programArguments: [join(DIST, MAIN_CHUNK)],
      environment,
    };
  };
  return { variant, result };
}
