import * as thisProcess from 'node:process';

/**
 * What a process of POSIX knows of its user; on Windows each is undefined. Taken out of the whole module, because to
 * import a name that a module has not is an error before anything runs.
 */
export const {
  getuid,
  geteuid,
  getegid,
  getgroups,
  setegid,
  seteuid,
  setgroups,
}: Pick<
  NodeJS.Process,
  'getuid' | 'geteuid' | 'getegid' | 'getgroups' | 'setegid' | 'seteuid' | 'setgroups'
> = thisProcess;
