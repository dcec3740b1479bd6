import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWN_CLIENTS } from '../../src/clients/catalogue.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import type { ReasonId } from '../../src/clients/reasons.ts';
import { explainLog } from '../../src/diagnosis/explain.ts';
import type { LogExplanation } from '../../src/report/explanation.ts';
import { CLIENT_MESSAGES } from '../support/client-messages.ts';

async function* inChunks(log: string, size = 65_536): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(log);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const explain = (log: string, size?: number): Promise<LogExplanation> => explainLog(inChunks(log, size));

const summarize = ({ messages }: LogExplanation): readonly string[] =>
  messages.map(({ client, reason, line }) => `${client}: ${reason} (${line})`);

/** What may be said of a fault: many clients say the general where others say the particular. */
const TRUST: readonly ReasonId[] = ['unknown-ca', 'not-trusted'];
const HANDSHAKE: readonly ReasonId[] = ['cut', 'alert', 'not-tls', 'old-protocol', 'client-certificate'];
const WAY: readonly ReasonId[] = ['refused', 'unreachable', 'no-such-host', 'timed-out', 'cut'];
const PROXY: readonly ReasonId[] = [
  'proxy-unreachable',
  'proxy-login',
  'proxy-denied',
  'proxy-is-plain',
  'not-a-proxy',
];
const ACCEPTED: Readonly<Record<string, readonly ReasonId[]>> = {
  'no-such-host': WAY,
  refused: WAY,
  unreachable: WAY,
  cut: HANDSHAKE,
  'not-tls': HANDSHAKE,
  'proxy-unreachable': [...PROXY, ...WAY],
  'proxy-login': [...PROXY, ...HANDSHAKE, ...WAY],
  'proxy-denied': [...PROXY, ...HANDSHAKE, ...WAY],
  'proxy-is-plain': [...PROXY, ...HANDSHAKE, ...WAY],
  // it is a server of TLS, whose certificate is for another name
  'not-a-proxy': [...PROXY, ...HANDSHAKE, ...WAY, 'wrong-name'],
  'unknown-ca': TRUST,
  'unknown-ca-sent': TRUST,
  'self-signed': [...TRUST, 'invalid-ca'],
  'intermediate-missing': [...TRUST, 'intermediate-missing'],
  'wrong-name': ['wrong-name', ...TRUST],
  'common-name-only': ['wrong-name', ...TRUST],
  'wrong-address': ['wrong-name', ...TRUST],
  expired: ['expired', ...TRUST],
  // Java and Erlang have one word for both ends
  'not-yet-valid': ['not-yet-valid', 'expired', ...TRUST],
  // to rustls no signature of such a key is one
  'weak-key': ['weak', 'two-keys', ...TRUST, ...HANDSHAKE],
  'weak-ca-key': ['weak', ...TRUST, ...HANDSHAKE],
  'weak-digest': ['weak', ...TRUST, ...HANDSHAKE],
  'old-protocol': HANDSHAKE,
  'strict-leaf': ['strict-leaf', ...TRUST],
  'strict-ca': ['strict-ca', ...TRUST],
  'invalid-ca': ['invalid-ca', 'limited', ...TRUST],
  // a server that names no key of its issuer is against the rules, too
  'two-keys': ['two-keys', 'strict-leaf', ...TRUST],
  'client-certificate': HANDSHAKE,
  'legacy-renegotiation': HANDSHAKE,
};

/**
 * These say too little: libcurl's words for every failed handshake, a browser's, pip's without its retries, what is wrapped
 * within a word or cut, and what came through to a server that speaks another language.
 */
const SAYS_TOO_LITTLE =
  /SSL connect error|HTTP response code said error|Failure when receiving data|^SSL error$|^Invalid certificate$|^Error reading from socket$|^Connection refused|^Network is unreachable|^Host not found|is this a git repository|Expected JSON type|Connection failed|returned error: 403|Got EOF|max-retries exceeded|^cat: |Could not save SSL session|Undetermined Error|No matching distribution found|Retrying \(Retry|E403|FETCH_403|Failed to enable crypto|^\d\d? (?:Could|OpenSSL|Failed)|configuration failed at|wrong$|Re-run Maven|^svn: E170013: .{0,80}$|^Processed \d+ CA|NewConnectionError|Can't (?:proxy https|connect:)|^An unexpected error has occurred|^\{error,\{failed_connect|While executing gem \.\.\. \(Net::HTTPServer|Bundler cannot continue|state=error: legacy$|^Premature connection close/m;

test('each real message of the corpus gets a reason that its fault has', async () => {
  const wrong: string[] = [];
  const silent: string[] = [];
  for (const { setup, fault, text } of CLIENT_MESSAGES) {
    const { messages } = await explain(text.join('\n'));
    const reasons = messages.map(({ reason }) => reason);
    const said = `${setup}, ${fault}: ${reasons.join(', ')}\n${text.join('\n')}`;
    if (reasons.length === 0 && !SAYS_TOO_LITTLE.test(said)) silent.push(said);
    if (reasons.length > 0 && !reasons.some((reason) => ACCEPTED[fault]?.includes(reason))) wrong.push(said);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(silent, []);
});

test('each real message is given to its own client, or to the one that it quotes', async () => {
  const choicesOf = new Map(
    Object.values(KNOWN_CLIENTS)
      .flat()
      .map(({ id, reads }) => [id, reads]),
  );
  const wrong: string[] = [];
  for (const { client, setup, fault, text } of CLIENT_MESSAGES) {
    const { messages } = await explain(text.join('\n'));
    for (const { client: name, choice } of messages) {
      // who speaks must read a variable that the client reads, or neither reads one
      const reads = choicesOf.get(client) ?? [];
      const isRight = choice === undefined ? true : reads.includes(choice) || choice === 'openssl';
      if (!isRight) wrong.push(`${setup}, ${fault}: ${name} reads ${choice}, the client ${reads}`);
    }
  }
  assert.deepEqual(wrong, []);
});

const SAMPLE = [
  ['curl', 'curl: (60) SSL certificate problem: unable to get local issuer certificate', 'curl: unknown-ca'],
  ['npm', 'npm error code SELF_SIGNED_CERT_IN_CHAIN', 'npm: unknown-ca'],
  [
    'go',
    'Get "https://x/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'A program in Go: unknown-ca',
  ],
  [
    'apt',
    'E: Failed to fetch https://x/  Certificate verification failed: The certificate issuer is unknown.',
    'apt: unknown-ca',
  ],
  ['git', "fatal: unable to access 'https://x/': CONNECT tunnel failed, response 407", 'git: proxy-login'],
  [
    'java',
    'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException',
    'Java: unknown-ca',
  ],
] as const;

/** What CI systems and terminals put around a line. */
const WRAPPINGS: Readonly<Record<string, (line: string) => string>> = {
  bare: (line) => line,
  'GitHub, a page': (line) => `2026-11-27T10:00:00.1234567Z ${line}`,
  'GitHub, an error': (line) => `2026-11-27T10:00:00.1234567Z ##[error]${line}`,
  'GitHub, raw': (line) => `::error file=a.js,line=1::${line}`,
  'gh run view --log': (line) => `build\tRun a script\t2026-11-27T10:00:00.1234567Z ${line}`,
  'gh, the first line': (line) => `build\tUNKNOWN STEP\t\ufeff2026-11-27T10:00:00.1234567Z ${line}`,
  GitLab: (line) => `2026-11-27T10:00:00.123456Z 01E ${line}`,
  'Azure Pipelines': (line) => `2026-11-27T10:00:00.1234567Z ##[error]${line}`,
  BuildKit: (line) => `#12 1.234 ${line}`,
  colours: (line) => `\u001b[0;31m${line}\u001b[0m`,
  'colours inside a time': (line) => `2026-11-27T10:00:00.1234567Z \u001b[36;1m${line}\u001b[0m`,
  'a link of a terminal': (line) => `\u001b]8;;https://x\u0007${line}\u001b]8;;\u0007`,
  'progress before it': (line) => `downloading 10%\rdownloading 90%\r${line}`,
};

for (const [name, wrap] of Object.entries(WRAPPINGS)) {
  test(`a line is known in what is put around it: ${name}`, async () => {
    for (const [, line, expected] of SAMPLE) {
      for (const end of ['\n', '\r\n']) {
        const found = await explain(`${wrap('first')}${end}${wrap(line)}${end}${wrap('last')}${end}`);
        assert.deepEqual(summarize(found), [`${expected} (2)`], line);
        assert.equal(found.messages[0]?.words, line);
      }
    }
  });
}

test('several clients in one log are kept apart, each once, with its first line', async () => {
  const gap = `${Array.from({ length: 15 }, () => 'x').join('\n')}\n`;
  const log = [...SAMPLE, ...SAMPLE].map(([, line]) => `${line}\n${gap}`).join('');
  const found = await explain(log);
  assert.deepEqual(
    new Set(summarize(found)),
    new Set(SAMPLE.map(([, , expected], index) => `${expected} (${1 + index * 16})`)),
  );
  assert.ok(found.messages.every(({ count }) => count === 2));
});

test('without a gap between them they are kept apart, too', async () => {
  const found = await explain(SAMPLE.map(([, line]) => line).join('\n'));
  assert.deepEqual(
    new Set(found.messages.map(({ client, reason }) => `${client}: ${reason}`)),
    new Set(SAMPLE.map(([, , expected]) => expected)),
  );
});

test('one client says near each other what it says of one failure, and far from each other of two', async () => {
  const [expired, unknown] = ['certificate has expired', 'unable to get local issuer certificate'].map(
    (words) => `curl: (60) SSL certificate problem: ${words}\n`,
  ) as [string, string];
  assert.deepEqual(summarize(await explain(unknown + expired)), ['curl: expired (2)']);
  assert.deepEqual(summarize(await explain(`${unknown}${'.\n'.repeat(20)}${expired}`)), [
    'curl: unknown-ca (1)',
    'curl: expired (22)',
  ]);
});

test('words of a wrong option beside it hide no reason', async () => {
  const log =
    'curl: option --foo: is an unknown option\ncurl: (60) SSL certificate problem: certificate has expired\n';
  assert.deepEqual(summarize(await explain(log)), ['curl: expired (2)']);
});

test('the order is that in which to try: an unreadable file, the way, trust', async () => {
  const found = await explain(
    [
      'curl: (60) SSL certificate problem: certificate has expired',
      'npm error code SELF_SIGNED_CERT_IN_CHAIN',
      "fatal: unable to access 'https://x/': Could not resolve host: x",
      'OSError: Could not find a suitable TLS CA certificate bundle, invalid path: /x.pem',
    ].join(`\n${'.\n'.repeat(20)}`),
  );
  assert.deepEqual(
    found.messages.map(({ reason }) => reason),
    ['file-unreadable', 'no-such-host', 'unknown-ca', 'expired'],
  );
});

test('words of every program count only from a client: a log of a build has nothing', async () => {
  const log = `
error: connection to the database refused: Connection refused (retrying)
test "the name is not trusted" passed
unexpected EOF while looking for matching quote
Operation timed out after 30 s waiting for the emulator
invalid option -- 'z'
warning: unknown option --foo
assert: expected EOF
cp: cannot stat 'x': No such file or directory
lint: name constraints are not met
FAIL: server closed the connection
`;
  assert.deepEqual(summarize(await explain(log)), []);
});

test('chunks may end anywhere, within a letter and within CRLF', async () => {
  const log = `é\r\n${SAMPLE.map(([, line]) => `${line} ‘é’\r\n`).join('')}`;
  const whole = summarize(await explain(log));
  for (const size of [1, 2, 3, 7]) assert.deepEqual(summarize(await explain(log, size)), whole, String(size));
});

test('lines without an end and endless kinds of messages take no memory', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    yield Buffer.from('curl: (60) SSL certificate problem: certificate has expired');
    const block = Buffer.alloc(1_048_576, 'certificate verify failed ');
    for (let count = 0; count < 160; count++) yield block;
    yield Buffer.from('\nnpm error code SELF_SIGNED_CERT_IN_CHAIN\n');
  }
  const before = process.memoryUsage().rss;
  const found = await explainLog(endless());
  assert.deepEqual([...summarize(found)].sort(), ['curl: expired (1)', 'npm: unknown-ca (2)']);
  assert.ok(process.memoryUsage().rss - before < 64 * 1_048_576);
});

test('every speaker that reads a variable names a choice that there is', async () => {
  const ids = new Set(TLS_CLIENTS.map(({ id }) => id));
  const found = await explain(
    CLIENT_MESSAGES.flatMap(({ text }) => [...text, ...Array(15).fill('')]).join('\n'),
  );
  for (const { choice } of found.messages) assert.ok(choice === undefined || ids.has(choice), choice);
});

test('a password or a token in an address is not quoted', async () => {
  const line =
    "fatal: unable to access 'https://jo:s3cret@git.corp.example/a.git/': SSL certificate problem: self-signed certificate";
  const { messages } = await explain(`${line}\n`);
  assert.equal(messages.length, 1);
  assert.ok(!JSON.stringify(messages).includes('s3cret'), messages[0]?.words);
  assert.ok(messages[0]?.words.includes('https://***@git.corp.example'));
});
