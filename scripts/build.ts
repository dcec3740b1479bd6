/** `npm run build`: writes dist, then runs it once as the runner would. */
import { join } from 'node:path';
import { startJob } from '../__tests__/support/mini-runner.ts';
import { makeScope } from '../__tests__/support/scope.ts';
import { DIST, MAIN_CHUNK, MAX_MAIN_CHUNK_BYTES, readDist, writeDist } from './dist.ts';
import { ROOT } from './root.ts';

async function main(): Promise<void> {
  writeDist(DIST);
  const files = [...readDist(DIST)];
  for (const [name, bytes] of files) console.log(`${String(bytes.length).padStart(9)}  dist/${name}`);
  const sum = files.reduce((bytes, [, file]) => bytes + file.length, 0);
  console.log(`${String(sum).padStart(9)}  together; ${MAIN_CHUNK} may have ${MAX_MAIN_CHUNK_BYTES}`);
  await runDist();
}

/** A bundle can lack a module, and only a start shows that. */
async function runDist(): Promise<void> {
  const scope = makeScope();
  try {
    const step = await startJob(scope).use({ action: ROOT, main: join(DIST, MAIN_CHUNK) });
    const exported = Object.keys(step.exported);
    if (step.conclusion !== 'success' || exported.length === 0) {
      throw new Error(`dist/${MAIN_CHUNK} was built, but does not run:\n${step.log}${step.stderr}`);
    }
    console.log(`It runs, and exports ${exported.join(', ')}.`);
  } finally {
    await scope.end();
  }
}

await main();
