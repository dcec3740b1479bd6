import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { makeCleanEnvironment } from './environment.ts';
import type { MadeCertificate } from './pki.ts';

/**
 * Verifiers of real clients, asked off-line: each gets a trust anchor and what a server would send, and says whether it
 * believes the server. One process judges all cases.
 */

/** A server's certificate with what it sends after it, and what is trusted. */
export interface VerifierCase {
  readonly anchors: readonly MadeCertificate[];
  readonly leaf: MadeCertificate;
  readonly intermediates: readonly MadeCertificate[];
}

/** What a verifier said of each case: `ok`, or its complaint. */
export type Verdicts = Readonly<Record<string, string>>;

/** The name that every leaf must have. */
export const SERVER_NAME = 'server.test';

const PYTHON = `
import json, os, ssl, sys
strict = sys.argv[1] == 'strict'
out = {}
for name in os.listdir('cases'):
    base = os.path.join('cases', name)
    try:
        client = ssl.create_default_context(cafile=os.path.join(base, 'anchors.pem'))
        if strict: # what create_default_context does from Python 3.13 on
            client.verify_flags |= ssl.VERIFY_X509_STRICT | 0x80000
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.set_ciphers('ALL:@SECLEVEL=0')
        server.load_cert_chain(os.path.join(base, 'chain.pem'), os.path.join(base, 'key.pem'))
        a, b = ssl.MemoryBIO(), ssl.MemoryBIO()
        c = client.wrap_bio(a, b, server_hostname='${SERVER_NAME}')
        s = server.wrap_bio(b, a, server_side=True)
        done = False
        while not done:
            done = True
            for side in (c, s):
                try: side.do_handshake()
                except ssl.SSLWantReadError: done = False
        out[name] = 'ok'
    except Exception as error:
        out[name] = str(error)
print(json.dumps(out))
`;

const NODE = `
const { connect, createServer } = require('node:tls');
const { readFileSync, readdirSync } = require('node:fs');
const judge = (base) => new Promise((resolve) => {
  const read = (name) => readFileSync(base + '/' + name);
  const server = createServer({ key: read('key.pem'), cert: read('chain.pem'), ciphers: 'DEFAULT:@SECLEVEL=0' }, (s) => s.end());
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1', () => {
    const end = (verdict) => { server.close(); client.destroy(); resolve(verdict); };
    const client = connect({ port: server.address().port, host: '127.0.0.1', servername: '${SERVER_NAME}', ca: read('anchors.pem') });
    client.on('secureConnect', () => end('ok'));
    client.on('error', (error) => end(error.message));
  });
});
(async () => {
  const out = {};
  for (const name of readdirSync('cases')) out[name] = await judge('cases/' + name).catch((error) => error.message);
  console.log(JSON.stringify(out));
})();
`;

const GO = `package main
import ("crypto/x509"; "encoding/json"; "encoding/pem"; "fmt"; "os"; "path/filepath")
func read(path string) (list []*x509.Certificate, err error) {
	data, err := os.ReadFile(path)
	for err == nil {
		var block *pem.Block
		if block, data = pem.Decode(data); block == nil { break }
		var c *x509.Certificate
		if c, err = x509.ParseCertificate(block.Bytes); err == nil { list = append(list, c) }
	}
	return
}
func judge(base string) error {
	anchors, err := read(filepath.Join(base, "anchors.pem"))
	if err != nil { return err }
	chain, err := read(filepath.Join(base, "chain.pem"))
	if err != nil { return err }
	o := x509.VerifyOptions{DNSName: "${SERVER_NAME}", Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool()}
	for _, c := range anchors { o.Roots.AddCert(c) }
	for _, c := range chain[1:] { o.Intermediates.AddCert(c) }
	_, err = chain[0].Verify(o)
	return err
}
func main() {
	out := map[string]string{}
	entries, _ := os.ReadDir("cases")
	for _, e := range entries {
		out[e.Name()] = "ok"
		if err := judge(filepath.Join("cases", e.Name())); err != nil { out[e.Name()] = err.Error() }
	}
	text, _ := json.Marshal(out)
	fmt.Println(string(text))
}
`;

const JAVA = `
import java.io.*; import java.nio.file.*; import java.security.*; import java.security.cert.*; import java.util.*;
import javax.net.ssl.*;
public class Verify {
  static List<X509Certificate> read(Path p) throws Exception {
    List<X509Certificate> l = new ArrayList<>();
    for (java.security.cert.Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(Files.newInputStream(p)))
      l.add((X509Certificate) c);
    return l;
  }
  public static void main(String[] a) throws Exception {
    StringBuilder out = new StringBuilder("{");
    for (File f : new File("cases").listFiles()) {
      String verdict = "ok";
      try {
        KeyStore ks = KeyStore.getInstance("PKCS12"); ks.load(null, null);
        int n = 0;
        for (X509Certificate c : read(f.toPath().resolve("anchors.pem"))) ks.setCertificateEntry("a" + n++, c);
        TrustManagerFactory t = TrustManagerFactory.getInstance("PKIX"); t.init(ks);
        List<X509Certificate> chain = read(f.toPath().resolve("chain.pem"));
        ((X509TrustManager) t.getTrustManagers()[0]).checkServerTrusted(chain.toArray(new X509Certificate[0]), "ECDHE_ECDSA");
      } catch (Exception e) { verdict = String.valueOf(e.getMessage()); }
      out.append(out.length() > 1 ? "," : "").append("\\"" + f.getName() + "\\":\\"" + verdict.replaceAll("[^ -~]|[\\"\\\\\\\\]", " ") + "\\"");
    }
    System.out.println(out.append("}"));
  }
}
`;

const joinPem = (list: readonly MadeCertificate[]): string => list.map(({ pem }) => pem).join('');

/** Writes the cases into a folder, for the verifiers to read. */
export function writeCases(folder: string, cases: Readonly<Record<string, VerifierCase>>): void {
  for (const [name, { anchors, leaf, intermediates }] of Object.entries(cases)) {
    const base = join(folder, 'cases', name);
    mkdirSync(base, { recursive: true });
    writeFileSync(join(base, 'anchors.pem'), joinPem(anchors));
    writeFileSync(join(base, 'leaf.pem'), leaf.pem);
    writeFileSync(join(base, 'chain.pem'), joinPem([leaf, ...intermediates]));
    writeFileSync(join(base, 'key.pem'), leaf.keyPem);
  }
}

/** `openssl verify` at the security level that Debian and Ubuntu set for TLS (2). */
export async function askOpenssl(
  program: string,
  folder: string,
  names: readonly string[],
): Promise<Verdicts> {
  const verdicts: Record<string, string> = {};
  for (const name of names) {
    const base = join('cases', name);
    const command = ['verify', '-auth_level', '2', '-purpose', 'sslserver', '-no-CApath', '-no-CAstore'];
    const files = ['-CAfile', `${base}/anchors.pem`, '-untrusted', `${base}/chain.pem`, `${base}/leaf.pem`];
    const { exitCode, stderr, stdout } = await run(program, [...command, ...files], folder);
    verdicts[name] = exitCode === 0 ? 'ok' : (/error \d+ at.*/.exec(stderr + stdout)?.[0] ?? stderr + stdout);
  }
  return verdicts;
}

/** Python's ssl, a handshake in memory; `strict` sets the flags that Python sets by itself from 3.13 on. */
export async function askPython(program: string, folder: string, isStrict: boolean): Promise<Verdicts> {
  writeFileSync(join(folder, 'verify.py'), PYTHON);
  const { stdout, stderr } = await run(program, ['verify.py', isStrict ? 'strict' : 'lax'], folder);
  return parse(stdout, stderr);
}

/** Node's tls, a handshake over loopback for each case. */
export async function askNode(program: string, folder: string): Promise<Verdicts> {
  writeFileSync(join(folder, 'verify.cjs'), NODE);
  const { stdout, stderr } = await run(program, ['verify.cjs'], folder);
  return parse(stdout, stderr);
}

/** Go's crypto/x509. */
export async function askGo(program: string, folder: string): Promise<Verdicts> {
  writeFileSync(join(folder, 'verify.go'), GO);
  const { stdout, stderr } = await run(program, ['run', 'verify.go'], folder, {
    GO111MODULE: 'off',
    GOFLAGS: '-buildvcs=false',
    GOCACHE: join(folder, 'go-cache'),
  });
  return parse(stdout, stderr);
}

/** Java's own trust manager (PKIX). */
export async function askJava(program: string, folder: string): Promise<Verdicts> {
  writeFileSync(join(folder, 'Verify.java'), JAVA);
  const { stdout, stderr } = await run(program, ['Verify.java'], folder);
  return parse(stdout, stderr);
}

function parse(stdout: string, stderr: string): Verdicts {
  try {
    return JSON.parse(stdout) as Verdicts;
  } catch {
    throw new Error(`a verifier said: ${stdout}\n${stderr}`);
  }
}

function run(
  program: string,
  programArguments: readonly string[],
  folder: string,
  extra: Record<string, string> = {},
) {
  return runChild(program, programArguments, {
    environment: makeCleanEnvironment(folder, extra),
    folder,
    timeoutMs: 120_000,
  });
}
