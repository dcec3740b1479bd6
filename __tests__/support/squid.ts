import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { findFreePort, type ProxyProgram, proxyUrl, startDaemon } from './daemon.ts';
import { type Environment, makeCleanEnvironment } from './environment.ts';
import type { Authority } from './pki.ts';
import { findProgram } from './programs.ts';
import { atEnd, atSuddenEnd, type Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** The program that makes squid's certificates; Debian, then Fedora. */
const CERTIFICATE_GENERATORS = [
  '/usr/lib/squid/security_file_certgen',
  '/usr/lib64/squid/security_file_certgen',
] as const;

/** Where Linux shows POSIX shared memory as files. */
const SHARED_MEMORY = '/dev/shm';

/**
 * Starts a real squid (with OpenSSL: Debian's `squid-openssl`) that ends TLS with certificates signed by
 * `authority` and judges the servers behind by `upstreamAuthorities` (PEM). It sends the leaf, then the authority,
 * which comes twice if it is a root. Throws if squid is not installed: ask `requireProgram` first.
 */
export async function startSquid(
  scope: Scope,
  options: { readonly authority: Authority; readonly upstreamAuthorities: string },
): Promise<ProxyProgram> {
  const squid = findProgram('squid');
  const generator = CERTIFICATE_GENERATORS.find(existsSync);
  if (squid === undefined || generator === undefined) throw new Error('squid with OpenSSL is not installed');
  const folder = makeTemporaryFolder(scope, 'squid-');
  const environment = makeCleanEnvironment(folder);
  const { authority, upstreamAuthorities } = options;
  const path = (name: string): string => join(folder, name);
  const port = await findFreePort();
  writeFileSync(
    path('ca.pem'),
    [authority, ...authority.chain].map(({ pem }) => pem).join('') + authority.keyPem,
  );
  writeFileSync(path('upstream.pem'), upstreamAuthorities);
  const configuration = [
    `http_port 127.0.0.1:${port} ssl-bump cert=${path('ca.pem')} generate-host-certificates=on dynamic_cert_mem_cache_size=1MB`,
    `sslcrtd_program ${generator} -s ${path('ssl_db')} -M 4MB`,
    'sslcrtd_children 1 startup=1 idle=1',
    'ssl_bump bump all',
    `tls_outgoing_options cafile=${path('upstream.pem')}`,
    // A session cache would be a file in /dev/shm that two squids share.
    'sslproxy_session_cache_size 0 KB',
    'http_access allow all',
    'cache deny all',
    `access_log stdio:${path('access.log')}`,
    `cache_log ${path('cache.log')}`,
    'pid_filename none',
    `coredump_dir ${folder}`,
    'visible_hostname test-proxy',
    'pinger_enable off',
    'shutdown_lifetime 0 seconds',
  ];
  writeFileSync(path('squid.conf'), `${configuration.join('\n')}\n`);
  await expectSuccess(generator, ['-c', '-s', path('ssl_db'), '-M', '4MB'], environment);
  // Started by root, squid becomes the user `proxy`.
  if (process.getuid?.() === 0) await expectSuccess('chown', ['-R', 'proxy:proxy', folder], environment);
  // Shared memory is named after the service; `-n` keeps two squids, and the machine's own, apart.
  const service = `test${port}`;
  const callOff = atSuddenEnd(() => removeSharedMemory(service));
  atEnd(scope, () => {
    callOff();
    removeSharedMemory(service);
  });
  const daemon = await startDaemon(scope, squid, ['-N', '-n', service, '-f', path('squid.conf')], {
    environment,
    folder,
    port,
    // Its own way out takes two seconds, and nothing of it is kept.
    endSignal: 'SIGKILL',
  });
  return { ...daemon, port, folder, url: (userInfo) => proxyUrl(port, userInfo) };
}

function removeSharedMemory(service: string): void {
  if (!existsSync(SHARED_MEMORY)) return;
  for (const name of readdirSync(SHARED_MEMORY)) {
    if (name.startsWith(`${service}-`)) rmSync(join(SHARED_MEMORY, name), { force: true });
  }
}

async function expectSuccess(
  program: string,
  programArguments: readonly string[],
  environment: Environment,
): Promise<void> {
  const { exitCode, stderr } = await runChild(program, programArguments, { environment });
  if (exitCode !== 0) throw new Error(`${program} ended with exit code ${exitCode}: ${stderr}`);
}
