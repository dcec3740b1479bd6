import assert from 'node:assert/strict';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { parse as parsePropertyList } from 'fast-plist';
import { ACTION } from '../support/action.ts';
import { runChild } from '../support/child.ts';
import { makeCleanEnvironment, SYSTEM_PATH } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** The bundle of a machine, made again by a timer: unit, daemon and task, and the command in them. */

const TIMER = join(ACTION, 'fleet/timer');
const HOOK = join(ACTION, 'fleet/hook/job-started.sh');

const root = makeAuthority({ name: 'Corp Root' });
const next = makeAuthority({ name: 'Corp Root 2027' });

const read = (name: string): string => readFileSync(join(TIMER, name), 'utf8');

/** What systemd has to say of units in a folder. */
async function verifyUnits(
  t: TestContext,
  change = (text: string): string => text,
): Promise<string | undefined> {
  const analyze = requireProgram(t, 'systemd-analyze');
  if (analyze === undefined) return undefined;
  const folder = makeTemporaryFolder(t);
  const paths = ['setup-ca-bundle.service', 'setup-ca-bundle.timer'].map((name) => {
    const path = join(folder, name);
    writeFileSync(path, change(read(name)));
    return path;
  });
  const { stdout, stderr } = await runChild(analyze, ['verify', ...paths], {
    environment: makeCleanEnvironment(folder),
  });
  // what it says of the units that this machine has is none of ours
  return (stdout + stderr)
    .split('\n')
    .filter((line) => line.includes('setup-ca-bundle'))
    .join('\n');
}

test('systemd finds nothing to say of the units', async (t) => {
  assert.ok([undefined, ''].includes(await verifyUnits(t)));
  const wrong = await verifyUnits(t, (text) => text.replace('ProtectHome=', 'ProtectHouse='));
  if (wrong !== undefined) assert.match(wrong, /ProtectHouse/);
  const unknown = await verifyUnits(t, (text) => text.replace('OnBootSec=1min', 'OnBootSec=soon'));
  if (unknown !== undefined) assert.match(unknown, /OnBootSec|soon/);
});

test('systemd rates what the unit could do as little', async (t) => {
  const analyze = requireProgram(t, 'systemd-analyze');
  if (analyze === undefined) return;
  const words = ['security', '--offline=true', '--threshold=25', join(TIMER, 'setup-ca-bundle.service')];
  const { exitCode, stdout } = await runChild(analyze, words, {
    environment: makeCleanEnvironment('/nonexistent'),
  });
  assert.equal(exitCode, 0, stdout);
});

/** What launchd.plist(5) knows, of what is used here. */
const LAUNCHD_KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Label: (it) => it === 'setup-ca-bundle',
  ProgramArguments: (it) => Array.isArray(it) && it.every((word) => typeof word === 'string'),
  RunAtLoad: (it) => it === true,
  StartInterval: (it) => it === 3600,
  ProcessType: (it) => it === 'Background',
  Umask: (it) => it === 0o022,
  StandardOutPath: (it) => it === '/dev/null',
  StandardErrorPath: (it) => typeof it === 'string' && it.startsWith('/'),
};

const daemon = parsePropertyList(read('setup-ca-bundle.plist')) as Readonly<Record<string, unknown>>;

test('the daemon of macOS has keys that launchd knows, with values of their kinds', async (t) => {
  assert.deepEqual(Object.keys(daemon).sort(), Object.keys(LAUNCHD_KEYS).sort());
  for (const [key, isRight] of Object.entries(LAUNCHD_KEYS)) assert.ok(isRight(daemon[key]), key);
  // another reader of property lists, which is strict about XML: a stand-in for plutil -lint
  const python = requireProgram(t, 'python3');
  if (python === undefined) return;
  const script = 'import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], "rb"))))';
  const words = ['-c', script, join(TIMER, 'setup-ca-bundle.plist')];
  const { stdout, stderr } = await runChild(python, words, {
    environment: makeCleanEnvironment('/nonexistent'),
  });
  assert.deepEqual(JSON.parse(stdout || 'null'), daemon, stderr);
});

/** An element of a document: its name, its text, its children. */
type Element = readonly [name: string, text: string, children: readonly Element[]];

/** What an element may hold: children by name, in this order if it is `sequence`, or the form of its text. */
interface Rule {
  readonly children?: Readonly<Record<string, Rule>>;
  readonly isSequence?: boolean;
  readonly text?: RegExp;
}

const BOOLEAN: Rule = { text: /^(?:true|false)$/ };
const DURATION: Rule = { text: /^PT\d+[HM]$/ };

/** Of the Task Scheduler schema (learn.microsoft.com, MS-TSCH 2.4 and 2.5) what is used here. */
const TASK: Rule = {
  children: {
    RegistrationInfo: { children: { Description: { text: /./ } } },
    Triggers: {
      children: {
        BootTrigger: { children: { Delay: DURATION }, isSequence: true },
        TimeTrigger: {
          children: {
            StartBoundary: { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/ },
            Repetition: { children: { Interval: DURATION } },
            RandomDelay: DURATION,
          },
          isSequence: true,
        },
      },
    },
    Principals: { children: { Principal: { children: { UserId: { text: /^S-1-5-19$/ } } } } },
    Settings: {
      children: {
        MultipleInstancesPolicy: { text: /^(?:Parallel|Queue|IgnoreNew|StopExisting)$/ },
        DisallowStartIfOnBatteries: BOOLEAN,
        StopIfGoingOnBatteries: BOOLEAN,
        StartWhenAvailable: BOOLEAN,
        ExecutionTimeLimit: DURATION,
      },
    },
    Actions: { children: { Exec: { children: { Command: { text: /\.exe$/ }, Arguments: { text: /./ } } } } },
  },
};

function check([name, text, children]: Element, rule: Rule): void {
  if (rule.text !== undefined) {
    assert.match(text, rule.text, name);
    assert.deepEqual(children, [], name);
    return;
  }
  const known = Object.keys(rule.children ?? {});
  const names = children.map(([child]) => child);
  assert.deepEqual([...new Set(names)], names, `${name} has each once`);
  if (rule.isSequence)
    assert.deepEqual(
      names,
      known.filter((it) => names.includes(it)),
      name,
    );
  for (const child of children) {
    const inner = rule.children?.[child[0]];
    assert.ok(inner, `${name} knows no ${child[0]}`);
    check(child, inner);
  }
}

/** The task of Windows, by a reader of XML that is not ours. */
async function readTask(t: TestContext): Promise<Element | undefined> {
  const python = requireProgram(t, 'python3');
  if (python === undefined) return undefined;
  const script = `import json, sys, xml.etree.ElementTree as tree
space = '{http://schemas.microsoft.com/windows/2004/02/mit/task}'
def show(it):
    assert it.tag.startswith(space)
    return [it.tag[len(space):], (it.text or '').strip(), [show(one) for one in it]]
print(json.dumps(show(tree.parse(sys.argv[1]).getroot())))`;
  const words = ['-c', script, join(TIMER, 'setup-ca-bundle.xml')];
  const { stdout, stderr } = await runChild(python, words, {
    environment: makeCleanEnvironment('/nonexistent'),
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Element;
}

test('the task of Windows has what the schema of the Task Scheduler allows', async (t) => {
  const task = await readTask(t);
  if (task === undefined) return;
  assert.equal(task[0], 'Task');
  check(task, TASK);
  // both are read as they are by schtasks and by Register-ScheduledTask: a named encoding would not be that of a string
  assert.ok(read('setup-ca-bundle.xml').startsWith('<?xml version="1.0"?>\n'));
});

const find = ([, , children]: Element, ...path: readonly string[]): Element => {
  const [name, ...rest] = path;
  const child = children.find(([it]) => it === name);
  assert.ok(child, name);
  return rest.length === 0 ? child : find(child, ...rest);
};

/** The words of the command in the unit, its paths put elsewhere. */
function readCommand(places: Readonly<Record<string, string>>): readonly string[] {
  const line = /^ExecStart=(.*)$/m.exec(read('setup-ca-bundle.service'))?.[1] ?? '';
  return line.split(' ').map((word) => {
    const found = Object.entries(places).find(([path]) => word === path || word.startsWith(`${path}/`));
    return found === undefined ? word : found[1] + word.slice(found[0].length);
  });
}

test('unit, daemon and task run one command', async (t) => {
  const shape = (words: readonly string[]): readonly string[] =>
    words.map(
      (word) => /setup-ca-bundle\.cjs$|\*\.pem$/.exec(word)?.[0] ?? (/^[/C]/.test(word) ? 'path' : word),
    );
  const [env, node, ...unit] = readCommand({});
  assert.deepEqual([env, node], ['/usr/bin/env', 'node']);
  const [, ...words] = daemon.ProgramArguments as string[];
  assert.deepEqual(shape(words), shape(unit));
  const task = await readTask(t);
  if (task === undefined) return;
  assert.deepEqual(shape(find(task, 'Actions', 'Exec', 'Arguments')[1].split(' ')), shape(unit));
});

interface Machine {
  readonly output: string;
  /** Replaces the certificates, by a rename. */
  readonly give: (pem: string) => void;
  /** Runs the command of the unit. */
  readonly run: () => Promise<number | null>;
  /** What `setup-ca-bundle env` says for the runner's .env. */
  readonly readDotEnv: () => Promise<Readonly<Record<string, string>>>;
}

function makeMachine(t: TestContext): Machine {
  const folder = makeTemporaryFolder(t);
  const settings = join(folder, 'etc');
  const output = join(folder, 'var');
  mkdirSync(settings);
  const environment = makeCleanEnvironment(folder, {
    PATH: `${dirname(nodeExecutable(24))}:${SYSTEM_PATH}`,
  });
  const places = {
    '/opt/setup-ca-bundle': ACTION,
    '/etc/setup-ca-bundle': settings,
    '/var/lib/setup-ca-bundle': output,
  };
  const [program = '', ...words] = readCommand(places);
  const [, script = ''] = words;
  return {
    output,
    give: (pem) => {
      writeFileSync(join(settings, 'corp.new'), pem);
      renameSync(join(settings, 'corp.new'), join(settings, 'corp.pem'));
    },
    run: async () => (await runChild(program, words, { environment, folder })).exitCode,
    readDotEnv: async () => {
      const { stdout } = await runChild(
        program,
        ['node', script, 'env', '--shell', 'plain', '--output', output],
        { environment, folder },
      );
      const lines = stdout.trim().split('\n');
      return Object.fromEntries(
        lines.map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
      );
    },
  };
}

test('whoever reads while the bundle is made again sees the old or the new one, whole; a run that fails changes nothing', async (t) => {
  const machine = makeMachine(t);
  const names = ['ca-bundle.pem', 'extra.pem'];
  const look = (): readonly string[] => names.map((name) => readFileSync(join(machine.output, name), 'utf8'));
  const states: (readonly string[])[] = [];
  for (const pem of [root.pem, root.pem + next.pem]) {
    machine.give(pem);
    assert.equal(await machine.run(), 0);
    states.push(look());
  }
  assert.notDeepEqual(states[0], states[1]);
  let isOver = false;
  let count = 0;
  const seen = new Set<string>();
  const watch = (async () => {
    while (!isOver) {
      for (const [at, text] of look().entries()) {
        const state = states.findIndex((it) => it[at] === text);
        assert.notEqual(state, -1, `${names[at]} was seen in part`);
        seen.add(`${names[at]} ${state}`);
      }
      count++;
      await setImmediate();
    }
  })();
  for (const pem of [root.pem, 'no certificate', root.pem + next.pem, root.keyPem, root.pem]) {
    machine.give(pem);
    const before = look();
    // who has a file open goes on reading the old one
    const held = names.map((name) => openSync(join(machine.output, name), 'r'));
    const exitCode = await machine.run();
    assert.deepEqual(
      held.map((descriptor) => readFileSync(descriptor, 'utf8')),
      before,
    );
    for (const descriptor of held) closeSync(descriptor);
    if (!pem.startsWith(root.pem)) {
      assert.equal(exitCode, 1);
      assert.deepEqual(look(), before);
    }
  }
  isOver = true;
  await watch;
  assert.equal(seen.size, 4, `${count} looks saw ${[...seen].join(', ')}`);
});

test('a job’s own env: beats what the timer made, and not what the hook makes', async (t) => {
  const machine = makeMachine(t);
  machine.give(root.pem);
  assert.equal(await machine.run(), 0);
  const variables = await machine.readDotEnv();
  assert.equal(variables.SSL_CERT_FILE, join(machine.output, 'ca-bundle.pem'));
  for (const value of Object.values(variables)) assert.ok(value.startsWith(machine.output), value);

  const ask = ['-c', 'echo "$NODE_EXTRA_CA_CERTS"; cat "$SSL_CERT_FILE"'];
  const own = { NODE_EXTRA_CA_CERTS: '/team/ca.pem' };
  const timed = startJob(t, { runnerEnvironment: variables, env: own });
  const step = await timed.run('sh', ask);
  const [named = '', ...bundle] = step.stdout.split('\n');
  assert.equal(named, '/team/ca.pem');
  assert.ok(bundle.join('\n').includes(root.pem.trim()));

  const hooked = startJob(t, {
    env: own,
    runnerEnvironment: { SETUP_CA_BUNDLE_CERTIFICATES: root.pem, SETUP_CA_BUNDLE_NODE: nodeExecutable(24) },
  });
  await hooked.runHook(HOOK);
  assert.doesNotMatch((await hooked.run('sh', ask)).stdout, /^\/team\/ca\.pem$/m);
});
