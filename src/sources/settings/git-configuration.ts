import { join } from 'node:path';
import type { Context } from '../../context.ts';
import { findProject } from '../../files/workspace.ts';
import { readMention } from './client-configuration.ts';
import { expandHome, type FoundSettings, NO_SETTINGS } from './setting.ts';

const CA_FILE = /sslcainfo|sslverify/i;
const CA_FILE_OR_INCLUDE = /sslcainfo|sslverify|\[\s*include/i;
const CA_FILE_OR_INCLUDE_KEY = /sslcainfo|sslverify|^include/i;

/**
 * Finds the CA files in git's configuration, `http.sslCAInfo` and `http.<url>.sslCAInfo`, which GIT_SSL_CAINFO
 * overrides (git's http.c), and where `sslVerify` switches verification off.
 *
 * Git itself is asked, because only git knows its includes and conditions; but not if no file or variable that it
 * reads first mentions such a thing, because to start a program costs more than to look.
 */
export async function findGitSettings(context: Context): Promise<FoundSettings> {
  if (!hasMention(context)) return NO_SETTINGS;
  const { askGit } = await import('./git.ts');
  return askGit(context);
}

/** A cheap look; the file in the workspace is not trusted, so includes in it (actions/checkout makes one) are no reason. */
function hasMention(context: Context): boolean {
  const { environment } = context;
  const project = findProject(context);
  const names = Object.keys(environment).filter((name) => /^GIT_CONFIG_(?:KEY_\d+|PARAMETERS)$/.test(name));
  return (
    names.some((name) => CA_FILE_OR_INCLUDE_KEY.test(environment[name] ?? '')) ||
    listFiles(context).some((file) => readMention(file, CA_FILE_OR_INCLUDE) !== undefined) ||
    (project !== undefined && readMention(join(project, '.git', 'config'), CA_FILE) !== undefined)
  );
}

/** The files of git's system and global scopes (git-config, FILES). */
function listFiles(context: Context): string[] {
  const { environment, folders } = context;
  const files: string[] = [];
  if (!/^(?:1|true|yes|on)$/i.test(environment.GIT_CONFIG_NOSYSTEM ?? '')) {
    files.push(
      ...(environment.GIT_CONFIG_SYSTEM ? [environment.GIT_CONFIG_SYSTEM] : listSystemFiles(context)),
    );
  }
  if (environment.GIT_CONFIG_GLOBAL !== undefined) return [...files, environment.GIT_CONFIG_GLOBAL];
  const user = environment.XDG_CONFIG_HOME || expandHome('~/.config', context);
  return [
    ...files,
    join(user, 'git', 'config'),
    ...(folders.home === undefined ? [] : [join(folders.home, '.gitconfig')]),
  ];
}

/** Where builds of git have their system file: it depends on the prefix that git was built with. */
function listSystemFiles({ environment, platform }: Context): string[] {
  switch (platform) {
    case 'win32':
      return [
        join(environment.ProgramFiles ?? 'C:\\Program Files', 'Git', 'etc', 'gitconfig'),
        join(environment.ProgramData ?? 'C:\\ProgramData', 'Git', 'config'),
      ];
    case 'darwin':
      return ['/etc/gitconfig', '/usr/local/etc/gitconfig', '/opt/homebrew/etc/gitconfig'];
    default:
      return ['/etc/gitconfig', '/usr/local/etc/gitconfig'];
  }
}
