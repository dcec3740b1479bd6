import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { makeTestMachine, type TestMachine } from './test-machine.ts';

/** What podman and buildah write to as root besides the storage that they are given: what they know of blobs. */
export const CONTAINERS_STATE = '/var/lib/containers';

/** A machine on which podman leaves nothing: it also writes to /run, and a lock beside its networks. */
export function makePodmanMachine(scope: Scope): TestMachine {
  return makeTestMachine(scope, ['/etc/cni'], {
    [CONTAINERS_STATE]: makeTemporaryFolder(scope, 'containers-'),
  });
}
