import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Certificate, fingerprintOf } from '../../../src/certificates/certificate.ts';
import { findLoadingFaults } from '../../../src/certificates/lint/loading.ts';
import { type BlindedClient, listBlinded } from '../../../src/certificates/lint/loading-rules.ts';
import { listLoadingClients } from '../../support/loading-clients.ts';
import { listBlinding, loadLists, type Named, readTaken, ruledBy } from './loading-machine.ts';
import { makeOddAuthorities } from './odd-authorities.ts';

const ODD = makeOddAuthorities();
const TAKEN = ODD.flatMap(readTaken);
const MUTANTS = 4000;
/** The same each time; another one is another night. */
const SEED = Number(process.env.SETUP_CA_BUNDLE_SEED ?? 16);

const blinds = ({ certificate }: Named, client: BlindedClient): boolean =>
  listBlinded(findLoadingFaults(certificate.der)).includes(client);

/** Refused though Java would take them: what is not DER, and hosts in URIs that are none. */
const STERNER =
  /-indefinite-critical$|-uri-dots-critical$|^privateKeyUsagePeriod-octet-behind|^extensions-value-constructed/;
/** What Java 25 refuses and 17 takes. */
const NEWER =
  /-edi-party(?:-of-two|-implicit)?-critical$|-other-name-value-(?:implicit|bare)-critical$|^publicKey-hss-lms/;

for (const client of listLoadingClients(() => undefined)) {
  const ruled = ruledBy(client);
  if (ruled === undefined || client.name === 'git') continue;
  test(`${client.name} is blinded by each that is refused for it`, { timeout: 600_000 }, async (t) => {
    const list = TAKEN.filter((one) => blinds(one, ruled)).filter(
      ({ name }) => !STERNER.test(name) && !(/java-17/.test(client.name) && NEWER.test(name)),
    );
    assert.ok(list.length > 5);
    const verdicts = await loadLists(
      t,
      client,
      list.map((one) => [one]),
    );
    const taken = list.filter((_, at) => verdicts[at] === 'ok').map(({ name }) => name);
    assert.deepEqual(taken, []);
  });
}

/** Changes of an odd CA's octets, a few at a time; what is signed wrongly no client minds in an anchor. */
const change = fc.record({
  at: fc.nat(999_999),
  octet: fc.oneof(fc.nat(255), fc.constantFrom(0, 0xff, 0x80, 0x30, 0x04, 0x05, 0x24, 0xa0, 0x1f)),
});
const mutant = fc
  .tuple(
    fc.constantFrom(...ODD.filter(({ der }) => der.length < 1500)),
    fc.array(change, { minLength: 1, maxLength: 2 }),
  )
  .map(([{ name, der }, changes]) => {
    const copy = Buffer.from(der);
    for (const { at, octet } of changes) copy[Math.floor((at / 1_000_000) * copy.length)] = octet;
    return { name: `${name}, ${JSON.stringify(changes)}`, der: copy };
  });

const MUTATED = fc
  .sample(fc.noBias(mutant), { seed: SEED, numRuns: 3 * MUTANTS })
  .flatMap(readTaken)
  .slice(0, MUTANTS);

for (const client of listLoadingClients(() => undefined)) {
  test(`${client.name} loads what is taken of ${MUTATED.length} changed ones`, {
    timeout: 600_000,
  }, async (t) => {
    const ruled = ruledBy(client);
    const seen = new Set<Certificate['fingerprint']>();
    const list = MUTATED.filter(({ certificate: { der } }) => {
      const isNew = !seen.has(fingerprintOf(der));
      seen.add(fingerprintOf(der));
      return isNew;
    }).filter((one) => ruled === undefined || !blinds(one, ruled));
    assert.deepEqual(await listBlinding(t, client, list), []);
  });
}
