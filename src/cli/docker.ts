import { tmpdir } from 'node:os';
import type { BuildPlan } from '../containers/build.ts';
import { type EngineCommand, readEngineCommand } from '../containers/engine-command.ts';
import type { Engine } from '../containers/engine-flags.ts';
import type { Context } from '../context.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { describeMissing, findExisting } from './existing.ts';
import { runForUser } from './foreground.ts';
import type { Terminal } from './terminal.ts';

/** The status with which docker ends where its own words are not understood, or its daemon refuses (docker run, exit status). */
const REFUSED = 125;

/**
 * Runs docker or podman as it was typed, and hands the bundle that is there on where an image is built. What else the engine
 * does is passed on as it is.
 */
export async function runEngine(engine: Engine, given: Arguments, terminal: Terminal): Promise<number> {
  const context = readContext(given.output, terminal.log);
  const command = readEngineCommand(engine, given.words);
  const plan = command.work === 'build' ? await planBuild(engine, command, context) : passOn(command);
  if ('obstacle' in plan) {
    terminal.say(`${engine} ${command.name}: ${plan.obstacle} Nothing was run.`, 'red');
    return REFUSED;
  }
  for (const warning of plan.warnings) terminal.say(`warning: ${warning}`, 'yellow');
  const environment = { ...context.environment, ...plan.variables };
  return runForUser(engine, [engine, ...plan.words], environment, terminal, (status) => {
    plan.end();
    if (status !== 0) sayHints(plan.hints, terminal);
  });
}

async function planBuild(engine: Engine, command: EngineCommand, context: Context): Promise<BuildPlan> {
  const existing = findExisting(context);
  if (existing === undefined) {
    return { obstacle: describeMissing(context) };
  }
  const build = await import('../containers/build.ts');
  const { environment } = context;
  return build.planBuild(command, existing, {
    engine,
    environment,
    temporary: tmpdir(),
    readInput: readStandardInput,
  });
}

async function readStandardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** What is none of ours; of what builds images in another way it is told. */
function passOn({ words, name }: EngineCommand): Extract<BuildPlan, { readonly end: () => void }> {
  const isBake = name === 'buildx bake';
  const isCompose = name === 'compose' && words.some((word) => word === 'build' || word === '--build');
  const how =
    'reads the Dockerfiles itself: these builds do not get the bundle. Name the file that “setup-ca-bundle dockerfile” writes, and its secrets, there.';
  const warnings = isBake || isCompose ? [`${isBake ? 'bake' : 'Compose'} ${how}`] : [];
  return { words, variables: {}, warnings, hints: [], baseImages: [], end: () => {} };
}

/** Told where a build fails, because it may have been for that: of each build it would be noise. */
function sayHints(hints: readonly string[], terminal: Terminal): void {
  if (hints.length === 0) return;
  terminal.say('If a certificate was refused outside of RUN:', 'yellow');
  for (const hint of hints) terminal.say(`  ${hint}`, 'yellow');
}
