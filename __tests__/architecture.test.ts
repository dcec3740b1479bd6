import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = dirname(import.meta.dirname);
const SRC = join(ROOT, 'src');

/**
 * Who may import whom: a room, or a file at the top of src, and the rooms and packages that it may name. A room with rooms
 * in it stands for its own files alone.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'problem.ts': [],
  'context.ts': [],
  'release.ts': [],
  'limits.ts': [],
  'linux-stores.ts': [],
  'endpoint.ts': [],
  'ci-commands.ts': [],
  'shape.ts': [],
  'pages.ts': ['context.ts', 'release.ts', 'node:fs', 'node:path', 'node:url'],
  certificates: ['problem.ts', 'node:crypto'],
  'certificates/formats': [
    'problem.ts',
    'limits.ts',
    'certificates',
    'node:crypto',
    'node-forge',
    'node-forge/lib/*',
  ],
  'certificates/lint': ['certificates', 'certificates/formats'],
  decoding: ['problem.ts', 'certificates', 'certificates/formats', 'node:worker_threads'],
  bundle: ['problem.ts', 'ci-commands.ts', 'certificates', 'certificates/formats', 'certificates/lint'],
  clients: ['problem.ts', 'node:path'],
  'request.ts': ['problem.ts', 'limits.ts', 'endpoint.ts', 'certificates', 'certificates/formats', 'clients'],
  'request-advice.ts': ['problem.ts', 'request.ts', 'clients'],
  report: [
    'problem.ts',
    'endpoint.ts',
    'ci-commands.ts',
    'certificates',
    'certificates/lint',
    'bundle',
    'clients',
  ],
  net: ['problem.ts', 'release.ts', 'endpoint.ts', 'node:*'],
  files: [
    'shape.ts',
    'problem.ts',
    'context.ts',
    'limits.ts',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:process', // whose process this is
    'node:timers/promises',
  ],
  programs: [
    'problem.ts',
    'context.ts',
    'files',
    'node:child_process',
    'node:fs',
    'node:path',
    'node:process', // to end a group of processes
    'node:stream',
  ],
  sources: [
    'problem.ts',
    'context.ts',
    'request.ts',
    'certificates',
    'certificates/formats',
    'decoding',
    'net',
    'sources/default-store',
    'sources/given',
    'sources/network',
    'sources/settings',
    'node:fs',
  ],
  'sources/default-store': [
    'limits.ts',
    'linux-stores.ts',
    'problem.ts',
    'context.ts',
    'request.ts',
    'sources',
    'certificates',
    'certificates/formats',
    'net',
    'files',
    'programs',
    'node:*',
    'fast-plist',
  ],
  'sources/given': [
    'limits.ts',
    'problem.ts',
    'context.ts',
    'request.ts',
    'sources',
    'certificates',
    'files',
    'node:fs',
    'node:path',
    'tinyglobby',
  ],
  'sources/network': [
    'limits.ts',
    'certificates/lint',
    'endpoint.ts',
    'problem.ts',
    'context.ts',
    'request.ts',
    'sources',
    'certificates',
    'certificates/formats',
    'decoding',
    'net',
    'files',
    'node:crypto',
    'node:fs',
    'node:path',
    '@actions/tool-cache',
  ],
  'sources/settings': [
    'shape.ts',
    'limits.ts',
    'problem.ts',
    'context.ts',
    'sources',
    'certificates',
    'certificates/formats',
    'clients',
    'files',
    'programs',
    'node:fs',
    'node:path',
    'ini',
    'js-yaml',
  ],
  probes: [
    'problem.ts',
    'endpoint.ts',
    'context.ts',
    'request.ts',
    'report',
    'clients',
    'net',
    'files',
    'programs',
    'node:fs',
    'node:os',
    'node:path',
  ],
  installs: [
    'problem.ts',
    'context.ts',
    'request.ts',
    'installs/journal',
    'installs/stores',
    'files',
    'bundle',
    'clients',
    'report',
    'node:fs',
    'node:path',
  ],
  'installs/edits': ['limits.ts', 'certificates', 'certificates/formats'],
  'installs/journal': [
    'shape.ts',
    'problem.ts',
    'context.ts',
    'installs',
    'installs/edits',
    'files',
    'programs',
    'certificates',
    'clients',
    'node:*',
  ],
  'installs/stores': [
    'clients',
    'shape.ts',
    'limits.ts',
    'linux-stores.ts',
    'endpoint.ts',
    'problem.ts',
    'context.ts',
    'request.ts',
    'installs',
    'installs/edits',
    'installs/journal',
    'containers',
    'files',
    'programs',
    'certificates',
    'certificates/formats',
    'certificates/lint',
    'bundle',
    'report',
    'node:fs',
    'node:path',
  ],
  containers: [
    'shape.ts',
    'limits.ts',
    'linux-stores.ts',
    'problem.ts',
    'context.ts',
    'release.ts',
    'findings.ts',
    'certificates',
    'bundle',
    'clients',
    'sources',
    'files',
    'programs',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  diagnosis: [
    'problem.ts',
    'endpoint.ts',
    'context.ts',
    'request.ts',
    'certificates',
    'certificates/formats',
    'certificates/lint',
    'decoding',
    'bundle',
    'clients',
    'report',
    'sources/default-store',
    'sources/network',
    'sources/settings',
    'net',
    'files',
    'probes',
    'node:fs',
    'node:string_decoder',
  ],
  'findings.ts': [
    'problem.ts',
    'context.ts',
    'request.ts',
    'request-advice.ts',
    'certificates',
    'bundle',
    'clients',
  ],
  delivery: [
    'problem.ts',
    'context.ts',
    'release.ts',
    'pages.ts',
    'request.ts',
    'certificates',
    'bundle',
    'clients',
    'containers',
    'report',
    'files',
    'probes',
    'installs',
    'installs/journal',
    'node:path',
  ],
  'pipeline.ts': [
    'problem.ts',
    'context.ts',
    'release.ts',
    'request.ts',
    'findings.ts',
    'certificates',
    'bundle',
    'report',
    'sources',
    'sources/network',
    'files',
    'delivery',
  ],
  fleet: [
    'certificates',
    'release.ts',
    'endpoint.ts',
    'problem.ts',
    'context.ts',
    'request.ts',
    'pipeline.ts',
    'report',
    'files',
    'programs',
    'node:fs',
    'node:path',
  ],
  'main.ts': ['action', 'cli', 'installs', 'installs/journal', 'decoding', 'report'],
  action: [
    'limits.ts',
    'fleet',
    'problem.ts',
    'context.ts',
    'pages.ts',
    'request.ts',
    'pipeline.ts',
    'report',
    'files',
    'installs',
    'installs/journal',
    'delivery',
    'node:crypto',
    'node:fs',
    'node:os',
    'node:path',
    '@actions/core',
  ],
  cli: [
    'shape.ts',
    'ci-commands.ts',
    'limits.ts',
    'problem.ts',
    'context.ts',
    'release.ts',
    'pages.ts',
    'request.ts',
    'pipeline.ts',
    'fleet',
    'certificates',
    'clients',
    'report',
    'files',
    'diagnosis',
    'installs',
    'containers',
    'programs',
    'node:fs',
    'node:os',
    'node:path',
    'node:tty',
    'node:util',
  ],
};

/** Modules that cost start-up: they may only be loaded when they are used, by `await import()`. */
const ONLY_WHEN_USED =
  /^(?:pages\.ts|fleet\/.*|delivery\/report-file\.ts|net\/.*|decoding\/.*|probes\/.*|files\/(?:lock|fixed-output)\.ts|programs\/.*|containers\/.*|installs\/(?!names|journal\/journal-place).*|bundle\/(?:java-truststore|explain)\.ts|report\/(?:summary|markdown|json|lists|inventory|configuration|diagnosis)\.ts|clients\/schannel\.ts|sources\/(?:default-store\/mozilla|settings\/(?:python-ini|configuration-readers)|default-store\/windows)\.ts|node-forge(?:\/.*)?|fast-plist|ini|js-yaml|tinyglobby|@actions\/tool-cache|node:(?:tls|https?|child_process|worker_threads))$/;

/** The shells: the way in, and the two behind it, neither of which knows the other. */
const SHELLS: ReadonlySet<string> = new Set(['main.ts', 'action', 'cli']);

/** What only the shells may touch. */
const SHELLS_ONLY = /\bprocess\.|\bnew Date\(\)|\bDate\.now\(/;

/** What only holds the text of programs for other processes: what stands in that text is not ours. */
const FOREIGN_TEXT = 'probes/scripts.ts';

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isDynamic: boolean;
  readonly isTypeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = stripComments(readFileSync(join(SRC, name), 'utf8'));
    return { name, text: name === FOREIGN_TEXT ? text.replace(/`[^`]*`/g, '``') : text };
  });
const imports = files.flatMap(({ name, text }) => readImports(name, text));

test('every file of src stands in a room of the house', () => {
  assert.deepEqual(
    files.map(({ name }) => roomOf(name)).filter((room) => !(room in MAY_IMPORT)),
    [],
  );
});

test('rooms import only what the table allows', () => {
  const offences = imports.filter(({ file, target }) => !isAllowed(file, target));
  assert.deepEqual(
    offences.map(({ file, target }) => `${file} → ${target}`),
    [],
  );
});

test('one file starts other programs', () => {
  const starters = imports.filter(({ target }) => /^(?:node:)?(?:child_process|cluster)$/.test(target));
  assert.deepEqual(
    starters.map(({ file }) => file),
    ['programs/run.ts'],
  );
  const others = files.filter(({ text }) => /\bprocess\.(?:binding|getBuiltinModule)\b/.test(text));
  assert.deepEqual(others, []);
});

test('what Windows has not is imported in a way that works on Windows', () => {
  const names = /\b(?:get|set)e?[ug]id\b|\b[gs]etgroups\b|\binitgroups\b|\bsetuid\b/;
  const offences = files.filter(({ text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '(?:node:)?process'/g)].some(([, list = '']) =>
      names.test(list),
    ),
  );
  assert.deepEqual(
    offences.map(({ name }) => name),
    [],
  );
});

test('the table allows nothing that nobody imports', () => {
  const unused = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) =>
    allowed
      .filter((name) => !imports.some(({ file, target }) => roomOf(file) === room && isNamed(target, name)))
      .map((name) => `${room} → ${name}`),
  );
  assert.deepEqual(unused, []);
});

test('every export has a comment over it where its name is not enough, and somebody beside its own file who imports it', () => {
  const users = ['src', '__tests__', 'scripts', 'bench'].flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: ROOT, exclude: (name) => name === 'node_modules' }).map((name) => {
      return { path: join(ROOT, name), text: readFileSync(join(ROOT, name), 'utf8') };
    }),
  );
  const offences = files.flatMap(({ name }) => {
    const source = readFileSync(join(SRC, name), 'utf8');
    const declared = source.matchAll(/^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm);
    return [...declared].flatMap(({ index, 1: word = '' }) => {
      const others = users.filter(
        ({ path, text }) => path !== join(SRC, name) && text.includes(`/${basename(name)}'`),
      );
      const isUsed = others.some(({ text }) => new RegExp(`\\b${word}\\b`).test(text));
      // a name is enough in a group under one comment, and where a type is the keys of a table
      const isExplained =
        /(?:\*\/|\nexport const \w+ = .*;)\n$/.test(source.slice(0, index)) ||
        /^[^;]*= keyof typeof \w+;/.test(source.slice(index));
      return [
        ...(isUsed ? [] : [`${name}: nobody imports ${word}`]),
        ...(isExplained ? [] : [`${name}: ${word} has no comment`]),
      ];
    });
  });
  assert.deepEqual(offences, []);
});

test('docs/architecture.md has a row for every room, and shows every import between rooms', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rooms = new Set(files.map(({ name }) => roomOf(name)).filter((room) => !room.endsWith('.ts')));
  for (const room of rooms) assert.ok(page.includes(`\n| \`${room}/\` |`), `no row for ${room}/`);
  const nodes = new Set([...[...rooms].map(outerRoomOf), 'pipeline.ts', 'request.ts']);
  const pairs = imports.map(({ file, target }) => [roomOf(file), roomOf(target)] as const);
  const outer = pairs
    .map((pair) => pair.map(outerRoomOf))
    .filter(([from = '', to = '']) => nodes.has(from) && nodes.has(to));
  const inner = pairs.filter(
    (pair) => pair.every((room) => room.includes('/')) && new Set(pair.map(outerRoomOf)).size === 1,
  );
  const [between = '', within = ''] = [...page.matchAll(/flowchart TD\n([^`]*)/g)].map(([, it]) => it ?? '');
  assert.deepEqual(readEdges(between), listEdges(outer));
  assert.deepEqual(readEdges(within), listEdges(inner));
});

/** The edges that a picture in Mermaid's language shows, sorted. */
function readEdges(picture: string): readonly string[] {
  return [...picture.matchAll(/([\w/-]+) --> (.*)/g)]
    .flatMap(([, from, targets = '']) => targets.split(' & ').map((to) => `${from} --> ${to}`))
    .sort();
}

/** The edges between different rooms, each once, sorted. */
function listEdges(pairs: readonly (readonly string[])[]): readonly string[] {
  const edges = pairs
    .filter(([from, to]) => from !== to)
    .map((pair) => pair.map((room) => room.replace('.ts', '')).join(' --> '));
  return [...new Set(edges)].sort();
}

test('the reader of imports sees every form of them', () => {
  const text = `import a from 'one'; import 'two'; import { b,\n c } from "three"; import type { D } from 'four';
    export { e } from 'five'; const f = await import('six'); import * as g from 'seven'; require('eight'); export * from 'nine';`;
  assert.deepEqual(
    readImports('x.ts', text)
      .map(({ target }) => target)
      .sort(),
    ['eight', 'five', 'four', 'nine', 'one', 'seven', 'six', 'three', 'two'],
  );
});

test('what costs start-up is loaded when it is used', () => {
  const started = listStarted('main.ts');
  assert.ok(started.has('pipeline.ts'));
  const late = [...started].filter((target) => ONLY_WHEN_USED.test(target));
  assert.deepEqual(late, []);
});

test('what stands in a profile reads no certificate, and loads nothing large', () => {
  const started = listStarted('cli/profile.ts');
  assert.ok(started.has('clients/plan.ts'));
  const late = [...started].filter((target) =>
    /^(?:pipeline|bundle|certificates|sources|net|node:crypto)/.test(target),
  );
  assert.deepEqual(late, []);
});

/** All that is read when a file is: what it reaches by static imports. */
function listStarted(entry: string): ReadonlySet<string> {
  const started = new Set([entry]);
  for (const file of started) {
    for (const it of imports) {
      if (it.file === file && !it.isDynamic && !it.isTypeOnly) started.add(it.target);
    }
  }
  return started;
}

test('only the shells read the process and the clock', () => {
  const offences = files.filter(({ name, text }) => !SHELLS.has(roomOf(name)) && SHELLS_ONLY.test(text));
  assert.deepEqual(
    offences.map(({ name }) => name),
    [],
  );
});

test('one place prints on each way out, where every line is made harmless', () => {
  const printers = files.filter(({ text }) =>
    /\bstd(?:out|err)\b[.\w]*\.write\b|\bconsole\.|\bstream\.write\b/.test(text),
  );
  assert.deepEqual(
    printers.map(({ name }) => name),
    ['main.ts', 'cli/terminal.ts'], // the first: what nobody caught
  );
  const loggers = files.filter(({ text }) =>
    /import \{[^}]*\b(?:debug|info|notice|warning|error|startGroup)\b[^}]*\} from '@actions\/core'/.test(
      text,
    ),
  );
  assert.deepEqual(
    loggers.map(({ name }) => name),
    ['action/outputs.ts'],
  );
});

test('there are no circles of imports, types included', () => {
  const edges = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target.endsWith('.ts')) edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `a circle: ${[...path, file].join(' → ')}`);
    if (done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const { name } of files) visit(name, []);
});

function isAllowed(file: string, target: string): boolean {
  const room = roomOf(file);
  if (target.endsWith('.ts') && roomOf(target) === room) return true;
  return (MAY_IMPORT[room] ?? []).some((name) => isNamed(target, name));
}

/** Whether a name of the table means what a file imports: a room, a file at the top, a package, or `node:*`. */
function isNamed(target: string, name: string): boolean {
  const place = target.endsWith('.ts') ? roomOf(target) : target;
  return name === place || (name.endsWith('*') && place.startsWith(name.slice(0, -1)));
}

/** The room that a file stands in, or the file itself at the top of src. */
function roomOf(file: string): string {
  return file.includes('/') ? dirname(file) : file;
}

/** The room at the top of src that a room is, or lies in. */
function outerRoomOf(room: string): string {
  return room.split('/')[0] ?? room;
}

function readImports(file: string, text: string): Import[] {
  const pattern =
    /(?:^|[;\n])\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?(['"])([^'"\n]+)\3|\b(import|require)\s*\(\s*(['"])([^'"\n]+)\6/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[4] ?? match[7] ?? '';
    return {
      file,
      target: target.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), target)) : target,
      isDynamic: match[5] !== undefined,
      isTypeOnly: match[2] !== undefined,
    };
  });
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
