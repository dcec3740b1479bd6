import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { digestSha256 } from '../../src/certificates/digest.ts';
import type { Job, StepResult, UseOptions } from './mini-runner.ts';
import { DEFAULT_NODE, findNode, type NodeMajor } from './node-runtimes.ts';

/** The action's own folder: its action.yml and the committed dist. */
export const ACTION: string = resolve(import.meta.dirname, '../..');

/**
 * The versions of Node that dist must run on, as far as they are installed. None where SETUP_CA_BUNDLE_TEST_NODE has the other
 * tests of dist run on another Node: these have run on each.
 */
export const NODES: readonly NodeMajor[] = ([24, 20] as const).filter(
  (major) => DEFAULT_NODE === 24 && findNode(major) !== undefined,
);

/** The committed dist as a step of a job. */
export function useAction(
  job: Job,
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<UseOptions, 'action' | 'inputs'> = {},
): Promise<StepResult> {
  return job.use({ action: ACTION, inputs, ...options });
}

/** The JSON report of a step that succeeded. */
// biome-ignore lint/suspicious/noExplicitAny: a report is checked against its schema elsewhere
export function readReport(step: StepResult): any {
  return JSON.parse(readFileSync(step.outputs['report-path'] ?? '', 'utf8'));
}

/** The subjects of the certificates in a step's bundle whose basis is another than the default store. */
export function readAdded(step: StepResult): string[] {
  const { certificates } = readReport(step) as { certificates: { subject: string; basis: string }[] };
  return certificates
    .filter(({ basis }) => basis !== 'default-store')
    .map(({ subject, basis }) => `${subject.replace(/^CN=/, '')} ${basis}`);
}

/** Every file that a job's folders hold, with its bytes, by path: to see what a step left behind. */
export function readTree(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  if (!existsSync(folder)) return files;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files.set(path, readFileSync(path));
  }
  return files;
}

/** The files below a folder by their length and digest: what differs in whole bundles would take a test's memory to tell. */
export function describeTree(folder: string): Map<string, string> {
  return new Map([...readTree(folder)].map(([path, bytes]) => [path, describeBytes(bytes)]));
}

/** Bytes as a test compares them. */
export function describeBytes(bytes: Buffer): string {
  return `${bytes.length} bytes, ${digestSha256(bytes)}`;
}

/** What of this tool is in a job's temporary folder. */
export function listOwnFolders(job: Job): string[] {
  const names = readdirSync(job.folders.temp, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => basename(name).startsWith('setup-ca-bundle-'));
}
