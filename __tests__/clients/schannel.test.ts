import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { type PlannedVariable, planVariables } from '../../src/clients/plan.ts';
import { MAX_SCHANNEL_BUNDLE_BYTES, planSchannel } from '../../src/clients/schannel.ts';

const FILES = { bundle: 'D:/a/ca-bundle.pem', extra: undefined };
const KEY = 'http.schannelUseSSLCAInfo';

type Variables = Readonly<Record<string, string>>;

function plan(
  environment: Variables,
  { ids = ['git'], bytes = 1, kept = new Set<string>() } = {},
): Record<string, string> {
  const clients = TLS_CLIENTS.filter(({ id }) => ids.includes(id));
  const planned = planVariables(clients, FILES, environment, kept);
  const { variables } = planSchannel(planned, bytes, environment);
  return toRecord(variables.slice(planned.length));
}

function toRecord(variables: readonly PlannedVariable[]): Record<string, string> {
  return Object.fromEntries(variables.map(({ variable, value, action }) => [variable, `${action} ${value}`]));
}

test('git with schannel is made to read the file', () => {
  assert.deepEqual(plan({}), {
    GIT_CONFIG_KEY_0: `export ${KEY}`,
    GIT_CONFIG_VALUE_0: 'export true',
    GIT_CONFIG_COUNT: 'export 1',
  });
});

const THEIRS = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
};

test('it comes after the settings that are there', () => {
  assert.deepEqual(plan(THEIRS), {
    GIT_CONFIG_KEY_1: `export ${KEY}`,
    GIT_CONFIG_VALUE_1: 'export true',
    GIT_CONFIG_COUNT: 'export 2',
  });
});

test('a second use adds nothing, whatever came between', () => {
  const first = { ...THEIRS, GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: KEY, GIT_CONFIG_VALUE_1: 'true' };
  for (const environment of [
    first,
    { ...first, GIT_CONFIG_COUNT: '3', GIT_CONFIG_KEY_2: 'core.autocrlf', GIT_CONFIG_VALUE_2: 'false' },
  ]) {
    assert.deepEqual(plan(environment), {
      GIT_CONFIG_KEY_1: `unchanged ${KEY}`,
      GIT_CONFIG_VALUE_1: 'unchanged true',
      GIT_CONFIG_COUNT: `unchanged ${environment.GIT_CONFIG_COUNT}`,
    });
  }
});

test('what the user says of it stays', () => {
  const theirs = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: KEY.toLowerCase(),
    GIT_CONFIG_VALUE_0: 'false',
  };
  assert.deepEqual(plan(theirs), {
    GIT_CONFIG_KEY_0: `unchanged ${KEY.toLowerCase()}`,
    GIT_CONFIG_VALUE_0: 'unchanged false',
    GIT_CONFIG_COUNT: 'unchanged 1',
  });
});

test('nothing is set without GIT_SSL_CAINFO, nor beside a count that git refuses', () => {
  assert.deepEqual(plan({}, { ids: ['curl'] }), {});
  assert.deepEqual(plan({ GIT_SSL_CAINFO: 'theirs' }, { kept: new Set(['GIT_SSL_CAINFO']) }), {});
  assert.deepEqual(plan({ GIT_CONFIG_COUNT: 'two' }), {});
});

test('a bundle that schannel does not read is not forced on it, and that is reported', () => {
  const planned = planVariables(TLS_CLIENTS, FILES, {}, new Set());
  const { variables, problems } = planSchannel(planned, MAX_SCHANNEL_BUNDLE_BYTES + 1, {});
  assert.equal(variables.length, planned.length);
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['too-large', 'notice']],
  );
});
