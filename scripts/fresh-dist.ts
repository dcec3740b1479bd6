import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DIST, isOfTheseSources } from './dist.ts';
import { ROOT } from './root.ts';

/**
 * Builds dist, and says so, if it was made of other sources than these: whoever starts dist to see what the sources do
 * must not see those of yesterday. Throws if they cannot be built.
 */
export function freshenDist(): void {
  if (isOfTheseSources(DIST)) return;
  console.log('dist is of other sources than these: it is built first, in a few seconds (`npm run build`).');
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`dist cannot be built:\n${stdout}`);
}
