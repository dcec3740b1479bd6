import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment, SYSTEM_PATH } from './environment.ts';

/** Set to `1` where every program must be there (the gate): a missing one then fails the test that needs it. */
export const REQUIRE_PROGRAMS_VARIABLE = 'SETUP_CA_BUNDLE_REQUIRE_PROGRAMS';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The path of an installed program: the system's own folders first, then this process's PATH without what npm
 * puts in front of it; `undefined` if there is none.
 */
export function findProgram(name: string): string | undefined {
  const inherited = (process.env.PATH ?? '').split(delimiter).filter((folder) => {
    return folder !== '' && !/node_modules[\\/]\.bin|node-gyp-bin/.test(folder);
  });
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of [...SYSTEM_PATH.split(delimiter), ...inherited]) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (isProgram(path)) return path;
    }
  }
  return undefined;
}

/** What the gate could not bring because a registry did not answer, separated by colons: folders or programs by name, in lower case. */
const WITHOUT_VARIABLE = 'SETUP_CA_BUNDLE_WITHOUT';

function isLeftOut(what: string): boolean {
  const parts = what
    .toLowerCase()
    .replaceAll(' ', '')
    .split('/')
    .filter((part) => part !== '');
  const without = (process.env[WITHOUT_VARIABLE] ?? '').split(':');
  return parts.some((part) => without.includes(part));
}

/**
 * Marks a test that lacks `what` as skipped; throws where every program must be there, but for those of registries that the
 * gate did not reach.
 */
export function missing(t: TestContext, what: string): undefined {
  if (process.env[REQUIRE_PROGRAMS_VARIABLE] === '1' && !isLeftOut(what)) {
    throw new Error(
      `needs ${what}, which is not to be had here, and ${REQUIRE_PROGRAMS_VARIABLE}=1 forbids to go without`,
    );
  }
  t.skip(`needs ${what}`);
  return undefined;
}

/**
 * The path of a program that this test needs. Where it is not installed the test is marked as skipped, by name,
 * and `undefined` returned: return from the test then. With SETUP_CA_BUNDLE_REQUIRE_PROGRAMS=1 it throws instead.
 */
export function requireProgram(t: TestContext, name: string): string | undefined {
  return findProgram(name) ?? missing(t, name);
}

/** Whether this process is root's, who may make files another user's; otherwise the test is marked as skipped. */
export function requireRoot(t: TestContext): boolean {
  return process.geteuid?.() === 0 || missing(t, 'root') !== undefined;
}

/** As `requireProgram`, for the system's `python3` with a module (`requests`, `pip` …) that can be imported. */
export function requirePythonModule(t: TestContext, module: string): string | undefined {
  const python = findProgram('python3');
  if (python === undefined) return missing(t, 'python3');
  const found = spawnSync(
    python,
    ['-c', 'import importlib, sys; importlib.import_module(sys.argv[1])', module],
    {
      env: { ...makeCleanEnvironment('/nonexistent') },
      stdio: 'ignore',
    },
  );
  return found.status === 0 ? python : missing(t, `python3 with the module ${module}`);
}
