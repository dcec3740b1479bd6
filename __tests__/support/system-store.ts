import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { findProgram, missing, requireProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Where Debian and Ubuntu keep the system's store: a file with all of it, and a link for each certificate. */
const STORE = '/etc/ssl/certs';
const STORE_FILE = 'ca-certificates.crt';

/** The system's store with something in it, as programs see it that are started through `enter`. */
export interface SystemStore {
  /** The file with all certificates, for who is outside. */
  readonly file: string;
  readonly enter: (
    program: string,
    programArguments: readonly string[],
  ) => readonly [string, readonly string[]];
}

/** Skips a test where the system's store is kept in another way, or a program that is needed to copy it is not there. */
export function requireSystemStore(t: TestContext): boolean {
  if (!existsSync(join(STORE, STORE_FILE))) return missing(t, join(STORE, STORE_FILE)) !== undefined;
  return requireProgram(t, 'openssl') !== undefined;
}

/**
 * A copy of this machine's system store with one more CA (PEM), in OpenSSL's file and folder and, if it is
 * for Java, in Java's key store. `enter` mounts it over the real one for one program (`unshare --mount`): nothing outside changes.
 */
export function makeSystemStore(scope: Scope, pem: string, isForJava: boolean): SystemStore {
  const folder = makeTemporaryFolder(scope, 'store-');
  const copy = join(folder, 'certs');
  const environment = makeCleanEnvironment(folder);
  cpSync(STORE, copy, { recursive: true, verbatimSymlinks: true });
  const file = join(copy, STORE_FILE);
  writeFileSync(file, readFileSync(join(STORE, STORE_FILE), 'latin1') + pem);
  const certificate = join(copy, 'one-more.pem');
  writeFileSync(certificate, pem);
  const hash = execFileSync('openssl', ['x509', '-noout', '-subject_hash', '-in', certificate], {
    env: environment,
  });
  symlinkSync('one-more.pem', join(copy, `${hash.toString().trim()}.0`));
  const keyStore = join(copy, 'java/cacerts');
  if (isForJava && existsSync(keyStore) && findProgram('keytool') !== undefined) {
    const options = ['-noprompt', '-storepass', 'changeit', '-keystore', keyStore, '-file', certificate];
    execFileSync('keytool', ['-importcert', '-alias', 'one-more', ...options], {
      env: environment,
      stdio: 'ignore',
    });
  }
  const script = 'mount --bind "$0" "$1" && shift && exec "$@"';
  return {
    file,
    enter: (program, programArguments) => {
      const entry = ['--mount', '--propagation', 'private', 'sh', '-c', script, copy, STORE];
      return ['unshare', [...entry, program, ...programArguments]];
    },
  };
}
