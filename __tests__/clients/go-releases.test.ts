import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { runChild } from '../support/child.ts';
import { serveClients } from '../support/client-setups/server.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { findGo } from '../support/go-releases.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { missing } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer, type TlsServerOptions } from '../support/tls-server.ts';

/** What crypto/x509 and crypto/tls changed, as the command `go` of each release shows: it asks an index of modules. */

const RELEASES = [19, 26, 27];

type Ask = (
  minor: number,
  url: string,
  variables: Readonly<Record<string, string>>,
) => Promise<'reached' | string>;

/** How a release is asked; undefined where one of them is not there. */
function prepare(t: TestContext, folder: string): Ask | undefined {
  const lacking = RELEASES.map(findGo).find((path) => !existsSync(path));
  if (lacking !== undefined) return missing(t, lacking);
  return async (minor, url, variables) => {
    const { exitCode, stderr } = await runChild(
      findGo(minor),
      ['list', '-m', '-versions', 'example.com/tiny'],
      {
        environment: makeCleanEnvironment(folder, {
          GOPROXY: url,
          GONOSUMDB: '*',
          GOFLAGS: '-mod=mod',
          GOTOOLCHAIN: 'local',
          GOPATH: join(folder, 'go'),
          ...variables,
        }),
        folder,
      },
    );
    return exitCode === 0 ? 'reached' : stderr;
  };
}

async function serve(
  t: TestContext,
  folder: string,
  certificate: TlsServerOptions['certificate'],
  options: Partial<TlsServerOptions> = {},
): Promise<string> {
  const server = await startTlsServer(t, { certificate, handler: serveClients(folder), ...options });
  return server.url('/').replace(/\/$/, '').replace('127.0.0.1', 'localhost');
}

const SERVER = { name: 'localhost', dnsNames: ['localhost'] };
const UNKNOWN = /x509: certificate signed by unknown authority/;

/** A folder with the CA in a file, and one without anything. */
function keep(folder: string, authority: Authority) {
  const file = join(folder, 'ca.pem');
  writeFileSync(file, authority.pem);
  const [full, empty] = ['full', 'empty'].map((name) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  }) as [string, string];
  writeFileSync(join(full, 'any-name'), authority.pem);
  return { file, full, empty, missing: join(folder, 'none') };
}

test('a negative serial number is refused from Go 1.23 on, of a CA and of a server; GODEBUG brings it back, in 1.27 too', async (t) => {
  const folder = makeTemporaryFolder(t);
  const ask = prepare(t, folder);
  if (ask === undefined) return;
  const negative = makeAuthority({ name: 'Negative', serialNumber: -5n });
  const { file } = keep(folder, negative);
  const url = await serve(t, folder, negative.issue(SERVER));
  const sound = makeAuthority({ name: 'Sound' });
  const soundFile = join(folder, 'sound.pem');
  writeFileSync(soundFile, sound.pem);
  const odd = await serve(t, folder, sound.issue({ ...SERVER, serialNumber: -5n }));
  const before = { GODEBUG: 'x509negativeserial=1' };
  for (const minor of RELEASES) {
    const isRefused = minor >= 23;
    const ofAuthority = await ask(minor, url, { SSL_CERT_FILE: file });
    const ofServer = await ask(minor, odd, { SSL_CERT_FILE: soundFile });
    assert.match(ofAuthority, isRefused ? UNKNOWN : /^reached$/, `Go 1.${minor}`);
    assert.match(ofServer, isRefused ? /x509: negative serial number/ : /^reached$/, `Go 1.${minor}`);
    assert.equal(await ask(minor, url, { SSL_CERT_FILE: file, ...before }), 'reached', `Go 1.${minor}`);
    assert.equal(await ask(minor, odd, { SSL_CERT_FILE: soundFile, ...before }), 'reached', `Go 1.${minor}`);
  }
});

test('SSL_CERT_FILE and SSL_CERT_DIR mean the same in Go 1.19, 1.26 and 1.27 on Linux', async (t) => {
  const folder = makeTemporaryFolder(t);
  const ask = prepare(t, folder);
  if (ask === undefined) return;
  const authority = makeAuthority({ name: 'Corp Root' });
  const { file, full, empty, missing: none } = keep(folder, authority);
  const url = await serve(t, folder, authority.issue(SERVER));
  const cases: readonly (readonly [Readonly<Record<string, string>>, boolean])[] = [
    [{}, false],
    [{ SSL_CERT_FILE: file }, true],
    [{ SSL_CERT_DIR: full }, true], // whatever the names of its files
    [{ SSL_CERT_DIR: `${empty}:${full}` }, true],
    [{ SSL_CERT_DIR: `${full};${empty}` }, false], // the separator of Windows
    [{ SSL_CERT_FILE: none, SSL_CERT_DIR: full }, true], // a file that is not there is passed over
    [{ SSL_CERT_FILE: file, SSL_CERT_DIR: empty }, true],
    [{ SSL_CERT_FILE: '', SSL_CERT_DIR: '' }, false],
    [{ SSL_CERT_FILE: full }, false],
  ];
  for (const minor of RELEASES) {
    for (const [variables, isReached] of cases) {
      const answer = await ask(minor, url, variables);
      const told = `Go 1.${minor}, ${JSON.stringify(variables)}`;
      assert.match(answer, isReached ? /^reached$/ : /x509: /, told);
    }
  }
});

test('a server of TLS 1.2 without ephemeral keys is refused from Go 1.22 on; what helps before 1.27 ends every program from then on', async (t) => {
  const folder = makeTemporaryFolder(t);
  const ask = prepare(t, folder);
  if (ask === undefined) return;
  const authority = makeAuthority({ name: 'Corp Root' });
  const { file } = keep(folder, authority);
  const certificate = authority.issue({ ...SERVER, key: 'rsa-2048' });
  const url = await serve(t, folder, certificate, { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' });
  for (const minor of RELEASES) {
    const answer = await ask(minor, url, { SSL_CERT_FILE: file });
    assert.match(answer, minor >= 22 ? /tls: handshake failure/ : /^reached$/, `Go 1.${minor}`);
    const again = await ask(minor, url, { SSL_CERT_FILE: file, GODEBUG: 'tlsrsakex=1' });
    assert.match(again, minor >= 27 ? /removed GODEBUG "tlsrsakex"/ : /^reached$/, `Go 1.${minor}`);
  }
});
