import { basename, dirname, join } from 'node:path';
import { BASES, type Basis, type Candidate } from '../../certificates/candidate.ts';
import { digestSha256 } from '../../certificates/digest.ts';
import { decodeSource } from '../../certificates/formats/decode.ts';
import type { Context } from '../../context.ts';
import { BUNDLE_FILE, EXTRA_FILE, isInOutput, isOwnPlace, REPORT_FILE } from '../../files/location.ts';
import { readSource } from '../../files/read.ts';
import { isInWorkspace } from '../../files/workspace.ts';
import { MAX_OWN_FILE_BYTES } from '../../limits.ts';
import { type NamedSetting, ORIGIN_KINDS, type Origin, type Problem } from '../../problem.ts';
import {
  type Check,
  either,
  exactly,
  isBoolean,
  isCount,
  listOf,
  matching,
  memberOf,
  objectOf,
  optional,
  parseShaped,
} from '../../shape.ts';
import type { Loaded } from '../source.ts';
import type { Setting } from './setting.ts';

/** The files of an earlier use in this job; the digests are those of their bytes, SHA-256, lower-case hex. */
export interface OwnOutput {
  readonly folder: string;
  readonly bundleSha256: string;
  /** Undefined where that use had nothing to add to a client's own list. */
  readonly extraSha256: string | undefined;
}

/** What earlier uses in this job wrote; `candidates` are those that settings had brought them. */
interface OwnOutputs extends Loaded {
  /** What else they had: it counts if no source of this use has it. */
  readonly earlier: readonly Candidate[];
  readonly outputs: readonly OwnOutput[];
  /** Those of the paths asked about that are files of these outputs. */
  readonly paths: ReadonlySet<string>;
}

/**
 * Recognises our own earlier output among paths that settings name: by its place and by the digests that the record
 * beside it has, never by its content.
 *
 * Anyone who can set a variable can write such a folder too. So its certificates count as what a setting named, not with
 * the basis that they had: a stronger basis is found again by this use's own sources, or does not count any more.
 *
 * Output that was changed since does not count as ours: it is named in a warning, and its paths are settings like any other.
 */
export function loadOwnOutputs(paths: readonly string[], context: Context): OwnOutputs {
  const candidates: Candidate[] = [];
  const earlier: Candidate[] = [];
  const problems: Problem[] = [];
  const outputs: OwnOutput[] = [];
  const own = paths.filter((path) => isOwnFile(path, context));
  for (const folder of new Set(own.map((path) => dirname(path)))) {
    const bundle = join(folder, BUNDLE_FILE);
    const bytes = readSource(bundle, MAX_OWN_FILE_BYTES);
    if (!Buffer.isBuffer(bytes)) continue; // the paths are dangling, and settings that dangle are reported as such
    const output = recognise(folder, bytes);
    if ('reason' in output) {
      problems.push(describeStranger(bundle, output.reason));
    } else {
      candidates.push(...output.candidates.filter(({ origin }) => origin.kind === 'environment'));
      earlier.push(...output.candidates.filter(({ origin }) => origin.kind !== 'environment'));
      outputs.push({ folder, bundleSha256: output.bundleSha256, extraSha256: output.extraSha256 });
    }
  }
  const files = outputs.flatMap(({ folder, extraSha256 }) =>
    [BUNDLE_FILE, ...(extraSha256 === undefined ? [] : [EXTRA_FILE])].map((name) => join(folder, name)),
  );
  return {
    candidates,
    earlier,
    problems,
    outputs,
    paths: new Set(own.filter((path) => files.includes(path))),
  };
}

/**
 * Settings, with those that name files of the folder which every run writes into replaced by what they named before that:
 * a variable of this shell that an earlier run set is no reason to trust what that run found. What it stood for then is
 * in that run's record, and is read again.
 */
export function recallSettings(settings: readonly Setting[], context: Context): readonly Setting[] {
  const ours = settings.filter(({ path }) => isInOutput(path, context));
  if (ours.length === 0) return settings;
  const bytes = readSource(join(context.folders.output ?? '', REPORT_FILE), MAX_OWN_FILE_BYTES);
  const certificates = Buffer.isBuffer(bytes) ? (readRecord(bytes)?.certificates ?? []) : [];
  const named = certificates.flatMap(({ origins }) =>
    origins.map(recallOrigin).flatMap(({ setting }) => (setting === undefined ? [] : [setting])),
  );
  const isTrusted = !isInWorkspace(context.folders.output ?? '', context);
  const recalled = ours.flatMap((setting) => {
    const paths = new Set(named.filter(({ name }) => name === setting.name).map(({ path }) => path));
    const isTrustedSource = isTrusted && setting.isTrustedSource;
    return [...paths].map((path): Setting => ({ ...setting, path, isTrustedSource }));
  });
  return [...settings.filter((it) => !ours.includes(it)), ...recalled];
}

/**
 * What an earlier run in the folder that every run writes into was given, with its reason: asked for by `--add`, so it
 * counts as that run let it count. What settings and the default store had brought it is found again, or does not count.
 */
export function loadEarlierRun(context: Context): Loaded {
  const { output } = context.folders;
  const bundle = join(output ?? '', BUNDLE_FILE);
  const bytes = output === undefined ? undefined : readSource(bundle, MAX_OWN_FILE_BYTES);
  if (output === undefined || !Buffer.isBuffer(bytes)) return { candidates: [], problems: [] };
  const refuse = (reason: string): Loaded => {
    const message = `--add: ${bundle} is not used, because ${reason}. Run this command with all CAs that you need, without --add.`;
    return { candidates: [], problems: [{ code: 'unrecorded-bundle', severity: 'error', message }] };
  };
  if (isInWorkspace(output, context)) return refuse('a pull request can write to that folder');
  const run = recognise(output, bytes);
  return 'reason' in run ? refuse(run.reason) : { candidates: run.given, problems: [] };
}

function isOwnFile(path: string, context: Context): boolean {
  return [BUNDLE_FILE, EXTRA_FILE].includes(basename(path)) && isOwnPlace(path, context);
}

type Recognised = Omit<OwnOutput, 'folder'> & {
  readonly candidates: readonly Candidate[];
  /** What the run was given, with the basis on which it was trusted. */
  readonly given: readonly Candidate[];
};

function recognise(folder: string, bundle: Buffer): Recognised | { readonly reason: string } {
  const report = readSource(join(folder, REPORT_FILE), MAX_OWN_FILE_BYTES);
  if (!Buffer.isBuffer(report)) return { reason: `its record ${REPORT_FILE} ${report.reason}` };
  const record = readRecord(report);
  if (record === undefined)
    return { reason: `its record ${REPORT_FILE} is not one that this version writes` };
  if (digestSha256(bundle) !== record.bundle.sha256) {
    return {
      reason: `its bytes are not those that ${REPORT_FILE} records, so something has changed it since`,
    };
  }
  if (record.extra !== null) {
    const extra = readSource(join(folder, EXTRA_FILE), MAX_OWN_FILE_BYTES);
    if (!Buffer.isBuffer(extra)) return { reason: `${EXTRA_FILE} beside it ${extra.reason}` };
    if (digestSha256(extra) !== record.extra.sha256) {
      return { reason: `${EXTRA_FILE} beside it is not as ${REPORT_FILE} records it` };
    }
  }
  const { certificates, faults } = decodeSource(bundle);
  const isComplete =
    faults.length === 0 &&
    certificates.length === record.certificates.length &&
    certificates.every(
      ({ certificate }, index) => certificate.fingerprint === record.certificates[index]?.fingerprint,
    );
  if (!isComplete) return { reason: `${REPORT_FILE} records other certificates than are in it` };
  return {
    bundleSha256: record.bundle.sha256,
    extraSha256: record.extra?.sha256,
    given: certificates.flatMap(({ certificate }, index) => {
      const { basis, origins } = record.certificates[index] as RecordedCertificate;
      if (basis === 'default-store' || basis === 'existing-setting') return [];
      return origins
        .filter(({ kind }) => kind !== 'system' && kind !== 'environment')
        .map((origin): Candidate => ({ certificate, basis, origin: recallOrigin(origin) }));
    }),
    candidates: certificates.flatMap(({ certificate }, index) => {
      const { basis, origins } = record.certificates[index] as RecordedCertificate;
      return origins.map((origin): Candidate => {
        return {
          certificate,
          basis: basis === 'unpinned' ? 'unpinned' : 'existing-setting',
          origin: recallOrigin(origin),
        };
      });
    }),
  };
}

/** An origin as a record proves it: what a setting named, or else that an earlier use had it. */
function recallOrigin({ kind, label, position, setting }: Origin): Origin {
  if (kind !== 'environment' || setting === undefined) return { kind: 'earlier-use', label, position };
  return { kind, label, position, setting: { name: setting.name, path: setting.path } };
}

function describeStranger(bundle: string, reason: string): Problem {
  return {
    code: 'unrecorded-bundle',
    severity: 'warning',
    message: `${bundle} is a file of an earlier use of this tool, but ${reason}. Its certificates are still trusted, like those of any other file that a setting names. To add certificates, use the input certificates instead of changing this file.`,
  };
}

/** The part of a report that is read again; `certificates` are in the bundle's order. */
interface OwnRecord {
  readonly version: 1;
  readonly bundle: RecordedFile;
  readonly extra: RecordedFile | null;
  readonly certificates: readonly RecordedCertificate[];
}

interface RecordedFile {
  readonly sha256: string;
  readonly count: number;
}

interface RecordedCertificate {
  readonly fingerprint: string;
  readonly basis: Basis;
  readonly origins: readonly Origin[];
  readonly inExtra: boolean;
}

const isFile = objectOf<RecordedFile>({ sha256: matching(/^[0-9a-f]{64}$/), count: isCount });

const isOrigin = objectOf<Origin>({
  kind: memberOf(ORIGIN_KINDS),
  label: matching(/./s),
  position: isCount,
  setting: optional(objectOf<NamedSetting>({ name: matching(/./s), path: matching(/./s) })),
});

const isCertificate = objectOf<RecordedCertificate>({
  fingerprint: matching(/^[0-9a-f]{64}$/),
  basis: memberOf(BASES),
  origins: listOf(isOrigin),
  inExtra: isBoolean,
});

const hasRecordFields = objectOf<OwnRecord>({
  version: exactly(1),
  bundle: isFile,
  extra: either(exactly(null), isFile),
  certificates: listOf(isCertificate),
});

/** Checks what is used of a report: anything in the job may have changed it. */
const isRecord: Check<OwnRecord> = (value): value is OwnRecord => {
  if (!hasRecordFields(value)) return false;
  const { bundle, extra, certificates } = value;
  if (certificates.some(({ origins }) => origins.length === 0)) return false;
  const extraCount = certificates.filter(({ inExtra }) => inExtra).length;
  return bundle.count === certificates.length && (extra?.count ?? 0) === extraCount;
};

function readRecord(bytes: Buffer): OwnRecord | undefined {
  try {
    return parseShaped(bytes.toString('utf8'), isRecord, 'record');
  } catch {
    return undefined;
  }
}
