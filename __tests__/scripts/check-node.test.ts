import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { findNode, nodeExecutable } from '../support/node-runtimes.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const CHECK = join(import.meta.dirname, '../../scripts/check-node.cjs');
const OLD_NODE = findNode(20);

/** What npm of Debian 12 and 13 says that it is. */
const BOOKWORM = 'npm/9.2.0 node/v18.19.0 linux x64 workspaces/false';
const TRIXIE = 'npm/9.2.0 node/v20.19.2 linux x64 workspaces/false';

test('who runs npm on Node 18 reads which version is needed', async (t) => {
  const { exitCode, stderr } = await check(makeTemporaryFolder(t), nodeExecutable(24), BOOKWORM);
  assert.equal(stderr, 'setup-ca-bundle needs Node.js 20 or later; npm runs on 18.19.0 here.\n');
  assert.equal(exitCode, 1);
});

test('who runs npm on Node 20, and got Node 24 by it, reads nothing', async (t) => {
  const { exitCode, stderr } = await check(makeTemporaryFolder(t), nodeExecutable(24), TRIXIE);
  assert.deepEqual([exitCode, stderr], [0, '']);
});

const skip = OLD_NODE === undefined && 'Node 20 is not installed';
test('where npm brings no Node 24, who has Node 20 reads which version the scripts need', {
  skip,
}, async (t) => {
  const { exitCode, stderr } = await check(makeTemporaryFolder(t), OLD_NODE ?? '', TRIXIE);
  assert.match(
    stderr,
    /^The scripts and tests of setup-ca-bundle need Node\.js 24\.5 or later; this is 20\.\d+\.\d+, /,
  );
  assert.equal(exitCode, 1);
});

function check(folder: string, node: string, agent: string) {
  const environment = makeCleanEnvironment(folder, { npm_config_user_agent: agent });
  return runChild(node, [CHECK], { environment, folder });
}
