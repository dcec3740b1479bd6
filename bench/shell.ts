import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCleanEnvironment } from '../__tests__/support/environment.ts';
import { startJob } from '../__tests__/support/mini-runner.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { ROOT } from '../scripts/root.ts';
import { prepareActionRun, repeat } from './action-run.ts';
import { compare, compareAtMost, type Figure, inform, measureCosts, type Variant } from './measure.ts';

const ROUNDS = 15;

/** What a line in a shell's profile costs (`env`), a whole run, and a fleet's hook against the action as a step. */
export async function measureShell(scope: Scope): Promise<readonly Figure[]> {
  const home = makeTemporaryFolder(scope);
  const certificate = join(home, 'ca.pem');
  writeFileSync(certificate, makeAuthority({ name: 'Bench CA' }).pem);
  const program = join(ROOT, 'bin/setup-ca-bundle.cjs');
  const node = (...programArguments: readonly string[]): Variant => {
    return () => ({ program: process.execPath, programArguments, environment: makeCleanEnvironment(home) });
  };
  const run = node(program, '--certificates', certificate);
  await measureCosts({ run }, 1); // makes the bundle whose variables `env` prints
  const shell = await measureCosts({ bare: node('-e', '0'), env: node(program, 'env'), run }, ROUNDS);
  const { variant: action } = await prepareActionRun(scope, { certificates: certificate });
  const fleet = await measureCosts({ action, hook: await prepareHook(scope, certificate) }, ROUNDS);
  return [
    inform('setup-ca-bundle env', shell.env.wallMs, ' ms'),
    ...compareAtMost('setup-ca-bundle env, against node -e 0', shell.env, shell.bare, 1.3),
    ...compare('setup-ca-bundle --certificates FILE, against node -e 0', shell.run, shell.bare),
    ...compareAtMost('the hook, against the action as a step', fleet.hook, fleet.action, 1.15),
  ];
}

/**
 * The hook as a runner starts it before each job, with the same certificate and the runner's own Node.js: nobody has to name
 * one, and one that was named is first asked for its version.
 */
async function prepareHook(scope: Scope, certificate: string): Promise<Variant> {
  const hook = join(ROOT, 'fleet/hook/job-started.sh');
  const settings = { SETUP_CA_BUNDLE_CERTIFICATES: certificate };
  const runner = makeTemporaryFolder(scope);
  const work = join(runner, '_work');
  const node = join(runner, 'externals/node24/bin/node');
  for (const folder of [work, dirname(node)]) mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, node);
  const result = await startJob(scope, { runnerEnvironment: settings, runnerFolder: runner }).runHook(hook);
  if (result.conclusion !== 'success') throw new Error(`the hook failed:\n${result.log}`);
  return repeat(scope, result, '/bin/bash', [hook], work);
}
