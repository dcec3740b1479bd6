import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_FILE, EXTRA_FILE, PYTHON_FOLDER, REPORT_FILE, TRUSTSTORE_FILE } from './location.ts';
import { attemptWrite, type Output, type OutputContents, writeOthers } from './output.ts';
import { makeFolders, writeFileAtomically } from './write.ts';

/**
 * Opens the folder that every run writes into: its files keep their paths, since variables of shells that were started
 * before name them, and `discard` puts back those of the run before.
 */
export function openFixedOutput(folder: string): Output {
  const paths = {
    bundle: join(folder, BUNDLE_FILE),
    extra: join(folder, EXTRA_FILE),
    truststore: join(folder, TRUSTSTORE_FILE),
    report: join(folder, REPORT_FILE),
  };
  const former = Object.values(paths).map((path) => [path, readFormer(path)] as const);
  const hadExtra = former.some(([path, bytes]) => path === paths.extra && bytes !== undefined);
  const discard = (): void => {
    for (const [path, bytes] of former) {
      if (bytes === undefined) rmSync(path, { force: true });
      else writeFileAtomically(path, bytes);
    }
  };
  const write = ({ bundle, extra, truststore, others }: OutputContents): void => {
    makeFolders(folder);
    writeFileAtomically(paths.bundle, bundle);
    if (extra !== undefined) writeFileAtomically(paths.extra, extra);
    else if (hadExtra) writeFileAtomically(paths.extra, ''); // shells may still name it: it stays, empty
    if (truststore !== undefined) writeFileAtomically(paths.truststore, truststore);
    else rmSync(paths.truststore, { force: true }); // Java then reads its own list
    writeOthers(folder, others);
    // Python then checks as usual again, even if a shell still names the folder
    const hasModules = others.some(({ name }) => name.startsWith(`${PYTHON_FOLDER}/`));
    if (!hasModules) rmSync(join(folder, PYTHON_FOLDER), { recursive: true, force: true });
  };
  return {
    paths,
    write: (contents) => attemptWrite(folder, () => write(contents)),
    writeReport: (text) => attemptWrite(folder, () => writeFileAtomically(paths.report, text)),
    discard: () => attemptWrite(folder, discard),
  };
}

function readFormer(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
