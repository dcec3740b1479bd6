import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority, makeKeyPair } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { MAX_SUMMARY_BYTES } from '../src/report/summary.ts';
import { prepareActionRun } from './action-run.ts';
import {
  atLeast,
  atMost,
  compareAtMost,
  countInstructions,
  type Figure,
  findTool,
  inform,
  measureCosts,
  measurePeakMemory,
  type Variant,
} from './measure.ts';

const ROUNDS = 3;
const FEW = 1_000;
const MANY = 10_000;
const PER_FILE = 1_000; // a file may not have more than 10 MiB
const STORE = '/etc/ssl/certs/ca-certificates.crt';

/** The cost of many certificates: the whole step, against processes that do less or nearly the same. */
export async function measureCertificates(scope: Scope): Promise<readonly Figure[]> {
  const many = makeFiles(MANY);
  const few = many.slice(0, FEW / PER_FILE);
  const none = await prepareActionRun(scope, {});
  const actionFew = await prepareActionRun(scope, { certificates: few.join('\n') });
  const actionMany = await prepareActionRun(scope, { certificates: many.join('\n') });
  const actionJava = await prepareActionRun(scope, { certificates: many.join('\n'), clients: '+java' });
  const added = Number(actionMany.result.outputs['added-count']);
  if (added !== MANY) throw new Error(`the action added ${added} certificates of ${MANY}`);
  if (actionMany.result.summary === '') throw new Error('there is no summary, or it is too large');

  const folder = makeTemporaryFolder(scope);
  const output = join(folder, 'output.pem');
  const sources = existsSync(STORE) ? [STORE, ...many] : many;
  const start = none.variant();
  const readHashWrite: Variant = () => ({
    ...start,
    programArguments: [join(import.meta.dirname, 'read-hash-write.mjs'), output, ...sources],
  });
  const openssl = findTool('openssl');
  const given = sources.map((path) => `-certfile '${path}'`).join(' ');
  const pipe = `"$0" crl2pkcs7 -nocrl ${given} | "$0" pkcs7 -print_certs -out '${output}'`;
  const opensslPipe: Variant = () => ({
    program: '/bin/sh',
    programArguments: ['-c', pipe, openssl],
    environment: start.environment,
  });
  const program =
    '/-----BEGIN/ { block = "" } { block = block $0 "\\n" } /-----END/ && !seen[block]++ { printf "%s", block }';
  const awk: Variant = () => ({
    program: findTool('awk'),
    programArguments: [program, ...sources],
    environment: start.environment,
  });
  const costs = await measureCosts(
    {
      none: none.variant,
      few: actionFew.variant,
      many: actionMany.variant,
      java: actionJava.variant,
      readHashWrite,
      opensslPipe,
      awk,
    },
    ROUNDS,
  );
  const { few: fewCost, many: manyCost } = costs;
  const [reportOfFew = 0, reportOfMany = 0] = [actionFew, actionMany].map(
    ({ result }) => statSync(result.outputs['report-path'] ?? '').size,
  );
  const instructions = [
    await countInstructions(actionMany.variant),
    await countInstructions(readHashWrite),
  ] as const;
  const growth = (manyCost.cpuMs - costs.none.cpuMs) / (fewCost.cpuMs - costs.none.cpuMs) / (MANY / FEW);
  return [
    inform(`${FEW} certificates`, fewCost.wallMs, ' ms'),
    inform(`${MANY} certificates`, manyCost.wallMs, ' ms'),
    inform('read, hash, write in Node', costs.readHashWrite.wallMs, ' ms'),
    ...compareAtMost(`${MANY} certificates, against read, hash, write`, manyCost, costs.readHashWrite, 5),
    ...informInstructions(...instructions),
    ...compareAtMost(
      `${MANY} certificates with a Java trust store, against without one`,
      costs.java,
      manyCost,
      2,
    ),
    atMost(`CPU time that each of ${MANY} certificates adds, against each of ${FEW}`, growth, 1.2, ' ×'),
    atMost(
      `bytes of the report for each of ${MANY} certificates, against each of ${FEW}`,
      reportOfMany / MANY / (reportOfFew / FEW),
      1.2,
      ' ×',
    ),
    atMost(
      `summary of ${MANY} certificates`,
      Buffer.byteLength(actionMany.result.summary) / 1024,
      MAX_SUMMARY_BYTES / 1024,
      ' KiB',
    ),
    inform('openssl crl2pkcs7 | pkcs7', costs.opensslPipe.wallMs, ' ms'),
    atLeast(
      `openssl crl2pkcs7 | pkcs7, against ${MANY} certificates`,
      costs.opensslPipe.wallMs / manyCost.wallMs,
      3,
      ' ×',
    ),
    inform(
      `awk that drops duplicates and parses nothing, against ${MANY} certificates`,
      costs.awk.wallMs / manyCost.wallMs,
      ' ×',
    ),
    atMost(
      `peak memory of ${MANY} certificates`,
      await measurePeakMemory(actionMany.variant, 3),
      110,
      ' MiB',
    ),
  ];
}

function informInstructions(own: number | undefined, floor: number | undefined): readonly Figure[] {
  if (own === undefined || floor === undefined) return [];
  return [inform(`instructions of ${MANY} certificates, against read, hash, write`, own / floor, ' ×')];
}

/** Files with so many different CA certificates, of the size that real ones have (RSA); made once a machine. */
function makeFiles(count: number): readonly string[] {
  const folder = join(tmpdir(), 'setup-ca-bundle-bench');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = makeKeyPair('rsa-2048');
  return Array.from({ length: count / PER_FILE }, (_, number) => {
    const path = join(folder, `authorities-${number}.pem`);
    if (existsSync(path)) return path;
    const pems = Array.from({ length: PER_FILE }, (_, index) => {
      return makeAuthority({ name: `Bench CA ${number * PER_FILE + index}`, key }).pem;
    });
    writeFileSync(`${path}.part`, pems.join(''));
    renameSync(`${path}.part`, path);
    return path;
  });
}
