import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runChild } from '../support/child.ts';
import { GO_CURRENT_SETUPS, PROGRAMS } from '../support/client-setups/go.ts';
import { serveClients } from '../support/client-setups/server.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { makeAuthority } from '../support/pki.ts';
import { missing } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';
import { proveFamily } from './proof.ts';

proveFamily('Go programs of today', GO_CURRENT_SETUPS);

test('AWS_CA_BUNDLE reaches the AWS SDK for Go before SSL_CERT_FILE, and stops a program that gives it a client of its own', async (t) => {
  const program = join(PROGRAMS, 'aws-sdk-go');
  if (!existsSync(program)) return missing(t, program);
  const folder = makeTemporaryFolder(t);
  const [right, wrong] = ['right', 'wrong'].map((name) => {
    const authority = makeAuthority({ name });
    const file = join(folder, `${name}.pem`);
    writeFileSync(file, authority.pem);
    return { authority, file };
  }) as [Kept, Kept];
  const certificate = right.authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate, handler: serveClients(folder) });
  const ask = async (variables: Readonly<Record<string, string>>, ...words: readonly string[]) => {
    const environment = makeCleanEnvironment(folder, variables);
    const { exitCode, stderr } = await runChild(program, [server.url('/sts'), ...words], {
      environment,
      folder,
    });
    return exitCode === 0 ? 'reached' : stderr;
  };
  assert.equal(await ask({ AWS_CA_BUNDLE: right.file, SSL_CERT_FILE: wrong.file }), 'reached');
  assert.match(
    await ask({ AWS_CA_BUNDLE: wrong.file, SSL_CERT_FILE: right.file }),
    /x509: certificate signed/,
  );
  assert.equal(await ask({ SSL_CERT_FILE: right.file }, 'own-client'), 'reached');
  const stopped = await ask({ SSL_CERT_FILE: right.file, AWS_CA_BUNDLE: right.file }, 'own-client');
  assert.match(stopped, /unable to add custom RootCAs HTTPClient/);
});

interface Kept {
  readonly authority: ReturnType<typeof makeAuthority>;
  readonly file: string;
}
