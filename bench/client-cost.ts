import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCleanEnvironment } from '../__tests__/support/environment.ts';
import { nodeExecutable } from '../__tests__/support/node-runtimes.ts';
import { makeAuthority } from '../__tests__/support/pki.ts';
import { findProgram } from '../__tests__/support/programs.ts';
import type { Scope } from '../__tests__/support/scope.ts';
import { makeSystemStore } from '../__tests__/support/system-store.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { startTlsServer } from '../__tests__/support/tls-server.ts';
import { prepareActionRun } from './action-run.ts';
import { type Cost, compareAtMost, type Figure, inform, type Variant } from './measure.ts';

/** A client that starts and does one handshake: with the list it has by default, and as later steps of a job start it. */
interface Client {
  readonly name: string;
  readonly program: string;
  readonly programArguments: readonly string[];
}

/**
 * The cost of the bundle for its readers: start-up and one handshake against the same with their own default list.
 *
 * The system's store is a copy with the server's CA in it, seen by the measured processes alone, so that both lists are
 * as long. The lists of Node and of requests are not the system's: there the default run does its handshake without trust.
 */
export async function measureClientCost(scope: Scope): Promise<readonly Figure[]> {
  const authority = makeAuthority({ name: 'Bench Corp Root' });
  const certificate = authority.issue({ name: 'localhost', ipAddresses: ['127.0.0.1'] });
  const { port } = await startTlsServer(scope, { certificate });
  const { result } = await prepareActionRun(scope, { certificates: authority.pem, clients: '+java' });
  const clients = listClients(port);
  const home = makeTemporaryFolder(scope);
  const plain = makeCleanEnvironment(home);
  const variants: Record<string, ReturnType<Variant>> = {};
  for (const { name, program, programArguments } of clients) {
    variants[`${name}, default`] = { program, programArguments, environment: plain };
    variants[`${name}, bundle`] = {
      program,
      programArguments,
      environment: { ...plain, ...result.exported },
    };
  }
  const plan = join(home, 'plan.json');
  writeFileSync(plan, JSON.stringify(variants));
  const store = makeSystemStore(scope, authority.pem, true);
  // in the server's process nothing may block: the measuring one is another, and sees the copy of the store
  const [program, programArguments] = store.enter(process.execPath, [
    join(import.meta.dirname, 'measure-plan.ts'),
    plan,
  ]);
  const costs = await readCosts(program, programArguments);
  return clients.flatMap(({ name }) => {
    const [own, bundle] = [costs[`${name}, default`], costs[`${name}, bundle`]];
    if (own === undefined || bundle === undefined) throw new Error(`${name} was not measured`);
    const what = `${name} with what is exported, against its own list`;
    return [
      inform(`${name}, start and one handshake`, own.wallMs, ' ms'),
      ...compareAtMost(what, bundle, own, 1.05),
    ];
  });
}

async function readCosts(
  program: string,
  programArguments: readonly string[],
): Promise<Readonly<Record<string, Cost>>> {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const { stdout } = await promisify(execFile)(program, programArguments);
  return JSON.parse(stdout) as Record<string, Cost>;
}

// Not verified: Node's own list has no CA of this server, and the handshake without the bundle must come to its end as well.
// What is measured, the loading of the lists, still happens.
const NODE_SCRIPT = `const s = require('node:tls').connect({ host: '127.0.0.1', port: +process.argv[1], rejectUnauthorized: false }, () => s.destroy())`;

const REQUESTS_SCRIPT = `import sys, requests
try: requests.get('https://127.0.0.1:' + sys.argv[1])
except requests.exceptions.SSLError: pass`;

const GO_SOURCE = `package main
import ("crypto/tls"; "os")
func main() {
  connection, err := tls.Dial("tcp", "127.0.0.1:"+os.Args[1], nil)
  if err != nil { println(err.Error()); os.Exit(1) }
  connection.Close()
}`;

const JAVA_SOURCE = `public class Handshake {
  public static void main(String[] args) throws Exception {
    var factory = javax.net.ssl.SSLSocketFactory.getDefault();
    try (var socket = (javax.net.ssl.SSLSocket) factory.createSocket("127.0.0.1", Integer.parseInt(args[0]))) {
      socket.startHandshake();
    }
  }
}`;

function listClients(port: number): readonly Client[] {
  const at = String(port);
  const curl = findProgram('curl');
  const python = findProgram('python3');
  const hasRequests = python !== undefined && spawnSync(python, ['-c', 'import requests']).status === 0;
  const go = buildGo();
  const java = buildJava();
  const node = (major: 20 | 24): Client => {
    return {
      name: `Node ${major}`,
      program: nodeExecutable(major),
      programArguments: ['-e', NODE_SCRIPT, at],
    };
  };
  return [
    ...(curl ? [{ name: 'curl', program: curl, programArguments: ['-s', `https://127.0.0.1:${at}/`] }] : []),
    ...(hasRequests
      ? [{ name: 'Python requests', program: python, programArguments: ['-c', REQUESTS_SCRIPT, at] }]
      : []),
    node(20),
    node(24),
    ...(java ? [{ name: 'Java', program: java.program, programArguments: [...java.options, at] }] : []),
    ...(go ? [{ name: 'Go', program: go, programArguments: [at] }] : []),
  ];
}

/** Programs are built once a machine. */
function toolFolder(): string {
  const folder = join(tmpdir(), 'setup-ca-bundle-bench');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function buildGo(): string | undefined {
  const go = findProgram('go');
  if (go === undefined) return undefined;
  const folder = toolFolder();
  const program = join(folder, 'handshake');
  const source = join(folder, 'handshake.go');
  if (existsSync(program) && existsSync(source) && readFileSync(source, 'utf8') === GO_SOURCE) return program;
  rmSync(program, { force: true });
  writeFileSync(source, GO_SOURCE);
  const cache = join(folder, 'go-cache');
  const environment = {
    ...makeCleanEnvironment(folder),
    GOCACHE: cache,
    GOFLAGS: '-mod=mod',
    GOPROXY: 'off',
  };
  execFileSync(go, ['build', '-o', program, source], { env: environment, stdio: 'inherit' });
  rmSync(cache, { recursive: true, force: true });
  return program;
}

function buildJava(): { readonly program: string; readonly options: readonly string[] } | undefined {
  const java = findProgram('java');
  const javac = findProgram('javac');
  if (java === undefined || javac === undefined) return undefined;
  const folder = toolFolder();
  const source = join(folder, 'Handshake.java');
  writeFileSync(source, JAVA_SOURCE);
  const environment = makeCleanEnvironment(folder);
  if (!existsSync(join(folder, 'Handshake.class')))
    execFileSync(javac, ['-d', folder, source], { env: environment });
  return { program: java, options: ['-cp', folder, 'Handshake'] };
}
