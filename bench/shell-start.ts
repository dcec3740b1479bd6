/**
 * What a line in a profile costs: `env`, and a whole run, beside a Node that does nothing. Interleaved, medians, ratios.
 * Usage: node bench/shell-start.ts [rounds]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority } from '../__tests__/support/pki.ts';
import { ROOT } from '../scripts/root.ts';

const rounds = Number(process.argv[2] ?? 40);
const home = mkdtempSync(join(tmpdir(), 'shell-start-'));
const program = join(ROOT, 'bin/setup-ca-bundle.cjs');
const certificate = join(home, 'ca.pem');
const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'setup-ca-bundle env': [program, 'env'],
  'setup-ca-bundle --certificates': [program, '--certificates', certificate],
};
const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
try {
  writeFileSync(certificate, makeAuthority({ name: 'Bench CA' }).pem);
  const run = (words: readonly string[]): void => {
    execFileSync(process.execPath, words, { env: { HOME: home, PATH: '/usr/bin:/bin' }, stdio: 'ignore' });
  };
  run(commands['setup-ca-bundle --certificates'] ?? []);
  for (let round = 0; round < rounds; round++) {
    for (const [name, words] of Object.entries(commands)) {
      const start = performance.now();
      run(words);
      times.get(name)?.push(performance.now() - start);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
const medians = [...times].map(
  ([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? 0] as const,
);
const floor = medians[0]?.[1] ?? 1;
for (const [name, median] of medians) {
  console.log(`${name.padEnd(32)}${median.toFixed(1).padStart(7)} ms  x ${(median / floor).toFixed(2)}`);
}
