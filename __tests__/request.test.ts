import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatEndpoint } from '../src/endpoint.ts';
import { advise } from '../src/findings.ts';
import { type InputName, parseRequest, type Request, readRequest } from '../src/request.ts';
import { showPath } from '../src/sources/shown.ts';
import { runChild } from './support/child.ts';
import { makeCleanEnvironment } from './support/environment.ts';
import { requireProgram } from './support/programs.ts';
import { makeTemporaryFolder } from './support/temporary-folder.ts';

const HEX = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const COLONS = HEX.toUpperCase().replace(/..(?=.)/g, '$&:');
const PEM = '-----BEGIN CERTIFICATE-----\nZm9v\n-----END CERTIFICATE-----';

function read(inputs: Partial<Record<InputName, string>>): {
  request: Request;
  codes: string[];
  messages: string;
} {
  const { request, problems } = parseRequest((name) => inputs[name] ?? '');
  return {
    request,
    codes: problems.map(({ code }) => code),
    messages: problems.map(({ message }) => message).join('\n'),
  };
}

test('nothing given is a request with every default', () => {
  const { request, codes } = read({});
  assert.deepEqual(codes, []);
  assert.deepEqual(request.certificates, []);
  assert.deepEqual(request.defaultStore, { kind: 'auto' });
  assert.deepEqual(
    request.clients.map(({ id }) => id),
    ['openssl', 'requests', 'curl', 'git', 'pip', 'node'],
  );
  assert.equal(request.summary, 'auto');
});

test('certificates: paths, globs, URLs, PEM text, comments and blank lines', () => {
  const text = `# corp\n\n  certs/my corp.pem  \n/etc/corp/*.pem\nhttps://pki.example/ca.crt sha256:${COLONS}\n${PEM}\n\n# second\n${PEM}\nlast.crt\r\n`;
  const { request, codes } = read({ certificates: text });
  assert.deepEqual(codes, []);
  assert.deepEqual(
    request.certificates.map((entry) => [entry.kind, entry.line]),
    [
      ['path', 3],
      ['path', 4],
      ['url', 5],
      ['inline', 6],
      ['path', 14],
    ],
  );
  assert.deepEqual(request.certificates[0], {
    kind: 'path',
    line: 3,
    path: 'certs/my corp.pem',
    beside: ['certs/my corp.pem', '/etc/corp/*.pem', 'last.crt'],
    pins: [],
  });
  const inline = request.certificates[3];
  assert.equal(inline?.kind === 'inline' && inline.text.match(/BEGIN/g)?.length, 2);
});

test('a block that does not end is left to the decoder, with all that follows', () => {
  const { request } = read({ certificates: 'a.pem\n-----BEGIN CERTIFICATE-----\nZm9v' });
  assert.deepEqual(
    request.certificates.map((entry) => [entry.kind, entry.line]),
    [
      ['path', 1],
      ['inline', 2],
    ],
  );
});

for (const form of [
  `sha256:${COLONS}`,
  `sha256:${HEX}`,
  `SHA256:${HEX.toUpperCase()}`,
  `sha256 Fingerprint=${COLONS}`,
  `SHA256 Fingerprint=${COLONS}`,
  `sha-256:${HEX}`,
]) {
  test(`a pin is read as ${form.slice(0, 24)}…`, () => {
    const { request, codes } = read({ certificates: `my ca.pem ${form}`, hosts: `pypi.org ${form}` });
    assert.deepEqual(codes, []);
    assert.deepEqual(request.certificates[0], {
      kind: 'path',
      line: 1,
      path: 'my ca.pem',
      beside: ['my ca.pem'],
      pins: [HEX],
    });
    assert.deepEqual(request.hosts[0]?.pins, [HEX]);
  });
}

test('several pins may stand on an entry', () => {
  const other = HEX.replace('9', 'a');
  const { request } = read({ hosts: `pypi.org:443 sha256:${HEX}  sha256:${other}` });
  assert.deepEqual(request.hosts[0]?.pins, [HEX, other]);
});

test('pins of other kinds are refused by name', () => {
  assert.match(read({ hosts: `a sha1:${HEX.slice(0, 40)}` }).messages, /SHA-1/);
  assert.match(read({ hosts: `a SHA1 Fingerprint=${HEX.slice(0, 40)}` }).messages, /SHA-1/);
  assert.match(read({ certificates: 'https://a/b sha256//YWJj=' }).messages, /SPKI/);
  assert.match(read({ certificates: 'https://a/b pin-sha256="YWJj="' }).messages, /SPKI/);
  assert.deepEqual(read({ certificates: `a.pem sha256:${HEX}0` }).codes, ['bad-pin']);
  assert.deepEqual(read({ certificates: 'a.pem sha256:' }).codes, ['bad-pin']);
  assert.deepEqual(read({ certificates: `a.pem sha512:${HEX}${HEX}` }).codes, ['bad-pin']);
});

test('URLs: https, http only with a pin, nothing else', () => {
  assert.deepEqual(read({ certificates: 'http://pki.example/ca.crt' }).codes, ['insecure-url']);
  assert.deepEqual(read({ certificates: `http://pki.example/ca.crt sha256:${HEX}` }).codes, []);
  for (const url of ['u:hunter2@pki.example/ca', 'hunter2@pki.example/ca', 'pki.example/ca?sig=hunter2']) {
    const { codes, messages } = read({ certificates: `http://${url} sha256:${HEX}` });
    assert.deepEqual(codes, ['insecure-url'], url);
    assert.doesNotMatch(messages, /hunter2/);
    assert.deepEqual(read({ certificates: `https://${url} sha256:${HEX}` }).codes, []);
  }
  assert.deepEqual(read({ certificates: 'ftp://pki.example/ca.crt' }).codes, ['bad-entry']);
  assert.deepEqual(read({ certificates: 'https://pki.example/ca.crt 9F:86' }).codes, ['bad-entry']);
  assert.deepEqual(read({ certificates: 'https://' }).codes, ['bad-entry']);
});

for (const [text, host] of [
  ['pypi.org', 'pypi.org:443'],
  ['PyPI.org:8443', 'pypi.org:8443'],
  ['pypi.org:443', 'pypi.org:443'],
  ['[::1]', '[::1]:443'],
  ['[2001:DB8::1]:8443', '[2001:db8::1]:8443'],
  ['10.0.0.1:80', '10.0.0.1:80'],
  ['https://pypi.org/simple/requests?x=1', 'pypi.org:443'],
  ['https://user:secret@pypi.org:444/', 'pypi.org:444'],
  ['bücher.example', 'xn--bcher-kva.example:443'],
  ['example.org.', 'example.org:443'],
] as const) {
  test(`the host ${text}`, () => {
    const { request, codes } = read({ hosts: text });
    assert.deepEqual(codes, []);
    assert.deepEqual(request.hosts.map(formatEndpoint), [host]);
  });
}

for (const text of [
  '::1',
  '2001:db8::1',
  'pypi.org:0',
  'pypi.org:99999',
  '*.example.org',
  'a/b',
  'a b',
  'ldap://x',
  'user@host',
]) {
  test(`not a host: ${text}`, () => assert.deepEqual(read({ hosts: text }).codes, ['bad-entry']));
}

test('a wildcard is reported as no host that could be asked', () => {
  const { problems } = parseRequest((name) => (name === 'hosts' ? '*.corp.example' : ''));
  assert.match(problems[0]?.message ?? '', /^hosts, line 1: a wildcard cannot be used as a host/);
});

test('no host that is taken is more than one word to a shell, or an option', () => {
  const characters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at));
  const hosts = characters.flatMap((it) => [`${it}a.b`, `a${it}b`, `a.b${it}`, `x://a${it}b:1`]);
  for (const text of [...hosts, "a';id;'", 'a$(id).b', 'a`id`', '--add', '-oProxyCommand=x']) {
    for (const { host } of read({ hosts: text, 'verify-hosts': text }).request.hosts) {
      assert.match(host, /^\w[\w.-]*$/, text);
    }
  }
  assert.deepEqual(read({ hosts: 'my_host.example' }).codes, []);
});

test('hosts stand one a line or between commas', () => {
  const { request } = read({
    hosts: `# a comment, with a comma\na.example, b.example:444 sha256:${HEX}\n\nc.example`,
  });
  assert.deepEqual(
    request.hosts.map((entry) => [formatEndpoint(entry), entry.line, entry.pins.length]),
    [
      ['a.example:443', 2, 0],
      ['b.example:444', 2, 1],
      ['c.example:443', 4, 0],
    ],
  );
});

test('verify-hosts takes hosts; true and false are refused by name, and so are pins', () => {
  assert.deepEqual(read({ 'verify-hosts': 'a.example' }).request.verifyHosts, [
    { host: 'a.example', port: 443 },
  ]);
  assert.match(read({ 'verify-hosts': 'true' }).messages, /“true” is not a host/);
  assert.match(read({ 'verify-hosts': 'False' }).messages, /“False” is not a host/);
  assert.deepEqual(read({ 'verify-hosts': `a.example sha256:${HEX}` }).codes, ['bad-pin']);
});

test('booleans are those of YAML, and nothing else', () => {
  for (const yes of ['true', 'True', 'TRUE'])
    assert.equal(read({ 'allow-unpinned': yes }).request.allowUnpinned, true);
  for (const no of ['false', 'False', 'FALSE', '']) {
    assert.equal(read({ 'allow-unpinned': no }).request.allowUnpinned, false);
  }
  for (const bad of ['yes', '1', 'on', 'tRUE']) {
    const { request, codes } = read({ 'allow-unpinned': bad });
    assert.deepEqual(codes, ['bad-boolean']);
    assert.equal(request.allowUnpinned, false);
  }
});

test('every mistake is reported in one go', () => {
  const { codes } = read({
    certificates: 'http://a/b\nc.pem sha1:00',
    hosts: '::1',
    clients: 'default,+nothing',
    'allow-unpinned': 'yes',
    'verify-hosts': 'true',
    'fail-on-warnings': '1',
    'fail-on-empty': '0',
    summary: 'maybe',
  });
  assert.deepEqual(codes.sort(), [
    'bad-boolean',
    'bad-boolean',
    'bad-boolean',
    'bad-choice',
    'bad-choice',
    'bad-entry',
    'bad-pin',
    'insecure-url',
    'unknown-client',
  ]);
});

const REMARKS: Readonly<Record<string, string>> = {
  'openssl pkcs12': `Bag Attributes\n    friendlyName: Corp Root\n    localKeyID: 01 02\nsubject=CN = Corp\nissuer=CN = Corp\n${PEM}`,
  'openssl s_client': `Certificate chain\n 0 s:CN = a\n   i:CN = b\n   v:NotBefore: x\n${PEM}\n 1 s:CN = b\n   i:CN = b\n${PEM}\n---`,
  'openssl s_client, the server': `Server certificate\n${PEM}\nsubject=CN = a\nissuer=CN = b`,
  'openssl x509 -text': `Certificate:\n    Data:\n        Version: 3 (0x2)\n            00:aa:bb\n${PEM}`,
  'openssl x509 -subject -dates -fingerprint': `subject=CN = a\nnotBefore=Jan 1\nnotAfter=Jan 2\nserial=01\nsha256 Fingerprint=AA:BB\n${PEM}`,
};

for (const [name, text] of Object.entries(REMARKS)) {
  test(`what ${name} writes around a block is no path`, () => {
    const { request, codes } = read({ certificates: `a.pem\n${text}\nb.pem` });
    assert.deepEqual(codes, []);
    const kinds = request.certificates.map((entry) => (entry.kind === 'path' ? entry.path : entry.kind));
    assert.deepEqual(kinds, ['a.pem', 'inline', 'b.pem']);
  });
}

/** A certificate with the extensions for which old OpenSSL wrote blank lines, and others. */
const EXTENSIONS: readonly string[] = [
  'basicConstraints=critical,CA:TRUE',
  'keyUsage=critical,keyCertSign,cRLSign',
  'crlDistributionPoints=URI:http://crl.example/a.crl,URI:ldap:///CN=b',
  'certificatePolicies=1.2.3.4,1.2.3.5',
  'authorityInfoAccess=OCSP;URI:http://ocsp.example',
  'nameConstraints=permitted;DNS:example.com,excluded;DNS:bad.example.com',
  'subjectAltName=DNS:corp.example,email:ca@example.com',
];

test('text of openssl x509 -text, with blank lines in any place in it, is no path, and a path over or under it is one', async (t) => {
  const openssl = requireProgram(t, 'openssl');
  if (openssl === undefined) return;
  const folder = makeTemporaryFolder(t);
  const options = { environment: makeCleanEnvironment(folder), folder };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', 'key'];
  const extensions = EXTENSIONS.flatMap((it) => ['-addext', it]);
  await runChild(
    openssl,
    ['req', '-x509', ...key, '-subj', '/CN=Corp', ...extensions, '-out', 'pem'],
    options,
  );
  const { stdout } = await runChild(openssl, ['x509', '-in', 'pem', '-text'], options);
  const lines = stdout.trimEnd().split('\n');
  const begin = lines.findIndex((line) => line.startsWith('-----BEGIN'));
  assert.ok(begin > 40, stdout);
  const blanks = fc.array(fc.tuple(fc.nat({ max: begin - 1 }), fc.constantFrom('', ' ', '            ')), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(blanks, fc.boolean(), (places, isTwice) => {
      const one = lines.flatMap((line, at) => {
        const here = places.filter(([place]) => place + 1 === at).map(([, blank]) => blank);
        return [...here, line];
      });
      const all = isTwice ? [...one, ...one] : one;
      const { request, codes } = read({ certificates: ['a.pem', ...all, 'b.pem'].join('\n') });
      assert.deepEqual(codes, []);
      const kinds = request.certificates.map((entry) => (entry.kind === 'path' ? entry.path : entry.kind));
      assert.deepEqual(kinds, ['a.pem', 'inline', 'b.pem']);
    }),
  );
});

test('behind a blank line only what is indented under a heading, and leads to a block, is text', () => {
  for (const text of [
    `Certificate:\n\ncerts/a.pem\n${PEM}`,
    'Certificate:\n\n    certs/a.pem',
    `${PEM}\nCertificate:\n\n    certs/a.pem`,
  ]) {
    const paths = read({ certificates: text }).request.certificates.filter(({ kind }) => kind === 'path');
    assert.ok(
      paths.some((entry) => entry.kind === 'path' && entry.path === 'certs/a.pem'),
      text,
    );
  }
});

test('a path is a path, wherever it stands among blocks', () => {
  for (const path of ['certs/a.pem', 'issuer', 'C:\\certs\\a.pem', 'a=b.pem', 'Bag.pem', './subject=x']) {
    for (const text of [`${path}\n${PEM}`, `${PEM}\n${path}`, `${PEM}\n${path}\n${PEM}`]) {
      const paths = read({ certificates: text }).request.certificates.filter(({ kind }) => kind === 'path');
      assert.deepEqual(
        paths.map((entry) => entry.kind === 'path' && entry.path),
        [path],
        text,
      );
    }
  }
});

test('remarks that lead to no block are paths, and will be complained of', () => {
  for (const text of [`subject=CN = a\n\n${PEM}`, `subject=CN = a\ncerts/a.pem\n${PEM}`, 'issuer=CN = b']) {
    assert.equal(read({ certificates: text }).request.certificates[0]?.kind, 'path', text);
  }
});

test('a block that lost its line ends, and blocks on one line, are one entry', () => {
  const row = PEM.replaceAll('\n', ' ');
  for (const text of [
    row,
    PEM.replaceAll('\n', '\\n'),
    `${row} ${row}`,
    `${PEM}${PEM}`,
    `${PEM}${PEM}\n${row}`,
  ]) {
    const { request } = read({ certificates: `a.pem\n${text}\nb.pem` });
    assert.deepEqual(
      request.certificates.map(({ kind }) => kind),
      ['path', 'inline', 'path'],
      text,
    );
  }
});

test('bare base64 is no path, in one line or in several', () => {
  const base64 = Buffer.concat([Buffer.from([0x30, 0x82, 1, 0]), Buffer.alloc(256, 0xa7)]).toString('base64');
  const lines = base64.replace(/.{64}/g, '$&\n');
  const middle = lines.split('\n').slice(1).join('\n'); // its first line was lost
  for (const text of [base64, lines, middle]) {
    const { request } = read({ certificates: `a.pem\n${text}\ncerts` });
    assert.deepEqual(
      request.certificates.map((entry) => (entry.kind === 'path' ? entry.path : entry.kind)),
      ['a.pem', 'inline', 'certs'],
      text,
    );
  }
});

test('what cannot be a path is not shown as one', () => {
  const { codes, messages, request } = read({
    certificates: `-----END PRIVATE KEY-----\n${'x/'.repeat(3000)}y`,
  });
  assert.deepEqual(codes, ['bad-entry', 'bad-entry']);
  assert.deepEqual(request.certificates, []);
  assert.doesNotMatch(messages, /x\/x/);
});

test('a password is taken as it is, blanks too', () => {
  assert.equal(read({}).request.pkcs12Password, undefined);
  assert.equal(read({ 'pkcs12-password': ' p w ' }).request.pkcs12Password, ' p w ');
});

test('what is worth telling of a request that is right', async () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const tell = async (inputs: Partial<Record<InputName, string>>, at: Date | undefined = now) =>
    (await advise(read(inputs).request, at, { isJob: true }))
      .map(({ code, severity, message }) => `${code} ${severity} ${message}`)
      .join();
  assert.match(
    await tell({}),
    /^nothing-given notice certificates and hosts are both empty: the bundle holds/,
  );
  assert.match(await tell({ 'fail-on-empty': 'true' }), /^nothing-given error .*fail-on-empty is set/);
  for (const given of [{ certificates: 'a.pem' }, { hosts: 'a.example' }]) {
    assert.equal(await tell({ ...given, 'fail-on-empty': 'true' }), '');
    const [clock, ...others] = await advise(read(given).request, undefined, { isJob: true });
    assert.deepEqual([clock?.code, clock?.severity, others], ['clock-behind', 'warning', []]);
  }
  assert.match(await tell({}), /pull requests/);
  const [command] = await advise(read({}).request, now, { isJob: false });
  assert.doesNotMatch(command?.message ?? 'pull requests', /pull requests/);
  const clients = { certificates: 'a.pem', 'verify-clients': 'true' };
  assert.match(await tell(clients), /^nothing-given notice verify-clients: there is no host/);
  assert.equal(await tell({ ...clients, hosts: 'a.example' }), '');
  assert.equal(await tell({ ...clients, 'verify-hosts': 'a.example' }), '');
});

test('a summary is made by three rules, and of no other name', () => {
  for (const summary of ['auto', 'always', 'never'] as const) {
    assert.equal(read({ summary: ` ${summary} ` }).request.summary, summary);
  }
  const { request, codes, messages } = read({ summary: 'sometimes' });
  assert.deepEqual([request.summary, codes], ['auto', ['bad-choice']]);
  assert.match(messages, /^summary: “sometimes” is not one of auto, always and never\.$/);
});

test('a pin that cannot be read is shown, a long one by its beginning', () => {
  const shown = (pin: string): string => read({ hosts: `a.example ${pin}` }).messages;
  const [short, long] = [`sha256:${'x'.repeat(13)}`, `sha256:${'x'.repeat(14)}`];
  assert.match(shown(short), new RegExp(`: ${short}\\. A pin is`));
  assert.match(shown(long), new RegExp(`: ${short}…\\. A pin is`));
});

test('a default store is one of five names, or a path', () => {
  for (const kind of ['auto', 'system', 'mozilla', 'certifi', 'none'] as const) {
    assert.deepEqual(read({ 'default-store': ` ${kind}\n` }).request.defaultStore, { kind });
  }
  for (const path of ['/etc/corp roots.pem', 'System', 'toString']) {
    assert.deepEqual(read({ 'default-store': path }).request.defaultStore, { kind: 'path', path });
  }
});

test('bare base64 ends where a line is none, or is longer than the first', () => {
  const row = `MIIB${'A'.repeat(60)}`;
  const after = (line: string): unknown =>
    read({ certificates: `${row}\n${row}\n${line}` }).request.certificates.map((entry) => [
      entry.kind,
      entry.line,
    ]);
  assert.deepEqual(after('corp.pem'), [
    ['inline', 1],
    ['path', 3],
  ]);
  assert.deepEqual(after(`${row}AAAA`), [
    ['inline', 1],
    ['inline', 3],
  ]);
  assert.deepEqual(after(''), [['inline', 1]]);
});

/** Every path of an input as messages show it. */
function readShown(certificates: string): string[] {
  return read({ certificates }).request.certificates.flatMap((entry) =>
    entry.kind === 'path' ? [showPath(entry)] : [],
  );
}

test('what a person would write is shown as written', () => {
  for (const path of [
    'certs/corp.pem',
    './My Company/Root CA 2024 (new).cer',
    'C:\\certs\\corp-root.pem',
    '/usr/local/share/ca-certificates/corporate-proxy_root.v2.crt',
    '/tmp/550e8400-e29b-41d4-a716-446655440000/ca.pem',
    'certs/{root,issuing}-*.pem',
    'a1/b2:c3@d4',
    `${'abcdefgh/'.repeat(22)}a`,
    'x'.repeat(24),
    '00:1a:2b:3c:4d:5e',
  ]) {
    assert.deepEqual(readShown(path), [path]);
  }
});

test('what may be a piece of a key is named by its line and length, and nothing beside it is shown', () => {
  for (const line of [
    'x'.repeat(25),
    `certs/${'Ab3'.repeat(9)}.pem`,
    `${'abcdefgh/'.repeat(23)}a`,
    '00:1a:2b:3c:4d:5e:6f:70:81',
    '0001a2b3 c4d5e6f7 08192a3b 4c5d6e7f',
    `x${'Ab3/'.repeat(20)}`,
    'Ab3d+/==',
    'PrivateKey = ab/cdEfghIjkLmnOpqRs/tuvWxyZ01234567/9ABCDE=',
    'd: ab-cdEfghIjkLmnOpqRs_tuvWxyZ01234567-9ABCDE',
    '0x30, 0x82, 0x04, 0xbe, 0x02, 0x01, 0x00, 0x30',
    '\\x30\\x82\\x04\\xbe\\x02\\x01\\x00\\x30',
  ]) {
    assert.deepEqual(readShown(`certs/a.pem\n${line}`), [
      'a line of 11 characters',
      `a line of ${line.length} characters`,
    ]);
  }
  const folded = ['Kx3bTq9LmZwA', 'pQ7rS2tUv1Wx', 'yZ4'];
  assert.deepEqual(
    readShown(folded.join('\n')),
    folded.map(({ length }) => `a line of ${length} characters`),
  );
  const digits = ['0123456789abcdef', 'fedcba9876543210'];
  assert.deepEqual(
    readShown(digits.join('\n')),
    digits.map(({ length }) => `a line of ${length} characters`),
  );
  for (const name of ['clients', 'install'] as const) {
    for (const piece of ['Kx3bTq9LmZwApQ7rS2', '3082a1b2c3d4e5f6', 'KxbTqLmZwApQrStUvWx'])
      assert.doesNotMatch(read({ [name]: piece }).messages, new RegExp(piece), piece);
  }
  assert.match(read({ clients: 'SSL_CERT_FILE' }).messages, /SSL_CERT_FILE/);
  assert.doesNotMatch(read({ certificates: `${'mii'.repeat(15)}://x` }).messages, /mii/);
  assert.doesNotMatch(read({ hosts: Array(40).fill('ab').join(':') }).messages, /ab:ab/);
});

test('an input with a private key in it is left out as a whole; the others are read', async () => {
  const inputs: Partial<Record<InputName, string>> = {
    certificates: 'a.pem\n  tls.key: LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1DNENBUUF3',
    hosts: 'age-secret-key-1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
    'pkcs12-password': 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ',
    clients: 'none',
  };
  const { request, problems } = await readRequest((name) => inputs[name] ?? '');
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message.replace(/:.*/, '')]),
    [
      ['private-key', 'certificates, line 2'],
      ['private-key', 'hosts, line 1'],
    ],
  );
  assert.deepEqual([request.certificates, request.hosts, request.clients], [[], [], []]);
  assert.equal(request.pkcs12Password, inputs['pkcs12-password']);
});
