import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { TlsOptions } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { makeCleanEnvironment } from '../environment.ts';
import { findProgram } from '../programs.ts';

/** The one package of every kind that the server has. */
export const PACKAGE = 'tiny-package';
const WHEEL = 'tiny_package-1.0-py3-none-any.whl';
const COMMIT = '0123456789012345678901234567890123456789';

type Answer = (request: IncomingMessage, response: ServerResponse) => string | Buffer;

function json(value: unknown): Answer {
  return (_, response) => {
    response.setHeader('content-type', 'application/json');
    return JSON.stringify(value);
  };
}

function page(type: string, text: string | Buffer): Answer {
  return (_, response) => {
    response.setHeader('content-type', type);
    return text;
  };
}

/** Answers whatever the clients ask for: a page, and an index with one package in each language's form. */
export function serveClients(folder: string): RequestListener {
  const wheel = makeWheel(folder);
  const module = makeZip(folder, { 'example.com/tiny@v1.0.0/go.mod': 'module example.com/tiny\n' });
  const answers: readonly (readonly [path: RegExp, answer: Answer])[] = [
    // git's dumb protocol, and git-lfs
    [/\/info\/refs$/, page('text/plain', `${COMMIT}\trefs/heads/main\n`)],
    [/\.git\/HEAD$/, page('text/plain', 'ref: refs/heads/main\n')],
    [/\/locks$/, json({ locks: [] })],
    [/^\/hg/, answerMercurial],
    // pip, twine
    [/\.whl$/, page('application/zip', wheel)],
    [
      /^\/simple\//,
      page('text/html', `<!DOCTYPE html><a href="/${WHEEL}#sha256=${digest(wheel)}">${WHEEL}</a>`),
    ],
    // npm, pnpm, yarn, bun
    [/^\/-\/ping/, json({})],
    [/^\/tiny-package(?:\/latest)?$/, describeNpmPackage],
    [/\.tgz$/, page('application/gzip', TARBALL)],
    // go
    [/\/@v\/list$/, page('text/plain', 'v1.0.0\n')],
    [/\/(?:@latest|@v\/v1\.0\.0\.info)$/, json({ Version: 'v1.0.0' })],
    [/\/@v\/v1\.0\.0\.mod$/, page('text/plain', 'module example.com/tiny\n')],
    [/\/@v\/v1\.0\.0\.zip$/, page('application/zip', module)],
    // kubectl, promtool
    [/^\/version$/, json({ major: '1', minor: '37' })],
    [/^\/api\/v1\/query$/, json({ status: 'success', data: { resultType: 'vector', result: [] } })],
    // gem, bundler
    [/specs\.4\.8\.gz$/, page('application/octet-stream', gzipSync(Buffer.from([4, 8, 0x5b, 0])))],
    [
      /^\/versions$/,
      page(
        'text/plain',
        `created_at: 2020-01-01T00:00:00Z\n---\n${PACKAGE} 1.0 ${digest(GEM_INFO, 'md5')}\n`,
      ),
    ],
    [/^\/info\//, page('text/plain', GEM_INFO)],
    // cargo
    [
      /^\/index\/config\.json$/,
      (request) => JSON.stringify({ dl: `https://${request.headers.host}/crates` }),
    ],
    [/^\/index\/ti\/ny\//, page('text/plain', `${JSON.stringify(CRATE)}\n`)],
    // composer
    [
      /^\/packages\.json$/,
      json({ packages: { 'tiny/package': { '1.0.0': { name: 'tiny/package', version: '1.0.0' } } } }),
    ],
    // a registry of images
    [/^\/v2\/$/, json({})],
    [/\/tags\/list$/, json({ name: 'tiny', tags: ['1'] })],
    // Maven
    [
      /\.pom$/,
      page(
        'text/xml',
        '<project><modelVersion>4.0.0</modelVersion><groupId>tiny</groupId><artifactId>parent</artifactId><version>1</version><packaging>pom</packaging></project>',
      ),
    ],
    // S3
    [
      /^\/s3/,
      page('application/xml', '<ListAllMyBucketsResult><Buckets></Buckets></ListAllMyBucketsResult>'),
    ],
    // AWS STS
    [
      /^\/sts/,
      page(
        'text/xml',
        '<GetCallerIdentityResponse><GetCallerIdentityResult></GetCallerIdentityResult></GetCallerIdentityResponse>',
      ),
    ],
    // Sentry, GitHub
    [/^\/api\/0\/$/, json({ version: '0', user: null, auth: null })],
    [/^\/api\/v3\//, json({ login: 'tiny' })],
  ];
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const [, answer = page('text/html', 'reached\n')] = answers.find(([pattern]) => pattern.test(path)) ?? [];
    request.resume();
    response.end(answer(request, response));
  };
}

/** A tar archive (POSIX.1-1988) of one file, compressed. */
function makeTarball(path: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  const fields: readonly (readonly [number, string])[] = [
    [0, path],
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${text.length.toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ];
  for (const [offset, field] of fields) header.write(field, offset, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
}

const TARBALL = makeTarball('package/package.json', JSON.stringify({ name: PACKAGE, version: '1.0.0' }));

const describeNpmPackage: Answer = (request, response) => {
  response.setHeader('content-type', 'application/json');
  const integrity = `sha512-${createHash('sha512').update(TARBALL).digest('base64')}`;
  const dist = {
    tarball: `https://${request.headers.host}/${PACKAGE}-1.0.0.tgz`,
    shasum: digest(TARBALL, 'sha1'),
    integrity,
  };
  const version = { name: PACKAGE, version: '1.0.0', dist };
  const day = '2020-01-01T00:00:00.000Z';
  const time = { created: day, modified: day, '1.0.0': day };
  return JSON.stringify({
    name: PACKAGE,
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': version },
    time,
  });
};

const GEM_INFO = `---\n1.0 |checksum:${'0'.repeat(64)}\n`;

const CRATE = { name: PACKAGE, vers: '1.0.0', deps: [], cksum: '0'.repeat(64), features: {}, yanked: false };

const answerMercurial: Answer = (request, response) => {
  const command = new URL(request.url ?? '/', 'https://localhost').searchParams.get('cmd');
  response.setHeader('content-type', 'application/mercurial-0.1');
  return command === 'lookup' ? `1 ${COMMIT}\n` : command === 'capabilities' ? 'lookup' : '';
};

/** HTTP/2 is for gRPC, which speaks nothing else. */
export const SERVER_TLS: TlsOptions = {
  ALPNCallback: ({ protocols }) =>
    protocols.includes('http/1.1') ? 'http/1.1' : protocols.find((name) => name === 'h2'),
};

function digest(bytes: Buffer | string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** The smallest package that pip takes; empty where there is no Python. */
export function makeWheel(folder: string): Buffer {
  const facts = 'tiny_package-1.0.dist-info';
  return makeZip(folder, {
    'tiny_package.py': '',
    [`${facts}/METADATA`]: 'Metadata-Version: 2.1\nName: tiny-package\nVersion: 1.0\n',
    [`${facts}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${facts}/RECORD`]: '',
  });
}

/** An archive of files by their paths, made by Python's own zipfile; empty where there is no Python. */
function makeZip(folder: string, files: Readonly<Record<string, string>>): Buffer {
  const script = `import json, sys, zipfile
with zipfile.ZipFile(sys.stdout.buffer, 'w') as z:
    for path, text in json.loads(sys.argv[1]).items(): z.writestr(path, text)`;
  const python = findProgram('python3');
  if (python === undefined) return Buffer.alloc(0);
  const words = ['-c', script, JSON.stringify(files)];
  return spawnSync(python, words, { cwd: folder, env: makeCleanEnvironment(folder) }).stdout;
}
