import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCleanEnvironment } from '../__tests__/support/environment.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { ROOT } from '../scripts/root.ts';
import { PROBES, type Target } from '../src/probes/probes.ts';
import { prepareActionRun } from './action-run.ts';
import { atMost, type Figure, inform, measureCosts, type Variant } from './measure.ts';

const ROUNDS = 5;
const HOSTS = 2;
const DOCTOR = 'doctor';

/** `doctor` with all clients of this machine, and those clients one by one, with the same words and variables. */
export async function measureDoctor(scope: Scope): Promise<readonly Figure[]> {
  const authority = makeAuthority({ name: 'Bench Corp Root' });
  const certificate = authority.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const targets: Target[] = [];
  for (let count = 0; count < HOSTS; count++) {
    const { port, url } = await startTlsServer(scope, { certificate });
    targets.push({ host: 'localhost', port, url: url('/', 'localhost'), proxy: undefined });
  }
  const clients = '+wget +php +lwp +java';
  const { result } = await prepareActionRun(scope, {
    certificates: authority.pem,
    clients: `default ${clients}`,
  });
  const home = makeTemporaryFolder(scope);
  const environment = { ...makeCleanEnvironment(home), ...result.exported };
  const words = [join(ROOT, 'bin/setup-ca-bundle.cjs'), 'doctor'];
  const hosts = targets.map(({ host, port }) => `${host}:${port}`);
  const variants: Record<string, Variant> = {
    [DOCTOR]: () => ({ program: process.execPath, programArguments: [...words, ...hosts], environment }),
  };
  for (const { name, programs, source, writeArguments, takesSeveral, environment: own } of PROBES) {
    const program = programs.map(findProgram).find((path) => path !== undefined);
    const [first, ...others] = targets;
    if (program === undefined || first === undefined) continue;
    const folder = join(home, name);
    mkdirSync(folder);
    if (source !== undefined) writeFileSync(join(folder, source.name), source.text);
    const programArguments = writeArguments(first, ...(takesSeveral ? others : []));
    const command = [program, ...programArguments];
    variants[name] = () => ({
      // some end with a code for what is not there, which is no matter of a handshake
      program: '/bin/sh',
      programArguments: ['-c', 'cd "$0" && "$@" > /dev/null 2>&1 < /dev/null || true', folder, ...command],
      environment: { ...environment, ...own },
    });
  }
  const { [DOCTOR]: doctor, ...each } = await measureCosts(variants, ROUNDS);
  const costs = Object.entries(each);
  const [slowest] = costs.sort(([, one], [, other]) => other.wallMs - one.wallMs);
  if (doctor === undefined || slowest === undefined) throw new Error('there is no client on this machine');
  const [name, { wallMs }] = slowest;
  const cpuMs = costs.reduce((sum, [, cost]) => sum + cost.cpuMs, 0);
  const what = `doctor with ${costs.length} clients and ${HOSTS} hosts`;
  return [
    inform(what, doctor.wallMs, ' ms'),
    atMost(`${what}, against its slowest client (${name})`, doctor.wallMs / wallMs, 1.5, ' ×'),
    inform(`${what}, against one start of each client, CPU time`, doctor.cpuMs / cpuMs, ' ×'),
  ];
}
