import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Fingerprint,
  formatFingerprint,
  parseCertificate,
} from '../../../src/certificates/certificate.ts';
import type { HostEntry } from '../../../src/request.ts';
import {
  collectLines,
  type HostTerms,
  type LoadedHosts,
  loadHosts,
} from '../../../src/sources/network/host.ts';
import { MAX_ISSUER_HOPS } from '../../../src/sources/network/issuer.ts';
import { findFreePort } from '../../support/daemon.ts';
import { listenOnLoopback } from '../../support/listening.ts';
import { startMitmproxy } from '../../support/mitmproxy.ts';
import {
  type Authority,
  asAuthority,
  type MadeCertificate,
  makeAuthority,
  makeSelfSigned,
} from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import type { Scope } from '../../support/scope.ts';
import { startSquid } from '../../support/squid.ts';
import { startProxy } from '../../support/test-proxy.ts';
import { startHttpServer, startTlsServer } from '../../support/tls-server.ts';
import { makeMachine } from '../machine.ts';

const DAY_MS = 86_400_000;
const EXPIRED = { notBefore: new Date(Date.now() - 400 * DAY_MS), notAfter: new Date(Date.now() - DAY_MS) };
const NAMES = { name: 'localhost', dnsNames: ['localhost'], ipAddresses: ['127.0.0.1', '::1'] };

const root = makeAuthority({ name: 'Corp Root' });
const issuing = root.issueAuthority({ name: 'Corp Issuing' });
const leaf = issuing.issue(NAMES);
const publicRoot = makeAuthority({ name: 'Sophos Public Root' });
const stranger = makeAuthority({ name: 'Stranger Root' });

type Entry = Partial<Omit<HostEntry, 'pins'>> &
  Pick<HostEntry, 'port'> & { readonly pins?: readonly MadeCertificate[] };

interface Setting {
  readonly trusted?: readonly MadeCertificate[];
  readonly allowsUnpinned?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly timeMs?: number;
}

const print = ({ fingerprint }: MadeCertificate): Fingerprint => fingerprint as Fingerprint;
const pin = (made: MadeCertificate): string => `sha256:${formatFingerprint(print(made))}`;

function load(scope: Scope, entries: readonly Entry[], setting: Setting = {}): Promise<LoadedHosts> {
  const terms: HostTerms = {
    trusted: (setting.trusted ?? [publicRoot]).map(({ der }) => parseCertificate(der)),
    publicRoots: new Set([print(publicRoot)]),
    allowsUnpinned: setting.allowsUnpinned ?? false,
    now: new Date(),
    ...(setting.timeMs === undefined ? {} : { timeMs: setting.timeMs }),
  };
  const context = makeMachine(scope).context(setting.environment);
  const hosts = entries.map(({ pins = [], ...entry }, at): HostEntry => {
    return { host: 'localhost', line: at + 1, ...entry, pins: pins.map(print) };
  });
  return loadHosts(hosts, terms, setting.signal ? { ...context, signal: setting.signal } : context);
}

/** What one host gave: the code of its problem, the fingerprints with their bases. */
async function loadOne(scope: Scope, entry: Entry, setting?: Setting) {
  const { entries, problems, findings } = await load(scope, [entry], setting);
  return {
    codes: problems.map(({ code }) => code).filter((code) => code !== 'lint'),
    lints: findings.flatMap(({ lints }) => lints.map(({ rule }) => rule)),
    message: problems[0]?.message ?? '',
    added: entries.flatMap(({ candidates }) =>
      candidates.map(({ certificate, basis }) => [certificate.fingerprint, basis]),
    ),
    positions: entries.flatMap(({ candidates }) => candidates.map(({ origin }) => origin.position)),
    finding: findings[0],
    lines: collectLines(findings),
  };
}

const serveChain = async (
  scope: Scope,
  certificate: MadeCertificate,
  chain?: readonly MadeCertificate[],
): Promise<number> => {
  return (await startTlsServer(scope, { certificate, ...(chain ? { chain } : {}) })).port;
};

/** Every way in which a host may be asked: no pin, the wrong pin, and each with allow-unpinned. */
const TERMS: readonly (Setting & { readonly pins?: readonly MadeCertificate[] })[] = [
  {},
  { allowsUnpinned: true },
  { pins: [stranger] },
  { pins: [stranger], allowsUnpinned: true },
];

describe('what a chain makes trusted', () => {
  test('nothing, if it validates already; and that is said once for all hosts', async (t) => {
    const port = await serveChain(t, publicRoot.issue(NAMES));
    const { entries, problems, findings } = await load(t, [
      { port },
      { host: '127.0.0.1', port, pins: [root] },
    ]);
    assert.deepEqual(
      entries.map(({ candidates }) => candidates),
      [[], []],
    );
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['nothing-to-add', 'notice']],
    );
    assert.match(problems[0]?.message ?? '', new RegExp(`localhost:${port}, 127.0.0.1:${port}`));
    for (const finding of findings) {
      assert.equal(finding.result, 'trusted');
      assert.equal(finding.isPublic, true);
      assert.equal(finding.product, undefined, 'nobody inspects a public chain, whatever its names');
      assert.equal(finding.root, 'CN=Sophos Public Root');
      assert.equal(finding.issuer, 'CN=Sophos Public Root');
      assert.equal(finding.line, undefined);
    }
  });

  test('THE UNPINNED NEWCOMER is refused, with the line to paste', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    const { codes, message, added, lines, finding } = await loadOne(t, { port });
    assert.deepEqual(codes, ['no-basis']);
    assert.deepEqual(added, []);
    const line = `localhost:${port} ${pin(root)}`;
    assert.deepEqual(lines, [line]);
    assert.ok(message.includes(line), message);
    assert.match(
      message,
      /^hosts, line 1 \(localhost:\d+\): “Corp Root” is not trusted yet, and no pin names it/,
    );
    assert.equal(finding?.result, 'refused');
    assert.equal(finding?.isPublic, false);
  });

  test('its root, if a pin names it', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    const { codes, added, positions, finding, lines } = await loadOne(t, { port, pins: [stranger, root] });
    assert.deepEqual(codes, []);
    assert.deepEqual(added, [[root.fingerprint, 'pin']]);
    assert.deepEqual(positions, [3]);
    assert.equal(finding?.result, 'anchored');
    assert.deepEqual(lines, []);
  });

  test('its root without a pin, if that is allowed, with a warning', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    const { codes, added, message, lines } = await loadOne(t, { port }, { allowsUnpinned: true });
    assert.deepEqual(codes, ['unpinned']);
    assert.deepEqual(added, [[root.fingerprint, 'unpinned']]);
    assert.ok(message.includes(`localhost:${port} ${pin(root)}`));
    assert.deepEqual(lines, []);
  });

  test('THE WRONG PIN: nothing, allowed or not', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    for (const allowsUnpinned of [false, true]) {
      const { codes, added, message, lines } = await loadOne(
        t,
        { port, pins: [stranger] },
        { allowsUnpinned },
      );
      assert.deepEqual(codes, ['pin-unmatched']);
      assert.deepEqual(added, []);
      assert.ok(message.includes(pin(issuing)) && message.includes(pin(root)), message);
      assert.deepEqual(lines, [], 'nobody is invited to paste the fingerprint of a mismatch');
    }
  });

  test('a self-signed server certificate, if a pin names it', async (t) => {
    const own = makeSelfSigned(NAMES);
    const port = await serveChain(t, own, []);
    assert.deepEqual((await loadOne(t, { port, pins: [own] })).added, [[own.fingerprint, 'pin']]);
    assert.deepEqual((await loadOne(t, { port })).lines, [`localhost:${port} ${pin(own)}`]);
  });

  test('a pinned end-entity certificate: an error that names the CA', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    const { codes, added, message, lines } = await loadOne(t, { port, pins: [leaf] });
    assert.deepEqual(codes, ['pinned-end-entity']);
    assert.deepEqual(added, []);
    assert.match(message, /signed it as “CN=Corp Issuing”/);
    assert.deepEqual(lines, [`localhost:${port} ${pin(root)}`]);
  });

  test('its topmost CA, if the root is nowhere', async (t) => {
    const port = await serveChain(t, leaf);
    assert.deepEqual((await loadOne(t, { port })).codes, ['no-basis']);
    assert.match((await loadOne(t, { port })).message, /the CA above, “CN=Corp Root”, was not sent/);
    assert.deepEqual((await loadOne(t, { port, pins: [issuing] })).added, [[issuing.fingerprint, 'pin']]);
  });
});

describe('a server that misbehaves', () => {
  test('sends its chain in the wrong order, and twice', async (t) => {
    const port = await serveChain(t, leaf, [root, issuing, leaf, root, issuing]);
    const { added, positions } = await loadOne(t, { port, pins: [root] });
    assert.deepEqual(added, [[root.fingerprint, 'pin']]);
    assert.deepEqual(positions, [2]);
  });

  test('slips THE STRANGER into its chain: it gets in by no way', async (t) => {
    const poser = makeAuthority({ name: 'Corp Root' });
    for (const chain of [
      [stranger],
      [poser],
      [stranger, poser, issuing],
      [issuing, stranger],
      [issuing, poser],
    ]) {
      const port = await serveChain(t, leaf, chain);
      for (const { pins = [], ...setting } of [...TERMS, { pins: [poser] }]) {
        const { added } = await loadOne(t, { port, pins }, setting);
        for (const [fingerprint] of added) assert.equal(fingerprint, issuing.fingerprint);
      }
    }
  });

  test('puts an expired cross-signed root on top of a chain that is fine: nothing is added', async (t) => {
    const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
    const middle = publicRoot.issueAuthority({ name: 'Public Issuing' });
    const port = await serveChain(t, middle.issue(NAMES), [middle, old.crossSign(publicRoot), old]);
    for (const { pins = [], ...setting } of TERMS) {
      const { codes, added, finding } = await loadOne(t, { port, pins }, setting);
      assert.deepEqual(added, []);
      assert.deepEqual(codes, ['nothing-to-add']);
      assert.equal(finding?.root, 'CN=Sophos Public Root');
    }
  });

  test('sends cross-signed twins: the self-signed one that has not expired is taken, or the pinned one', async (t) => {
    const other = makeAuthority({ name: 'Other Root' });
    const old = makeAuthority({ name: 'Old Root', ...EXPIRED });
    const chain = [issuing, old.crossSign(root), old, other.crossSign(root), other, root];
    const port = await serveChain(t, leaf, chain);
    assert.deepEqual((await loadOne(t, { port }, { allowsUnpinned: true })).added, [
      [root.fingerprint, 'unpinned'],
    ]);
    assert.deepEqual((await loadOne(t, { port, pins: [other] })).added, [[other.fingerprint, 'pin']]);
    const pinnedOld = await loadOne(t, { port, pins: [old] });
    assert.deepEqual([pinnedOld.codes, pinnedOld.added], [['expired'], []]);
  });

  test('has an expired intermediate: the error names it', async (t) => {
    const old = root.issueAuthority({ name: 'Old Issuing', ...EXPIRED });
    const port = await serveChain(t, old.issue(NAMES), [old, root]);
    const { codes, message, added } = await loadOne(t, { port, pins: [root] });
    assert.deepEqual([codes, added], [['expired'], []]);
    assert.match(message, /“Old Issuing” in its chain expired on \d{4}-\d\d-\d\d/);
  });

  test('has A LEAF THAT POSES as an issuer: nothing gets in', async (t) => {
    const honest = issuing.issue({ name: 'evil.example', dnsNames: ['evil.example'] });
    const port = await serveChain(t, asAuthority(honest).issue(NAMES), [honest, issuing, root]);
    for (const { pins = [], ...setting } of [
      ...TERMS,
      { pins: [root] },
      { pins: [honest] },
      { pins: [issuing] },
    ]) {
      const { codes, added } = await loadOne(t, { port, pins }, setting);
      assert.deepEqual([codes, added], [['issuer-not-a-ca'], []]);
    }
  });

  test('has a name that is a workflow command, Markdown and HTML: it stays one line and is bounded', async (t) => {
    const name = `\n::error::evil\r\n##[error]evil <img src=x> [a](http://x) \`${'x'.repeat(2000)}\``;
    const evil = makeAuthority({ name });
    const port = await serveChain(t, evil.issue(NAMES), [evil]);
    const { codes, message } = await loadOne(t, { port });
    assert.deepEqual(codes, ['no-basis']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    assert.doesNotMatch(message, /[\x00-\x1f\x7f]/);
    assert.ok(message.length < 2000, String(message.length));
  });

  test('wants a client certificate: its chain is read anyway', async (t) => {
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const certificate = root.issue(NAMES);
      const { port } = await startTlsServer(t, {
        certificate,
        chain: [root],
        clientAuthorities: [root],
        maxVersion,
      });
      assert.deepEqual((await loadOne(t, { port, pins: [root] })).added, [[root.fingerprint, 'pin']]);
    }
  });
});

describe('a missing issuer', () => {
  /** A server of AIA answers by path, and a chain whose certificates name it. */
  const startAia = async (scope: Scope, files: Record<string, Buffer>) => {
    return startHttpServer(scope, (request, response) => {
      const file = files[request.url ?? ''];
      response.writeHead(file === undefined ? 404 : 200).end(file);
    });
  };

  test('comes by AIA, up to the root; what is added must be pinned, all of it', async (t) => {
    const files: Record<string, Buffer> = {};
    const aia = await startAia(t, files);
    const middle = root.issueAuthority({ name: 'Middle', caIssuers: [aia.url('/root')] });
    const certificate = middle.issue({ ...NAMES, caIssuers: [aia.url('/missing'), aia.url('/middle')] });
    Object.assign(files, { '/root': root.der, '/middle': middle.der });
    const port = await serveChain(t, certificate, []);
    const refused = await loadOne(t, { port });
    assert.deepEqual([refused.codes, refused.added], [['no-basis'], []]);
    const line = `localhost:${port} ${pin(root)} ${pin(middle)}`;
    assert.deepEqual(refused.lines, [line]);
    assert.match(refused.message, /It does not send “Middle” either/);
    const pinned = await loadOne(t, { port, pins: [root, middle] });
    assert.deepEqual(pinned.added, [
      [root.fingerprint, 'pin'],
      [middle.fingerprint, 'pin'],
    ]);
    assert.deepEqual(pinned.positions, [3, 2]);
    const half = await loadOne(t, { port, pins: [root] }, { allowsUnpinned: true });
    assert.deepEqual([half.codes, half.added, half.lines], [['no-basis'], [], [line]]);
    const known = await loadOne(t, { port }, { trusted: [root] });
    assert.deepEqual(known.lines, [`localhost:${port} ${pin(middle)}`]);
    assert.match(known.message, /does not send the intermediate CA “Middle”/);
  });

  test('THE LYING ANSWER gets in by no way', async (t) => {
    const posing = root.issueAuthority({
      name: 'Corp Issuing',
      key: issuing.key,
      basicConstraints: { isCa: false },
    });
    const files = {
      '/stranger': stranger.der,
      '/twin': makeAuthority({ name: 'Corp Issuing' }).der,
      '/posing': posing.der,
    };
    const aia = await startAia(t, files);
    for (const path of Object.keys(files)) {
      const port = await serveChain(t, issuing.issue({ ...NAMES, caIssuers: [aia.url(path)] }), []);
      for (const { pins = [], ...setting } of [...TERMS, { pins: [posing] }]) {
        const { codes, added, message } = await loadOne(t, { port, pins }, setting);
        assert.deepEqual([codes, added], [['no-ca-sent'], []], path);
        assert.match(message, /Asked for the issuer: http:\/\/localhost:\d+\/\w+ gave a/);
      }
    }
  });

  test('that leads in a circle ends, and one that leads nowhere too', async (t) => {
    const files: Record<string, Buffer> = {};
    const aia = await startAia(t, files);
    const one = makeAuthority({ name: 'One' });
    const two = makeAuthority({ name: 'Two' });
    files['/one'] = two.crossSign(one, { caIssuers: [aia.url('/two')] }).der;
    files['/two'] = one.crossSign(two, { caIssuers: [aia.url('/one')] }).der;
    const port = await serveChain(t, one.issue({ ...NAMES, caIssuers: [aia.url('/one')] }), []);
    const { codes, added } = await loadOne(t, { port });
    assert.deepEqual([codes, added], [['no-basis'], []]);
    assert.deepEqual(aia.requests, ['GET /one', 'GET /two']);

    const far = await startAia(t, files);
    let top: Authority = makeAuthority({ name: 'Far Root' });
    for (let at = 0; at < 20; at++) {
      files[`/${at}`] = top.der;
      top = top.issueAuthority({ name: `Hop ${at}`, caIssuers: [far.url(`/${at}`)] });
    }
    files['/20'] = top.der;
    const farPort = await serveChain(t, top.issue({ ...NAMES, caIssuers: [far.url('/20')] }), []);
    assert.deepEqual((await loadOne(t, { port: farPort }, { allowsUnpinned: true })).codes, ['unpinned']);
    assert.equal(far.requests.length, MAX_ISSUER_HOPS);
  });

  test('is not looked for on loopback when the host is elsewhere', async (t) => {
    const aia = await startAia(t, { '/root': root.der });
    const certificate = root.issue({
      name: 'far.example',
      dnsNames: ['far.example'],
      caIssuers: [aia.url('/root')],
    });
    const { port } = await startTlsServer(t, { certificate, chain: [] });
    const proxy = await startProxy(t, { resolve: () => ({ host: '127.0.0.1', port }) });
    const setting = { environment: { https_proxy: proxy.url(), no_proxy: '127.0.0.1,localhost' } };
    const { codes, message } = await loadOne(t, { host: 'far.example', port: 443 }, setting);
    assert.deepEqual(codes, ['no-ca-sent']);
    assert.match(message, /Asked for the issuer/);
    assert.equal(aia.connectionCount(), 0);
  });
});

describe('behind a proxy that inspects', () => {
  test('squid: leaf, CA, CA again', async (t) => {
    if (requireProgram(t, 'squid') === undefined) return;
    const authority = makeAuthority({ name: 'Squid Proxy CA' });
    const { port } = await startTlsServer(t, { certificate: publicRoot.issue(NAMES) });
    const proxy = await startSquid(t, { authority, upstreamAuthorities: publicRoot.pem });
    const environment = { HTTPS_PROXY: proxy.url() };
    const refused = await loadOne(t, { port }, { environment });
    assert.deepEqual([refused.codes, refused.added], [['no-basis'], []]);
    assert.deepEqual(refused.lines, [`localhost:${port} ${pin(authority)}`]);
    assert.equal(refused.finding?.product, 'squid');
    assert.equal(refused.finding?.isPublic, false);
    assert.match(refused.message, /by its name squid, which inspects traffic/);
    // what squid 5.7 makes, whatever the CA is like: Python 3.13 refuses every host behind it
    assert.deepEqual(refused.lints, ['no-authority-key-identifier']);
    const pinned = await loadOne(t, { port, pins: [authority] }, { environment });
    assert.deepEqual(pinned.added, [[authority.fingerprint, 'pin']]);
    // one workflow for intercepted and exempt runners: the same entry without the proxy
    const exempt = await loadOne(t, { port, pins: [authority] });
    assert.deepEqual([exempt.codes, exempt.added], [['nothing-to-add'], []]);
  });

  test('mitmproxy: the leaf alone', async (t) => {
    if (requireProgram(t, 'mitmdump') === undefined) return;
    const authority = makeAuthority({ name: 'mitmproxy', key: 'rsa-2048' });
    const { port } = await startTlsServer(t, { certificate: publicRoot.issue(NAMES) });
    const proxy = await startMitmproxy(t, { authority, upstreamAuthorities: publicRoot.pem });
    const environment = { HTTPS_PROXY: proxy.url() };
    for (const { pins = [], ...setting } of [...TERMS, { pins: [authority] }]) {
      const { codes, added, message, finding, lints } = await loadOne(
        t,
        { port, pins },
        { ...setting, environment },
      );
      assert.deepEqual([codes, added], [['no-ca-sent'], []]);
      assert.match(
        message,
        /its certificate came alone: the CA that signed it \(“CN=mitmproxy”\) was not sent/,
      );
      assert.equal(finding?.product, 'mitmproxy');
      assert.deepEqual(lints, ['no-authority-key-identifier']);
    }
    // what to do about it: its CA, given
    const given = await loadOne(t, { port }, { environment, trusted: [publicRoot, authority] });
    assert.deepEqual([given.codes, given.finding?.isPublic], [['nothing-to-add'], false]);
    assert.equal(given.finding?.product, 'mitmproxy');
  });

  test('mitmproxy: its whole chain', async (t) => {
    if (requireProgram(t, 'mitmdump') === undefined) return;
    const top = makeAuthority({ name: 'Corp Root', key: 'rsa-2048' });
    const authority = top.issueAuthority({ name: 'mitmproxy', key: 'rsa-2048' });
    const { port } = await startTlsServer(t, { certificate: publicRoot.issue(NAMES) });
    const proxy = await startMitmproxy(t, {
      authority,
      upstreamAuthorities: publicRoot.pem,
      sendsChain: true,
    });
    const environment = { HTTPS_PROXY: proxy.url() };
    assert.deepEqual((await loadOne(t, { port }, { environment })).lines, [`localhost:${port} ${pin(top)}`]);
    assert.deepEqual((await loadOne(t, { port, pins: [top] }, { environment })).added, [
      [top.fingerprint, 'pin'],
    ]);
  });
});

describe('many hosts', () => {
  test('those that stand there twice are asked once, with all their pins', async (t) => {
    const server = await startTlsServer(t, { certificate: leaf, chain: [issuing, root] });
    const { port } = server;
    const { entries } = await load(t, [{ port, pins: [stranger] }, { port }, { port, pins: [root] }]);
    assert.equal(server.connectionCount(), 1);
    assert.deepEqual(
      entries.map(({ label }) => label),
      [`hosts, line 1 (localhost:${port})`],
    );
    assert.equal(entries[0]?.candidates[0]?.certificate.fingerprint, root.fingerprint);
  });

  test('one that fails hides no other: every problem and every line is there', async (t) => {
    const dead = await findFreePort();
    const plain = await startHttpServer(t);
    const [one, two] = [
      await serveChain(t, leaf, [issuing, root]),
      await serveChain(t, stranger.issue(NAMES), [stranger]),
    ];
    const fine = await serveChain(t, root.issue(NAMES), [root]);
    const { problems, findings, entries } = await load(t, [
      { port: dead },
      { port: one },
      { port: plain.port },
      { port: two },
      { port: fine, pins: [root] },
    ]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['host-unreachable', 'no-basis', 'handshake-failed', 'no-basis'],
    );
    assert.deepEqual(
      problems.map(({ origin }) => origin?.label),
      [dead, one, plain.port, two].map((port) => `localhost:${port}`),
    );
    assert.deepEqual(
      findings.map(({ result }) => result),
      ['failed', 'refused', 'failed', 'refused', 'anchored'],
    );
    assert.deepEqual(collectLines(findings), [
      `localhost:${one} ${pin(root)}`,
      `localhost:${two} ${pin(stranger)}`,
    ]);
    assert.equal(entries.flatMap(({ candidates }) => candidates).length, 1);
  });

  test('no host, no work', async (t) => {
    assert.deepEqual(await load(t, []), { entries: [], problems: [], findings: [], sent: new Map() });
  });
});

describe('on the way', () => {
  test('a proxy is not taken for a host', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    const wants = await startProxy(t, { credentials: { username: 'u', password: 'p' } });
    const refuses = await startProxy(t, { refuse: { status: 403, body: 'not for you' } });
    const dead = await findFreePort();
    for (const [url, code, words] of [
      [wants.url(), 'proxy-authentication', /407|log ?in|Basic/],
      [refuses.url(), 'proxy-refused', /403/],
      [`http://127.0.0.1:${dead}`, 'proxy-refused', /the proxy http:\/\/127.0.0.1:\d+/],
    ] as const) {
      const { codes, message } = await loadOne(t, { port }, { environment: { https_proxy: url } });
      assert.deepEqual(codes, [code]);
      assert.match(message, words);
    }
  });

  test('a proxy setting that cannot be used is one problem, not one of every host', async (t) => {
    const hosts = [{ port: 1 }, { port: 2 }, { host: 'a.example', port: 3 }];
    const { problems, findings } = await load(t, hosts, {
      environment: { https_proxy: 'socks5://127.0.0.1:1' },
    });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-supported'],
    );
    assert.deepEqual(
      findings.map(({ result }) => result),
      ['failed', 'failed', 'failed'],
    );
  });

  test('the end of the run ends the waiting, and says which end it was', async (t) => {
    const { port } = await startTlsServer(t, { certificate: leaf, delayMs: Number.POSITIVE_INFINITY });
    assert.deepEqual((await loadOne(t, { port }, { signal: AbortSignal.timeout(100) })).codes, ['deadline']);
    assert.deepEqual((await loadOne(t, { port }, { signal: AbortSignal.abort() })).codes, ['cancelled']);
  });

  test('addresses are hosts too, and a line to paste leaves out the usual port', async (t) => {
    const port = await serveChain(t, leaf, [issuing, root]);
    assert.deepEqual((await loadOne(t, { host: '::1', port })).lines, [`[::1]:${port} ${pin(root)}`]);
    const proxy = await startProxy(t, { resolve: () => ({ host: '127.0.0.1', port }) });
    const usual = { host: 'pypi.example', port: 443 };
    const { lines } = await loadOne(t, usual, { environment: { https_proxy: proxy.url() } });
    assert.deepEqual(lines, [`pypi.example ${pin(root)}`]);
  });
});

test('hosts that never answer cost neither those beside them nor those that wait for a turn', async (t) => {
  // as many as are asked at once: whoever comes behind them has to wait
  const silent = await Promise.all(
    Array.from({ length: 128 }, async () => ({ port: await listenOnLoopback(t, () => {}) })),
  );
  const beside = { port: await serveChain(t, leaf, [issuing, root]), pins: [root] };
  const behind = { port: await serveChain(t, leaf, [issuing, root]), pins: [root] };
  const timeMs = 10_000;
  const setting = { timeMs, signal: AbortSignal.timeout(timeMs) };
  const { findings, problems } = await load(t, [beside, ...silent, behind], setting);
  const results = findings.map(({ result }) => result);
  assert.deepEqual(results, ['anchored', ...silent.map(() => 'failed'), 'anchored']);
  assert.deepEqual([...new Set(problems.map(({ code }) => code))], ['host-unreachable']);
  assert.match(problems[0]?.message ?? '', /did not answer in time/);
});
