import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startJob } from './mini-runner.ts';
import { requireMountNamespace } from './private-root.ts';
import { makeActionRoot, makeJobRoot } from './step-roots.ts';

test('a value is translated when it is a mapped path or begins with one, and not elsewhere', (t) => {
  const { folders } = startJob(t);
  const { temp, work, workspace } = folders;
  const job = makeJobRoot(t, folders, 'docker');
  const newer = makeActionRoot(t, folders, 'newer', undefined);
  const older = makeActionRoot(t, folders, 'older', undefined);
  for (const [value, inJob, inNewer, inOlder] of [
    [temp, '/__w/_temp', '/github/runner_temp', temp],
    [`${temp}/a`, '/__w/_temp/a', '/github/runner_temp/a', `${temp}/a`],
    [`${temp}/_github_home/a`, '/github/home/a', '/github/home/a', '/github/home/a'],
    [workspace, '/__w/example/example', '/github/workspace', '/github/workspace'],
    ...['/opt/a', `${work}x/a`, `/a:${temp}/a`, `-Dx=${temp}/a`, '/github/home/a', ''].map(
      (it) => [it, it, it, it] as const,
    ),
  ] as const) {
    assert.equal(job.translate(value), inJob);
    assert.equal(newer.translate(value), inNewer);
    assert.equal(older.translate(value), inOlder);
  }
});

test('a private root shows what a container has mounted, under its names, and nothing of the runner', async (t) => {
  if (!requireMountNamespace(t)) return;
  const job = startJob(t, { root: 'docker', runnerEnvironment: { OF_THE_MACHINE: '1' } });
  const { workspace, temp, home } = job.folders;
  writeFileSync(join(workspace, 'checked-out'), '');
  const list = `pwd; ls; for path in ${workspace} ${temp} ${home} /__w /github/home /github/workspace; do test -e $path && echo $path; done; echo "$HOME $OF_THE_MACHINE"`;
  const step = await job.run('sh', ['-c', list]);
  assert.deepEqual(step.stdout.split('\n'), [
    '/__w/example/example',
    'checked-out',
    '/__w',
    '/github/home',
    '/github/home ',
    '',
  ]);
  const docker = await job.runInRoot('newer', 'sh', ['-c', list]);
  assert.deepEqual(docker.stdout.split('\n'), [
    '/github/workspace',
    'checked-out',
    '/github/home',
    '/github/workspace',
    '/github/home ',
    '',
  ]);
});
