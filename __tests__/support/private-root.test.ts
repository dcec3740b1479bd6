import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterPrivateRoot } from './private-root.ts';

test('a mount that would make a file or folder on this machine is refused', (t) => {
  const enter = (mounts: Readonly<Record<string, string>>) => enterPrivateRoot(t, mounts, 'true', []);
  for (const path of ['/etc/setup-ca-bundle-not-there', '/usr/share/setup-ca-bundle-not-there/file']) {
    assert.throws(() => enter({ [path]: 'empty' }), /is not there/);
  }
  assert.doesNotThrow(() => enter({ '/setup-ca-bundle-not-there/file': '/etc/passwd' }));
  assert.doesNotThrow(() => enter({ '/etc': 'empty', '/etc/setup-ca-bundle-not-there': 'empty' }));
});
