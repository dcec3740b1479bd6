import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestSha256 } from '../certificates/digest.ts';
import type { Context } from '../context.ts';
import { readSource } from '../files/read.ts';
import { findStart } from '../files/workspace.ts';
import type { Problem } from '../problem.ts';
import { rewriteFile } from './build.ts';
import { type FinishedBundle, MAX_SECRET_BYTES, planSecrets } from './build-secrets.ts';

/** Dockerfiles in the form that a build with secrets needs, and these secrets. */
export interface DockerfileCopies {
  /** What is to be written beside the bundle. */
  readonly files: readonly { readonly name: string; readonly text: string | Buffer }[];
  /** For each Dockerfile, as it was given, the name of its copy. */
  readonly copies: readonly (readonly [given: string, name: string])[];
  /** The path of each secret's file, by its id. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Rewrites Dockerfiles that a workflow names. A copy is named after what is in it, so that a later use in the same job
 * replaces no other copy. `bundleBytes` is the size that the bundle has or will have.
 */
export function copyDockerfiles(
  given: readonly string[],
  bundle: FinishedBundle,
  bundleBytes: number,
  context: Context,
): DockerfileCopies {
  const secrets = planSecrets(bundle);
  const files: { readonly name: string; readonly text: string | Buffer }[] = [...secrets.files];
  const copies: [string, string][] = [];
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], code: Problem['code'], message: string): void => {
    problems.push({ severity, code, message: `dockerfiles: ${message}` });
  };
  if (bundleBytes > MAX_SECRET_BYTES) {
    report(
      'error',
      'too-large',
      `the bundle has ${Math.ceil(bundleBytes / 1000)} kB, and a build's secret may have 500 kB. Give fewer certificates, or default-store: mozilla.`,
    );
  }
  for (const path of given) {
    const place = resolve(findStart(context), path);
    const bytes = readSource(place);
    if (!Buffer.isBuffer(bytes)) {
      report(
        'error',
        bytes.code,
        `${path} ${bytes.reason}. Name a Dockerfile of this repository, after actions/checkout.`,
      );
      continue;
    }
    const rewritten = rewriteFile(bytes, path, secrets);
    if ('obstacle' in rewritten) {
      report('error', 'not-supported', rewritten.obstacle);
      continue;
    }
    for (const message of rewritten.warnings) report('warning', 'build-unreached', message);
    for (const message of rewritten.hints) report('notice', 'build-unreached', message);
    const ignored = existsSync(`${place}.dockerignore`) ? readSource(`${place}.dockerignore`) : undefined;
    const ignore = Buffer.isBuffer(ignored) ? ignored : undefined;
    const digest = digestSha256(
      Buffer.concat([rewritten.bytes, Buffer.from([0]), ignore ?? Buffer.alloc(0)]),
    );
    const name = `Dockerfile-${digest.slice(0, 12)}`;
    copies.push([path, name]);
    files.push({ name, text: rewritten.bytes });
    // the builder looks for it beside the Dockerfile
    if (ignore !== undefined) files.push({ name: `${name}.dockerignore`, text: ignore });
  }
  return { files, copies, secrets: secrets.paths, problems };
}
