import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { selectForJava } from '../../../src/bundle/java-truststore.ts';
import { selectAnchors } from '../../../src/bundle/select.ts';
import { findUnloadable } from '../../../src/bundle/unloadable.ts';
import type { Basis } from '../../../src/certificates/candidate.ts';
import { findLoadingFaults } from '../../../src/certificates/lint/loading.ts';
import { LOADING_RULES } from '../../../src/certificates/lint/loading-rules.ts';
import { listLoadingClients } from '../../support/loading-clients.ts';
import { missing } from '../../support/programs.ts';
import { listBlinding, type Named, readTaken, ruledBy } from './loading-machine.ts';
import { makeOddAuthorities } from './odd-authorities.ts';

const TAKEN = makeOddAuthorities().flatMap(readTaken);

/** What of the odd CAs comes into a bundle on a basis, and of that into what Java reads. */
function select(basis: Basis): { readonly all: readonly Named[]; readonly forJava: readonly Named[] } {
  const origin = { kind: 'file', label: 'odd.pem', position: 1 } as const;
  const candidates = TAKEN.map(({ certificate }) => ({ certificate, origin, basis }));
  const unloadable = findUnloadable(candidates);
  const { anchors } = selectAnchors(candidates, undefined, unloadable);
  const nameOf = new Map(TAKEN.map((one) => [one.certificate.fingerprint, one]));
  const pick = (some: typeof anchors): Named[] =>
    some.flatMap(({ certificate }) => nameOf.get(certificate.fingerprint) ?? []);
  return { all: pick(anchors), forJava: pick(selectForJava(anchors)) };
}

const STORE = select('default-store');

test('what blinds Java alone is kept where it was trusted before, and refused where it is given', () => {
  const given = select('given');
  assert.deepEqual(given.all, given.forJava);
  assert.deepEqual(given.forJava, STORE.forJava);
  assert.ok(STORE.all.length > STORE.forJava.length);
  assert.ok(STORE.forJava.length > 1500);
});

test('each rule finds one of the odd CAs, as it is written', () => {
  const found = new Set(makeOddAuthorities().flatMap(({ der }) => findLoadingFaults(der)));
  assert.deepEqual([...found].sort(), Object.keys(LOADING_RULES).sort());
});

test('of what is taken each rule finds one, but for what is fixed or refused before', () => {
  const reasons = [...findUnloadable(TAKEN).values()].map(({ reason }) => reason);
  const silent = Object.entries(LOADING_RULES).filter(
    ([, { says }]) => !reasons.some((reason) => reason.includes(says)),
  );
  assert.deepEqual(
    silent.map(([rule]) => rule),
    ['not-der', 'time-rare'], // read by OpenSSL and written as DER; a date that cannot be read
  );
});

test('docs/lints.md has each rule', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/lints.md'), 'utf8');
  for (const { says } of Object.values(LOADING_RULES)) assert.ok(page.includes(`| it ${says} |`), says);
});

test('every client is on this machine', (t) => {
  listLoadingClients((name) => missing(t, name));
});

for (const client of listLoadingClients(() => undefined)) {
  test(`${client.name} loads what is taken of ${TAKEN.length} odd CAs, and reaches a server of another`, {
    timeout: 300_000,
  }, async (t) => {
    const list = ruledBy(client) === 'java' ? STORE.forJava : STORE.all;
    assert.deepEqual(await listBlinding(t, client, list), []);
  });
}
