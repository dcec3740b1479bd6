import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { describe, test } from 'node:test';
import { type Certificate, parseCertificate } from '../../../src/certificates/certificate.ts';
import { makeTrust } from '../../../src/net/trust.ts';
import {
  type IssuerOptions,
  listIssuerUrls,
  MAX_ISSUER_BYTES,
  MAX_ISSUER_URLS,
  makeIssuerFetch,
} from '../../../src/sources/network/issuer.ts';
import * as der from '../../support/der.ts';
import { encodePem, type MadeCertificate, makeAuthority } from '../../support/pki.ts';
import { startHttpServer, startTlsServer } from '../../support/tls-server.ts';

const read = (made: MadeCertificate): Certificate => parseCertificate(made.der);

const options: IssuerOptions = {
  trust: makeTrust(''),
  environment: {},
  signal: new AbortController().signal,
  hostAddress: '127.0.0.1',
};

const certsOnly = (...members: readonly Uint8Array[]): Buffer => {
  const content = [
    der.integer(1n),
    der.set(),
    der.sequence(der.objectIdentifier('1.2.840.113549.1.7.1')),
    der.explicit(0, ...members),
    der.set(),
  ];
  return der.sequence(
    der.objectIdentifier('1.2.840.113549.1.7.2'),
    der.explicit(0, der.sequence(...content)),
  );
};

const root = makeAuthority({ name: 'Root' });
const issuing = root.issueAuthority({ name: 'Issuing' });
const stranger = makeAuthority({ name: 'Issuing' });
const poser = root.issueAuthority({ name: 'Issuing', key: issuing.key, basicConstraints: { isCa: false } });

/** Answers by path. */
const serve = (files: Readonly<Record<string, string | Buffer>>): RequestListener => {
  return (request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file === undefined ? 404 : 200).end(file ?? 'no such file');
  };
};

const leafOf = (...caIssuers: readonly string[]): MadeCertificate =>
  issuing.issue({ name: 'host', caIssuers });

describe('the addresses of an issuer', () => {
  test('are read as they stand, each once, http and https only', () => {
    const addresses = [
      'http://a.example/one.crt',
      'ldap:///CN=Issuing,CN=AIA?cACertificate',
      'https://b.example/two.crt',
      'http://a.example/one.crt',
      'file:///etc/passwd',
      'HTTP://c.example/three',
    ];
    assert.deepEqual(
      listIssuerUrls(read(leafOf(...addresses))).map(({ href }) => href),
      ['http://a.example/one.crt', 'https://b.example/two.crt', 'http://c.example/three'],
    );
    assert.deepEqual(listIssuerUrls(read(issuing.issue({ name: 'host' }))), []);
  });

  test('hide no second one, and nothing that a URL would tidy away (CVE-2021-44532)', () => {
    const addresses = [
      'http://a.example/\nCA Issuers - URI:http://evil.example/',
      'http://a.example/", CA Issuers - URI:http://evil.example/',
      'http://a\0.example/',
      ' http://a.example/',
      'http://a.example/\u00e9',
      'http://a.example:99999/',
      'http:// /',
    ];
    assert.deepEqual(listIssuerUrls(read(leafOf(...addresses))), []);
    const quoted = 'http://a.example/"quoted",comma';
    assert.deepEqual(
      listIssuerUrls(read(leafOf(quoted))).map(({ href }) => href),
      [new URL(quoted).href],
    );
  });
});

describe('a certificate whose key cannot be decoded', () => {
  test('has no addresses, and does not end the process (Node.js 24 ended with a segmentation fault)', () => {
    const curve = Buffer.from('06082a8648ce3d030107', 'hex'); // prime256v1, RFC 5480 section 2.1.1.1
    const bytes = Buffer.from(read(leafOf('http://a.example/one.crt')).der);
    const at = bytes.indexOf(curve);
    assert.notEqual(at, -1);
    bytes[at + curve.length - 1] = 0x7f;
    assert.deepEqual(listIssuerUrls(parseCertificate(bytes)), []);
  });
});

describe('asking for an issuer', () => {
  test('reads DER, PEM and PKCS#7', async (t) => {
    const files = {
      '/der': issuing.der,
      '/pem': `# corp\n${issuing.pem}`,
      '/p7c': certsOnly(root.der, issuing.der),
      '/p7b': encodePem(certsOnly(issuing.der), 'PKCS7'),
    };
    const server = await startHttpServer(t, serve(files));
    for (const path of Object.keys(files)) {
      const answer = await makeIssuerFetch()(read(leafOf(server.url(path))), options);
      assert.deepEqual(answer, { issuers: [read(issuing)], warnings: [] }, path);
    }
  });

  test('tries every address until one gives a CA that signed', async (t) => {
    const server = await startHttpServer(
      t,
      serve({ '/html': '<html>', '/stranger': stranger.der, '/right': issuing.der }),
    );
    const leaf = leafOf(
      server.url('/none'),
      server.url('/html'),
      server.url('/stranger'),
      server.url('/right'),
    );
    const { issuers, warnings } = await makeIssuerFetch()(read(leaf), options);
    assert.deepEqual(issuers, [read(issuing)]);
    assert.deepEqual(server.requests, ['GET /none', 'GET /html', 'GET /stranger', 'GET /right']);
    assert.equal(warnings.length, 3);
    assert.match(warnings[0] ?? '', /404/);
    assert.match(warnings[1] ?? '', /no certificate/);
    assert.match(warnings[2] ?? '', /did not sign/);
  });

  test('THE LYING ANSWER gives nothing: it did not sign, or is no CA', async (t) => {
    const server = await startHttpServer(t, serve({ '/stranger': stranger.der, '/poser': poser.der }));
    for (const [path, words] of [
      ['/stranger', /did not sign/],
      ['/poser', /not a CA/],
    ] as const) {
      const { issuers, warnings } = await makeIssuerFetch()(read(leafOf(server.url(path))), options);
      assert.deepEqual(issuers, []);
      assert.match(warnings.join(), words);
    }
  });

  test('asks an address once, whoever asks', async (t) => {
    const server = await startHttpServer(t, serve({ '/ca': issuing.der }));
    const fetchIssuers = makeIssuerFetch();
    const leaves = Array.from({ length: 5 }, () => leafOf(server.url('/ca')));
    const answers = await Promise.all(leaves.map((leaf) => fetchIssuers(read(leaf), options)));
    assert.equal(server.connectionCount(), 1);
    for (const { issuers } of answers) assert.deepEqual(issuers, [read(issuing)]);
  });

  test('does not try more addresses than a certificate needs', async (t) => {
    const server = await startHttpServer(t, serve({}));
    const leaf = leafOf(...Array.from({ length: 50 }, (_, at) => server.url(`/${at}`)));
    await makeIssuerFetch()(read(leaf), options);
    assert.equal(server.requests.length, MAX_ISSUER_URLS);
  });

  test('takes no more than its limit', async (t) => {
    const pem = issuing.pem;
    const server = await startHttpServer(
      t,
      serve({
        '/fat': `${' '.repeat(MAX_ISSUER_BYTES)}${pem}`,
        '/fit': `${' '.repeat(MAX_ISSUER_BYTES - pem.length)}${pem}`,
      }),
    );
    const ask = (path: string): ReturnType<ReturnType<typeof makeIssuerFetch>> =>
      makeIssuerFetch()(read(leafOf(server.url(path))), options);
    assert.deepEqual((await ask('/fit')).issuers, [read(issuing)]);
    const { issuers, warnings } = await ask('/fat');
    assert.deepEqual(issuers, []);
    assert.match(warnings.join(), /larger than 65536 bytes/);
  });

  test('never goes to loopback, unless the host itself was there', async (t) => {
    const server = await startHttpServer(t, serve({ '/ca': issuing.der }));
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '[::ffff:127.0.0.1]']) {
      const leaf = leafOf(server.url('/ca', host));
      const { issuers, warnings } = await makeIssuerFetch()(read(leaf), {
        ...options,
        hostAddress: '192.0.2.1',
      });
      assert.deepEqual(issuers, [], host);
      assert.equal(warnings.length, 1, host);
    }
    assert.equal(server.connectionCount(), 0);
  });

  test('believes https there no more than http: the signature counts', async (t) => {
    const server = await startTlsServer(t, {
      certificate: stranger.issue({ name: 'localhost', dnsNames: ['localhost'] }),
      handler: serve({ '/ca': issuing.der, '/other': root.der }),
    });
    const trust = makeTrust(stranger.pem);
    const ask = (path: string): ReturnType<ReturnType<typeof makeIssuerFetch>> =>
      makeIssuerFetch()(read(leafOf(server.url(path))), { ...options, trust });
    assert.deepEqual((await ask('/ca')).issuers, [read(issuing)]);
    assert.deepEqual((await ask('/other')).issuers, []);
  });
});
