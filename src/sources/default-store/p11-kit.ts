import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../../certificates/candidate.ts';
import type { Certificate, Fingerprint } from '../../certificates/certificate.ts';
import { decodeSource } from '../../certificates/formats/decode.ts';
import { readPemBlocks } from '../../certificates/formats/pem.ts';
import { readTrusted, TRUSTED_LABEL } from '../../certificates/formats/trusted.ts';
import type { Context } from '../../context.ts';
import { FOLDER_PREFIX } from '../../files/location.ts';
import { readSource } from '../../files/read.ts';
import { makeFolder } from '../../files/write.ts';
import { describeCause, listSome, type Problem, type ProblemCode } from '../../problem.ts';
import { runProgram } from '../../programs/run.ts';
import { originOf } from '../origin.ts';
import { quote } from '../wording.ts';
import type { DefaultStore } from './store.ts';

/** p11-kit's tool, by its own path: what a job puts into PATH decides nothing about trust. */
const TRUST = '/usr/bin/trust';

/** The time for p11-kit to answer, in milliseconds; with 150 certificates it takes 70. */
const TRUST_TIMEOUT_MS = 5_000;

/** How much of what it prints is kept, in bytes: its answer is in a file. */
const MAX_SAID_BYTES = 4096;

/** How many certificates a sentence names. */
const MAX_NAMES = 10;

/** What p11-kit trusts for servers, and what it knows and does not trust for them. */
interface Policy {
  readonly anchors: readonly Certificate[];
  readonly refused: ReadonlySet<Fingerprint>;
}

/**
 * Asks p11-kit about a store that was extracted by it (`trust extract`, trust(1)): left out is what p11-kit does not trust
 * for servers, added is what it trusts and the file lacks; each is reported.
 *
 * What p11-kit does not know at all stays, because the clients that read the file trust it. Where p11-kit's tool is not
 * there the store is as it was; where the tool fails, too, and a notice says so.
 */
export async function applyTrustPolicy(store: DefaultStore, context: Context): Promise<DefaultStore> {
  const { temporary } = context.folders;
  if (temporary === undefined || !existsSync(TRUST)) return store;
  const policy = await readPolicy(temporary, context);
  if ('reason' in policy) {
    const message = `${store.label}: p11-kit did not answer (${policy.reason}), so CAs that were distrusted after this file was made may be in the bundle. To see what is wrong, run: trust list`;
    return {
      ...store,
      problems: [...store.problems, { code: 'policy-unread', severity: 'notice', message }],
    };
  }
  const inFile = new Set(store.candidates.map(({ certificate }) => certificate.fingerprint));
  const anchors = new Set(policy.anchors.map(({ fingerprint }) => fingerprint));
  const isRefused = ({ fingerprint }: Certificate) => policy.refused.has(fingerprint);
  const kept = store.candidates.filter(({ certificate }) => !isRefused(certificate));
  const missing = policy.anchors.filter(({ fingerprint }) => !inFile.has(fingerprint));
  const refused = store.candidates.map(({ certificate }) => certificate).filter(isRefused);
  const unknown = kept
    .map(({ certificate }) => certificate)
    .filter(({ fingerprint }) => !anchors.has(fingerprint));
  return {
    ...store,
    candidates: [...kept, ...missing.map(toCandidate)],
    problems: [
      ...store.problems,
      ...tell(refused, 'distrusted', (names) => {
        return `${store.label}: left out, because p11-kit does not trust it for servers: ${names}. The file is older than that, or was changed by hand: run update-ca-trust or update-ca-certificates, so that other programs leave it out, too.`;
      }),
      ...tell(missing, 'store-outdated', (names) => {
        return `${store.label} lacks what p11-kit trusts: ${names}. It is in the bundle; run update-ca-trust or update-ca-certificates, so that programs without the bundle trust it too.`;
      }),
      ...tell(unknown, 'store-outdated', (names) => {
        return `${store.label} has certificates that p11-kit does not know: ${names}. They are in the bundle, because programs that read the file trust them. The next update of the file removes them: to keep them, run trust anchor FILE.`;
      }),
    ],
  };
}

function toCandidate(certificate: Certificate, index: number): Candidate {
  const origin = originOf({ kind: 'system', label: 'p11-kit (trust extract)' }, index + 1);
  return { certificate, origin, basis: 'default-store' };
}

function tell(
  certificates: readonly Certificate[],
  code: ProblemCode,
  write: (names: string) => string,
): Problem[] {
  if (certificates.length === 0) return [];
  const message = write(listSome(certificates.map(quote), MAX_NAMES));
  return [{ code, severity: 'notice', message }];
}

/** Asks twice: for what the distribution itself extracts, and for all that p11-kit knows with its trust settings. */
async function readPolicy(
  temporary: string,
  context: Context,
): Promise<Policy | { readonly reason: string }> {
  let folder: string | undefined;
  try {
    folder = makeFolder(temporary, `${FOLDER_PREFIX}trust-`);
    const [listed, all] = await Promise.all([
      extract(
        ['--format=pem-bundle', '--filter=ca-anchors', '--purpose=server-auth'],
        folder,
        'anchors',
        context,
      ),
      extract(['--format=openssl-bundle', '--filter=certificates'], folder, 'all', context),
    ]);
    const { certificates } = decodeSource(listed);
    if (certificates.length === 0) return { reason: 'it names no CA' };
    const anchors = certificates.map(({ certificate }) => certificate);
    return { anchors, refused: listRefused(all, new Set(anchors.map(({ fingerprint }) => fingerprint))) };
  } catch (cause) {
    return { reason: describeCause(cause) };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What p11-kit knows and does not trust for servers: not among its anchors, and refused by its trust settings. Those do not
 * show a CA that is both an anchor and distrusted (tried: p11-kit 0.24), which is no anchor then.
 */
function listRefused(bytes: Buffer, anchors: ReadonlySet<Fingerprint>): ReadonlySet<Fingerprint> {
  const refused = new Set<Fingerprint>();
  for (const { label, content } of readPemBlocks(bytes)) {
    if (label !== TRUSTED_LABEL || !Buffer.isBuffer(content)) continue;
    try {
      const { certificate, servers } = readTrusted(content);
      const isHidden = servers === 'trusted' && certificate.isCa;
      if ((servers === 'refused' || isHidden) && !anchors.has(certificate.fingerprint)) {
        refused.add(certificate.fingerprint);
      }
    } catch {
      // what we cannot read is no certificate of the file either
    }
  }
  return refused;
}

async function extract(
  words: readonly string[],
  folder: string,
  name: string,
  { signal }: Context,
): Promise<Buffer> {
  const path = join(folder, name);
  const { status, failure } = await runProgram(TRUST, ['extract', ...words, path], {
    // As the distributions' own scripts do: a user's configuration decides nothing about the machine's trust.
    environment: { P11_KIT_NO_USER_CONFIG: '1' },
    timeoutMs: TRUST_TIMEOUT_MS,
    maxBytes: MAX_SAID_BYTES,
    keepsEnd: true,
    signal,
  });
  if (status !== 0) {
    throw new Error(failure === 'late' ? 'it did not answer in time' : `it failed with ${status ?? failure}`);
  }
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) throw new Error(`what it wrote ${bytes.reason}`);
  return bytes;
}
