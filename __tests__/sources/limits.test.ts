import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { decodeGiven } from '../../src/certificates/formats/formats.ts';
import type { Context } from '../../src/context.ts';
import {
  MAX_GLOB_MATCHES,
  MAX_RUN_BYTES,
  MAX_RUN_CERTIFICATES,
  MAX_SOURCE_BYTES,
  MAX_SOURCE_CERTIFICATES,
} from '../../src/limits.ts';
import { parseRequest } from '../../src/request.ts';
import { loadLocalEntries } from '../../src/sources/given/local.ts';
import { makeAuthority } from '../support/pki.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

function makeContext(t: TestContext): Context & { readonly workspace: string } {
  const workspace = makeTemporaryFolder(t);
  const ignore = () => {};
  return {
    isJob: true,
    now: new Date(),
    environment: {},
    platform: 'linux',
    folders: { workspace, temporary: workspace, toolCache: undefined, home: workspace },
    log: { info: ignore, debug: ignore, mask: ignore },
    signal: AbortSignal.timeout(60_000),
    workspace,
  };
}

async function codesOf(certificates: string, context: Context): Promise<readonly string[]> {
  const { request } = parseRequest((name) => (name === 'certificates' ? certificates : ''));
  const { problems } = await loadLocalEntries(request, context);
  return problems.map(({ code }) => code);
}

test('a source with too many blocks is refused before they are read', async () => {
  const block = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  const { certificates, faults } = await decodeGiven(Buffer.from(block.repeat(MAX_SOURCE_CERTIFICATES + 1)));
  assert.deepEqual(certificates, []);
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['too-large'],
  );
});

test('too many files for one pattern, and too many bytes for one run, are refused', async (t) => {
  const context = makeContext(t);
  mkdirSync(join(context.workspace, 'many'));
  for (let index = 0; index <= MAX_GLOB_MATCHES; index++) {
    writeFileSync(join(context.workspace, 'many', `${index}.pem`), '');
  }
  assert.deepEqual(await codesOf('many/*.pem', context), ['too-large']);

  const count = Math.floor(MAX_RUN_BYTES / MAX_SOURCE_BYTES) + 1;
  mkdirSync(join(context.workspace, 'large'));
  for (let index = 0; index < count; index++) {
    const path = join(context.workspace, 'large', `${index}.pem`);
    writeFileSync(path, '');
    truncateSync(path, MAX_SOURCE_BYTES);
  }
  const byPattern = await codesOf('large/*.pem', context);
  assert.equal(byPattern.at(-1), 'too-large');
  assert.equal(byPattern.filter((code) => code === 'too-large').length, 1);
  const names = Array.from({ length: count }, (_, index) => `large/${index}.pem`);
  const byName = await codesOf([...names, 'many/0.pem'].join('\n'), context);
  assert.equal(byName.length, count); // and nothing is read after it
  assert.equal(byName.at(-1), 'too-large');
});

test('too many certificates for one run are refused', async (t) => {
  const context = makeContext(t);
  const root = makeAuthority({
    name: 'x',
    key: 'ed25519',
    keyUsage: null,
    hasSubjectKeyIdentifier: false,
  });
  const count = Math.floor((MAX_SOURCE_BYTES / root.pem.length) * 0.9);
  writeFileSync(join(context.workspace, 'a.pem'), root.pem.repeat(Math.min(count, MAX_SOURCE_CERTIFICATES)));
  const times = Math.ceil(MAX_RUN_CERTIFICATES / Math.min(count, MAX_SOURCE_CERTIFICATES)) + 2;
  assert.deepEqual(await codesOf('a.pem\n'.repeat(times), context), ['too-large']);
});
