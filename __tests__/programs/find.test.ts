import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeJobVariables, takeVariables } from '../../src/programs/environment.ts';
import { findProgram, findSystemProgram } from '../../src/programs/find.ts';
import { makeMachine } from '../sources/machine.ts';

/** A machine with a program `tool` in each of these folders below its root. */
function makeTools(t: TestContext, ...folders: readonly string[]) {
  const machine = makeMachine(t);
  for (const folder of folders) chmodSync(machine.write(`${folder}/tool`, '#!/bin/sh\n'), 0o755);
  const at = (folder: string): string => join(machine.root, folder);
  const find = (...path: readonly string[]) => {
    const { path: found, leftOut } = findProgram(['tool'], machine.context({ PATH: path.join(':') }));
    return { found: found?.replace(`${machine.root}/`, ''), leftOut };
  };
  return { machine, at, find };
}

test('the first program on PATH is found, and what comes before it is reported', (t) => {
  const { at, find } = makeTools(t, 'workspace/bin', 'open', 'first', 'second');
  chmodSync(at('open'), 0o777);
  const { found, leftOut } = find(at('workspace/bin'), at('open'), at('first'), at('second'));
  assert.equal(found, 'first/tool');
  assert.deepEqual(leftOut, [
    `${at('workspace/bin/tool')} lies in the workspace, where a pull request could have put it`,
    `${at('open/tool')} is not safe to run, because any user of this machine may write to ${at('open')}`,
  ]);
  assert.deepEqual(find(at('first'), at('workspace/bin')), { found: 'first/tool', leftOut: [] });
});

test('links are followed before it is judged where a program lies', (t) => {
  const { at, find } = makeTools(t, 'workspace/bin', 'own');
  mkdirSync(at('links'));
  symlinkSync(at('workspace/bin/tool'), at('links/tool'));
  symlinkSync(at('workspace/bin'), at('folder-link'));
  symlinkSync(at('own'), at('workspace/out'));
  for (const folder of ['links', 'folder-link', 'workspace/out']) {
    const { found, leftOut } = find(at(folder));
    assert.deepEqual([found, leftOut.length], [undefined, 1], folder);
  }
});

test('a folder of PATH that is not absolute, a folder in place of a program, and a file that is none', (t) => {
  const { at, find, machine } = makeTools(t);
  mkdirSync(at('folders/tool'), { recursive: true });
  machine.write('files/tool', 'text');
  assert.deepEqual(find('.', '', 'workspace', at('folders'), at('files'), at('nowhere')), {
    found: undefined,
    leftOut: [],
  });
});

test('a program of the system is found whatever PATH says', () => {
  assert.match(findSystemProgram('sh') ?? '', /^\/(?:usr\/)?bin\/sh$/);
  assert.equal(findSystemProgram('no-such-program'), undefined);
});

test('variables that have a client load code from the workspace are not passed on, others are', (t) => {
  const { machine, at } = makeTools(t);
  const inside = join(machine.workspace, 'code');
  const outside = at('outside');
  const hostile = {
    LD_PRELOAD: `${inside}/a.so`,
    LD_LIBRARY_PATH: `${outside}:${inside}`,
    NODE_OPTIONS: `--require "${inside}/a.js" --max-http-header-size=1`,
    PYTHONPATH: `${outside}:${inside}`,
    RUBYOPT: `-I${inside} -ra`,
    PERL5OPT: `-I${inside}`,
    JAVA_TOOL_OPTIONS: `-javaagent:${inside}/a.jar`,
    BASH_ENV: `${inside}/rc`,
    OPENSSL_CONF: `${inside}/openssl.cnf`,
    GIT_EXEC_PATH: inside,
  };
  const kept = takeJobVariables(machine.context({ ...hostile, PATH: `${inside}:${outside}` }));
  const lists = ['LD_LIBRARY_PATH', 'PYTHONPATH']; // of folders: those outside stay
  for (const name of Object.keys(hostile).filter((it) => !lists.includes(it))) {
    assert.equal(kept[name], undefined, name);
  }
  assert.deepEqual([kept.LD_LIBRARY_PATH, kept.PYTHONPATH, kept.PATH], [outside, outside, outside]);
  const harmless = Object.fromEntries(
    Object.entries(hostile).map(([name, value]) => [name, value.replaceAll(inside, outside)]),
  );
  assert.deepEqual(
    { ...takeJobVariables(machine.context(harmless)), ...harmless },
    takeJobVariables(machine.context(harmless)),
  );
  // what a client trusts is under test, wherever it lies
  const trust = { SSL_CERT_FILE: `${inside}/ca.pem`, REQUESTS_CA_BUNDLE: `${inside}/ca.pem` };
  const { SSL_CERT_FILE, REQUESTS_CA_BUNDLE } = takeJobVariables(machine.context(trust));
  assert.deepEqual({ SSL_CERT_FILE, REQUESTS_CA_BUNDLE }, trust);
});

test('a program that is asked one thing gets what it needs, and nothing else of the job', (t) => {
  const { machine } = makeTools(t);
  const context = machine.context({ OF_THE_JOB: '1', GIT_CONFIG_COUNT: '0', GIT_TRACE: '1', LANG: 'C' });
  const { OF_THE_JOB, GIT_CONFIG_COUNT, GIT_TRACE, LANG, HOME } = takeVariables(context, /^GIT_CONFIG/);
  assert.deepEqual([OF_THE_JOB, GIT_CONFIG_COUNT, GIT_TRACE, LANG], [undefined, '0', undefined, 'C']);
  assert.equal(HOME, machine.home);
});
