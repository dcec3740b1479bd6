import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressPages } from '../src/pages.ts';
import { VERSION } from '../src/release.ts';
import { ACTION, readReport, useAction } from './support/action.ts';
import { runChild } from './support/child.ts';
import { makeCleanEnvironment } from './support/environment.ts';
import { startJob } from './support/mini-runner.ts';
import { nodeExecutable } from './support/node-runtimes.ts';
import { makeAuthority } from './support/pki.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

/** What Python 3.13 refuses: a run warns of it, and names a page. */
const loose = makeAuthority({ name: 'Loose Root', basicConstraints: { isCa: true, isCritical: false } });

const ACTION_OF = { GITHUB_ACTION_REPOSITORY: 'corp/setup-ca-bundle', GITHUB_ACTION_REF: 'v1' };
const BASE = 'https://github.com/corp/setup-ca-bundle/blob/v1/docs';

const inJob = (environment: Readonly<Record<string, string>>) => ({ isJob: true, environment });

test('a page has the address of the repository that the action came from, at its ref', () => {
  const world = inJob(ACTION_OF);
  assert.equal(
    addressPages('See docs/lints.md: twin. (docs/hosts.md)', world),
    `See ${BASE}/lints.md: twin. (${BASE}/hosts.md)`,
  );
  const enterprise = { ...ACTION_OF, GITHUB_SERVER_URL: 'https://github.corp.example:8443' };
  assert.equal(
    addressPages('docs/lints.md', inJob(enterprise)),
    'https://github.corp.example:8443/corp/setup-ca-bundle/blob/v1/docs/lints.md',
  );
  const commit = { ...ACTION_OF, GITHUB_ACTION_REF: 'releases/0123456789' };
  assert.match(
    addressPages('docs/lints.md', inJob(commit)),
    /\/blob\/releases\/0123456789\/docs\/lints\.md$/,
  );
});

test('an address is made once, and of our own pages only', () => {
  const world = inJob(ACTION_OF);
  const once = addressPages('See docs/lints.md.', world);
  assert.equal(addressPages(once, world), once);
  for (const text of [
    'docs/ca.md',
    'my/docs/lints.md',
    '/srv/docs/lints.md',
    'docs/../lints.md',
    'docs/lints.pem',
  ]) {
    assert.equal(addressPages(text, world), text);
  }
});

test('where there is no repository, or none that is an address, the file of this program is named', () => {
  const file = join(ACTION, 'docs/lints.md');
  for (const environment of [
    {},
    { ...ACTION_OF, GITHUB_ACTION_REF: '' },
    { ...ACTION_OF, GITHUB_ACTION_REPOSITORY: 'corp/x](https://evil.example' },
    { ...ACTION_OF, GITHUB_ACTION_REF: 'v1 ::error::' },
    { ...ACTION_OF, GITHUB_SERVER_URL: 'javascript:alert(1)//' },
  ]) {
    assert.equal(addressPages('docs/lints.md', inJob(environment)), file, JSON.stringify(environment));
  }
  // a shell may be a step of a job of another action
  assert.equal(addressPages('docs/lints.md', { isJob: false, environment: ACTION_OF }), file);
});

test('annotations, summary and report of a real run name pages by their address', async (t) => {
  const step = await useAction(startJob(t), { certificates: loose.pem }, { env: ACTION_OF });
  assert.equal(step.conclusion, 'success', step.log);
  const [warning] = step.annotations.filter(({ message }) => message.includes('lints.md'));
  assert.ok(
    warning?.message.includes(`See ${BASE}/lints.md: basic-constraints-not-critical.`),
    warning?.message,
  );
  assert.ok(step.summary.includes(`${BASE}/lints.md`), step.summary);
  const { problems } = readReport(step);
  assert.ok(JSON.stringify(problems).includes(`${BASE}/lints.md`), JSON.stringify(problems));
  assert.doesNotMatch(step.log + step.summary + JSON.stringify(problems), /(?<![\w/])docs\/\w+\.md/);
});

test('the command line names the repository of its package, at the tag of its version', async (t) => {
  const home = makeTemporaryFolder(t);
  const place = join(home, 'package');
  mkdirSync(place);
  for (const name of ['bin', 'dist', 'docs'])
    cpSync(join(ACTION, name), join(place, name), { recursive: true });
  const ours = JSON.parse(readFileSync(join(ACTION, 'package.json'), 'utf8'));
  // as the release sets it
  const repository = { type: 'git', url: 'git+https://github.com/corp/setup-ca-bundle.git' };
  writeFileSync(join(place, 'package.json'), JSON.stringify({ ...ours, repository }));
  writeFileSync(join(home, 'loose.pem'), loose.pem);
  const { stderr, exitCode } = await runChild(
    nodeExecutable(24),
    [join(place, 'bin/setup-ca-bundle.cjs'), '--certificates', 'loose.pem'],
    { environment: makeCleanEnvironment(home), folder: home },
  );
  assert.equal(exitCode, 0, stderr);
  const page = `https://github.com/corp/setup-ca-bundle/blob/v${VERSION}/docs/lints.md`;
  assert.ok(stderr.includes(`See ${page}`), stderr);
});
