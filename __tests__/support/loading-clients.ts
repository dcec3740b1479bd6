import { existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { makeCleanEnvironment } from './environment.ts';
import { GO_CACHE } from './go-cache.ts';
import { findNode } from './node-runtimes.ts';
import { findProgram } from './programs.ts';
import { findStrictPython } from './tls-judges.ts';

/**
 * Real clients, made to load files of CA certificates and to reach a server with them: whether a file blinds them. Most
 * try many files in one process, because their start is what takes time.
 */

/** What a client reads its list from. */
export type ListForm = 'pem' | 'jks';

/** A client that is on this machine. */
export interface LoadingClient {
  readonly name: string;
  readonly form: ListForm;
  /** Loads each file whole and reaches `https://localhost:PORT/` with it: `ok`, or what it complains of, for each. */
  readonly load: (files: readonly string[], port: number, folder: string) => Promise<readonly string[]>;
}

const PYTHON = `
import socket, ssl, sys
port = int(sys.argv[1])
for path in open(sys.argv[2]).read().split('\\n'):
    try:
        client = ssl.create_default_context(cafile=path)
        wanted = open(path, 'rb').read().count(b'-----BEGIN')
        got = len(client.get_ca_certs())
        client.wrap_socket(socket.create_connection(('127.0.0.1', port)), server_hostname='localhost').close()
        print('ok' if got <= wanted else 'too many')
    except Exception as error:
        print(repr(error).replace('\\n', ' ')[:200])
`;

const RUBY = `
require 'openssl'
require 'socket'
File.read(ARGV[1]).split("\\n").each do |path|
  begin
    context = OpenSSL::SSL::SSLContext.new
    context.verify_mode = OpenSSL::SSL::VERIFY_PEER
    context.ca_file = path
    tls = OpenSSL::SSL::SSLSocket.new(TCPSocket.new('127.0.0.1', ARGV[0].to_i), context)
    tls.hostname = 'localhost'
    tls.connect
    tls.post_connection_check('localhost')
    tls.close
    puts 'ok'
  rescue StandardError => e
    puts e.inspect.tr("\\n", ' ')[0, 200]
  end
end
`;

const PHP = `<?php
foreach (explode("\\n", file_get_contents($argv[2])) as $path) {
  $context = stream_context_create(['ssl' => ['cafile' => $path]]);
  $page = @file_get_contents("https://localhost:{$argv[1]}/", false, $context);
  echo $page === 'hello' ? 'ok' : substr(str_replace("\\n", ' ', error_get_last()['message'] ?? 'failed'), 0, 200), "\\n";
}
`;

const PERL = `
use IO::Socket::SSL;
open my $list, '<', $ARGV[1];
while (my $path = <$list>) {
  chomp $path;
  my $socket = IO::Socket::SSL->new(PeerHost => 'localhost', PeerPort => $ARGV[0], SSL_ca_file => $path);
  my $text = $socket ? 'ok' : ($SSL_ERROR || $!);
  $text =~ s/\\s+/ /g;
  print "$text\\n";
}
`;

const GO = `package main
import ("crypto/tls"; "crypto/x509"; "fmt"; "os"; "strings")
func main() {
	list, _ := os.ReadFile(os.Args[2])
	for _, path := range strings.Split(string(list), "\\n") {
		data, _ := os.ReadFile(path)
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(data)
		conn, err := tls.Dial("tcp", "127.0.0.1:"+os.Args[1], &tls.Config{RootCAs: pool, ServerName: "localhost"})
		if err == nil { conn.Close(); fmt.Println("ok") } else { fmt.Printf("%.200q\\n", err.Error()) }
	}
}
`;

const JAVA = `
import java.io.*; import java.nio.file.*; import java.security.*; import java.util.*; import javax.net.ssl.*;
public class Load {
  public static void main(String[] words) throws Exception {
    for (String path : Files.readAllLines(Path.of(words[1]))) {
      try {
        KeyStore store = KeyStore.getInstance("JKS");
        try (InputStream in = new FileInputStream(path)) { store.load(in, null); }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", Integer.parseInt(words[0]))) {
          SSLParameters parameters = socket.getSSLParameters();
          parameters.setEndpointIdentificationAlgorithm("HTTPS");
          socket.setSSLParameters(parameters);
          socket.startHandshake();
        }
        System.out.println("ok");
      } catch (Throwable cause) {
        String text = String.valueOf(cause);
        System.out.println(text.replaceAll("[^ -~]", " ").substring(0, Math.min(200, text.length())));
      }
    }
  }
}
`;

const NODE = `
const tls = require('node:tls');
const socket = tls.connect({ port: Number(process.argv[1]), host: '127.0.0.1', servername: 'localhost' });
socket.on('secureConnect', () => { console.log('ok'); socket.destroy(); });
socket.on('error', (error) => console.log(error.message.split('\\n')[0]));
`;

const JVMS = '/usr/lib/jvm'; // Debian's place

/** The clients that this machine has; `missing` is told the name of each that it has not. */
export function listLoadingClients(missing: (name: string) => void): readonly LoadingClient[] {
  const clients: LoadingClient[] = [];
  const need = (name: string, use: (program: string) => readonly LoadingClient[]): void => {
    const program = findProgram(name);
    if (program === undefined) missing(name);
    else clients.push(...use(program));
  };
  need('curl', (program) => [
    forEach('curl', (url, file) => [program, ['-sS', '--cacert', file, '--capath', '/nonexistent', url]]),
  ]);
  need('wget', (program) => [
    forEach('wget', (url, file) => [
      program,
      ['-q', '-O-', `--ca-certificate=${file}`, '--ca-directory=/nonexistent', url],
    ]),
  ]);
  need('git', (program) => [
    forEach('git', (url, file) => [program, ['ls-remote', url], { GIT_SSL_CAINFO: file }]),
  ]);
  need('python3', (program) => [withList('Python', 'pem', program, ['load.py'], { 'load.py': PYTHON })]);
  const strict = findStrictPython();
  if (strict === undefined) missing('Python 3.13');
  else {
    clients.push(withList('Python 3.13', 'pem', strict, ['load.py'], { 'load.py': PYTHON }));
  }
  for (const major of [20, 24] as const) {
    const node = findNode(major);
    if (node === undefined) missing(`Node ${major}`);
    else {
      clients.push(
        forEach(`Node ${major}`, (_url, file, port) => [
          node,
          ['-e', NODE, String(port)],
          { NODE_EXTRA_CA_CERTS: file },
        ]),
      );
    }
  }
  need('go', (program) => [
    withList('Go', 'pem', program, ['run', 'load.go'], { 'load.go': GO }, { GO111MODULE: 'off' }),
  ]);
  need('java', () =>
    listJavas().map((java) => withList(`Java (${java})`, 'jks', java, ['Load.java'], { 'Load.java': JAVA })),
  );
  need('ruby', (program) => [withList('Ruby', 'pem', program, ['load.rb'], { 'load.rb': RUBY })]);
  need('php', (program) => [withList('PHP', 'pem', program, ['load.php'], { 'load.php': PHP })]);
  need('perl', (program) => [withList('Perl', 'pem', program, ['load.pl'], { 'load.pl': PERL })]);
  return clients;
}

/** Every JDK of this machine, by its `java`. */
export function listJavas(): readonly string[] {
  const found = existsSync(JVMS) ? readdirSync(JVMS).map((name) => join(JVMS, name, 'bin/java')) : [];
  const javas = found.filter((path) => existsSync(path) && existsSync(`${path}c`));
  return [...new Set(javas.map((path) => realpathSync(path)))];
}

/** A program that goes through a list of files by itself. */
function withList(
  name: string,
  form: ListForm,
  program: string,
  words: readonly string[],
  sources: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>> = {},
): LoadingClient {
  return {
    name,
    form,
    load: async (files, port, folder) => {
      const list = join(folder, `${name.replace(/\W/g, '-')}.list`);
      for (const [file, source] of Object.entries(sources)) writeFileSync(join(folder, file), source);
      writeFileSync(list, files.join('\n'));
      const { stdout, stderr } = await runChild(program, [...words, String(port), list], {
        environment: makeCleanEnvironment(folder, { GOCACHE: GO_CACHE, ...extra }),
        folder,
        timeoutMs: 300_000,
      });
      const verdicts = stdout.trimEnd().split('\n');
      if (verdicts.length !== files.length) {
        throw new Error(`${name} judged ${verdicts.length} of ${files.length} files: ${stderr}`);
      }
      return verdicts;
    },
  };
}

type Command = readonly [string, readonly string[], Readonly<Record<string, string>>?];

/** A program that is started again for each file. */
function forEach(name: string, command: (url: string, file: string, port: number) => Command): LoadingClient {
  return {
    name,
    form: 'pem',
    load: async (files, port, folder) => {
      const verdicts: string[] = [];
      const work = [...files.entries()];
      const next = async (): Promise<void> => {
        for (let item = work.shift(); item; item = work.shift()) {
          const [at, file] = item;
          const [program, words, extra = {}] = command(`https://localhost:${port}/`, file, port);
          const { exitCode, stdout, stderr } = await runChild(program, words, {
            environment: makeCleanEnvironment(folder, extra),
            folder,
          });
          const isReached = exitCode === 0 && (name === 'git' || /^(?:ok|hello)\s*$/.test(stdout));
          verdicts[at] = isReached
            ? 'ok'
            : `${stdout}${stderr}`.replaceAll('\n', ' ').slice(0, 200) || 'failed';
        }
      };
      await Promise.all(Array.from({ length: availableParallelism() }, next));
      return verdicts;
    },
  };
}
