import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort, type ProxyProgram, proxyUrl, startDaemon } from './daemon.ts';
import { makeCleanEnvironment } from './environment.ts';
import { findProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/**
 * Starts a real tinyproxy, which only tunnels, with basic authentication if `credentials` are given. Throws if it
 * is not installed: ask `requireProgram` first.
 */
export async function startTinyproxy(
  scope: Scope,
  options: { readonly credentials?: { readonly username: string; readonly password: string } } = {},
): Promise<ProxyProgram> {
  const tinyproxy = findProgram('tinyproxy');
  if (tinyproxy === undefined) throw new Error('tinyproxy is not installed');
  const folder = makeTemporaryFolder(scope, 'tinyproxy-');
  const { credentials } = options;
  const port = await findFreePort();
  const configuration = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Allow 127.0.0.1',
    `LogFile "${join(folder, 'tinyproxy.log')}"`,
    `PidFile "${join(folder, 'tinyproxy.pid')}"`,
    ...(credentials ? [`BasicAuth ${credentials.username} ${credentials.password}`] : []),
  ];
  const file = join(folder, 'tinyproxy.conf');
  writeFileSync(file, `${configuration.join('\n')}\n`);
  const daemon = await startDaemon(scope, tinyproxy, ['-d', '-c', file], {
    environment: makeCleanEnvironment(folder),
    folder,
    port,
  });
  return { ...daemon, port, folder, url: (userInfo) => proxyUrl(port, userInfo) };
}
