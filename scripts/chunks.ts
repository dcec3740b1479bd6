import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What webpack's statistics say of a build, as far as names need it. */
export interface Statistics {
  readonly chunks: readonly Chunk[];
}

interface Chunk {
  readonly id: number;
  readonly files: readonly string[];
  readonly size: number;
  readonly modules: readonly Module[];
  /** The `import()` expressions that load it. */
  readonly origins: readonly { readonly moduleName: string; readonly request?: string }[];
}

interface Module {
  /** `./build/net/proxy.js`, or `./build/cli/show.js + 2 modules`. */
  readonly name: string;
  readonly size: number;
  /** Where it is imported. */
  readonly reasons: readonly {
    readonly moduleName: string | null;
    readonly userRequest?: string | null;
    readonly type: string;
  }[];
}

/** Names that files of `dist` have already, and `main`, which would be taken for the way in. */
const TAKEN: readonly string[] = ['index', 'post', 'decoder', 'env', 'main'];

/**
 * The name of each chunk by its number: that of the source file whose `import()` it answers, or of the largest file that
 * several such have in common; of a package, the package's. The room stands before a name that more than one of `sources`
 * (paths in src) has, and the importer behind it where the same file is in several chunks. Throws if two are named alike.
 */
export function nameChunks({ chunks }: Statistics, sources: readonly string[]): ReadonlyMap<number, string> {
  const bases = sources.map((path) => splitPath(path).base);
  const isAmbiguous = (base: string) =>
    TAKEN.includes(base) || bases.filter((other) => other === base).length > 1;
  const names = new Map<number, string>();
  const used = new Set<string>();
  const loaded = chunks.filter(({ files }) => !files.includes('index.js'));
  for (const chunk of loaded.toSorted((a, b) => b.size - a.size || a.id - b.id)) {
    const { name } = findSubject(chunk);
    const { room, base } = splitPath(name);
    const plain = isAmbiguous(base) ? `${room}-${base}` : base;
    const importer = splitPath(chunk.origins[0]?.moduleName ?? '').base;
    const free = [plain, `${plain}-for-${importer}`].find((it) => !used.has(it));
    if (free === undefined) throw new Error(`chunk ${chunk.id} is named ${plain} like another`);
    used.add(free);
    names.set(chunk.id, free);
  }
  return names;
}

/** The module that a chunk is there for. */
function findSubject({ id, modules, origins }: Chunk): Module {
  const asked = modules.find(({ reasons }) =>
    reasons.some(
      ({ type, moduleName, userRequest }) =>
        type === 'import()' &&
        origins.some((it) => it.moduleName === moduleName && it.request === userRequest),
    ),
  );
  const [largest] = modules.toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const subject = asked ?? largest;
  if (subject === undefined) throw new Error(`chunk ${id} is empty`);
  return subject;
}

/** The room and the name without its ending of a file; of a package's file, the package. */
function splitPath(name: string): { readonly room: string; readonly base: string } {
  const packaged = /.*\/node_modules\/(?:@[\w.-]+\/)?([\w.-]+)\//.exec(name)?.[1];
  if (packaged !== undefined) return { room: 'package', base: packaged };
  const [file = '', room = ''] = name
    .replace(/ \+ \d+ modules$/, '')
    .split('/')
    .reverse();
  return { room, base: file.replace(/\.[cm]?[jt]s$/, '') };
}

/** Where a script loads a chunk. */
const LOADS = /(__(?:webpack|nccwpck)_require__\.e\()(?:\/\* import\(\) \*\/ )?(\d+)\)/g;

/** How a chunk begins: its own number, and those of the chunks that are in it. */
const HEAD = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\n/;

/** How the main chunk makes a file's name of a chunk's. */
const FILE_NAME = '"" + chunkId + ".index.js"';

/**
 * Gives the chunks in a folder their names, as files and in every script that loads them. Throws if a script does not look
 * as it is expected to: what is half renamed would fail only when it is used.
 */
export function renameChunks(folder: string, names: ReadonlyMap<number, string>): void {
  const nameOf = (id: string): string => {
    const name = names.get(Number(id));
    if (name === undefined) throw new Error(`a chunk ${id} is loaded, and there is none`);
    return JSON.stringify(name);
  };
  const rename = (script: string): string => {
    const renamed = script.replace(LOADS, (_, call: string, id: string) => `${call}${nameOf(id)})`);
    if (/_require__\.e\((?!")/.test(renamed)) throw new Error('a chunk is loaded in an unknown way');
    return renamed;
  };
  for (const [id, name] of names) {
    const old = join(folder, `${id}.index.js`);
    const script = readFileSync(old, 'utf8');
    const [head, own = '', all = ''] = HEAD.exec(script) ?? [];
    if (head === undefined) throw new Error(`chunk ${id} begins in an unknown way`);
    const ids = all.split(',').map(nameOf).join(', ');
    const body = rename(script.slice(head.length));
    writeFileSync(
      join(folder, `${name}.js`),
      `export const id = ${nameOf(own)};\nexport const ids = [${ids}];\n${body}`,
    );
    rmSync(old);
  }
  const main = join(folder, 'index.js');
  const parts = readFileSync(main, 'utf8').split(FILE_NAME);
  if (parts.length !== 2) throw new Error('the main chunk names files in an unknown way');
  writeFileSync(main, rename(parts.join('chunkId + ".js"')));
}
