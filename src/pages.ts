import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from './context.ts';
import { VERSION } from './release.ts';

/** How our sentences name a page of the documentation. */
const PAGE = /(?<![\w./-])docs\/[a-z-]+\.md/g;

/** The project's folder, of the sources and of dist: package.json and docs are in it. */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

type World = Pick<Context, 'environment' | 'isJob'>;

/** What a run tells, as far as it can name a page. */
interface Told {
  readonly problems: readonly { readonly message: string }[];
  readonly clientChecks: readonly {
    readonly reason: string | undefined;
    readonly advice?: string | undefined;
  }[];
}

/** What a run tells, with the address of each page that it names. */
export function addressOutcome<T extends Told>(outcome: T, world: World): T {
  const address = (text: string | undefined): string | undefined => text && addressPages(text, world);
  return {
    ...outcome,
    problems: outcome.problems.map((it) => ({ ...it, message: address(it.message) })),
    clientChecks: outcome.clientChecks.map((it) => ({
      ...it,
      reason: address(it.reason),
      ...(it.advice === undefined ? {} : { advice: address(it.advice) }),
    })),
  };
}

/**
 * Text in which every page of the documentation has an address that its reader can open, of this version: in the repository
 * that the action came from, or that package.json names, else in the folder of this program. A page that is not there is
 * none of ours.
 */
export function addressPages(text: string, world: World): string {
  return text.replace(PAGE, (page) => {
    const path = join(ROOT, page);
    return existsSync(path) ? (findRepository(world)?.concat(page) ?? path) : page;
  });
}

/** The address of the project's folder in its repository, with a slash at its end. */
function findRepository({ environment, isJob }: World): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
  if (isJob && name && ref) return makeAddress(`${server || 'https://github.com'}/${name}`, ref);
  const { repository } = readPackage();
  const [, address = ''] = /^git\+(.+)\.git$/.exec(repository?.url ?? '') ?? [];
  return makeAddress(address, `v${VERSION}`);
}

/** Undefined for what is no address, or would show as another one. */
function makeAddress(repository: string, ref: string): string | undefined {
  const address = `${repository}/blob/${ref}/`;
  return /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/blob\/[\w./-]+\/$/.test(address) ? address : undefined;
}

/** `repository` is there in what is published: the release names the one that it is made in. */
function readPackage(): { readonly repository?: { readonly url?: string } } {
  try {
    return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  } catch {
    return {}; // dist alone was copied
  }
}
