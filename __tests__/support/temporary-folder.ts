import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM_PATH } from './environment.ts';
import { atEnd, atSuddenEnd, type Scope } from './scope.ts';

/** Makes a folder (mode 0700, its path without symlinks) that is removed with all it holds when `scope` ends. */
export function makeTemporaryFolder(scope: Scope, name = 'setup-ca-bundle-'): string {
  // macOS: /var is a symlink, and programs report the real path.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), name));
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Only root may take something out of a folder that a test made read-only.
      spawnSync('chmod', ['-R', 'u+rwX', folder], { env: { PATH: SYSTEM_PATH }, stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const callOff = atSuddenEnd(remove);
  atEnd(scope, () => {
    callOff();
    remove();
  });
  return folder;
}
