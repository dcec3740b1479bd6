import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { VERSION } from '../../src/release.ts';
import { ACTION, readAdded } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** The archive of a release that the machines of a fleet get, as the workflow makes it. */

const root = makeAuthority({ name: 'Corp Root' });

// biome-ignore lint/suspicious/noExplicitAny: parsed YAML
const workflow = load(readFileSync(join(ACTION, '.github/workflows/release.yml'), 'utf8')) as any;

test('the archive has what hook, timer and command line need, behind a link', async (t) => {
  if (requireProgram(t, 'git') === undefined || requireProgram(t, 'tar') === undefined) return;
  const folder = makeTemporaryFolder(t);
  const { run } = workflow.jobs.release.steps.find(({ name }: { name?: string }) =>
    /of a fleet/.test(name ?? ''),
  );
  const archive = join(folder, 'setup-ca-bundle-fleet.tgz');
  const environment = makeCleanEnvironment(folder, { TAG: `v${VERSION}` });
  const script = run.replace('--output=setup-ca-bundle-fleet.tgz', `--output=${archive}`);
  const made = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: ACTION,
    env: {
      ...environment,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    },
    encoding: 'utf8',
  });
  assert.equal(made.status, 0, made.stderr);
  spawnSync('tar', ['-xzf', archive, '-C', folder], { env: environment });
  const installed = join(folder, 'setup-ca-bundle');
  symlinkSync(`setup-ca-bundle-${VERSION}`, installed);
  const job = startJob(t, {
    runnerEnvironment: {
      SETUP_CA_BUNDLE_CERTIFICATES: root.pem,
      SETUP_CA_BUNDLE_CONFIG: makeTemporaryFolder(t),
      SETUP_CA_BUNDLE_NODE: nodeExecutable(24),
    },
  });
  const hook = await job.runHook(join(installed, 'fleet/hook/job-started.sh'));
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  const cli = await runChild(nodeExecutable(24), [join(installed, 'bin/setup-ca-bundle.cjs'), '--version'], {
    environment,
    folder,
  });
  assert.deepEqual([cli.exitCode, cli.stdout], [0, `${VERSION}\n`], cli.stderr);
});

test('the archive is attested and published, and docs/fleets.md names the version that is', () => {
  const text = JSON.stringify(workflow.jobs.release.steps);
  assert.equal(text.match(/\\nsetup-ca-bundle-fleet\.tgz\\n/g)?.length, 2);
  assert.match(text, /gh release create .*--generate-notes [^\\]*setup-ca-bundle-fleet\.tgz/);
  const page = readFileSync(join(ACTION, 'docs/fleets.md'), 'utf8');
  const named = [...page.matchAll(/(?:setup-ca-bundle-|VERSION=)(\d+\.\d+\.\d+)/g)].map(
    ([, version]) => version,
  );
  assert.ok(named.length > 0);
  assert.deepEqual([...new Set(named)], [VERSION]);
});
