import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  /** The result of its first run. */
  readonly result: StepResult;
}

/** What many people have in their home folder; nothing in it names a CA. */
const CONFIGURATION: Readonly<Record<string, string>> = {
  '.config/pip/pip.conf': '[global]\ntimeout = 60\nindex-url = https://pypi.corp.example/simple\n',
  '.npmrc': 'registry=https://npm.corp.example/\nfund=false\naudit=false\n',
  '.gitconfig': '[user]\n\tname = Jo Doe\n\temail = jo@corp.example\n[pull]\n\trebase = true\n',
  '.condarc': 'channels:\n  - https://conda.corp.example/main\nshow_channel_urls: true\n',
  '.aws/config': '[default]\nregion = eu-central-1\noutput = json\n',
};

/** pip reads the machine's own file beside a person's, and no variable keeps it from that file alone. */
const PIP_OF_MACHINE = '/etc/pip.conf';

/**
 * Whether a variable keeps a client from a person's configuration. Variables that keep one from the machine's own files
 * stay: those may name a CA, which is another case.
 */
function keepsFromConfiguration(name: string): boolean {
  return name === 'NPM_CONFIG_USERCONFIG' || (name === 'PIP_CONFIG_FILE' && !existsSync(PIP_OF_MACHINE));
}

/** The same step on a machine where people have configured their clients: pip, npm, git, conda and AWS. */
export function configureClients(scope: Scope, variant: Variant): Variant {
  const home = makeTemporaryFolder(scope);
  for (const [name, text] of Object.entries(CONFIGURATION)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  return () => {
    const { environment, ...command } = variant();
    const kept = Object.entries(environment).filter(([name]) => !keepsFromConfiguration(name));
    return { ...command, environment: { ...Object.fromEntries(kept), HOME: home } };
  };
}

/** Runs the committed dist once, as the runner would, to see that it does its work, and makes it measurable. */
export async function prepareActionRun(
  scope: Scope,
  inputs: Readonly<Record<string, string>>,
  node: NodeMajor = 24,
): Promise<ActionRun> {
  const result = await startJob(scope, { node }).use({ action: ROOT, inputs });
  if (result.conclusion !== 'success') throw new Error(`the action failed:\n${result.log}`);
  const variant = repeat(scope, result, nodeExecutable(node), [join(DIST, MAIN_CHUNK)]);
  return { variant, result };
}

/** A process that starts as a step's did, each time with files of its own in `folder` for outputs and variables. */
export function repeat(
  scope: Scope,
  { processEnvironment }: StepResult,
  program: string,
  programArguments: readonly string[],
  folder = makeTemporaryFolder(scope),
): Variant {
  return () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    const environment: Record<string, string> = { ...processEnvironment, RUNNER_TEMP: temp };
    mkdirSync(join(temp, '_runner_file_commands'));
    for (const name of COMMAND_FILES) {
      const path = join(temp, '_runner_file_commands', name);
      writeFileSync(path, '');
      environment[name] = path;
    }
    return { program, programArguments, environment };
  };
}
