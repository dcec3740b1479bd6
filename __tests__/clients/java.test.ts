import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readReport, useAction } from '../support/action.ts';
import { type Job, type StepResult, startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** What a company adds, and what only the runner's own store has. */
const added = makeAuthority({ name: 'Added CA' });
const standing = makeAuthority({ name: 'Default-store CA' });

const JVMS = '/usr/lib/jvm'; // Debian's place

const FETCH = `
import java.net.URI;
import java.net.http.*;
class Fetch {
  public static void main(String[] words) throws Exception {
    for (String url : words) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      System.out.println(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }
}
`;

/** Every JDK of this machine, by its `java`. */
function listJavas(t: TestContext): string[] {
  if (requireProgram(t, 'java') === undefined) return [];
  const found = existsSync(JVMS) ? readdirSync(JVMS).map((name) => join(JVMS, name, 'bin/java')) : [];
  const javas = found.filter((path) => existsSync(path) && existsSync(`${path}c`));
  return [...new Set(javas.map((path) => realpathSync(path)))];
}

async function serve(t: TestContext, authority: typeof added, handler?: RequestListener): Promise<string> {
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const server = await startTlsServer(t, { certificate, ...(handler ? { handler } : {}) });
  return server.url();
}

/** Lets a JVM fetch pages; the class runs on 11 and later. */
function fetch(job: Job, java: string, urls: readonly string[], env = {}): Promise<StepResult> {
  const source = join(job.folders.home, 'Fetch.java');
  if (!existsSync(source)) {
    writeFileSync(source, FETCH);
    execFileSync('javac', ['--release', '11', source]);
  }
  return job.run(java, ['-cp', job.folders.home, 'Fetch', ...urls], { env });
}

async function act(job: Job, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const store = join(job.folders.home, 'default-store.pem');
  writeFileSync(store, readFileSync('/etc/ssl/certs/ca-certificates.crt', 'latin1') + standing.pem);
  const step = await useAction(job, {
    certificates: added.pem,
    'default-store': store,
    clients: 'default +java',
    ...inputs,
  });
  assert.equal(step.conclusion, 'success', step.log);
  return step;
}

function assertRefused(step: StepResult): void {
  assert.notEqual(step.exitCode, 0);
  assert.match(step.stderr + step.stdout, /PKIX path building failed/);
}

test('every JVM fails without, and passes with the trust store: added CA and default store', async (t) => {
  const javas = listJavas(t);
  const urls = [await serve(t, added), await serve(t, standing)];
  for (const java of javas) {
    const job = startJob(t);
    for (const url of urls) assertRefused(await fetch(job, java, [url]));
    await act(job);
    const step = await fetch(job, java, urls);
    assert.equal(step.stdout, 'hello\nhello\n', step.stderr);
    assert.match(step.stderr, /^Picked up JAVA_TOOL_OPTIONS: /);
  }
});

test('a JDK that is set up later in the job finds it, also where the path has a blank', async (t) => {
  const jlink = requireProgram(t, 'jlink');
  if (jlink === undefined) return;
  const runner = join(makeTemporaryFolder(t), 'runner of mine');
  mkdirSync(runner);
  const job = startJob(t, { runnerFolder: runner });
  const url = await serve(t, added);
  await act(job);
  const later = join(job.folders.toolCache, 'jdk');
  execFileSync(jlink, ['--add-modules', 'java.net.http,jdk.crypto.ec', '--output', later]);
  const step = await fetch(job, join(later, 'bin/java'), [url]);
  assert.equal(step.stdout, 'hello\n', step.stderr);
  // The same runtime knows nothing of the CA by itself.
  assertRefused(await fetch(job, join(later, 'bin/java'), [url], { JAVA_TOOL_OPTIONS: '' }));
});

test("the user's options stay, and a second use replaces our part", async (t) => {
  const [java] = listJavas(t);
  if (java === undefined) return;
  const second = makeAuthority({ name: 'Second CA' });
  const urls = [await serve(t, added), await serve(t, second)];
  const job = startJob(t, { env: { JAVA_TOOL_OPTIONS: '-Xmx200m' } });
  const first = await act(job);
  assert.equal(
    first.exported.JAVA_TOOL_OPTIONS,
    `-Xmx200m -Djavax.net.ssl.trustStore=${first.outputs['truststore-path']}`,
  );
  const same = await act(job);
  assert.equal(same.exported.JAVA_TOOL_OPTIONS, undefined); // it has this value already
  assert.equal(same.outputs['truststore-path'], first.outputs['truststore-path']);
  const other = await act(job, { certificates: second.pem });
  assert.notEqual(other.outputs['truststore-path'], first.outputs['truststore-path']);
  assert.equal(
    other.exported.JAVA_TOOL_OPTIONS,
    `-Xmx200m -Djavax.net.ssl.trustStore=${other.outputs['truststore-path']}`,
  );
  assert.equal((await fetch(job, java, urls)).stdout, 'hello\nhello\n');
});

test("a trust store of the user's own stays in force, and the bundle's is there to be named", async (t) => {
  const options = '-Djavax.net.ssl.trustStore=/etc/corp.jks -Djavax.net.ssl.trustStorePassword=hush';
  const job = startJob(t, { env: { JAVA_TOOL_OPTIONS: options } });
  const step = await act(job);
  assert.equal(job.environment().JAVA_TOOL_OPTIONS, options);
  assert.ok(existsSync(step.outputs['truststore-path'] ?? ''));
  const [notice] = step.annotations.filter(({ message }) => message.startsWith('JAVA_TOOL_OPTIONS'));
  assert.match(notice?.message ?? '', /truststore\.jks beside the bundle/);
  assert.doesNotMatch(notice?.message ?? '', /hush/);
});

test('who does not ask for java gets nothing of it, not even with all', async (t) => {
  for (const clients of ['default', 'all']) {
    const step = await act(startJob(t), { clients });
    assert.equal(step.exported.JAVA_TOOL_OPTIONS, undefined);
    assert.equal(step.outputs['truststore-path'], '');
    assert.equal(readReport(step).truststore, null);
    assert.deepEqual(
      readdirSync(join(step.outputs['bundle-path'] ?? '', '..')).filter((name) => name.endsWith('.jks')),
      [],
    );
  }
});

test('a second use that asks for java finds the first bundle and adds the trust store', async (t) => {
  const job = startJob(t);
  const first = await act(job, { clients: 'default' });
  const second = await act(job);
  assert.equal(second.outputs['bundle-path'], first.outputs['bundle-path']);
  assert.deepEqual(Object.keys(second.exported), ['JAVA_TOOL_OPTIONS']);
  assert.ok(existsSync(second.outputs['truststore-path'] ?? ''));
});

const PARENT =
  '<project><modelVersion>4.0.0</modelVersion><groupId>corp.example</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging></project>';
const PROJECT =
  '<project><modelVersion>4.0.0</modelVersion><parent><groupId>corp.example</groupId><artifactId>parent</artifactId><version>1</version><relativePath/></parent><artifactId>child</artifactId><packaging>pom</packaging></project>';

test('Maven resolves a parent from a repository with the added CA, and from one with the standing CA', async (t) => {
  const mvn = requireProgram(t, 'mvn');
  if (mvn === undefined) return;
  const job = startJob(t);
  const answer: RequestListener = (request, response) => {
    response.statusCode = request.url?.endsWith('parent-1.pom') ? 200 : 404;
    response.end(request.url?.endsWith('parent-1.pom') ? PARENT : '');
  };
  writeFileSync(join(job.folders.workspace, 'pom.xml'), PROJECT);
  // validate of a pom runs no plugin, so nothing else is wanted from the repository.
  const resolve = (url: string, repository: string): Promise<StepResult> => {
    const settings = join(job.folders.home, 'settings.xml');
    writeFileSync(
      settings,
      `<settings><localRepository>${join(job.folders.home, repository)}</localRepository><mirrors><mirror><id>test</id><mirrorOf>*</mirrorOf><url>${url}</url></mirror></mirrors></settings>`,
    );
    return job.run(mvn, ['--batch-mode', '--settings', settings, 'validate']);
  };
  const urls = [await serve(t, added, answer), await serve(t, standing, answer)];
  for (const [at, url] of urls.entries()) assertRefused(await resolve(url, `before-${at}`));
  await act(job);
  for (const [at, url] of urls.entries()) {
    const step = await resolve(url, `after-${at}`);
    assert.equal(step.exitCode, 0, step.stdout);
    assert.match(step.stdout, /BUILD SUCCESS/);
  }
});
