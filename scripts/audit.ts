/**
 * `npm run audit`: fails where a locked package has a known vulnerability that is high or critical. A registry without
 * that service, or none at all, is reported and passes: the gate must not depend on what it cannot reach.
 */
import { spawnSync } from 'node:child_process';
import { judgeAudit } from './audit-report.ts';
import { ROOT } from './root.ts';

const TIMEOUT_MS = 60_000;

function main(): void {
  // All of them: what is bundled is for development only in the words of npm.
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const verdict = judgeAudit(error ? '' : stdout);
  console.log(verdict.message);
  if (verdict.kind === 'vulnerable') process.exitCode = 1;
}

main();
