import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Fingerprint, formatFingerprint } from '../../../src/certificates/certificate.ts';
import type { Context } from '../../../src/context.ts';
import { MAX_CHAIN_CERTIFICATES } from '../../../src/net/secure.ts';
import { makeTrust } from '../../../src/net/trust.ts';
import { type LoadedUrl, loadUrl } from '../../../src/sources/network/url.ts';
import { findFreePort } from '../../support/daemon.ts';
import * as der from '../../support/der.ts';
import { LEAKED_KEY } from '../../support/leaked-key.ts';
import { listenOnLoopback } from '../../support/listening.ts';
import { type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import type { Scope } from '../../support/scope.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { startProxy } from '../../support/test-proxy.ts';
import { startHttpServer, startTlsServer } from '../../support/tls-server.ts';
import { makeMachine } from '../machine.ts';

const NAMES = { name: 'localhost', dnsNames: ['localhost'] };
const publicRoot = makeAuthority({ name: 'Public Root' });
const corp = makeAuthority({ name: 'Corp Root' });
const next = makeAuthority({ name: 'Corp Root 2' });
const stranger = makeAuthority({ name: 'Stranger Root' });
const TRUST = makeTrust(publicRoot.pem);

const print = ({ fingerprint }: MadeCertificate): Fingerprint => fingerprint as Fingerprint;
const pin = (made: MadeCertificate): string => `sha256:${formatFingerprint(print(made))}`;
const give =
  (body: string | Buffer): RequestListener =>
  (_request, response) => {
    response.end(body);
  };

interface Machine {
  readonly context: Context;
  readonly toolCache: string;
  readonly masked: string[];
}

/** A machine with a tool cache; @actions/tool-cache reads the variable of this process. */
function makeRunner(scope: Scope, environment: Readonly<Record<string, string>> = {}): Machine {
  const machine = makeMachine(scope);
  const toolCache = join(machine.root, 'tool-cache');
  mkdirSync(toolCache);
  process.env.RUNNER_TOOL_CACHE = toolCache;
  const masked: string[] = [];
  const context = machine.context(environment);
  return {
    toolCache,
    masked,
    context: {
      ...context,
      folders: { ...context.folders, toolCache },
      log: { ...context.log, mask: (secret) => masked.push(secret) },
    },
  };
}

async function load(
  { context }: Machine,
  url: string,
  pins: readonly MadeCertificate[] = [],
  allowsUnpinned = false,
): Promise<LoadedUrl> {
  const entry = { kind: 'url', line: 3, url: new URL(url), pins: pins.map(print) } as const;
  return loadUrl(entry, { trust: TRUST, allowsUnpinned }, context);
}

function summarize({ candidates, problems }: LoadedUrl) {
  return {
    added: candidates.map(({ certificate, basis }) => [certificate.fingerprint, basis]),
    codes: problems.map(({ code }) => code),
  };
}

const listFiles = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('a URL whose server is verified', () => {
  test('gives what is there, PEM, DER or PKCS#7, on the basis of the server', async (t) => {
    const runner = makeRunner(t);
    const content = [
      der.integer(1n),
      der.set(),
      der.sequence(der.objectIdentifier('1.2.840.113549.1.7.1')),
      der.explicit(0, corp.der),
      der.set(),
    ];
    const pkcs7 = der.sequence(
      der.objectIdentifier('1.2.840.113549.1.7.2'),
      der.explicit(0, der.sequence(...content)),
    );
    for (const body of [corp.pem, corp.der, pkcs7]) {
      const server = await startTlsServer(t, { certificate: publicRoot.issue(NAMES), handler: give(body) });
      const loaded = await load(runner, server.url('/corp.crt'));
      assert.deepEqual(summarize(loaded), { added: [[corp.fingerprint, 'verified-url']], codes: [] });
      assert.equal(loaded.label, `certificates, line 3 (https://localhost:${server.port}/corp.crt)`);
      assert.deepEqual(loaded.candidates[0]?.origin, {
        kind: 'url',
        label: `https://localhost:${server.port}/corp.crt`,
        position: 1,
      });
    }
    assert.deepEqual(listFiles(runner.toolCache), [], 'nothing is kept without a pin');
  });

  test('gives only what pins name, if there are any', async (t) => {
    const runner = makeRunner(t);
    const server = await startTlsServer(t, {
      certificate: publicRoot.issue(NAMES),
      handler: give(stranger.pem + corp.pem),
    });
    assert.deepEqual(summarize(await load(runner, server.url(), [corp, next])), {
      added: [[corp.fingerprint, 'pin']],
      codes: [],
    });
    assert.deepEqual(summarize(await load(runner, server.url(), [next])), {
      added: [],
      codes: ['pin-unmatched'],
    });
  });

  test('is refused what is no certificate, like a file', async (t) => {
    const runner = makeRunner(t);
    for (const [body, code] of [
      ['<html>log in</html>', 'no-certificate'],
      [corp.keyPem, 'private-key'],
      ['', 'no-certificate'],
    ] as const) {
      const server = await startTlsServer(t, { certificate: publicRoot.issue(NAMES), handler: give(body) });
      assert.deepEqual(summarize(await load(runner, server.url())).codes, [code]);
    }
  });
});

describe('a URL that is not trusted', () => {
  test('proves nothing by a chain with a key that is public: a pin is needed, though the CA above it is trusted', async (t) => {
    const runner = makeRunner(t);
    const leaked = publicRoot.issueAuthority({ name: 'Leaked CA', publicKeyInfo: LEAKED_KEY });
    const certificate = publicRoot.issue(NAMES);
    const hidden = [...Array.from({ length: MAX_CHAIN_CERTIFICATES }, () => stranger), leaked];
    const server = await startTlsServer(t, { certificate, chain: [leaked], handler: give(corp.pem) });
    const behind = await startTlsServer(t, { certificate, chain: hidden, handler: give(corp.pem) });
    for (const { url } of [server, behind])
      assert.deepEqual(summarize(await load(runner, url('/corp.crt'))), { added: [], codes: ['no-basis'] });
    const pinned = await load(runner, server.url('/corp.crt'), [corp]);
    assert.deepEqual(summarize(pinned), { added: [[corp.fingerprint, 'pin']], codes: [] });
  });

  test('over http gives what its pin names, and nothing else', async (t) => {
    const runner = makeRunner(t);
    const server = await startHttpServer(t, give(stranger.pem + corp.pem));
    assert.deepEqual(summarize(await load(runner, server.url(), [corp])).added, [[corp.fingerprint, 'pin']]);
    assert.deepEqual(summarize(await load(runner, server.url(), [next], true)), {
      added: [],
      codes: ['pin-unmatched'],
    });
  });

  test("over https that only the company's own CA proves: the pin is the proof", async (t) => {
    const runner = makeRunner(t);
    const server = await startTlsServer(t, {
      certificate: corp.issue(NAMES),
      handler: give(corp.pem + stranger.pem),
    });
    const pinned = await load(runner, server.url('/ca'), [corp]);
    assert.deepEqual(summarize(pinned), { added: [[corp.fingerprint, 'pin']], codes: [] });
    assert.deepEqual(summarize(await load(runner, server.url('/ca'), [next], true)), {
      added: [],
      codes: ['pin-unmatched'],
    });
  });

  test('WITHOUT A PIN it is refused, with the line to paste; allowed, it is a warning', async (t) => {
    const runner = makeRunner(t);
    const server = await startTlsServer(t, { certificate: corp.issue(NAMES), handler: give(corp.pem) });
    const refused = await load(runner, server.url('/ca'));
    assert.deepEqual(summarize(refused), { added: [], codes: ['no-basis'] });
    const line = `https://localhost:${server.port}/ca ${pin(corp)}`;
    assert.equal(refused.line, line);
    assert.ok(refused.problems[0]?.message.includes(line));
    const allowed = await load(runner, server.url('/ca'), [], true);
    assert.deepEqual(summarize(allowed), { added: [[corp.fingerprint, 'unpinned']], codes: ['unpinned'] });
    assert.equal(allowed.line, undefined);
    assert.deepEqual(listFiles(runner.toolCache), [], 'nothing is kept without a pin');
  });

  test('over http without a pin is refused, whoever let it through', async (t) => {
    const server = await startHttpServer(t, give(corp.pem));
    assert.deepEqual(summarize(await load(makeRunner(t), server.url())), { added: [], codes: ['no-basis'] });
  });

  test('is asked without verification only when the certificate was the trouble', async (t) => {
    const server = await startTlsServer(t, {
      certificate: publicRoot.issue(NAMES),
      handler: (_request, response) => response.writeHead(404).end(),
    });
    assert.deepEqual(summarize(await load(makeRunner(t), server.url(), [corp])).codes, ['download-failed']);
    assert.equal(server.requests.length, 1);
  });

  test('fails, where a pin would have been enough, for what was in the way then', async (t) => {
    const server = await startTlsServer(t, {
      certificate: corp.issue(NAMES),
      handler: (_request, response) => response.writeHead(503).end(),
    });
    const { problems } = await load(makeRunner(t), server.url(), [corp]);
    assert.match(problems[0]?.message ?? '', /answered 503/);
  });

  test('is not asked at all where that would tell a secret', async (t) => {
    const runner = makeRunner(t);
    const server = await startTlsServer(t, { certificate: corp.issue(NAMES), handler: give(corp.pem) });
    for (const path of ['/ca?token=1', '/ca']) {
      const url = server
        .url(path)
        .replace('//localhost', path === '/ca' ? '//user:secret@localhost' : '//localhost');
      const loaded = await load(runner, url, [corp], true);
      assert.deepEqual(summarize(loaded), { added: [], codes: ['download-failed'] });
      assert.doesNotMatch(JSON.stringify(loaded), /secret|token/);
    }
    assert.deepEqual(server.requests, []);
  });
});

interface Failing {
  readonly url: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Ways in which nothing comes of a server. */
const FAILURES: readonly (readonly [name: string, start: (scope: Scope) => Promise<Failing>])[] = [
  ['nothing listens', async () => ({ url: `http://localhost:${await findFreePort()}/` })],
  [
    'it never answers',
    async (scope) => ({ url: `http://localhost:${await listenOnLoopback(scope, () => {})}/` }),
  ],
  [
    'it cuts the connection',
    async (scope) => ({
      url: `http://localhost:${await listenOnLoopback(scope, (socket) => socket.resetAndDestroy())}/`,
    }),
  ],
  [
    'it sends an octet a second',
    async (scope) => {
      const port = await listenOnLoopback(scope, (socket) => {
        socket.on('error', () => {});
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n');
        const timer = setInterval(() => socket.write('-'), 1000);
        socket.on('close', () => clearInterval(timer));
      });
      return { url: `http://localhost:${port}/` };
    },
  ],
  ['it has no such page', answerWith(404, '')],
  ['it is out of order', answerWith(503, '')],
  ['it gives another certificate', answerWith(200, stranger.pem)],
  ['it gives a page to log in', answerWith(200, '<html>log in</html>')],
  [
    'the proxy that is set cannot be used',
    async (scope) => ({
      ...(await answerWith(200, corp.pem)(scope)),
      environment: { http_proxy: 'socks5://localhost' },
    }),
  ],
  [
    'the run is cancelled',
    async (scope) => ({ ...(await answerWith(200, corp.pem)(scope)), signal: AbortSignal.abort() }),
  ],
  [
    'the time of the run is over',
    async (scope) => ({ ...(await answerWith(200, corp.pem)(scope)), signal: AbortSignal.timeout(0) }),
  ],
];

function answerWith(status: number, body: string) {
  return async (scope: Scope): Promise<Failing> => {
    const server = await startHttpServer(scope, (_request, response) => response.writeHead(status).end(body));
    return { url: server.url('/ca.pem') };
  };
}

describe('the tool cache', () => {
  test('keeps what a pin names, and gives it when the server is down', async (t) => {
    const runner = makeRunner(t);
    const server = await startHttpServer(t, give(stranger.pem + corp.pem));
    await load(runner, server.url('/ca.pem'), [corp, next]);
    const kept = listFiles(runner.toolCache).filter((name) => name.endsWith('.der'));
    assert.equal(kept.length, 1, 'nothing but what the pin names');
    assert.deepEqual(readFileSync(join(runner.toolCache, kept[0] ?? '')), corp.der);
    assert.deepEqual(readdirSync(runner.context.folders.temporary ?? ''), [], 'no draft is left behind');

    const dead = `http://localhost:${await findFreePort()}/ca.pem`;
    const loaded = await load(runner, dead, [next, corp]);
    assert.deepEqual(summarize(loaded), {
      added: [[corp.fingerprint, 'pin']],
      codes: ['download-cached', 'download-failed'],
    });
    assert.deepEqual(
      loaded.problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
  });

  test('that has all of the pins is enough: no server is asked, whatever it would say', async (t) => {
    const runner = makeRunner(t);
    const servers = await Promise.all(
      [corp.pem, stranger.pem, '<html>'].map((body) => startHttpServer(t, give(body))),
    );
    const [first] = servers;
    assert.ok(first);
    await load(runner, first.url(), [corp]);
    for (const server of servers) {
      assert.deepEqual(summarize(await load(runner, server.url(), [corp])), {
        added: [[corp.fingerprint, 'pin']],
        codes: [],
      });
    }
    assert.deepEqual(
      servers.map(({ requests }) => requests.length),
      [1, 0, 0],
    );
    await load(runner, first.url(), [corp, next]);
    assert.equal(first.requests.length, 2, 'a pin that is not in the cache is asked for');
  });

  test('is not asked without a pin, nor for another one', async (t) => {
    const runner = makeRunner(t);
    const server = await startHttpServer(t, give(corp.pem));
    await load(runner, server.url(), [corp]);
    const dead = `https://localhost:${await findFreePort()}/`;
    assert.deepEqual(summarize(await load(runner, dead)), { added: [], codes: ['download-failed'] });
    assert.deepEqual(summarize(await load(runner, dead, [next])), { added: [], codes: ['download-failed'] });
  });

  test('THE FILE THAT SOMEBODY CHANGED there is not trusted', async (t) => {
    const runner = makeRunner(t);
    const server = await startHttpServer(t, give(corp.pem));
    await load(runner, server.url(), [corp]);
    const [kept = ''] = listFiles(runner.toolCache).filter((name) => name.endsWith('.der'));
    const dead = `http://localhost:${await findFreePort()}/`;
    for (const content of [stranger.der, Buffer.from('junk'), corp.pem + stranger.pem]) {
      writeFileSync(join(runner.toolCache, kept), content);
      const { added } = summarize(await load(runner, dead, [corp]));
      for (const [fingerprint] of added) assert.equal(fingerprint, corp.fingerprint);
    }
    writeFileSync(join(runner.toolCache, kept), stranger.der);
    assert.deepEqual(summarize(await load(runner, dead, [corp])).codes, ['download-failed']);
  });

  test('nothing is kept where any user may write: a link could be in the file’s place', async (t) => {
    const server = await startHttpServer(t, give(corp.pem));
    const runner = makeRunner(t);
    const others = makeTemporaryFolder(t);
    symlinkSync(others, join(runner.toolCache, 'setup-ca-bundle-pinned'));
    if (process.platform !== 'win32') {
      chmodSync(runner.toolCache, 0o777);
      assert.deepEqual(summarize(await load(runner, server.url(), [corp])).codes, []);
      assert.deepEqual(listFiles(others), []);
      chmodSync(runner.toolCache, 0o755);
    }
    await load(runner, server.url(), [corp]);
    assert.ok(listFiles(others).length > 0, 'where only this user may write, links are its own');
  });

  test('that is missing or cannot be written to is no error', async (t) => {
    const server = await startHttpServer(t, give(corp.pem));
    const runner = makeRunner(t);
    const without = {
      ...runner,
      context: { ...runner.context, folders: { ...runner.context.folders, toolCache: undefined } },
    };
    assert.deepEqual(summarize(await load(without, server.url(), [corp])).codes, []);
    assert.deepEqual(listFiles(runner.toolCache), []);
    writeFileSync(join(runner.toolCache, 'setup-ca-bundle-pinned'), 'a file where a folder should be');
    assert.deepEqual(summarize(await load(runner, server.url(), [corp])).codes, []);
  });

  for (const [name, start] of FAILURES) {
    test(`gives the part that it has when ${name}`, async (t) => {
      const runner = makeRunner(t);
      const server = await startHttpServer(t, give(corp.pem));
      await load(runner, server.url(), [corp]);
      const { url, environment = {}, signal = runner.context.signal } = await start(t);
      const context = { ...runner.context, environment, signal };
      const loaded = await load({ ...runner, context }, url, [next, corp]);
      assert.deepEqual(summarize(loaded).added, [[corp.fingerprint, 'pin']]);
      const [cached, ...reasons] = loaded.problems;
      assert.equal(cached?.code, 'download-cached');
      assert.match(cached.message, /“Corp Root” was taken .* The cache has 1 of 2 pinned/);
      assert.ok(reasons.length > 0);
      assert.ok(reasons.every(({ severity }) => severity === 'warning'));
      const without = { ...context, folders: { ...context.folders, toolCache: undefined } };
      if (name === 'it never answers' || name === 'it sends an octet a second') return; // that is waited for longer
      const failed = summarize(await load({ ...runner, context: without }, url, [next, corp]));
      assert.deepEqual(failed, { added: [], codes: reasons.map(({ code }) => code) });
    });
  }

  test('does not hide that a private key can be had there', async (t) => {
    const runner = makeRunner(t);
    await load(runner, (await startHttpServer(t, give(corp.pem))).url(), [corp]);
    const server = await startHttpServer(t, give(corp.keyPem));
    const { problems } = await load(runner, server.url(), [next, corp]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [
        ['download-cached', 'warning'],
        ['private-key', 'error'],
      ],
    );
  });
});

test('credentials are masked in every form, and show up nowhere', async (t) => {
  const runner = makeRunner(t);
  const server = await startTlsServer(t, {
    certificate: publicRoot.issue(NAMES),
    handler: (request, response) => {
      response.writeHead(request.headers.authorization === undefined ? 401 : 200).end(corp.pem);
    },
  });
  const url = server.url('/ca.pem').replace('//', '//user:p%40ss@');
  const loaded = await load(runner, url);
  assert.deepEqual(summarize(loaded).added, [[corp.fingerprint, 'verified-url']]);
  assert.deepEqual(runner.masked, ['p%40ss', 'p@ss', Buffer.from('user:p@ss').toString('base64')]);
  assert.doesNotMatch(JSON.stringify(loaded), /p%40ss|p@ss|user:/);
  const token = makeRunner(t);
  await load(token, server.url('/ca.pem').replace('//', '//t0ken@'));
  assert.deepEqual(token.masked, ['t0ken', Buffer.from('t0ken:').toString('base64')]);
});

test('a proxy is used, and named when it is to blame', async (t) => {
  const server = await startTlsServer(t, { certificate: publicRoot.issue(NAMES), handler: give(corp.pem) });
  const proxy = await startProxy(t);
  assert.deepEqual(
    summarize(await load(makeRunner(t, { https_proxy: proxy.url() }), server.url())).codes,
    [],
  );
  assert.equal(proxy.requests.length, 1);
  const refusing = await startProxy(t, { refuse: { status: 403, body: 'policy' } });
  const { problems } = await load(makeRunner(t, { https_proxy: refusing.url() }), server.url());
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['download-failed'],
  );
  assert.match(problems[0]?.message ?? '', /the proxy http:\/\/127\.0\.0\.1:\d+.*403/);
});
