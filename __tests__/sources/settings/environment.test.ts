import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { TLS_CLIENTS } from '../../../src/clients/clients.ts';
import type { Context } from '../../../src/context.ts';
import { MAX_SOURCE_BYTES } from '../../../src/limits.ts';
import type { Problem } from '../../../src/problem.ts';
import { MAX_FOLDER_FILES } from '../../../src/sources/hashed-folder.ts';
import { type LoadedSettings, loadEnvironment } from '../../../src/sources/settings/environment.ts';
import { makeAuthority } from '../../support/pki.ts';
import { requireProgram } from '../../support/programs.ts';
import { makeMachine } from '../machine.ts';

const corp = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

const NEVER_EXPORTED = [
  'npm_config_cafile',
  'NPM_CONFIG_CAFILE',
  'YARN_CAFILE',
  'YARN_HTTPS_CA_FILE_PATH',
  'GIT_PROXY_SSL_CAINFO',
  'CARGO_HTTP_PROXY_CAINFO',
  'CONDA_SSL_VERIFY',
  'MAMBA_CACERT_PATH',
  'HTTPS_CA_FILE',
  'MOJO_CA_FILE',
];

function load(
  context: Context,
  known: { defaultStore?: string; listed?: readonly string[] } = {},
): Promise<LoadedSettings> {
  return loadEnvironment(context, known.defaultStore, new Set(known.listed));
}

function summarize({ candidates, problems, kept }: LoadedSettings): {
  found: string[];
  problems: string[];
  kept: string[];
} {
  return {
    found: candidates.map(
      ({ certificate, origin, basis }) =>
        `${certificate.subject} ${basis} ${origin.kind} ${origin.label} ${origin.position}`,
    ),
    problems: problems.map(({ severity, code }) => `${severity} ${code}`),
    kept: [...kept],
  };
}

function messageOf(problems: readonly Problem[]): string {
  assert.equal(problems.length, 1);
  return problems[0]?.message ?? '';
}

const NOTHING = { found: [], problems: [], kept: [] };

const EXPORTED = TLS_CLIENTS.filter(({ shape }) => shape === 'bundle' || shape === 'extra').map(
  ({ variable }) => variable,
);

for (const name of [...EXPORTED, ...NEVER_EXPORTED]) {
  test(`the file that ${name} names is taken over`, async (t) => {
    const machine = makeMachine(t);
    const path = machine.write('etc/corp.pem', corp.pem);
    assert.deepEqual(summarize(await load(machine.context({ [name]: path }))), {
      ...NOTHING,
      found: [`CN=Corp Root existing-setting environment ${name} (${path}) 1`],
    });
  });
}

test('a machine without settings brings nothing', async (t) => {
  assert.deepEqual(summarize(await load(makeMachine(t).context())), NOTHING);
});

test('an empty value counts as unset', async (t) => {
  const machine = makeMachine(t);
  assert.deepEqual(
    summarize(await load(machine.context({ SSL_CERT_FILE: '', SSL_CERT_DIR: '', NODE_EXTRA_CA_CERTS: '' }))),
    NOTHING,
  );
});

test('a file that several variables name, by links too, is read once and known by each', async (t) => {
  const machine = makeMachine(t);
  const broken = '-----BEGIN CERTIFICATE-----\nbroken\n-----END CERTIFICATE-----\n';
  const path = machine.write('etc/corp.pem', corp.pem + broken);
  const link = join(machine.root, 'etc/link.pem');
  symlinkSync(path, link);
  const loaded = await load(
    machine.context({ SSL_CERT_FILE: path, CURL_CA_BUNDLE: link, GIT_SSL_CAINFO: path }),
  );
  assert.deepEqual(summarize(loaded), {
    ...NOTHING,
    found: [`SSL_CERT_FILE (${path})`, `CURL_CA_BUNDLE (${link})`, `GIT_SSL_CAINFO (${path})`].map(
      (label) => `CN=Corp Root existing-setting environment ${label} 1`,
    ),
    problems: ['warning bad-base64'],
  });
  assert.match(messageOf(loaded.problems), /^SSL_CERT_FILE, CURL_CA_BUNDLE, GIT_SSL_CAINFO \(.*\), block 2/);
});

test("the default store's own file brings nothing, by whatever name", async (t) => {
  const machine = makeMachine(t);
  const defaultStore = machine.write('etc/ca-certificates.crt', corp.pem);
  const link = join(machine.root, 'etc/cert.pem');
  symlinkSync(defaultStore, link);
  const context = machine.context({ SSL_CERT_FILE: defaultStore, NODE_EXTRA_CA_CERTS: link });
  assert.deepEqual(summarize(await load(context, { defaultStore })), NOTHING);
  assert.deepEqual(summarize(await load(context, { defaultStore: link })), NOTHING);
});

test('a relative value starts at the workspace', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('etc/corp.pem', corp.pem);
  const loaded = await load(machine.context({ PIP_CERT: '../etc/corp.pem' }));
  assert.equal(loaded.candidates[0]?.origin.label, `PIP_CERT (${path})`);
});

test('~ is the home folder where the client says so, and only there', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('home/corp.pem', corp.pem);
  const value = '~/corp.pem';
  const loaded = await load(
    machine.context({ PIP_CERT: value, npm_config_cafile: value, SSL_CERT_FILE: value }),
  );
  assert.deepEqual(
    loaded.candidates.map(({ origin }) => origin.label),
    [`PIP_CERT (${path})`, `npm_config_cafile (${path})`],
  );
  assert.deepEqual(summarize(loaded).problems, ['warning dangling-setting']);
});

test('a value that leads nowhere is a warning, once for each path, and is not kept', async (t) => {
  const machine = makeMachine(t);
  const gone = join(machine.root, 'gone.pem');
  const loaded = await load(machine.context({ SSL_CERT_FILE: gone, PIP_CERT: gone }));
  assert.deepEqual(summarize(loaded), { ...NOTHING, problems: ['warning dangling-setting'] });
  assert.match(messageOf(loaded.problems), /^SSL_CERT_FILE, PIP_CERT \(.*gone\.pem\) does not exist/);
});

test('a file without a certificate is a warning; the bundle may take its place', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('etc/empty.pem', '');
  assert.deepEqual(summarize(await load(machine.context({ REQUESTS_CA_BUNDLE: path }))), {
    ...NOTHING,
    problems: ['warning no-certificate'],
  });
});

test('a private key beside the certificate is left out, with a warning', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('etc/corp.pem', corp.keyPem + corp.pem);
  assert.deepEqual(summarize(await load(machine.context({ REQUESTS_CA_BUNDLE: path }))), {
    ...NOTHING,
    found: [`CN=Corp Root existing-setting environment REQUESTS_CA_BUNDLE (${path}) 2`],
    problems: ['warning key-in-setting'],
  });
});

test('a device keeps its variable, and a pipe makes nobody wait', async (t) => {
  const machine = makeMachine(t);
  const mkfifo = requireProgram(t, 'mkfifo');
  if (mkfifo === undefined) return;
  const pipe = join(machine.root, 'pipe');
  execFileSync(mkfifo, [pipe], { env: {} });
  const loaded = await load(machine.context({ SSL_CERT_FILE: '/dev/null', PIP_CERT: pipe }));
  assert.deepEqual(summarize(loaded), {
    found: [],
    problems: ['notice setting-kept', 'notice setting-kept'],
    kept: ['SSL_CERT_FILE', 'PIP_CERT'],
  });
});

test('a file that is too large keeps its variable, since what is in it is not known', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('etc/large.pem', corp.pem);
  truncateSync(path, MAX_SOURCE_BYTES + 1);
  assert.deepEqual(summarize(await load(machine.context({ SSL_CERT_FILE: path, MOJO_CA_FILE: path }))), {
    ...NOTHING,
    problems: ['warning too-large'],
    kept: ['SSL_CERT_FILE'],
  });
});

test('a switch keeps its variable; a path in the same variable does not', async (t) => {
  const machine = makeMachine(t);
  for (const value of ['false', '<system>', '1']) {
    const loaded = await load(machine.context({ MAMBA_SSL_VERIFY: value, CONDA_SSL_VERIFY: 'truststore' }));
    assert.deepEqual(summarize(loaded), {
      ...NOTHING,
      problems: ['notice setting-kept', ...(value === 'false' ? ['warning verification-off'] : [])],
      kept: ['MAMBA_SSL_VERIFY'],
    });
    const [first] = loaded.problems;
    assert.ok(first?.message.startsWith(`MAMBA_SSL_VERIFY (${value}) is a switch`), first?.message);
  }
});

/** Writes a folder as `openssl rehash` leaves it. */
function writeHashedFolder(machine: ReturnType<typeof makeMachine>, folder: string): string {
  machine.write(`${folder}/0a775a30.0`, corp.pem);
  machine.write(`${folder}/0a775a30.1`, other.pem);
  return join(machine.root, folder);
}

test('a folder keeps its variable, and what has a hashed name in it is taken over', async (t) => {
  const machine = makeMachine(t);
  const folder = writeHashedFolder(machine, 'etc/certs');
  machine.write('etc/certs/plain.pem', makeAuthority({ name: 'Not Hashed' }).pem);
  symlinkSync(join(machine.root, 'gone'), join(folder, 'ffffffff.0'));
  const loaded = await load(machine.context({ REQUESTS_CA_BUNDLE: folder }));
  assert.deepEqual(summarize(loaded), {
    found: [
      `CN=Corp Root existing-setting environment REQUESTS_CA_BUNDLE (${folder}) 1`,
      `CN=Other Root existing-setting environment REQUESTS_CA_BUNDLE (${folder}) 2`,
    ],
    problems: ['notice setting-kept'],
    kept: ['REQUESTS_CA_BUNDLE'],
  });
  assert.doesNotMatch(messageOf(loaded.problems), /mistake/);
});

test('a folder where a file belongs keeps its variable, and nothing is read', async (t) => {
  const machine = makeMachine(t);
  const folder = writeHashedFolder(machine, 'etc/certs');
  const loaded = await load(machine.context({ SSL_CERT_FILE: folder, NODE_EXTRA_CA_CERTS: folder }));
  assert.deepEqual(summarize(loaded), {
    found: [],
    problems: ['notice setting-kept'],
    kept: ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'],
  });
  assert.match(messageOf(loaded.problems), /is a folder.*mistake/);
});

test('the folders of SSL_CERT_DIR are taken over, and the variable is nothing to keep', async (t) => {
  const machine = makeMachine(t);
  const one = writeHashedFolder(machine, 'etc/one');
  machine.write('etc/two/12345678.0', other.pem);
  const two = join(machine.root, 'etc/two');
  assert.deepEqual(summarize(await load(machine.context({ SSL_CERT_DIR: `${one}::${two}` }))), {
    ...NOTHING,
    found: [
      `CN=Corp Root existing-setting environment SSL_CERT_DIR (${one}) 1`,
      `CN=Other Root existing-setting environment SSL_CERT_DIR (${one}) 2`,
      `CN=Other Root existing-setting environment SSL_CERT_DIR (${two}) 1`,
    ],
  });
});

test("the default store's own folder brings nothing", async (t) => {
  const machine = makeMachine(t);
  const folder = writeHashedFolder(machine, 'etc/certs');
  const defaultStore = machine.write('etc/certs/ca-certificates.crt', corp.pem);
  assert.deepEqual(
    summarize(await load(machine.context({ SSL_CERT_DIR: folder }), { defaultStore })),
    NOTHING,
  );
});

test('a folder with too many files is a warning', async (t) => {
  const machine = makeMachine(t);
  for (let index = 0; index <= MAX_FOLDER_FILES; index++) machine.write(`etc/certs/00000000.${index}`, '');
  const loaded = await load(machine.context({ SSL_CERT_DIR: join(machine.root, 'etc/certs') }));
  assert.deepEqual(summarize(loaded), { ...NOTHING, problems: ['warning too-large'] });
});

test('a file in the workspace is not trusted, and the warning has the line that would change that', async (t) => {
  const machine = makeMachine(t);
  machine.write('workspace/certs/corp.pem', corp.pem);
  for (const value of ['certs/corp.pem', join(machine.workspace, 'certs/corp.pem')]) {
    const loaded = await load(machine.context({ REQUESTS_CA_BUNDLE: value }));
    assert.deepEqual(summarize(loaded), { ...NOTHING, problems: ['warning setting-in-workspace'] });
    assert.match(messageOf(loaded.problems), /add this line to `certificates`: certs\/corp\.pem$/);
  }
});

test('a file in the workspace that the input lists is left to the input', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('workspace/certs/corp.pem', corp.pem);
  const context = machine.context({ REQUESTS_CA_BUNDLE: 'certs/corp.pem' });
  assert.deepEqual(summarize(await load(context, { listed: [path] })), NOTHING);
});

test('links do not lead around the workspace, in either direction', async (t) => {
  const machine = makeMachine(t);
  const inside = machine.write('workspace/corp.pem', corp.pem);
  const outside = machine.write('etc/other.pem', other.pem);
  const intoWorkspace = join(machine.root, 'etc/link.pem');
  symlinkSync(inside, intoWorkspace);
  symlinkSync(outside, join(machine.workspace, 'link.pem'));
  const loaded = await load(machine.context({ PIP_CERT: intoWorkspace, SSL_CERT_FILE: 'link.pem' }));
  assert.deepEqual(summarize(loaded), {
    ...NOTHING,
    problems: ['warning setting-in-workspace', 'warning setting-in-workspace'],
  });
  // the same when the workspace itself is reached by a link
  const alias = join(machine.root, 'alias');
  symlinkSync(machine.workspace, alias);
  const context = machine.context({ PIP_CERT: inside, SSL_CERT_FILE: join(alias, 'link.pem') });
  const aliased = { ...context, folders: { ...context.folders, workspace: alias } };
  assert.deepEqual(summarize(await load(aliased)), summarize(loaded));
});

test('a neighbour whose name begins like the workspace is not in it', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('workspace-2/corp.pem', corp.pem);
  assert.equal((await load(machine.context({ PIP_CERT: path }))).candidates.length, 1);
});

test('of a folder, what lies in the workspace is not trusted, the rest is', async (t) => {
  const machine = makeMachine(t);
  const folder = join(machine.root, 'etc/certs');
  machine.write('etc/certs/00000001.0', corp.pem);
  const inside = machine.write('workspace/evil.pem', other.pem);
  symlinkSync(inside, join(folder, '00000002.0'));
  const context = machine.context({ SSL_CERT_DIR: folder });
  const loaded = await load(context);
  assert.deepEqual(summarize(loaded), {
    ...NOTHING,
    found: [`CN=Corp Root existing-setting environment SSL_CERT_DIR (${folder}) 1`],
    problems: ['warning setting-in-workspace'],
  });
  assert.deepEqual(summarize(await load(context, { listed: [inside] })).problems, []);
});

test('a folder in the workspace keeps its variable, but nothing in it is trusted', async (t) => {
  const machine = makeMachine(t);
  writeHashedFolder(machine, 'workspace/certs');
  const loaded = await load(machine.context({ REQUESTS_CA_BUNDLE: 'certs' }));
  assert.deepEqual(summarize(loaded), {
    found: [],
    problems: ['notice setting-kept', 'warning setting-in-workspace'],
    kept: ['REQUESTS_CA_BUNDLE'],
  });
  assert.match(loaded.problems[1]?.message ?? '', /certs\/\*$/);
});

test('configuration in the workspace is not trusted, unless something else names the same file', async (t) => {
  const machine = makeMachine(t);
  const path = machine.write('etc/corp.pem', corp.pem);
  machine.write('workspace/.npmrc', `cafile=${path}\n`);
  const alone = await load(machine.context());
  assert.deepEqual(summarize(alone), { ...NOTHING, problems: ['warning setting-in-workspace'] });
  assert.ok(messageOf(alone.problems).endsWith(`\`certificates\`: ${path}`));
  assert.deepEqual(summarize(await load(machine.context(), { listed: [path] })), NOTHING);
  assert.deepEqual(summarize(await load(machine.context({ PIP_CERT: path }))), {
    ...NOTHING,
    found: [`CN=Corp Root existing-setting environment PIP_CERT (${path}) 1`],
  });
});

test('what configuration in the workspace names in vain is not told', async (t) => {
  const machine = makeMachine(t);
  mkdirSync(join(machine.workspace, 'folder'));
  for (const value of ['gone.pem', 'folder']) {
    machine.write('workspace/.npmrc', `cafile=${value}\n`);
    assert.deepEqual(summarize(await load(machine.context())), NOTHING, basename(value));
  }
});

test('without a workspace nothing is in it', async (t: TestContext) => {
  const machine = makeMachine(t);
  const path = machine.write('workspace/corp.pem', corp.pem);
  const context = machine.context({ PIP_CERT: path });
  const { candidates } = await load({ ...context, folders: { ...context.folders, workspace: undefined } });
  assert.equal(candidates.length, 1);
});
