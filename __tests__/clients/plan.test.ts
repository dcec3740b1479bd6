import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseClients } from '../../src/clients/choice.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { planVariables } from '../../src/clients/plan.ts';

const { clients } = chooseClients('openssl node');
const files = { bundle: '/t/ca-bundle.pem', added: '/t/added.pem', truststore: undefined };

function plan(added: string | undefined, environment: Record<string, string>, kept: string[] = []): string[] {
  return planVariables(clients, { ...files, added }, environment, new Set(kept)).map(
    ({ variable, value, action }) => `${variable}=${value} ${action}`,
  );
}

test('a client that replaces gets the bundle, one that adds gets what was added', () => {
  assert.deepEqual(plan(files.added, {}), [
    'SSL_CERT_FILE=/t/ca-bundle.pem export',
    'NODE_EXTRA_CA_CERTS=/t/added.pem export',
  ]);
});

test('with nothing to add there is no variable, rather than an empty one', () => {
  assert.deepEqual(plan(undefined, { NODE_EXTRA_CA_CERTS: '/gone.pem' }), [
    'SSL_CERT_FILE=/t/ca-bundle.pem export',
  ]);
});

test('what has its value already is not exported again, and what is to stay stays', () => {
  assert.deepEqual(
    plan(files.added, { SSL_CERT_FILE: '/t/ca-bundle.pem', NODE_EXTRA_CA_CERTS: '/etc/certs' }, [
      'NODE_EXTRA_CA_CERTS',
    ]),
    ['SSL_CERT_FILE=/t/ca-bundle.pem unchanged', 'NODE_EXTRA_CA_CERTS=/etc/certs kept'],
  );
});

test('ids and variables of the table are unique', () => {
  for (const key of ['id', 'variable'] as const) {
    assert.equal(new Set(TLS_CLIENTS.map((client) => client[key])).size, TLS_CLIENTS.length);
  }
});
