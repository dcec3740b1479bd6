import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../support/action.ts';
import type { RunnerAge } from '../support/container-folders.ts';
import type { Job, StepResult } from '../support/mini-runner.ts';

/** What every later step of a job sees of the files that the exported variables name. */

export const AGES: readonly RunnerAge[] = ['newer', 'older'];

/** Variables that name files of ours: all of them the bundle but the last, which names what clients add. */
export const VARIABLES: readonly string[] = [
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'PIP_CERT',
  'NODE_EXTRA_CA_CERTS',
];

/** Prints the digest of the file that each variable names, as a step of a shell. */
export const SHELL = `for name in ${VARIABLES.join(' ')}; do eval "path=\\$$name"; sha256sum < "$path" | cut -c1-64; done`;

/** The same as a JavaScript action, or the post step of one. */
const SCRIPT = `
const { createHash } = require('node:crypto'); const { readFileSync } = require('node:fs');
for (const name of ${JSON.stringify(VARIABLES)}) {
  console.log(createHash('sha256').update(readFileSync(process.env[name])).digest('hex'));
}`;

/** What the files are. */
export interface Digests {
  readonly bundle: string;
  readonly added: string;
}

type Steps = Readonly<Record<string, (job: Job) => Promise<StepResult>>>;

/** Docker actions on runners of each age, in private roots. */
const IN_ROOTS: Steps = Object.fromEntries(
  AGES.map((age) => [`docker action, ${age} runner`, (job) => job.runInRoot(age, 'sh', ['-c', SHELL])]),
);

/** Lets one step of each kind look at the variables' files; returns what each of them saw. */
export async function look(
  job: Job,
  post: () => Promise<readonly StepResult[]>,
  more: Steps = IN_ROOTS,
): Promise<Readonly<Record<string, StepResult>>> {
  const script = join(job.folders.workspace, 'look.cjs');
  writeFileSync(script, SCRIPT);
  const seen: Record<string, StepResult> = {
    run: await job.run('sh', ['-c', SHELL]),
    'JavaScript action': await job.use({ main: script }),
  };
  for (const [name, run] of Object.entries(more)) seen[name] = await run(job);
  const posted = (await post()).at(-1);
  if (posted) seen['post step'] = posted;
  return seen;
}

/** A step before ours whose post step, which comes after all of ours, looks too. */
export async function useWithPost(job: Job): Promise<void> {
  const [main, post] = ['main.cjs', 'post.cjs'].map((name) => join(job.folders.workspace, name));
  writeFileSync(main ?? '', '');
  writeFileSync(post ?? '', SCRIPT);
  await job.use({ main: main ?? '', post: post ?? '' });
}

/** Holds each of these steps to have seen the files. */
export function assertSeen(seen: Readonly<Record<string, StepResult>>, { bundle, added }: Digests): void {
  const wanted = [...VARIABLES.slice(0, -1).map(() => bundle), added].join('\n');
  for (const [who, step] of Object.entries(seen)) {
    assert.equal(step.stdout.trim(), wanted, `${who}: ${step.stderr}`);
  }
}

/** The digests of what a step wrote, from the files themselves, wherever they are on the host. */
export function readDigests(job: Job, bundleSha256: string | undefined): Digests {
  const files = [...readTree(job.folders.temp)];
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const added = files.find(([path]) => path.endsWith('/extra.pem'))?.[1];
  return { bundle: bundleSha256 ?? '', added: digest(added ?? readFileSync('/dev/null')) };
}
