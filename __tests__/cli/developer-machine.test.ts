import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type ChildResult, runChild } from '../support/child.ts';
import { PROGRAM } from '../support/command-line.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { type Authority, makeAuthority } from '../support/pki.ts';
import { missing, requireProgram, requirePythonModule } from '../support/programs.ts';
import { startSquid } from '../support/squid.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startTlsServer } from '../support/tls-server.ts';

const PYTHON = '/usr/bin/python3';

/** requests and certifi's own list, as pip brings them: Debian's own packages of both read the system's store. */
const FETCH = `import sys
from pip._vendor import certifi, requests
assert certifi.where().startswith(sys.argv[2]), certifi.where()
try:
    print(requests.get(sys.argv[1], timeout=20).text)
except requests.exceptions.SSLError as error:
    sys.exit(str(error))
`;

const UNPATCHED = `import os
def where():
    return os.path.join(os.path.dirname(__file__), 'cacert.pem')
def contents():
    return open(where(), encoding='ascii').read()
`;

const UNTRUSTED =
  /CERTIFICATE_VERIFY_FAILED\] certificate verify failed: (?:unable to get local issuer certificate|self-signed certificate in certificate chain)/;

/** A developer's machine: a profile, and a Python whose requests knows certifi's list. */
interface DeveloperMachine {
  readonly home: string;
  /** Where that Python has its packages. */
  readonly packages: string;
  /** Runs a program in a new shell of the user's, which reads the profile; through a proxy if one is given. */
  readonly inNewShell: (script: string, proxyUrl?: string) => Promise<ChildResult>;
  readonly fetch: (url: string, proxyUrl: string) => Promise<ChildResult>;
  readonly writeProfile: (line: string) => void;
}

function startMachine(t: TestContext, shell: string): DeveloperMachine | undefined {
  if (requirePythonModule(t, 'pip') === undefined) return undefined;
  const home = makeTemporaryFolder(t, 'developer-');
  const packages = join(home, 'packages');
  const source = spawnSync(PYTHON, ['-c', 'import pip; print(pip.__path__[0])'], {
    encoding: 'utf8',
    env: { ...makeCleanEnvironment(home) },
  }).stdout.trim();
  cpSync(source, join(packages, 'pip'), { recursive: true, filter: (path) => !path.endsWith('__pycache__') });
  const certifi = join(packages, 'pip/_vendor/certifi');
  if (!existsSync(join(certifi, 'cacert.pem'))) return missing(t, "pip with certifi's list");
  // Debian has its copy name the system's store; without that patch certifi names the list beside it
  const core = readFileSync(join(certifi, 'core.py'), 'utf8');
  if (core.includes('DEBIAN_CA_CERTS_PATH')) writeFileSync(join(certifi, 'core.py'), UNPATCHED);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'setup-ca-bundle'), `#!/bin/sh\nexec '${nodeExecutable(24)}' '${PROGRAM}' "$@"\n`, {
    mode: 0o755,
  });
  const inNewShell = (script: string, proxyUrl?: string): Promise<ChildResult> =>
    runChild(shell, ['-c', `. "$HOME/.profile"; ${script}`], {
      environment: makeCleanEnvironment(home, {
        PATH: `${bin}:/usr/bin:/bin`,
        PYTHONPATH: packages,
        HTTPS_PROXY: proxyUrl,
        https_proxy: proxyUrl,
      }),
      folder: home,
    });
  writeFileSync(join(home, 'fetch.py'), FETCH);
  writeFileSync(join(home, '.profile'), '');
  return {
    home,
    packages,
    inNewShell,
    fetch: (url, proxyUrl) => inNewShell(`'${PYTHON}' fetch.py '${url}' '${packages}'`, proxyUrl),
    writeProfile: (line) => writeFileSync(join(home, '.profile'), `${line}\n`),
  };
}

interface Network {
  readonly url: string;
  /** Starts a squid that decrypts with this CA. */
  readonly inspect: (authority: Authority) => Promise<string>;
}

async function startNetwork(t: TestContext): Promise<Network> {
  const upstream = makeAuthority({ name: 'Upstream CA', key: 'rsa-2048' });
  const server = await startTlsServer(t, {
    certificate: upstream.issue({ name: 'localhost', dnsNames: ['localhost'] }),
    handler: (_, response) => response.end('hello from behind the proxy'),
  });
  return {
    url: server.url(),
    inspect: async (authority) =>
      (await startSquid(t, { authority, upstreamAuthorities: upstream.pem })).url(),
  };
}

function makeSurgeCa(serial: string): Authority {
  return makeAuthority({ name: `Surge Generated CA ${serial}`, key: 'rsa-2048' });
}

for (const [shell, line] of [
  ['bash', 'eval "$(setup-ca-bundle --certificates "$HOME/surge.pem" --shell bash)"'],
  ['dash', 'eval "$(setup-ca-bundle env)"'],
  ['zsh', 'eval "$(setup-ca-bundle env --shell zsh)"'],
] as const) {
  test(`requests with certifi's list fails behind a decrypting proxy, and not with one line in the profile of ${shell}`, async (t) => {
    const program = requireProgram(t, shell);
    if (program === undefined || requireProgram(t, 'squid') === undefined) return;
    const machine = startMachine(t, program);
    if (machine === undefined) return;
    const { url, inspect } = await startNetwork(t);
    const ca = makeSurgeCa('0123ABCD');
    const proxyUrl = await inspect(ca);
    const file = join(machine.home, 'surge.pem');
    writeFileSync(file, ca.pem);

    const before = await machine.fetch(url, proxyUrl);
    assert.notEqual(before.exitCode, 0);
    assert.match(before.stderr, UNTRUSTED);

    if (line.includes(' env')) await machine.inNewShell('setup-ca-bundle --certificates "$HOME/surge.pem"');
    machine.writeProfile(line);
    const after = await machine.fetch(url, proxyUrl);
    assert.deepEqual([after.exitCode, after.stdout.trim()], [0, 'hello from behind the proxy'], after.stderr);

    // the proxy makes itself a new CA, and the old one is trusted no more
    const next = makeSurgeCa('4567EFAB');
    const nextUrl = await inspect(next);
    const between = await machine.fetch(url, nextUrl);
    assert.match(between.stderr, UNTRUSTED);
    writeFileSync(file, next.pem);
    const rotated = await machine.inNewShell(
      `eval "$(setup-ca-bundle --certificates "$HOME/surge.pem")"; '${PYTHON}' fetch.py '${url}' '${machine.packages}'`,
      nextUrl,
    );
    assert.equal(rotated.exitCode, 0, rotated.stderr);
    assert.equal((await machine.fetch(url, nextUrl)).exitCode, 0);
    assert.match((await machine.fetch(url, proxyUrl)).stderr, UNTRUSTED);
  });
}

test('default-store certifi takes the list of the Python that is found, and merges', async (t) => {
  const bash = requireProgram(t, 'bash');
  if (bash === undefined || requireProgram(t, 'squid') === undefined) return;
  const machine = startMachine(t, bash);
  if (machine === undefined) return;
  // the user's Python: a virtual environment with certifi in it, which the profile puts first
  const venv = join(machine.home, 'venv');
  const made = await runChild(PYTHON, ['-m', 'venv', '--without-pip', venv], {
    environment: makeCleanEnvironment(machine.home),
  });
  assert.equal(made.exitCode, 0, made.stderr);
  const [version = ''] = readdirSync(join(venv, 'lib'));
  const site = join(venv, 'lib', version, 'site-packages');
  cpSync(join(machine.packages, 'pip/_vendor/certifi'), join(site, 'certifi'), { recursive: true });
  const { url, inspect } = await startNetwork(t);
  const ca = makeSurgeCa('89AB0123');
  const proxyUrl = await inspect(ca);
  writeFileSync(join(machine.home, 'surge.pem'), ca.pem);
  machine.writeProfile(
    'PATH="$HOME/venv/bin:$PATH"; eval "$(setup-ca-bundle --default-store certifi --certificates "$HOME/surge.pem")"',
  );
  const after = await machine.fetch(url, proxyUrl);
  assert.equal(after.exitCode, 0, after.stderr);
  const report = JSON.parse(
    readFileSync(join(machine.home, '.local/share/setup-ca-bundle/report.json'), 'utf8'),
  );
  assert.equal(report.defaultStore.label, join(site, 'certifi/cacert.pem'));
  assert.equal(report.counts.added, 1);
});
