/** Writes the generated parts of README.md and docs (`npm exec -- node scripts/make-docs.ts`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatePages } from './docs.ts';
import { ROOT } from './root.ts';

for (const { path, current, wanted } of generatePages()) {
  if (current === wanted) continue;
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), wanted);
  console.log(`wrote ${path}`);
}
