import { rewriteFile, writeSecret, writeSecrets } from '../containers/build.ts';
import { planSecrets } from '../containers/build-secrets.ts';
import { readSource } from '../files/read.ts';
import { quoteWord } from '../report/shell-word.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { describeMissing, findExisting } from './existing.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Writes a Dockerfile to stdout as a build with the bundle needs it, and tells the flags for its secrets. */
export async function printDockerfile(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const context = readContext(given.output, terminal.log);
  const existing = findExisting(context);
  if (existing === undefined) {
    terminal.say(describeMissing(context), 'red');
    return 1;
  }
  const [path = 'Dockerfile'] = given.words;
  const bytes = readSource(path);
  if (!Buffer.isBuffer(bytes)) {
    terminal.say(`${path} ${bytes.reason}.`, 'red');
    return 1;
  }
  const secrets = planSecrets(existing);
  const rewritten = rewriteFile(bytes, path, secrets);
  const obstacle = 'obstacle' in rewritten ? rewritten.obstacle : writeSecrets(secrets, existing);
  if ('obstacle' in rewritten || obstacle !== undefined) {
    terminal.say(obstacle ?? '', 'red');
    return 1;
  }
  for (const note of [...rewritten.warnings, ...rewritten.hints]) terminal.say(`notice: ${note}`, 'dim');
  if (rewritten.isChanged) {
    const flags = [...secrets.paths].map(([id, file]) => `--secret ${quoteWord(writeSecret(id, file))}`);
    terminal.say(`To build it: docker build --file FILE ${flags.join(' ')} .`, 'dim');
  }
  await terminal.hand(rewritten.bytes);
  return 0;
}
