import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseClients } from '../../src/clients/choice.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';

const DEFAULT = ['openssl', 'requests', 'curl', 'git', 'pip', 'node'];

function ids(text: string): string[] {
  const { clients, problems } = chooseClients(text);
  assert.deepEqual(problems, []);
  return clients.map(({ id }) => id);
}

test('default is the six that reach most clients', () => {
  assert.deepEqual(ids(''), DEFAULT);
  assert.deepEqual(ids('default'), DEFAULT);
});

test('names are added and taken away, from default, all or none', () => {
  assert.deepEqual(ids('default,+cargo, -pip'), ['openssl', 'requests', 'curl', 'git', 'node', 'cargo']);
  assert.deepEqual(ids('+cargo'), [...DEFAULT, 'cargo']);
  assert.deepEqual(ids('-node'), DEFAULT.slice(0, 5));
  assert.deepEqual(ids('none +aws'), ['aws']);
  assert.deepEqual(ids('none'), []);
});

test('all leaves out what breaks others', () => {
  assert.deepEqual(
    ids('all'),
    TLS_CLIENTS.filter(({ breaksOthers }) => !breaksOthers).map(({ id }) => id),
  );
  assert.ok(!ids('all').includes('aws'));
  assert.ok(ids('all\n+aws').includes('aws'));
});

test('a list of names is just these, in the order of the table', () => {
  assert.deepEqual(ids('curl openssl'), ['openssl', 'curl']);
});

test('unknown names and mixed forms are refused', () => {
  const codes = (text: string) => chooseClients(text).problems.map(({ code }) => code);
  assert.deepEqual(codes('default,+wget2'), ['unknown-client']);
  assert.deepEqual(codes('curl,+git'), ['bad-choice']);
  assert.deepEqual(codes('default,git'), ['bad-choice']);
  assert.deepEqual(codes('git default'), ['unknown-client']);
  assert.deepEqual(codes('constructor'), ['unknown-client']);
});
