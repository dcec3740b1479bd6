import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOwnFolders, NODES, readAdded, readReport, useAction } from '../support/action.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { startSquid } from '../support/squid.ts';
import { startTlsServer } from '../support/tls-server.ts';

const upstream = makeAuthority({ name: 'Upstream Root' });
const inspecting = makeAuthority({ name: 'Zscaler Root CA' });
const other = makeAuthority({ name: 'Other Root' });
const certificate = upstream.issue({ name: 'localhost', dnsNames: ['localhost'] });
const PROXY = { HTTPS_PROXY: 'http://127.0.0.1:1' };

for (const node of NODES) {
  test(`Node ${node}: behind squid the pinned CA is added, verified, and its product named`, async (t) => {
    if (requireProgram(t, 'squid') === undefined) return;
    const server = await startTlsServer(t, { certificate });
    const squid = await startSquid(t, { authority: inspecting, upstreamAuthorities: upstream.pem });
    const job = startJob(t, { node, env: { https_proxy: squid.url() } });
    const host = `localhost:${server.port}`;

    const refused = await useAction(job, { hosts: `${host}, nowhere.invalid` });
    assert.equal(refused.conclusion, 'failure');
    assert.deepEqual([refused.exported, refused.outputs, listOwnFolders(job)], [{}, {}, []]);
    const line = refused.log.split('\n').find((text) => text.startsWith(`${host} sha256:`)) ?? '';
    assert.ok(refused.summary.includes(`\nhosts: |\n  ${line}\n`), refused.summary);

    const taken = await useAction(job, { hosts: line });
    assert.equal(taken.conclusion, 'success', taken.log);
    assert.deepEqual(readAdded(taken), ['Zscaler Root CA pin']);
    const { hosts } = readReport(taken);
    assert.deepEqual(
      [hosts[0].host, hosts[0].result, hosts[0].isPublic, hosts[0].product, hosts[0].verified],
      [host, 'anchored', false, 'Zscaler', 'yes'],
    );
    assert.match(taken.summary, /inspected by `?Zscaler/);

    const again = await useAction(job, { hosts: line });
    assert.deepEqual([again.conclusion, again.exported], ['success', {}]);
  });

  test(`Node ${node}: one workflow serves intercepted and exempt runners: a trusted host adds nothing`, async (t) => {
    const server = await startTlsServer(t, { certificate });
    const job = startJob(t, { node });
    const pin = `sha256:${inspecting.fingerprint}`;
    const step = await useAction(job, {
      certificates: upstream.pem,
      hosts: `localhost:${server.port} ${pin}`,
    });
    assert.equal(step.conclusion, 'success', step.log);
    assert.deepEqual(readAdded(step), ['Upstream Root given']);
    assert.deepEqual(readReport(step).hosts[0].verified, 'yes');
    assert.equal(server.connectionCount(), 1, 'with the same anchors one handshake is enough');
  });

  test(`Node ${node}: allow-unpinned takes the newcomer, with a warning and its basis`, async (t) => {
    const server = await startTlsServer(t, { certificate, chain: [upstream] });
    const job = startJob(t, { node });
    const step = await useAction(job, { hosts: `localhost:${server.port}`, 'allow-unpinned': 'true' });
    assert.equal(step.conclusion, 'success', step.log);
    assert.deepEqual(readAdded(step), ['Upstream Root unpinned']);
    assert.deepEqual(
      step.annotations.map(({ kind }) => kind),
      ['warning'],
    );
    assert.equal(server.connectionCount(), 2, 'the bundle has changed, so it is tried');
  });
}

test('a wrong pin adds nothing, and all failures of a run are reported', async (t) => {
  const server = await startTlsServer(t, { certificate, chain: [upstream] });
  const job = startJob(t);
  const host = `localhost:${server.port}`;
  const step = await useAction(job, {
    certificates: 'none.pem',
    hosts: `${host} sha256:${other.fingerprint}\n127.0.0.1:1\nalso.invalid:1`,
  });
  assert.equal(step.conclusion, 'failure');
  const messages = step.annotations.map(({ message }) => message).join('\n');
  for (const part of ['none.pem', host, '127.0.0.1:1', 'also.invalid'])
    assert.ok(messages.includes(part), messages);
  assert.deepEqual(listOwnFolders(job), []);
});

test('verify-hosts fails a run whose bundle does not reach them', async (t) => {
  const server = await startTlsServer(t, { certificate, chain: [upstream] });
  const job = startJob(t);
  const host = `localhost:${server.port}`;
  const failed = await useAction(job, { certificates: other.pem, 'verify-hosts': host });
  assert.equal(failed.conclusion, 'failure');
  assert.deepEqual(listOwnFolders(job), []);
  const fine = await useAction(job, { certificates: upstream.pem, 'verify-hosts': host });
  assert.equal(fine.conclusion, 'success', fine.log);
  const [shown] = readReport(fine).hosts;
  assert.deepEqual(
    [shown.verified, shown.root, shown.issuer, shown.isPublic],
    ['yes', 'CN=Upstream Root', 'CN=Upstream Root', false],
  );
});

test('a pinned URL is taken over untrusted TLS, kept, and found again when the server is down', async (t) => {
  const server = await startTlsServer(t, { certificate, handler: (_, response) => response.end(other.pem) });
  const job = startJob(t);
  const entry = `${server.url('/ca.pem?token=s3cret')} sha256:${other.fingerprint}`;
  const plain = `${server.url('/ca.pem')} sha256:${other.fingerprint}`;
  const first = await useAction(job, { certificates: `${upstream.pem}${entry}` });
  assert.equal(first.conclusion, 'success', first.log);
  assert.deepEqual(readAdded(first), ['Upstream Root given', 'Other Root pin']);
  assert.ok(![first.stdout, first.summary, JSON.stringify(readReport(first))].join('').includes('s3cret'));

  const down = await useAction(job, { certificates: plain }, { env: PROXY });
  assert.equal(down.conclusion, 'success', down.log);
  assert.ok(readAdded(down).includes('Other Root pin'), down.log);
  assert.deepEqual(
    down.annotations.filter(({ kind }) => kind !== 'notice'),
    [],
    'it is in the tool cache: nobody is asked',
  );
  const wrong = await useAction(startJob(t), {
    certificates: plain.replace(other.fingerprint, inspecting.fingerprint),
  });
  assert.equal(wrong.conclusion, 'failure');
});

test('a URL that is not trusted is refused with the line to paste', async (t) => {
  const server = await startTlsServer(t, { certificate, handler: (_, response) => response.end(other.pem) });
  const job = startJob(t);
  const refused = await useAction(job, { certificates: server.url('/ca.pem') });
  assert.equal(refused.conclusion, 'failure');
  const line = refused.log.split('\n').find((text) => text.startsWith('https://localhost')) ?? '';
  assert.match(line, /\/ca\.pem sha256:(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  assert.deepEqual(readAdded(await useAction(job, { certificates: line })), ['Other Root pin']);
  const verified = await useAction(startJob(t), { certificates: `${upstream.pem}${server.url('/ca.pem')}` });
  assert.deepEqual(readAdded(verified), ['Upstream Root given', 'Other Root verified-url']);
});
