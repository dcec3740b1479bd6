import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import type { Mounts } from './private-root.ts';
import { requireMountNamespace } from './private-root.ts';
import { requireProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTestMachine, type TestMachine } from './test-machine.ts';

/** What the small store is made of. */
const FOLDERS = [
  '/etc/ssl',
  '/etc/ca-certificates',
  '/etc/ca-certificates.conf',
  '/usr/local/share/ca-certificates',
];

/** How many of the distribution's certificates it has. */
const KEPT = 3;

/** Whether machines with a store of Debian's can be made here; otherwise the test is marked as skipped. */
export function requireDebianStore(t: TestContext): boolean {
  return requireProgram(t, 'update-ca-certificates') !== undefined && requireMountNamespace(t);
}

/**
 * A machine with Debian's store cut down to three certificates and without hooks: the real update-ca-certificates takes a
 * fraction of a second on it.
 */
export function makeSmallStore(scope: Scope, more: readonly string[] = [], mounts: Mounts = {}): TestMachine {
  const machine = makeTestMachine(scope, [...FOLDERS, ...more], mounts);
  const list = machine.find('/etc/ca-certificates.conf');
  const names = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => /^[^#!]/.test(line));
  writeFileSync(list, `${names.slice(0, KEPT).join('\n')}\n`);
  for (const path of ['/etc/ssl/certs', '/etc/ca-certificates/update.d']) {
    rmSync(machine.find(path), { recursive: true, force: true });
    mkdirSync(machine.find(path));
  }
  runOn(machine, 'update-ca-certificates');
  return machine;
}

/** Runs a program on a machine outside any job, as root; returns what it printed. Throws if it fails. */
export function runOn(machine: TestMachine, program: string, ...words: readonly string[]): string {
  const [file, programArguments] = machine.enter(program, words);
  const environment = makeCleanEnvironment('/nonexistent', { TMPDIR: '/tmp' });
  return execFileSync(file, programArguments, { env: environment, encoding: 'utf8', stdio: 'pipe' });
}

/** Whether a program on the machine that trusts what OpenSSL's folder has finds a certificate trusted. */
export function isTrusted(machine: TestMachine, pemPath: string): boolean {
  try {
    runOn(machine, 'openssl', 'verify', '-CApath', '/etc/ssl/certs', pemPath);
    return readFileSync(machine.find('/etc/ssl/certs/ca-certificates.crt'), 'utf8').includes(
      readFileSync(pemPath, 'utf8').split('\n')[3] ?? '-',
    );
  } catch {
    return false;
  }
}
