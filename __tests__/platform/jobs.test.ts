import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACTION, useAction } from '../support/action.ts';
import { type Job, type JobOptions, startJob } from '../support/mini-runner.ts';
import { DEFAULT_NODE, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { assertSeen, type Digests, look, readDigests, SHELL, useWithPost, VARIABLES } from './later-steps.ts';

/**
 * Every kind of job: what the action exports must be a file with its content for every later step. In place of containers and
 * of pods there are private roots here, which have their folders and nothing else of them (`step-roots.ts`): this runs in
 * every `npm test`, without an engine. Real containers are in job-containers.test.ts.
 */

const root = makeAuthority({ name: 'Corp Root' });

const KINDS: readonly (JobOptions & { readonly name: string; readonly path: RegExp })[] = [
  { name: 'a host job', path: /_work\/_temp\/_github_home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/ },
  {
    name: 'folders of a container job',
    root: 'docker',
    path: /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
  {
    name: 'folders of ARC with a volume',
    root: 'kubernetes',
    path: /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
  {
    name: 'folders of ARC without a volume',
    root: 'kubernetes-without-volume',
    path: /^\/__w\/_temp\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
];

for (const { name, path, ...options } of KINDS) {
  test(`${name}: every later step finds the files`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const job = startJob(t, options);
    await useWithPost(job);
    const step = await useAction(job, { certificates: root.pem });
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.outputs['bundle-path'] ?? '', path);
    const digests = readDigests(job, step.outputs['bundle-sha256']);
    assertSeen(await look(job, () => job.finish()), digests);
  });
}

/** What ARC sets in a runner's pod, by its container mode (chart gha-runner-scale-set), and Kubernetes in every pod. */
const makePodVariables = (mode: string, isRequired = true): Readonly<Record<string, string>> => ({
  ACTIONS_RUNNER_CONTAINER_HOOKS: `/home/runner/${mode}/index.js`,
  ...(isRequired ? { ACTIONS_RUNNER_REQUIRE_JOB_CONTAINER: 'true' } : {}),
  KUBERNETES_SERVICE_HOST: '10.0.0.1',
});

/** Jobs after a fleet's hook; `unseenBy` are the steps that do not see the files. */
const HOOKED: readonly (JobOptions & { readonly name: string; readonly unseenBy?: readonly string[] })[] = [
  { name: 'a host job' },
  { name: 'folders of a container job', root: 'docker' },
  {
    name: 'folders of an ARC job with a volume',
    root: 'kubernetes',
    runnerEnvironment: makePodVariables('k8s'),
  },
  {
    name: 'folders of an ARC job with a volume, where jobs need no container',
    root: 'kubernetes',
    runnerEnvironment: makePodVariables('k8s', false),
  },
  {
    name: 'folders of an ARC job without a volume',
    root: 'kubernetes-without-volume',
    runnerEnvironment: makePodVariables('k8s-novolume'),
  },
  {
    name: 'folders of an ARC job without a volume, whose hooks lie elsewhere',
    root: 'kubernetes-without-volume',
    runnerEnvironment: makePodVariables('hooks'),
  },
  {
    name: 'folders of an ARC job without a volume, where jobs need no container',
    root: 'kubernetes-without-volume',
    runnerEnvironment: makePodVariables('k8s-novolume', false),
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
  {
    name: 'a host job of ARC without a volume, where jobs need no container',
    runnerEnvironment: makePodVariables('k8s-novolume', false),
    unseenBy: ['docker action, older runner'],
  },
];

for (const { name, unseenBy = [], runnerEnvironment, ...options } of HOOKED) {
  test(`a job-started hook, then ${name}: every step finds the files${unseenBy.length > 0 ? ` but ${unseenBy.join(', ')}` : ''}`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const configuration = makeTemporaryFolder(t);
    writeFileSync(join(configuration, 'certificates'), root.pem);
    const job = startJob(t, {
      ...options,
      runnerEnvironment: {
        ...runnerEnvironment,
        SETUP_CA_BUNDLE_CONFIG: configuration,
        SETUP_CA_BUNDLE_NODE: nodeExecutable(DEFAULT_NODE),
      },
    });
    const step = await job.runHook(join(ACTION, 'fleet/hook/job-started.sh'));
    assert.equal(step.conclusion, 'success', step.log);
    await useWithPost(job);
    const digests = readDigests(job, step.outputs['bundle-sha256']);
    const seen = await look(job, () => job.finish());
    assertSeen(Object.fromEntries(Object.entries(seen).filter(([who]) => !unseenBy.includes(who))), digests);
    for (const who of unseenBy) assert.ok(!seen[who]?.stdout.includes(digests.bundle), who);
  });
}

test('after a job-started hook in ARC without a volume the action finds what the hook made', async (t) => {
  if (!requireMountNamespace(t)) return;
  const configuration = makeTemporaryFolder(t);
  writeFileSync(join(configuration, 'certificates'), root.pem);
  const job = startJob(t, {
    root: 'kubernetes-without-volume',
    runnerEnvironment: {
      ...makePodVariables('k8s-novolume'),
      SETUP_CA_BUNDLE_CONFIG: configuration,
      SETUP_CA_BUNDLE_NODE: nodeExecutable(DEFAULT_NODE),
    },
  });
  const hook = await job.runHook(join(ACTION, 'fleet/hook/job-started.sh'));
  const step = await useAction(job, { certificates: root.pem });
  assert.equal(step.conclusion, 'success', step.log);
  assert.match(hook.outputs['bundle-path'] ?? '', /^\/__w\/_temp\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/);
  assert.equal(step.outputs['bundle-path'], hook.outputs['bundle-path']);
});

/** Where a bundle might live instead, and which later step would not see it: why the place is chosen as it is. */
const OTHER_PLACES: readonly (JobOptions & {
  readonly place: (job: Job) => string;
  /** As the job's own steps name it, and where the file is on the host. */
  readonly host: (job: Job) => string;
  readonly unseenBy: readonly string[];
})[] = [
  {
    place: ({ folders }) => join(folders.temp, 'u'),
    host: ({ folders }) => join(folders.temp, 'u'),
    unseenBy: ['docker action, older runner'],
  },
  {
    place: ({ folders }) => join(folders.toolCache, 'u'),
    host: ({ folders }) => join(folders.toolCache, 'u'),
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
  {
    root: 'docker',
    place: () => '/__w/_temp/u',
    host: ({ folders }) => join(folders.temp, 'u'),
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
  {
    root: 'kubernetes-without-volume',
    place: () => '/github/home/u',
    host: () => '',
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
];

for (const { place, host, unseenBy, ...options } of OTHER_PLACES) {
  const kind = options.root ?? 'host';
  test(`another place in a ${kind} job is not seen by: ${unseenBy.join(', ')}`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const job = startJob(t, options);
    await useWithPost(job);
    const path = place(job);
    const text = 'a bundle\n';
    if (host(job) === '') await job.run('sh', ['-c', `printf '${text}' > ${path}`]);
    else writeFileSync(host(job), text);
    await job.run('sh', [
      '-c',
      `for name in ${VARIABLES.join(' ')}; do echo "$name=${path}" >> "$GITHUB_ENV"; done`,
    ]);
    const seen = await look(job, () => job.finish());
    const digest = createHash('sha256').update(text).digest('hex');
    for (const [who, step] of Object.entries(seen)) {
      assert.equal(
        step.stdout.includes(digest),
        !unseenBy.includes(who),
        `${who}: ${step.stdout}${step.stderr}`,
      );
    }
  });
}

test('two jobs at once on one machine do not meet', async (t) => {
  if (!requireMountNamespace(t)) return;
  const toolCache = join(makeTemporaryFolder(t), 'tools');
  mkdirSync(toolCache);
  const authorities = [root, makeAuthority({ name: 'Other Root' })];
  const jobs = authorities.map((authority) => ({ authority, job: startJob(t, { toolCache }) }));
  const steps = await Promise.all(
    jobs.map(({ job, authority }) => useAction(job, { certificates: authority.pem })),
  );
  const digests = jobs.map(({ job }, at) => readDigests(job, steps[at]?.outputs['bundle-sha256']));
  assert.notEqual(digests[0]?.bundle, digests[1]?.bundle);
  await Promise.all(
    jobs.map(async ({ job }, at) => {
      const own = steps[at]?.outputs['bundle-path'] ?? '';
      assert.ok(own.startsWith(job.folders.temp), own);
      assertSeen(await look(job, async () => []), digests[at] as Digests);
    }),
  );
  // When the first job ends, the second still finds its own.
  await jobs[0]?.job.finish();
  const second = jobs[1]?.job as Job;
  assertSeen({ run: await second.run('sh', ['-c', SHELL]) }, digests[1] as Digests);
  assert.deepEqual(readdirSync(toolCache), []);
});
