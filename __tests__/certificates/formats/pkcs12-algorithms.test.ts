import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Budget,
  DIGESTS,
  deriveKey,
  IV_PURPOSE,
  KEY_PURPOSE,
  MAC_PURPOSE,
  SHA1,
  spend,
} from '../../../src/certificates/formats/pkcs12-algorithms.ts';

/** Keys as `openssl kdf PKCS12KDF` of OpenSSL 3.0 derives them; passwords go in as BMPString with its zero. */

const SALT = Buffer.from('0a58cf64530d823f', 'hex');
/** Longer than a block of any digest, as the salt of 80 octets that goes with it. */
const LONG_PASSWORD = 'Größe '.repeat(12);
const LONG_SALT = Buffer.from(Array.from({ length: 80 }, (_, at) => (at * 3) & 0xff));

function derive(
  password: string | undefined,
  salt: Buffer,
  rounds: number,
  purpose: number,
  length: number,
  digest = SHA1,
): string | undefined {
  return deriveKey(password, { salt, rounds }, purpose, length, digest, { left: 5000 })?.toString('hex');
}

test('keys, initialization vectors and MACs are derived as OpenSSL does, with every digest', () => {
  assert.equal(derive('smeg', SALT, 1, KEY_PURPOSE, 24), '8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3');
  assert.equal(derive('', SALT, 1, IV_PURPOSE, 24), '225dfbe221085b051ea57a75ba848393c8979762bfb560d0');
  assert.equal(
    derive(undefined, SALT, 1, IV_PURPOSE, 24),
    '3d423fd65de52bdad544758ba3a748fc540e428b3ab76766',
  );
  assert.equal(
    derive('queeg', Buffer.from('05dec959acff72f7', 'hex'), 1000, KEY_PURPOSE, 24),
    'ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4',
  );
  assert.equal(
    derive('queeg', Buffer.from('11dedad7758d4860', 'hex'), 1000, IV_PURPOSE, 8),
    'cd1b5a2ca71b222d',
  );
  assert.equal(
    derive('queeg', Buffer.from('263216fcc2fab31c', 'hex'), 1000, MAC_PURPOSE, 20),
    '5ec4c7a80df652294c3925b6489a7ab857c83476',
  );
  for (const [oid, name, expected] of [
    [
      '1.3.14.3.2.26',
      'sha1',
      'b4db3f6bf4dcb44b56a7b9219499d8b2ecbcff3e2fd211f790071edb99b82af14c2700f53d2e0bf9871f5950df0a780fb18bf8ebb2f4144560f15b4f4ee1954b799eda6bbf47',
    ],
    [
      '2.16.840.1.101.3.4.2.4',
      'sha224',
      '15116d4f397ca7cfb3f6853061fc8a27d022848fd8f7825588341ebf1317f03d5160f8100536987136e56b3acc00a00d2c3bf1ba9ee0728c85b7d8708d4baacf05dd9bc3552d',
    ],
    [
      '2.16.840.1.101.3.4.2.1',
      'sha256',
      '42bcaf765ced9150975a55055fa81c7e4f5057dbc1d217cb9dadff106e597fdeb0a1b126a7309176dc103e363d09df93ddd129c35732eedf44476f8ed4a3058e78d33e74e833',
    ],
    [
      '2.16.840.1.101.3.4.2.2',
      'sha384',
      'b5e2af619621b49b78ebcc46a0319a7de9d173ba28777ce039a1fd1967b854096a663da9ecc4e1392064bffcdb91ee3c09b45eb5a6081f79a3999ecede36818e7fee08c76059',
    ],
    [
      '2.16.840.1.101.3.4.2.3',
      'sha512',
      'fa53138a443476f5bfed5da4cd5d27eca3424ab760ba7296895a5510c3858f54fcba4eb36a1a8fa499a03174b7de54152b919c4fe16968742e70edd3cca1cd465e65e8c1dffa',
    ],
  ] as const) {
    assert.equal(derive(LONG_PASSWORD, LONG_SALT, 2, MAC_PURPOSE, 70, DIGESTS[oid]), expected, name);
  }
});

test('each block of a key costs its rounds, and what the budget does not hold is not derived', () => {
  const costs = (length: number, rounds: number, left: number): [string | undefined, number] => {
    const budget: Budget = { left };
    const key = deriveKey('x', { salt: SALT, rounds }, KEY_PURPOSE, length, SHA1, budget);
    return [key && `${key.length} octets`, budget.left];
  };
  assert.deepEqual(costs(20, 10, 100), ['20 octets', 90]);
  assert.deepEqual(costs(21, 10, 100), ['21 octets', 80]);
  assert.deepEqual(costs(40, 10, 20), ['40 octets', 0]);
  assert.deepEqual(costs(40, 10, 19), [undefined, -1]);
  assert.deepEqual(costs(20, 1, 1), ['20 octets', 0]);
  assert.deepEqual(costs(20, 0, 100), [undefined, 100]);
  assert.deepEqual(costs(20, -1, 100), [undefined, 100]);
});

test('a budget is spent to its last round, and no further', () => {
  const budget: Budget = { left: 10 };
  assert.ok(spend(budget, 4));
  assert.ok(spend(budget, 6));
  assert.ok(!spend(budget, 1));
});
