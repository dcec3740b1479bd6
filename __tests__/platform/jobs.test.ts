import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { ACTION, readTree, useAction } from '../support/action.ts';
import { type Job, type JobOptions, type StepResult, startJob } from '../support/mini-runner.ts';
import { DEFAULT_NODE, nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import type { RunnerAge } from '../support/step-hosts.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** Every kind of job: what the action exports must be a file with its content for every later step. */

const root = makeAuthority({ name: 'Corp Root' });

const AGES: readonly RunnerAge[] = ['newer', 'older'];

const VARIABLES = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'PIP_CERT',
  'NODE_EXTRA_CA_CERTS',
];

/** Prints the digest of the file that each variable names, as a step of a shell. */
const SHELL = `for name in ${VARIABLES.join(' ')}; do eval "path=\\$$name"; sha256sum < "$path" | cut -c1-64; done`;

/** The same as a JavaScript action, or the post step of one. */
const SCRIPT = `
const { createHash } = require('node:crypto'); const { readFileSync } = require('node:fs');
for (const name of ${JSON.stringify(VARIABLES)}) {
  console.log(createHash('sha256').update(readFileSync(process.env[name])).digest('hex'));
}`;

interface Digests {
  readonly bundle: string;
  readonly added: string;
}

/** A folder whose files every user may read. */
function makeOpenFolder(t: TestContext): string {
  const folder = makeTemporaryFolder(t);
  chmodSync(folder, 0o755);
  return folder;
}

/** Lets one step of each kind look at the variables' files; returns what each of them saw. */
async function look(t: TestContext, job: Job, post: () => Promise<readonly StepResult[]>) {
  const script = join(makeOpenFolder(t), 'look.cjs');
  writeFileSync(script, SCRIPT);
  const seen: Record<string, StepResult> = {
    run: await job.run('sh', ['-c', SHELL]),
    'JavaScript action': await job.use({ main: script }),
  };
  for (const age of AGES)
    seen[`docker action, ${age} runner`] = await job.runDocker(age, 'sh', ['-c', SHELL]);
  const posted = (await post()).at(-1);
  if (posted) seen['post step'] = posted;
  return seen;
}

/** A step before ours whose post step, which comes after all of ours, looks too. */
async function useWithPost(t: TestContext, job: Job): Promise<void> {
  const folder = makeOpenFolder(t);
  writeFileSync(join(folder, 'main.cjs'), '');
  writeFileSync(join(folder, 'post.cjs'), SCRIPT);
  await job.use({ main: join(folder, 'main.cjs'), post: join(folder, 'post.cjs') });
}

function assertSeen(seen: Readonly<Record<string, StepResult>>, { bundle, added }: Digests): void {
  const wanted = [...VARIABLES.slice(0, -1).map(() => bundle), added].join('\n');
  for (const [who, step] of Object.entries(seen)) {
    assert.equal(step.stdout.trim(), wanted, `${who}: ${step.stderr}`);
  }
}

/** The digests of what a step wrote, from the files themselves, wherever they are on the host. */
function readDigests(job: Job, bundleSha256: string | undefined): Digests {
  const files = [...readTree(job.folders.temp)];
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const added = files.find(([path]) => path.endsWith('/extra.pem'))?.[1];
  return { bundle: bundleSha256 ?? '', added: digest(added ?? readFileSync('/dev/null')) };
}

const KINDS: readonly (JobOptions & { readonly name: string; readonly path: RegExp })[] = [
  { name: 'a host job', path: /_work\/_temp\/_github_home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/ },
  {
    name: 'a container job',
    container: 'docker',
    path: /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
  {
    name: 'ARC with a volume',
    container: 'kubernetes',
    path: /^\/github\/home\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
  {
    name: 'ARC without a volume',
    container: 'kubernetes-without-volume',
    path: /^\/__w\/_temp\/setup-ca-bundle-\w{6}\/ca-bundle\.pem$/,
  },
];

for (const { name, path, ...options } of KINDS) {
  test(`${name}: every later step finds the files`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const job = startJob(t, options);
    await useWithPost(t, job);
    const step = await useAction(job, { certificates: root.pem });
    assert.equal(step.conclusion, 'success', step.log);
    assert.match(step.outputs['bundle-path'] ?? '', path);
    const digests = readDigests(job, step.outputs['bundle-sha256']);
    assertSeen(await look(t, job, () => job.finish()), digests);
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
  { name: 'a docker job', container: 'docker' },
  { name: 'an ARC job with a volume', container: 'kubernetes', runnerEnvironment: makePodVariables('k8s') },
  {
    name: 'an ARC job with a volume, where jobs need no container',
    container: 'kubernetes',
    runnerEnvironment: makePodVariables('k8s', false),
  },
  {
    name: 'an ARC job without a volume',
    container: 'kubernetes-without-volume',
    runnerEnvironment: makePodVariables('k8s-novolume'),
  },
  {
    name: 'an ARC job without a volume, whose hooks lie elsewhere',
    container: 'kubernetes-without-volume',
    runnerEnvironment: makePodVariables('hooks'),
  },
  {
    name: 'an ARC job without a volume, where jobs need no container',
    container: 'kubernetes-without-volume',
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
    await useWithPost(t, job);
    const digests = readDigests(job, step.outputs['bundle-sha256']);
    const seen = await look(t, job, () => job.finish());
    assertSeen(Object.fromEntries(Object.entries(seen).filter(([who]) => !unseenBy.includes(who))), digests);
    for (const who of unseenBy) assert.ok(!seen[who]?.stdout.includes(digests.bundle), who);
  });
}

test('after a job-started hook in ARC without a volume the action finds what the hook made', async (t) => {
  if (!requireMountNamespace(t)) return;
  const configuration = makeTemporaryFolder(t);
  writeFileSync(join(configuration, 'certificates'), root.pem);
  const job = startJob(t, {
    container: 'kubernetes-without-volume',
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
    container: 'docker',
    place: () => '/__w/_temp/u',
    host: ({ folders }) => join(folders.temp, 'u'),
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
  {
    container: 'kubernetes-without-volume',
    place: () => '/github/home/u',
    host: () => '',
    unseenBy: ['docker action, newer runner', 'docker action, older runner'],
  },
];

for (const { place, host, unseenBy, ...options } of OTHER_PLACES) {
  const kind = options.container ?? 'host';
  test(`another place in a ${kind} job is not seen by: ${unseenBy.join(', ')}`, async (t) => {
    if (!requireMountNamespace(t)) return;
    const job = startJob(t, options);
    await useWithPost(t, job);
    const path = place(job);
    const text = 'a bundle\n';
    if (host(job) === '') await job.run('sh', ['-c', `printf '${text}' > ${path}`]);
    else writeFileSync(host(job), text);
    await job.run('sh', [
      '-c',
      `for name in ${VARIABLES.join(' ')}; do echo "$name=${path}" >> "$GITHUB_ENV"; done`,
    ]);
    const seen = await look(t, job, () => job.finish());
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

test('what a root container left behind does not stop the next job of a runner that is not root', async (t) => {
  if (!requireMountNamespace(t) || requireProgram(t, 'setpriv') === undefined) return;
  const userId = 65_534;
  const runnerFolder = makeTemporaryFolder(t, 'runner-');
  const first = startJob(t, { runnerFolder, userId, container: 'docker' });
  const made = await useAction(first, { certificates: root.pem });
  assert.equal(made.conclusion, 'success', made.log);
  await first.finish();
  const home = join(first.folders.temp, '_github_home');
  const left = readdirSync(home);
  assert.equal(left.length, 1, 'the runner could not remove it');
  assert.equal(statSync(join(home, left[0] ?? '')).uid, 0);

  const next = startJob(t, { runnerFolder, userId });
  await useWithPost(t, next);
  const step = await useAction(next, { certificates: root.pem });
  assert.equal(step.conclusion, 'success', step.log);
  const path = step.outputs['bundle-path'] ?? '';
  assert.equal(statSync(path).uid, userId);
  assert.equal(dirname(dirname(path)), home);
  assert.notEqual(dirname(path), join(home, left[0] ?? ''));
  const digests = {
    bundle: step.outputs['bundle-sha256'] ?? '',
    added: createHash('sha256')
      .update(readFileSync(step.outputs['extra-path'] ?? ''))
      .digest('hex'),
  };
  assertSeen(await look(t, next, () => next.finish()), digests);
});

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
      assertSeen(await look(t, job, async () => []), digests[at] as Digests);
    }),
  );
  // When the first job ends, the second still finds its own.
  await jobs[0]?.job.finish();
  const second = jobs[1]?.job as Job;
  assertSeen({ run: await second.run('sh', ['-c', SHELL]) }, digests[1] as Digests);
  assert.deepEqual(readdirSync(toolCache), []);
});
