import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { STRICT } from '../../src/certificates/lint/lint-clients.ts';
import { LINT_RULES } from '../../src/certificates/lint/lint-rules.ts';
import { addPythonFolder, PYTHON_MODULES, removePythonFolder } from '../../src/clients/python-lenient.ts';
import { PYTHON_FOLDER } from '../../src/files/location.ts';
import { LINT_CASES } from '../certificates/lint/lint-cases.ts';
import { readReport, useAction } from '../support/action.ts';
import { type ChildResult, runChild } from '../support/child.ts';
import { PACKAGE, SERVER_TLS, serveClients } from '../support/client-setups/server.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { type Job, startJob } from '../support/mini-runner.ts';
import { type CertificateOptions, makeAuthority } from '../support/pki.ts';
import { findProgram, missing } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { findStrictPython, type JudgedCase, SERVER_NAME, startServers } from '../support/tls-judges.ts';
import { startTlsServer } from '../support/tls-server.ts';

/** Long ones start fifty handshakes of Python in turn. */
const TIMEOUT_MS = 600_000;

/** Python 3.13 with requests on urllib3 2, httpx and pip, as `.ci/run` makes it. */
function requireStrictPython(t: TestContext): string | undefined {
  const python = findStrictPython();
  return python ?? missing(t, 'Python 3.13');
}

/** A folder with our modules, as it lies beside a bundle. */
function writeModules(t: TestContext): string {
  const folder = makeTemporaryFolder(t);
  for (const { name, text } of PYTHON_MODULES) writeFileSync(join(folder, name), text);
  return folder;
}

function runPython(
  t: TestContext,
  python: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<ChildResult> {
  const folder = makeTemporaryFolder(t);
  return runChild(python, words, { environment: makeCleanEnvironment(folder, variables), folder });
}

const leaf = { name: SERVER_NAME, dnsNames: [SERVER_NAME] };
const sound = makeAuthority({ name: 'Corp Root' });

/** A server under a root of its own, which other clients take as it is. */
const under = (name: string, options: Partial<CertificateOptions>): JudgedCase => {
  const root = makeAuthority({ name, ...options });
  return { anchors: [root], leaf: root.issue(leaf), intermediates: [] };
};

function withIntermediate(name: string, options: Partial<CertificateOptions>): JudgedCase {
  const root = makeAuthority({ name });
  const issuing = root.issueAuthority({ name: `${name}, issuing`, ...options });
  return { anchors: [root], leaf: issuing.issue(leaf), intermediates: [issuing] };
}

/** Refused for their form by Python 3.13 alone, in each way that it has; each with a name of its own, for one bundle. */
const STRICTLY_REFUSED: Readonly<Record<string, JudgedCase>> = {
  'constraints not critical': under('Root 1', { basicConstraints: { isCa: true, isCritical: false } }),
  'no keyUsage': under('Root 2', { keyUsage: null }),
  'no subjectKeyIdentifier': under('Root 3', { hasSubjectKeyIdentifier: false }),
  'version 1': under('Root 4', { version: 1 }),
  'a leaf without authorityKeyIdentifier': {
    anchors: [sound],
    leaf: sound.issue({ ...leaf, hasAuthorityKeyIdentifier: false }),
    intermediates: [],
  },
  'an intermediate without authorityKeyIdentifier': withIntermediate('Root 5', {
    hasAuthorityKeyIdentifier: false,
  }),
  'an intermediate without keyUsage': withIntermediate('Root 6', { keyUsage: null }),
};

/** Those of the lint's cases that it says Python 3.13 alone refuses. */
const LINTED = Object.entries(LINT_CASES as Readonly<Record<string, JudgedCase>>).filter(([name]) => {
  const rule = (LINT_RULES as Readonly<Record<string, { readonly refusedBy: readonly string[] }>>)[name];
  return rule?.refusedBy.length === 1 && rule.refusedBy[0] === STRICT;
});

/** Refused by every Python. */
const REFUSED: Readonly<Record<string, JudgedCase>> = {
  'another-name': {
    anchors: [sound],
    leaf: sound.issue({ name: 'other.example', dnsNames: ['other.example'] }),
    intermediates: [],
  },
  expired: {
    anchors: [sound],
    leaf: sound.issue({ ...leaf, notBefore: new Date('2020-01-01'), notAfter: new Date('2021-01-01') }),
    intermediates: [],
  },
  'unknown-ca': { anchors: [sound], leaf: makeAuthority({ name: 'Unknown' }).issue(leaf), intermediates: [] },
};

/**
 * Asks each case once with its own anchors, with the flags that the standard library sets; `off` takes one away in code.
 */
const JUDGE = `
import json, socket, ssl, sys
out = {}
for case in json.load(open(sys.argv[1])):
    try:
        context = ssl.create_default_context(cafile=case['anchors'])
        if sys.argv[2] == 'off':
            context.verify_flags &= ~ssl.VERIFY_X509_STRICT
        with socket.create_connection(('127.0.0.1', case['port']), 10) as s:
            context.wrap_socket(s, server_hostname='${SERVER_NAME}').close()
        out[case['name']] = 'ok'
    except Exception as error:
        out[case['name']] = str(error)
print(json.dumps(out))
`;

test('one flag, and nothing else: every odd certificate is judged as by code that takes that flag away', {
  timeout: TIMEOUT_MS,
}, async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const cases: Readonly<Record<string, JudgedCase>> = { ...LINT_CASES, ...STRICTLY_REFUSED, ...REFUSED };
  const folder = makeTemporaryFolder(t);
  const tried = Object.entries(await startServers(t, cases)).map(([name, { anchors, port }]) => {
    const path = join(folder, `${name}.pem`);
    writeFileSync(path, anchors.map(({ pem }) => pem).join(''));
    return { name, port, anchors: path };
  });
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(tried));
  const judge = async (how: string, variables: Readonly<Record<string, string>> = {}) => {
    const words = ['-c', JUDGE, join(folder, 'cases.json'), how];
    const { stdout, stderr } = await runPython(t, python, words, variables);
    assert.equal(stderr, '');
    return JSON.parse(stdout) as Readonly<Record<string, string>>;
  };
  const strict = await judge('as it is');
  const lenient = await judge('as it is', { PYTHONPATH: writeModules(t) });
  assert.deepEqual(lenient, await judge('off'));
  for (const name of [...Object.keys(STRICTLY_REFUSED), ...LINTED.map(([it]) => it)]) {
    assert.match(strict[name] ?? '', /certificate verify failed/, name);
    assert.equal(lenient[name], 'ok', name);
  }
  for (const name of Object.keys(REFUSED)) assert.equal(lenient[name], strict[name], name);
  assert.ok(LINTED.length >= 5);
});

/** Clients of the library's and others', each of which asks every URL and prints what it came to. */
const CLIENTS: Readonly<Record<string, string>> = {
  urllib: 'import urllib.request\nask = lambda url: urllib.request.urlopen(url, timeout=20).read()',
  requests: 'import requests\nask = lambda url: requests.get(url, timeout=20).raise_for_status()',
  httpx: 'import httpx\nask = lambda url: httpx.get(url, timeout=20).raise_for_status()',
};

const ASK_ALL = `
import json, sys
out = {}
for url in sys.argv[1:]:
    try:
        ask(url)
        out[url] = 'ok'
    except Exception as error:
        out[url] = str(error)
print(json.dumps(out))
`;

test('refused before for its form, and reached; another name, an expired one and an unknown CA are refused as before', {
  timeout: TIMEOUT_MS,
}, async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const job = startJob(t);
  const handler = serveClients(job.folders.workspace);
  const start = async (cases: Readonly<Record<string, JudgedCase>>) => {
    const urls: string[] = [];
    for (const { leaf: certificate, intermediates: chain } of Object.values(cases))
      urls.push((await startTlsServer(t, { certificate, chain, handler, tls: SERVER_TLS })).url());
    return urls;
  };
  const [strict, refused] = [await start(STRICTLY_REFUSED), await start(REFUSED)];
  const ask = async (program: string, client: string, urls: readonly string[]) => {
    if (client === 'pip') return Promise.all(urls.slice(0, 2).map((url) => downloadByPip(job, program, url)));
    const { stdout, stderr, exitCode } = await job.run(program, [
      '-c',
      `${CLIENTS[client]}${ASK_ALL}`,
      ...urls,
    ]);
    assert.equal(exitCode, 0, stderr);
    const said = JSON.parse(stdout) as Readonly<Record<string, string>>;
    return urls.map((url) => said[url] ?? '');
  };
  const clients = [...Object.keys(CLIENTS), 'pip'];
  const certificates = [
    ...new Set(Object.values({ ...STRICTLY_REFUSED, ...REFUSED }).flatMap((it) => it.anchors)),
  ];
  const inputs = { certificates: certificates.map(({ pem }) => pem).join(''), 'default-store': 'none' };
  const without = await useAction(job, inputs);
  assert.equal(without.conclusion, 'success', without.log);
  assert.match(without.log, /`clients: default \+python-lenient` makes Python 3\.13 and newer check/);
  for (const client of clients) {
    for (const said of await ask(python, client, strict))
      assert.match(said, client === 'pip' ? /^ok$/ : /CERTIFICATE_VERIFY_FAILED/, client); // its urllib3 is old
  }
  const step = await useAction(job, { ...inputs, clients: 'default +python-lenient' });
  assert.equal(step.conclusion, 'success', step.log);
  const venv = join(job.folders.temp, 'venv');
  const made = await job.run(python, ['-m', 'venv', '--without-pip', '--system-site-packages', venv]);
  assert.equal(made.exitCode, 0, made.stderr);
  for (const program of [python, join(venv, 'bin/python')]) {
    for (const client of clients) {
      for (const said of await ask(program, client, strict)) assert.equal(said, 'ok', `${program} ${client}`);
      for (const said of await ask(program, client, refused))
        assert.match(said, /CERTIFICATE_VERIFY_FAILED/, `${program} ${client}`);
    }
  }
  for (const flag of ['-I', '-E', '-S']) {
    const { stdout } = await job.run(python, [flag, '-c', `${CLIENTS.urllib}${ASK_ALL}`, ...strict]);
    assert.equal(stdout.match(/CERTIFICATE_VERIFY_FAILED/g)?.length, strict.length, flag);
  }
});

async function downloadByPip(job: Job, python: string, url: string): Promise<string> {
  const index = new URL('simple/', url).href;
  const { exitCode, stdout, stderr } = await job.run(python, [
    ...['-m', 'pip', 'download', '--no-deps', '--no-cache-dir', '--retries=0', '--index-url', index],
    ...['--dest', join(job.folders.temp, 'downloads'), PACKAGE],
  ]);
  return exitCode === 0 ? 'ok' : stdout + stderr;
}

test('a warning in log and summary says what is weaker; with fail-on-warnings the run fails', async (t) => {
  const job = startJob(t);
  const inputs = { certificates: sound.pem, clients: 'default +python-lenient' };
  const step = await useAction(job, inputs);
  assert.equal(step.conclusion, 'success', step.log);
  const words = /check certificates less strictly in this job, as Python 3\.12 does/;
  assert.deepEqual(
    step.annotations.map(({ kind, message }) => [kind, words.test(message)]),
    [['warning', true]],
  );
  assert.match(step.log, words);
  assert.match(step.summary, words);
  const { problems } = readReport(step) as { problems: { code: string }[] };
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['weaker-checks'],
  );
  assert.equal(
    (await useAction(startJob(t), { ...inputs, 'fail-on-warnings': 'true' })).conclusion,
    'failure',
  );
  assert.doesNotMatch((await useAction(startJob(t), { certificates: sound.pem, clients: 'all' })).log, words);
});

test('what PYTHONPATH named stays behind our folder, in a second use as well', async (t) => {
  const own = ['/srv/lib', 'src'].join(delimiter);
  const job = startJob(t, { env: { PYTHONPATH: own } });
  const inputs = { certificates: sound.pem, clients: 'default +python-lenient' };
  const first = await useAction(job, inputs);
  const folderOf = (path = '') => join(dirname(path), PYTHON_FOLDER);
  assert.equal(first.exported.PYTHONPATH, [folderOf(first.outputs['bundle-path']), own].join(delimiter));
  const same = await useAction(job, inputs);
  assert.equal(same.exported.PYTHONPATH, undefined);
  const certificates = sound.pem + makeAuthority({ name: 'Second' }).pem;
  const second = await useAction(job, { ...inputs, certificates });
  assert.notEqual(second.outputs['bundle-path'], first.outputs['bundle-path']);
  assert.equal(second.exported.PYTHONPATH, [folderOf(second.outputs['bundle-path']), own].join(delimiter));
});

test('our folder is put in front once, and taken out again', () => {
  const ours = '/tmp/x/python-lenient';
  const earlier = '/tmp/setup-ca-bundle-Ab12_z/python-lenient';
  const list = (...parts: readonly string[]) => parts.join(delimiter);
  for (const [present, added, removed] of [
    [undefined, ours, ''],
    ['', ours, ''],
    [ours, ours, ''],
    [earlier, ours, ''],
    ['/a', list(ours, '/a'), '/a'],
    [list(ours, '/a'), list(ours, '/a'), '/a'],
    [list('/a', earlier, '/b', ours), list(ours, '/a', '/b'), list('/a', '/b')],
    [list('/a', '', '.'), list(ours, '/a', '', '.'), list('/a', '', '.')],
    [
      '/setup-ca-bundle-Ab12_z/python',
      list(ours, '/setup-ca-bundle-Ab12_z/python'),
      '/setup-ca-bundle-Ab12_z/python',
    ],
  ] as const) {
    assert.equal(addPythonFolder(present, ours), added, present);
    assert.equal(removePythonFolder(present ?? '', ours), removed, present);
  }
});

test('the folder and its files can be written by their owner alone, and no Python leaves anything there', async (t) => {
  const umask = process.umask(0);
  t.after(() => process.umask(umask));
  const job = startJob(t);
  const step = await useAction(job, { certificates: sound.pem, clients: 'none +python-lenient' });
  process.umask(umask);
  const folder = step.exported.PYTHONPATH ?? '';
  const modes = () =>
    ['', ...readdirSync(folder).sort()].map(
      (name) => `${name} ${(statSync(join(folder, name)).mode & 0o7777).toString(8)}`,
    );
  const before = [' 755', '__pycache__ 644', 'sitecustomize.py 644'];
  assert.deepEqual(modes(), before);
  for (const python of listPythons()) {
    if (/\/2\./.test(python)) continue; // it knows no other place than beside the file
    const { exitCode, stderr } = await job.run(python, ['-c', 'pass']);
    assert.equal(exitCode, 0, stderr);
  }
  assert.deepEqual(modes(), before);
});

/** The Pythons of this machine, from 2.7 on. */
function listPythons(): readonly string[] {
  const versions = join(homedir(), '.pyenv/versions');
  const names = existsSync(versions) ? readdirSync(versions) : [];
  const strict = findStrictPython();
  const python = findProgram('python3');
  return [
    ...(python === undefined ? [] : [python]),
    ...(strict === undefined ? [] : [strict]),
    ...names.map((name) => join(versions, name, 'bin/python')),
  ];
}

/** A sitecustomize of somebody else's: it sees itself under its name, and all of sys.path. */
const OTHERS = `import sys
MARK = (__name__, sys.modules[__name__].__file__ == __file__, len(sys.path))
`;
const LOOK = `import sys
from sitecustomize import MARK
sys.stdout.write('%s %s %s\\n' % (MARK[0], MARK[1], MARK[2] == len(sys.path) - 1))
try:
    import ssl
    print(int(getattr(ssl, 'VERIFY_X509_STRICT', 32)))
except ImportError:
    print(32)
`;

test('in every Python of this machine the next sitecustomize runs as if ours were not there', async (t) => {
  const ours = writeModules(t);
  const next = makeTemporaryFolder(t);
  writeFileSync(join(next, 'sitecustomize.py'), OTHERS);
  const last = makeTemporaryFolder(t);
  writeFileSync(join(last, 'sitecustomize.py'), 'raise Exception("not the next one")\n');
  mkdirSync(join(last, 'namespace/sitecustomize'), { recursive: true });
  const list = (...folders: readonly string[]) => folders.join(delimiter);
  for (const python of listPythons()) {
    const { stdout: version } = await runPython(t, python, [
      '-c',
      'import sys; print(sys.version_info[:2] >= (3, 13))',
    ]);
    const look = async (path: string) => runPython(t, python, ['-c', LOOK], { PYTHONPATH: path });
    const without = await look(list(next, last));
    const withOurs = await look(list(ours, next, last));
    assert.deepEqual(withOurs.stderr, without.stderr, python);
    const flag = version.trim() === 'True' ? 0 : 32;
    assert.equal(withOurs.stdout, without.stdout.replace(/32\n$/, `${flag}\n`), python);
    assert.match(without.stdout, /^sitecustomize True True$/m, python);
    const alone = await runPython(t, python, ['-c', 'import ssl; print("fine")'], {
      PYTHONPATH: list(ours, join(last, 'namespace')),
    });
    assert.deepEqual([alone.stdout, alone.stderr], ['fine\n', ''], python);
  }
});

test('an error in the next sitecustomize is shown as Python shows it, and ssl is as it should be', async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const ours = writeModules(t);
  const next = makeTemporaryFolder(t);
  writeFileSync(join(next, 'sitecustomize.py'), 'raise ValueError("theirs")\n');
  const run = (path: string) =>
    runPython(
      t,
      python,
      [
        '-c',
        'import ssl; print(int(ssl.VERIFY_X509_STRICT), ssl._ssl.__loader__ is ssl._ssl.__spec__.loader, type(ssl._ssl.__loader__).__name__)',
      ],
      { PYTHONPATH: path },
    );
  const [without, withOurs] = [await run(next), await run([ours, next].join(delimiter))];
  assert.match(without.stderr, /Error in sitecustomize.*\nValueError: theirs/);
  assert.equal(withOurs.stderr, without.stderr);
  assert.equal(withOurs.stdout, without.stdout.replace(/^32/, '0'));
});

/** What other libraries do to the import of modules, before ssl is imported. */
const OTHER_IMPORTS: Readonly<Record<string, string>> = {
  'a finder without find_spec, first': 'sys.meta_path.insert(0, object())',
  'a finder without find_spec, last': 'sys.meta_path.append(object())',
  'an earlier import of ssl is forgotten': 'import ssl, _ssl; del sys.modules["ssl"], sys.modules["_ssl"]',
  'ssl is loaded again': 'import ssl, importlib; importlib.reload(ssl._ssl)',
};

test('with other libraries that change how modules are found, ssl is loaded as without us', async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const [ours, second] = [writeModules(t), writeModules(t)];
  for (const [name, code] of Object.entries(OTHER_IMPORTS)) {
    const words = ['-c', `import sys; ${code}\nimport ssl; print(int(ssl.VERIFY_X509_STRICT), ssl.__name__)`];
    const look = (path: string): Promise<ChildResult> => runPython(t, python, words, { PYTHONPATH: path });
    const without = await look('');
    assert.equal(without.stdout, '32 ssl\n', without.stderr);
    for (const path of [ours, [ours, second].join(delimiter)]) {
      const { stdout, stderr } = await look(path);
      assert.deepEqual([stdout, stderr], ['0 ssl\n', ''], name);
    }
  }
});

test('what loads no TLS loads none for this', async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const words = ['-c', 'import sys; print("_ssl" in sys.modules)'];
  assert.equal((await runPython(t, python, words, { PYTHONPATH: writeModules(t) })).stdout, 'False\n');
});

test('verify-clients runs Python with our folder, and with nothing that the workspace has in PYTHONPATH', async (t) => {
  const python = requireStrictPython(t);
  if (python === undefined) return;
  const job = startJob(t);
  const trap = join(job.folders.workspace, 'lib');
  mkdirSync(trap);
  const trapped = join(job.folders.temp, 'trapped');
  writeFileSync(join(trap, 'http.py'), `open(${JSON.stringify(trapped)}, 'w')\n`);
  const programs = makeTemporaryFolder(t);
  symlinkSync(python, join(programs, 'python3'));
  const certificate = sound.issue({ ...leaf, hasAuthorityKeyIdentifier: false });
  const server = await startTlsServer(t, { certificate });
  const verify = async (clients: string) => {
    const inputs = {
      certificates: sound.pem,
      clients,
      'verify-hosts': `localhost:${server.port}`,
      'verify-clients': 'true',
    };
    const PATH = [programs, '/usr/bin', '/bin'].join(delimiter);
    const step = await useAction(job, inputs, { env: { PATH, PYTHONPATH: trap } });
    assert.equal(step.conclusion, 'success', step.log);
    const { clientChecks } = readReport(step) as { clientChecks: { client: string; result: string }[] };
    return { step, result: clientChecks.find(({ client }) => client === 'Python ssl')?.result };
  };
  assert.equal((await verify('default')).result, 'failed');
  const { step, result } = await verify('default +python-lenient');
  assert.equal(result, 'passed');
  assert.match(step.exported.PYTHONPATH ?? '', new RegExp(`/python-lenient${delimiter}${trap}$`));
  assert.equal(existsSync(trapped), false);
});
