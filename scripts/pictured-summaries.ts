/**
 * The job summaries that docs/images shows: of two real runs behind an inspecting proxy, one refused and one that went
 * well. Each picture carries the text that it shows, so that a test can tell whether this version still prints it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Job, type StepResult, startJob } from '../__tests__/support/mini-runner.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { startProxy } from '../__tests__/support/test-proxy.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { ROOT } from './root.ts';

/** Which run a summary is of. */
type SummaryName = 'refused' | 'added';

/** The folder of the pictures. */
export const IMAGES = join(ROOT, 'docs', 'images');

const HOST = 'registry.example';
const DAY_MS = 86_400_000;

/** PNG's chunk of UTF-8 text, and its keyword for what a picture shows. */
const TEXT_CHUNK = 'iTXt';
const KEYWORD = 'Description\0\0\0\0\0';
const SIGNATURE_BYTES = 8;
const CHUNK_FRAME_BYTES = 12;

/** Makes the summaries of a use that is refused, and of one with the line that the first one proposed. */
export async function makeSummaries(scope: Scope): Promise<Readonly<Record<SummaryName, string>>> {
  const serverAuthority = makeAuthority({ name: 'Example Server CA' });
  const proxyAuthority = makeAuthority({
    name: [
      { type: 'O', value: 'Example Corp' },
      { type: 'CN', value: 'Example Corp TLS Inspection CA' },
    ],
  });
  const issuing = makeAuthority({
    name: 'Example Corp Issuing CA',
    notAfter: new Date(Date.now() + 60 * DAY_MS),
  });
  const server = await startTlsServer(scope, {
    certificate: serverAuthority.issue({ name: HOST, dnsNames: [HOST] }),
  });
  const proxy = await startProxy(scope, {
    inspect: { authority: proxyAuthority, upstreamAuthorities: serverAuthority.pem },
    resolve: () => ({ host: '127.0.0.1', port: server.port }),
  });
  const job = startJob(scope, {
    runnerEnvironment: {
      HTTPS_PROXY: proxy.url(),
      GITHUB_ACTION_REPOSITORY: 'OWNER/setup-ca-bundle',
      GITHUB_ACTION_REF: 'v1',
    },
  });
  mkdirSync(join(job.folders.workspace, 'certs'));
  writeFileSync(join(job.folders.workspace, 'certs', 'issuing.crt'), issuing.pem);

  const refused = await use(job, { hosts: HOST });
  const line = refused.log.split('\n').find((text) => text.startsWith(`${HOST} sha256:`));
  if (line === undefined) throw new Error(`no line to paste in\n${refused.log}`);
  const added = await use(job, { hosts: line, certificates: 'certs/issuing.crt' });
  if (added.conclusion !== 'success') throw new Error(added.log);
  const show = (step: StepResult): string => step.summary.replaceAll(job.folders.work, '/home/runner/work');
  return { refused: show(refused), added: show(added) };
}

function use(job: Job, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.use({ action: ROOT, inputs });
}

/** The words of a summary without what differs from run to run and from machine to machine. */
export function listWords(summary: string): string {
  return summary
    .replace(/<details>[\s\S]*?<\/details>\n*/g, '') // folded, so not in the picture
    .replace(/\b[0-9A-F]{2}(?::[0-9A-F]{2}){31}|[0-9a-f]{64}/gi, '…')
    .replace(/setup-ca-bundle-\w{6}/g, 'setup-ca-bundle-…')
    .replace(/Default store: `[^`]*`/, 'Default store: …')
    .replace(/\d[\d,-]*/g, '…');
}

/** A PNG with text in it. */
export function writeText(png: Buffer, text: string): Buffer {
  const body = Buffer.from(TEXT_CHUNK + KEYWORD + text);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - TEXT_CHUNK.length);
  checksum.writeUInt32BE(crc32(body));
  const end = png.length - CHUNK_FRAME_BYTES; // before the chunk IEND
  return Buffer.concat([png.subarray(0, end), length, body, checksum, png.subarray(end)]);
}

/** The text in a PNG; undefined if it has none. */
export function readText(png: Buffer): string | undefined {
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length).toString();
    if (body.startsWith(TEXT_CHUNK + KEYWORD)) return body.slice(TEXT_CHUNK.length + KEYWORD.length);
    at += length + CHUNK_FRAME_BYTES;
  }
  return undefined;
}
