import { tmpdir } from 'node:os';
import type { BuildPlan } from '../containers/build.ts';
import { type EngineCommand, listGlobalWords, readEngineCommand } from '../containers/engine-command.ts';
import type { Engine } from '../containers/engine-flags.ts';
import { leaveShimsOut, readShimVariables } from '../containers/engine-shim.ts';
import type { Context } from '../context.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import { describeMissing, findExisting } from './existing.ts';
import { endAfter, runForUser } from './foreground.ts';
import type { Terminal } from './terminal.ts';

/**
 * The status with which docker ends where its own words are not understood, or its daemon refuses (docker run, exit
 * status).
 */
const REFUSED = 125;

/** What is done before the engine runs, and after. */
type Plan = BuildPlan | { readonly status: number };

/**
 * Runs docker or podman as it was typed, and passes the existing bundle on if an image is built, or a container is
 * made. What else the engine does is passed on as it is.
 */
export async function runEngine(engine: Engine, given: Arguments, terminal: Terminal): Promise<number> {
  const context = readEngineContext(given, terminal);
  const command = readEngineCommand(engine, given.words);
  const plan = await planWork(engine, command, context);
  if ('status' in plan) return plan.status;
  if ('obstacle' in plan && !given.isOptional) {
    terminal.say(`${engine} ${command.name}: ${plan.obstacle} Nothing was run.`, 'red');
    return REFUSED;
  }
  const { words, variables, warnings, hints, end } =
    'obstacle' in plan
      ? { ...passOn(command), warnings: [`${engine} ${command.name} has no CA bundle. ${plan.obstacle}`] }
      : plan;
  for (const warning of warnings) terminal.say(`warning: ${warning}`, 'yellow');
  const environment = { ...context.environment, ...variables };
  return runForUser(engine, [engine, ...words], environment, terminal, (status) => {
    end();
    if (status !== 0) sayHints(hints, terminal);
  });
}

/** In PATH a folder of ours may come first (install: docker-cli): what is looked for there is the engine itself. */
function readEngineContext({ output }: Arguments, { log }: Terminal): Context {
  const context = readContext(output, log);
  const environment = readShimVariables(context.environment);
  const { PATH } = environment;
  return {
    ...context,
    environment: PATH === undefined ? environment : { ...environment, PATH: leaveShimsOut(PATH) },
  };
}

async function planWork(engine: Engine, command: EngineCommand, context: Context): Promise<Plan> {
  const { work } = command;
  if (work === undefined) return passOn(command);
  const existing = findExisting(context);
  if (existing === undefined) {
    return { obstacle: describeMissing(context) };
  }
  const { environment } = context;
  const called = { kind: engine, globals: listGlobalWords(command), environment };
  if (work === 'build') {
    const { planBuild } = await import('../containers/build.ts');
    return planBuild(command, existing, {
      engine: called,
      temporary: tmpdir(),
      readInput: readStandardInput,
    });
  }
  const { planContainer } = await import('../containers/container-run.ts');
  const plan = await endAfter(() => planContainer(command, called, existing, context.now));
  return 'words' in plan ? { ...passOn(command), ...plan } : plan;
}

async function readStandardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Other commands are passed on; a command that builds images in another way gets a warning. */
function passOn({ words, name }: EngineCommand): Extract<BuildPlan, { readonly end: () => void }> {
  const isBake = name === 'buildx bake';
  const isCompose = name === 'compose' && words.some((word) => word === 'build' || word === '--build');
  const how =
    'reads the Dockerfiles itself: these builds do not get the bundle. Name the file that “setup-ca-bundle dockerfile” writes, and its secrets, there.';
  const warnings = isBake || isCompose ? [`${isBake ? 'bake' : 'Compose'} ${how}`] : [];
  return { words, variables: {}, warnings, hints: [], end: () => {} };
}

/** Shown if a build fails, because this may be the cause: after each build it would be noise. */
function sayHints(hints: readonly string[], terminal: Terminal): void {
  if (hints.length === 0) return;
  terminal.say('If a certificate was refused outside of RUN:', 'yellow');
  for (const hint of hints) terminal.say(`  ${hint}`, 'yellow');
  terminal.say(
    'setup-ca-bundle --install docker:REGISTRY or buildx:BUILDER reaches the builder itself.',
    'yellow',
  );
}
