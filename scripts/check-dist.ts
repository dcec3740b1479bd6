/** `npm run check:dist`: fails unless the committed dist is what a build of these sources gives, byte by byte. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, readDist, writeDist } from './dist.ts';

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    writeDist(folder);
    const differences = compare(readDist(DIST), readDist(folder));
    for (const difference of differences) console.error(difference);
    if (differences.length === 0) {
      console.log('dist is what these sources give.');
    } else {
      console.error('dist is not what these sources give: run `npm run build` and commit dist.');
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(
  committed: ReadonlyMap<string, Buffer>,
  built: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.flatMap((name) => {
    const [old, fresh] = [committed.get(name), built.get(name)];
    if (old === undefined) return [`dist/${name} is missing`];
    if (fresh === undefined) return [`dist/${name} is no longer built`];
    return old.equals(fresh) ? [] : [`dist/${name} differs`];
  });
}

main();
