import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { KNOWN_CLIENTS, reachOf } from '../../src/clients/catalogue.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { BY_VARIABLE, chooseInstalls } from '../../src/clients/installs.ts';
import { CLIENT_SETUPS } from '../support/client-setups/all.ts';

const known = Object.values(KNOWN_CLIENTS).flat();
const choices = new Map(TLS_CLIENTS.map((client) => [client.id, client]));

test('every choice has a row of its name in the catalogue, which it reaches', () => {
  for (const { id } of TLS_CLIENTS) {
    assert.ok(known.find((client) => client.id === id)?.reads.includes(id), id);
  }
});

test('ids are unique, and rows name choices that there are', () => {
  assert.equal(new Set(known.map(({ id }) => id)).size, known.length);
  for (const { id, reads } of known)
    for (const choice of reads) assert.ok(choices.has(choice), `${id}: ${choice}`);
});

test('a client that replaces its own list never gets only what was added', () => {
  for (const { id, reads, effect } of known) {
    const shapes = reads.map((choice) => choices.get(choice)?.shape);
    if (effect === 'replaces') assert.ok(!shapes.includes('extra'), id);
    assert.equal(effect === 'none', reads.length === 0, id);
  }
});

test('where no variable reaches a client, the row says what to do instead', () => {
  for (const client of known) if (reachOf(client) === 'never') assert.ok(client.instead, client.id);
});

/** Clients that no command and its exit code tell of, and where their handshakes are. */
const PROVEN_APART: Readonly<Record<string, string>> = {
  'python-lenient': 'clients/python-lenient.test.ts',
  chromium: 'installs/stores/nss.test.ts',
  firefox: 'installs/stores/nss.test.ts',
  docker: 'installs/stores/docker-registries.test.ts',
};

test('what is called tested in CI has a set-up, and what has one is called so', () => {
  const tested = new Set([...CLIENT_SETUPS.map(({ client }) => client), ...Object.keys(PROVEN_APART)]);
  for (const file of Object.values(PROVEN_APART))
    assert.ok(existsSync(join(import.meta.dirname, '..', file)), file);
  assert.deepEqual(
    known.filter(({ evidence }) => evidence === 'ci').map(({ id }) => id),
    known.filter(({ id }) => tested.has(id)).map(({ id }) => id),
  );
  for (const id of tested)
    assert.ok(
      known.some((client) => client.id === id),
      id,
    );
});

/** May only fall. */
const MAX_UNTRIED = 14;

test('few clients are known from documentation alone, and each of these rows says why', () => {
  const untried = known.filter(({ evidence }) => typeof evidence !== 'string').map(({ id }) => id);
  assert.ok(untried.length <= MAX_UNTRIED, `${untried.length}: ${untried.join(', ')}`);
  for (const { id, evidence } of known)
    if (typeof evidence !== 'string') assert.match(evidence.untried, /^[a-z][^.]{10,}$/, id);
});

test('there are enough set-ups, each under a name of its own', () => {
  assert.ok(CLIENT_SETUPS.length >= 100, `${CLIENT_SETUPS.length}`);
  assert.equal(new Set(CLIENT_SETUPS.map(({ name }) => name)).size, CLIENT_SETUPS.length);
});

test('a word of install that stands for a variable names a choice that there is', () => {
  for (const [word, id] of Object.entries(BY_VARIABLE)) {
    assert.ok(choices.has(id), word);
    assert.deepEqual(chooseInstalls(word), {
      installs: [],
      docker: { registries: [], builder: undefined },
      clients: [id],
      problems: [],
    });
  }
});

test('a client with the advice to use the system store is reached by it, and an install that is advised reaches the client', () => {
  for (const { id, instead = '', installs = [], reads } of known) {
    if (reads.length > 0) continue;
    for (const [, word] of instead.matchAll(/`install: (\w+)/g)) {
      // on other systems than Linux browsers trust what the system trusts
      if (word !== 'system' || !/Windows, macOS: the system store/.test(instead)) {
        assert.ok(
          installs.some((install) => install === word),
          `${id}: ${word}`,
        );
      }
    }
  }
});
