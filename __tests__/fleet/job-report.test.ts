import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ACTION } from '../support/action.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { enterPrivateRoot, requireMountNamespace } from '../support/private-root.ts';
import { requireProgram } from '../support/programs.ts';
import { atEnd } from '../support/scope.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** The setting `report-to`: a line for each job, in a file, in syslog or in the journal; and what is made of the lines. */

const HOOK = join(ACTION, 'fleet/hook/job-started.sh');
const PROMETHEUS = join(ACTION, 'fleet/prometheus');

// biome-ignore lint/suspicious/noExplicitAny: the schema says what it is
const isValid: (value: any) => boolean = new Ajv2020().compile(
  JSON.parse(readFileSync(join(ACTION, 'docs/job-report.schema.json'), 'utf8')),
);

const root = makeAuthority({
  name: 'Corp "Root" \\ ::set-env name=X::y Ä',
  notAfter: new Date('2031-01-02T03:04:05Z'),
});

type Files = Readonly<Record<string, string>>;

/** Runs the hook of a runner with these settings. */
async function runHook(
  t: TestContext,
  files: Files,
  more: Parameters<typeof startJob>[1] = {},
  settings = makeTemporaryFolder(t),
) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(settings, name), text);
  const job = startJob(t, {
    ...more,
    runnerEnvironment: {
      SETUP_CA_BUNDLE_CONFIG: settings,
      SETUP_CA_BUNDLE_NODE: nodeExecutable(24),
      ...more.runnerEnvironment,
    },
  });
  const hook = await job.runHook(HOOK);
  const complaints = hook.annotations.filter(({ message }) => message.includes('This job is not reported'));
  return { hook, job, complaints };
}

function readLines(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n');
  assert.equal(lines.pop(), '');
  return lines.map((line) => {
    assert.match(line, /^[\x20-\x7e]*$/);
    const value = JSON.parse(line);
    assert.ok(isValid(value), line);
    return value;
  });
}

test('each job is a line at the end of a file: what it trusts, who inspects, how it ended', async (t) => {
  const folder = makeTemporaryFolder(t);
  const path = join(folder, 'jobs.jsonl');
  const leaf = root.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate: leaf });
  const good = await runHook(t, {
    certificates: root.pem,
    'verify-hosts': `localhost:${server.port}`,
    'report-to': `${path}\n`,
  });
  assert.deepEqual(good.complaints, [], good.hook.log);
  const bad = await runHook(t, { certificates: 'nowhere.pem', 'report-to': path, fail: 'hard' });
  assert.equal(bad.hook.conclusion, 'failure');
  const [first, second, ...others] = readLines(path);
  assert.deepEqual(others, []);
  assert.equal(first.status, 'succeeded');
  assert.equal(first.bundleSha256, good.hook.outputs['bundle-sha256']);
  assert.deepEqual(
    [first.addedCount, first.added[0].fingerprint, first.added[0].notAfter],
    [1, root.fingerprint, '2031-01-02T03:04:05.000Z'],
  );
  assert.deepEqual([first.hosts[0].host, first.hosts[0].verified], [`localhost:${server.port}`, 'yes']);
  assert.ok(first.milliseconds > 0);
  assert.deepEqual([second.status, second.bundleSha256], ['failed', null]);
  assert.ok(second.problems.includes('error:file-not-found'));
});

/** Places that are not written to, by what is done there before. */
const REFUSED: Readonly<Record<string, (path: string) => void>> = {
  'a link': (path) => {
    writeFileSync(`${path}.other`, '');
    symlinkSync(`${path}.other`, path);
  },
  'a link to nowhere': (path) => symlinkSync(`${path}.other`, path),
  'one of two names of a file': (path) => {
    writeFileSync(`${path}.other`, '');
    linkSync(`${path}.other`, path);
  },
  'a pipe': (path) => void spawnSync('mkfifo', [path], { env: makeCleanEnvironment('/nonexistent') }),
  'a folder': (path) => void mkdirSync(path),
};

for (const [name, prepare] of Object.entries(REFUSED)) {
  test(`${name} is not written to, and the job has its bundle, even with hard`, async (t) => {
    const path = join(makeTemporaryFolder(t), 'jobs.jsonl');
    prepare(path);
    const { hook, complaints } = await runHook(t, {
      certificates: root.pem,
      'report-to': path,
      fail: 'hard',
      'fail-on-warnings': 'true',
    });
    assert.equal(hook.conclusion, 'success', hook.log);
    assert.equal(complaints.length, 1, hook.log);
    if (existsSync(`${path}.other`)) assert.equal(readFileSync(`${path}.other`, 'utf8'), '');
    else assert.ok(!readdirSync(join(path, '..')).includes('jobs.jsonl.other'));
  });
}

test('neither the workspace nor a folder that is not there is written to', async (t) => {
  const runnerFolder = makeTemporaryFolder(t);
  for (const path of [join(runnerFolder, '_work/jobs.jsonl'), join(runnerFolder, 'nowhere/jobs.jsonl')]) {
    const { hook, complaints } = await runHook(
      t,
      { certificates: root.pem, 'report-to': path },
      { runnerFolder },
    );
    assert.equal(hook.conclusion, 'success');
    assert.equal(complaints.length, 1, hook.log);
    assert.ok(!existsSync(path));
  }
});

test('a word that is no place is a warning', async (t) => {
  const { hook, complaints } = await runHook(t, { certificates: root.pem, 'report-to': 'jobs.jsonl' });
  assert.equal(complaints.length, 1);
  assert.equal(hook.conclusion, 'success');
  assert.notDeepEqual(hook.exported, {});
});

/** A socket of datagrams, as syslog and the journal have one; Node has no such sockets, Python has. */
const LISTENER = `
import socket, sys
listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.bind(sys.argv[1])
print('ready', flush=True)
sys.stdout.buffer.write(listener.recv(1 << 20))
`;

async function listenForDatagram(t: TestContext, path: string) {
  const python = requireProgram(t, 'python3');
  if (python === undefined) return undefined;
  const child = spawn(python, ['-c', LISTENER, path], {
    env: makeCleanEnvironment('/nonexistent'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  atEnd(t, () => void child.kill());
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    heard += part;
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'close');
  return async () => {
    await ended;
    return heard.slice('ready\n'.length);
  };
}

for (const [kind, place] of [
  ['syslog', '/dev/log'],
  ['journal', '/run/systemd/journal/socket'],
] as const) {
  test(`a job is reported to ${kind}`, async (t) => {
    if (requireProgram(t, 'logger') === undefined || !requireMountNamespace(t)) return;
    const socket = join(makeTemporaryFolder(t), 'socket');
    const hear = await listenForDatagram(t, socket);
    if (hear === undefined) return;
    const { hook, complaints } = await runHook(
      t,
      { certificates: root.pem, 'report-to': kind },
      { enterMachine: (program, words) => enterPrivateRoot(t, { [place]: socket }, program, words) },
    );
    assert.deepEqual(complaints, [], hook.log);
    const message = await hear();
    const [, json = ''] = /(\{"version":1,.*\})/.exec(message) ?? [];
    assert.ok(isValid(JSON.parse(json)), message);
    if (kind === 'syslog') assert.match(message, /^<14>1 \S+ \S+ setup-ca-bundle - job \S.* \{"version"/);
    else assert.match(message, /SYSLOG_IDENTIFIER=setup-ca-bundle/);
  });

  test(`a machine without ${kind} gets a warning for it, and the job its bundle`, async (t) => {
    if (requireProgram(t, 'logger') === undefined || !requireMountNamespace(t)) return;
    const { hook, complaints } = await runHook(
      t,
      { certificates: root.pem, 'report-to': kind, fail: 'hard' },
      {
        enterMachine: (program, words) =>
          enterPrivateRoot(t, { '/run': 'empty', '/dev/log': '/dev/null' }, program, words),
      },
    );
    assert.equal(hook.conclusion, 'success', hook.log);
    assert.equal(complaints.length, 1, hook.log);
  });
}

test('Prometheus reads what is made of the lines, alerts on expiry, and tells which runner lacks a CA', async (t) => {
  const [promtool, jq, sh] = ['promtool', 'jq', 'sh'].map((name) => requireProgram(t, name));
  if (promtool === undefined || jq === undefined || sh === undefined) return;
  const folder = makeTemporaryFolder(t);
  const path = join(folder, 'jobs.jsonl');
  for (const pem of [makeAuthority({ name: 'Old' }).pem, root.pem, makeAuthority({ name: 'Other' }).pem]) {
    await runHook(t, { certificates: pem, 'report-to': path });
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  assert.equal(lines.length, 3);
  // the stand-in for GitHub's runner has one name
  const named = lines.map((line, at) =>
    JSON.stringify({ ...JSON.parse(line), runner: at < 2 ? 'one' : 'two' }),
  );
  writeFileSync(path, `${named.join('\n')}\n{"version":1,"torn`);
  const env = makeCleanEnvironment(folder);
  const made = spawnSync(sh, [join(PROMETHEUS, 'textfile.sh'), path, folder], { env, encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const metrics = readFileSync(join(folder, 'setup-ca-bundle.prom'), 'utf8');
  const judged = spawnSync(promtool, ['check', 'metrics'], { env, input: metrics, encoding: 'utf8' });
  assert.deepEqual([judged.status, judged.stderr], [0, ''], judged.stdout);
  assert.doesNotMatch(metrics, /CN=Old/);
  const rules = join(PROMETHEUS, 'rules.yaml');
  const page = readFileSync(join(ACTION, 'docs/fleets.md'), 'utf8');
  const [, query = ''] = /```promql\n([^`]+)```/.exec(page) ?? [];
  const [, wanted = ''] = /sha256="([^"]+)"/.exec(query) ?? [];
  const samples = metrics.split('\n').filter((line) => /^setup/.test(line));
  const series = samples.map((line) => {
    const at = line.lastIndexOf(' ');
    return { series: line.slice(0, at), values: `${line.slice(at + 1)}x200` };
  });
  const subject = /subject="((?:[^"\\]|\\.)*)"/.exec(
    samples.find((line) => line.includes(root.fingerprint)) ?? '',
  );
  writeFileSync(
    join(folder, 'test.json'),
    JSON.stringify({
      rule_files: [rules],
      evaluation_interval: '1m',
      tests: [
        {
          interval: '1m',
          input_series: series,
          promql_expr_test: [
            {
              expr: query.replaceAll(wanted, root.fingerprint),
              eval_time: '5m',
              exp_samples: samples
                .filter((line) => /job_timestamp_seconds\{runner="two"/.test(line))
                .map((line) => ({
                  labels: line.slice(0, line.lastIndexOf(' ')),
                  value: Number(line.slice(line.lastIndexOf(' ') + 1)),
                })),
            },
          ],
          alert_rule_test: [
            { eval_time: '2h', alertname: 'CaBundleCertificateExpires', exp_alerts: [] },
            { eval_time: '2h', alertname: 'CaBundleMissing', exp_alerts: [] },
          ],
        },
        {
          interval: '1m',
          // time() begins at 0 here: what expires in 20 days
          input_series: [
            {
              series: samples
                .find((line) => line.includes(root.fingerprint) && line.includes('not_after'))
                ?.replace(/ [^ ]*$/, ''),
              values: `${20 * 86_400}x200`,
            },
            { series: 'setup_ca_bundle_job_succeeded{runner="two"}', values: '0x200' },
          ],
          alert_rule_test: [
            {
              eval_time: '2h',
              alertname: 'CaBundleCertificateExpires',
              exp_alerts: [
                {
                  exp_labels: {
                    severity: 'warning',
                    sha256: root.fingerprint,
                    subject: JSON.parse(`"${subject?.[1]}"`),
                  },
                  exp_annotations: {
                    summary: `A CA that jobs are given expires within 30 days: ${JSON.parse(`"${subject?.[1]}"`)}`,
                  },
                },
              ],
            },
            {
              eval_time: '2h',
              alertname: 'CaBundleMissing',
              exp_alerts: [
                {
                  exp_labels: { severity: 'warning', runner: 'two' },
                  exp_annotations: { summary: 'The last job of runner two got no CA bundle' },
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const tested = spawnSync(promtool, ['test', 'rules', join(folder, 'test.json')], { env, encoding: 'utf8' });
  assert.equal(tested.status, 0, tested.stdout + tested.stderr);
});

test('the query over the lines themselves names the runners that lack a CA', async (t) => {
  const sh = requireProgram(t, 'sh');
  if (sh === undefined || requireProgram(t, 'jq') === undefined) return;
  const page = readFileSync(join(ACTION, 'docs/fleets.md'), 'utf8');
  const [, command = ''] = /```sh\n(jq [^`]+)```/.exec(page) ?? [];
  const folder = makeTemporaryFolder(t);
  const [, wanted = ''] = /--arg sha256 (\S+)/.exec(command) ?? [];
  const write = (runner: string, ...fingerprints: readonly string[]): string =>
    `${JSON.stringify({ version: 1, runner, added: fingerprints.map((fingerprint) => ({ fingerprint })) })}\n`;
  writeFileSync(
    join(folder, 'jobs.jsonl'),
    `${write('one', 'x')}${write('two', wanted)}${write('one', 'x', wanted)}${write('three', 'x')}torn {`,
  );
  const { stdout, stderr } = spawnSync(sh, ['-c', command], {
    cwd: folder,
    env: makeCleanEnvironment(folder),
    encoding: 'utf8',
  });
  assert.deepEqual([stdout, stderr], ['three\n', '']);
});
