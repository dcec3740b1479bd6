import { posix } from 'node:path';
import { type EngineCommand, listValues } from './engine-command.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What the user's own flags say of a container; these always win. */
export interface OwnSettings {
  /** Whether a variable is set by a flag, or taken out. */
  readonly setsVariable: (name: string) => boolean;
  /** Whether the variables that the image sets are taken out (podman). */
  readonly dropsImageVariables: boolean;
  /** The places in the container where something is mounted, with the flag that does it. */
  readonly mounts: readonly OwnMount[];
}

/** A volume, a mount or a tmpfs. */
export interface OwnMount {
  /** Absolute, in the container. */
  readonly target: string;
  /** `--volume`, and its value. */
  readonly words: readonly [string, string];
}

/**
 * Reads what the flags of `run` and `create` say of variables and mounts. `environment` is that of the command, from which
 * flags take values; `envFiles` are the texts of the files that `--env-file` names.
 */
export function readOwnSettings(
  command: EngineCommand,
  environment: Variables,
  envFiles: readonly string[],
): OwnSettings {
  const given = [
    ...['env', 'unsetenv'].flatMap((name) => listValues(command, name)),
    ...listValues(command, 'env-merge'),
    ...listValues(command, 'secret').flatMap(readSecretVariable),
  ].map((value) => value.replace(/=.*/s, ''));
  const names = new Set([...given, ...envFiles.flatMap((text) => readEnvFile(text, environment))]);
  // podman takes all variables of its own environment that begin so
  const prefixes = given.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return {
    setsVariable: (name) =>
      names.has(name) ||
      (environment[name] !== undefined && prefixes.some((prefix) => name.startsWith(prefix))),
    dropsImageVariables: listValues(command, 'unsetenv-all').some((value) => value !== 'false'),
    mounts: (['volume', 'mount', 'tmpfs'] as const).flatMap((flag) =>
      listValues(command, flag).flatMap((value): OwnMount[] => {
        const target = flag === 'mount' ? readMountTarget(value) : readVolumeTarget(value, flag);
        return target?.startsWith('/')
          ? [{ target: posix.resolve(target), words: [`--${flag}`, value] }]
          : [];
      }),
    ),
  };
}

/** Whether a path in a container is a place, or lies under it. */
export function isUnder(path: string, place: string): boolean {
  return path === place || path.startsWith(place === '/' ? '/' : `${place}/`);
}

/** The names that an env file sets, as docker reads it: `NAME=value`, or `NAME` for a variable that the command has. */
function readEnvFile(text: string, environment: Variables): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const end = line.indexOf('=');
      if (end !== -1) return [line.slice(0, end)];
      return environment[line] === undefined ? [] : [line];
    });
}

/** The variable that podman puts a secret into: `NAME,type=env,target=VARIABLE`; without a target its own name. */
function readSecretVariable(value: string): readonly string[] {
  const [name = '', ...fields] = value.split(',');
  if (!fields.includes('type=env')) return [];
  return [fields.find((field) => field.startsWith('target='))?.slice('target='.length) ?? name];
}

/** `[SOURCE:]TARGET[:OPTIONS]`; of a tmpfs `TARGET[:OPTIONS]`. A source on Windows begins with a drive: `C:\\data`. */
function readVolumeTarget(value: string, flag: 'volume' | 'tmpfs'): string | undefined {
  const parts = value.replace(/^[A-Za-z]:(?=[\\/])/, '').split(':');
  return flag === 'tmpfs' || parts.length === 1 ? parts[0] : parts[1];
}

/** A line of CSV: `type=bind,source=/a,target=/b`, where a field with a comma in it stands in quotes. */
function readMountTarget(value: string): string | undefined {
  const fields = value.match(/"(?:[^"]|"")*"|[^,"]+/g) ?? [];
  const target = fields
    .map((field) => field.replace(/^"|"$/g, ''))
    .map((field) => /^(?:target|dst|destination)=(.*)$/is.exec(field.trim())?.[1])
    .find((found) => found !== undefined);
  return target;
}
