import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../containers/engine-flags.ts';
import { SHIM_FOLDER, writeEngineShim } from '../../containers/engine-shim.ts';
import type { Context } from '../../context.ts';
import { findProgram } from '../../programs/find.ts';
import { quoteWord } from '../../report/shell-word.ts';
import { type Change, type Plan, planNothing } from '../change.ts';
import { AS_COMMAND_LINE } from '../names.ts';
import type { InstallTerms } from '../terms.ts';
import { resolvePath } from './paths.ts';

const ENGINES: readonly Engine[] = ['docker', 'podman'];

/**
 * Plans a folder, first in PATH, with a `docker` and a `podman` of ours for those that are there: `build`, `run` and `create`
 * go through this program, which hands the bundle on, and all else goes straight to the engine.
 */
export async function planDockerCli({ folder: output }: InstallTerms, context: Context): Promise<Plan> {
  const { platform, owner, isJob } = context;
  if (platform === 'win32')
    return planNothing('on Windows it is not possible: write setup-ca-bundle docker.');
  if (!isJob) {
    return planNothing(
      "outside a workflow nothing is put on PATH. Write setup-ca-bundle docker run …, or in the profile of your shell: alias docker='setup-ca-bundle docker'.",
    );
  }
  const engines = ENGINES.filter((name) => findProgram([name], context).path !== undefined);
  if (engines.length === 0) return planNothing('neither docker nor podman is on PATH.');
  const folder = join(resolvePath(output), SHIM_FOLDER);
  const searchFolder = join(output, SHIM_FOLDER); // as later steps name the place
  // an earlier use with the same bundle: it takes it away when the job ends, after this one
  if (existsSync(folder)) return { changes: [], already: [folder], obstacles: [], searchFolder };
  const self = owner?.self ?? [];
  const write = (engine: Engine): Change['steps'][number] => {
    const words = [...self, AS_COMMAND_LINE, engine, '--output', output, '--optional'];
    const text = writeEngineShim({ engine, files: self, words }, quoteWord);
    const bytes = Buffer.from(text).toString('base64');
    return { do: 'write-file', path: join(folder, engine), bytes, mode: 0o755 };
  };
  const change: Change = {
    install: 'docker-cli',
    label: `${engines.join(' and ')} on PATH (${folder})`,
    paths: [folder],
    steps: [{ do: 'make-folder', path: folder, mode: 0o755 }, ...engines.map(write)],
    removal: [
      ...engines.map((engine) => ({ do: 'delete-file', path: join(folder, engine) }) as const),
      { do: 'delete-empty-folder', path: folder },
    ],
    byHand: `rm -r ${quoteWord(folder)}`,
  };
  return { changes: [change], already: [], obstacles: [], searchFolder };
}
