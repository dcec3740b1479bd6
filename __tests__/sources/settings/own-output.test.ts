import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writePemBundle } from '../../../src/bundle/pem-bundle.ts';
import type { TrustAnchor } from '../../../src/bundle/select.ts';
import { parseCertificate } from '../../../src/certificates/certificate.ts';
import { digestSha256 } from '../../../src/certificates/digest.ts';
import { BUNDLE_FILE, EXTRA_FILE, REPORT_FILE } from '../../../src/files/location.ts';
import { MAX_SOURCE_BYTES } from '../../../src/limits.ts';
import { makeFailedOutcome, type Outcome } from '../../../src/report/outcome.ts';
import { loadEnvironment } from '../../../src/sources/settings/environment.ts';
import { loadOwnOutputs } from '../../../src/sources/settings/own-output.ts';
import { writeReport } from '../../report/outcomes.ts';
import { makeAuthority } from '../../support/pki.ts';
import { type Machine, makeMachine } from '../machine.ts';

const corp = makeAuthority({ name: 'Corp Root' });
const system = makeAuthority({ name: 'System Root' });
const stranger = makeAuthority({ name: 'Stranger' });

const ADDED: TrustAnchor = {
  certificate: parseCertificate(corp.der),
  basis: 'pin',
  origins: [
    { kind: 'url', label: 'https://pki.example/', position: 2 },
    {
      kind: 'environment',
      label: 'PIP_CERT (/etc/corp.pem)',
      position: 1,
      setting: { name: 'PIP_CERT', path: '/etc/corp.pem' },
    },
  ],
};
const TRUSTED: TrustAnchor = {
  certificate: parseCertificate(system.der),
  basis: 'default-store',
  origins: [{ kind: 'system', label: '/etc/ca.crt', position: 1 }],
};

interface Written {
  readonly folder: string;
  readonly bundle: string;
  readonly extra: string;
  readonly report: string;
}

/** Writes the files of an earlier use as it writes them itself. */
function writeOutput(machine: Machine, parent = 'temp/_github_home', extra = [ADDED]): Written {
  const folder = join(machine.root, parent, 'setup-ca-bundle-Ab12Cd');
  mkdirSync(folder, { recursive: true });
  const paths = {
    bundle: join(folder, BUNDLE_FILE),
    extra: join(folder, EXTRA_FILE),
    report: join(folder, REPORT_FILE),
  };
  const anchors = [ADDED, TRUSTED];
  const bundle = writePemBundle(anchors);
  const extraBundle = extra.length === 0 ? undefined : writePemBundle(extra);
  const outcome: Outcome = {
    ...makeFailedOutcome([]),
    status: 'succeeded',
    files: {
      ...paths,
      extra: extraBundle === undefined ? undefined : paths.extra,
      truststore: undefined,
      bundleSha256: digestSha256(bundle),
      extraSha256: extraBundle === undefined ? undefined : digestSha256(extraBundle),
      isNew: true,
    },
    anchors,
    extra,
  };
  writeFileSync(paths.bundle, bundle);
  if (extraBundle !== undefined) writeFileSync(paths.extra, extraBundle);
  writeFileSync(paths.report, writeReport(outcome));
  return { folder, ...paths };
}

const RECORDED = [
  'CN=Corp Root existing-setting environment PIP_CERT (/etc/corp.pem) 1',
  'CN=Corp Root existing-setting earlier-use https://pki.example/ 2',
  'CN=System Root existing-setting earlier-use /etc/ca.crt 1',
];

type Summary = { found: string[]; problems: string[]; outputs: string[] };

function load(machine: Machine, ...paths: string[]): Summary & { paths: string[] } {
  const { candidates, earlier, problems, outputs, paths: known } = loadOwnOutputs(paths, machine.context());
  return {
    found: [...candidates, ...earlier].map(
      ({ certificate, basis, origin }) =>
        `${certificate.subject} ${basis} ${origin.kind} ${origin.label} ${origin.position}`,
    ),
    problems: problems.map(({ code }) => code),
    outputs: outputs.map(({ folder }) => folder),
    paths: [...known],
  };
}

test('every certificate of an earlier use comes back as what a setting named, with where its record had it from', (t) => {
  for (const parent of ['temp/_github_home', 'temp']) {
    const machine = makeMachine(t);
    const { folder, bundle, extra } = writeOutput(machine, parent);
    assert.deepEqual(load(machine, bundle, extra, bundle), {
      found: RECORDED,
      problems: [],
      outputs: [folder],
      paths: [bundle, extra],
    });
  }
});

test('the digests come with it, so that a run can tell whether it has the same to write', (t) => {
  const machine = makeMachine(t);
  const { folder, bundle, extra } = writeOutput(machine);
  const { outputs } = loadOwnOutputs([bundle], machine.context());
  assert.deepEqual(outputs, [
    {
      folder,
      bundleSha256: digestSha256(readFileSync(bundle)),
      extraSha256: digestSha256(readFileSync(extra)),
    },
  ]);
});

test('a path to the extra file alone is enough to find the bundle', (t) => {
  const machine = makeMachine(t);
  const { folder, extra } = writeOutput(machine);
  assert.deepEqual(load(machine, extra), {
    found: RECORDED,
    problems: [],
    outputs: [folder],
    paths: [extra],
  });
});

test('an extra file that the record does not have is a stranger', (t) => {
  const machine = makeMachine(t);
  const { folder, bundle, extra } = writeOutput(machine, 'temp', []);
  writeFileSync(extra, stranger.pem);
  assert.deepEqual(load(machine, bundle, extra), {
    found: RECORDED,
    problems: [],
    outputs: [folder],
    paths: [bundle],
  });
});

test('the same files anywhere else, or under another name, are not ours', (t) => {
  const machine = makeMachine(t);
  const { bundle } = writeOutput(machine, 'elsewhere');
  const { folder } = writeOutput(machine, 'temp');
  const copy = join(folder, 'copy.pem');
  writeFileSync(copy, readFileSync(bundle));
  assert.deepEqual(load(machine, bundle, copy), { found: [], problems: [], outputs: [], paths: [] });
});

test('a bundle that is gone is not spoken of here', (t) => {
  const machine = makeMachine(t);
  const { bundle, folder } = writeOutput(machine);
  rmSync(folder, { recursive: true });
  assert.deepEqual(load(machine, bundle), { found: [], problems: [], outputs: [], paths: [] });
});

const NOT_OURS = { found: [], problems: ['unrecorded-bundle'], outputs: [], paths: [] };

test('output that was changed is not recognised', (t) => {
  const changes: readonly ((written: Written) => void)[] = [
    ({ bundle }) => appendFileSync(bundle, stranger.pem),
    ({ bundle }) => writeFileSync(bundle, writePemBundle([ADDED])),
    ({ extra }) => appendFileSync(extra, stranger.pem),
    ({ extra }) => rmSync(extra),
    ({ report }) => rmSync(report),
    ({ report }) => writeFileSync(report, ''),
    ({ report }) => writeFileSync(report, 'null'),
    ({ report }) => writeFileSync(report, '[]'),
  ];
  for (const change of changes) {
    const machine = makeMachine(t);
    const written = writeOutput(machine);
    change(written);
    assert.deepEqual(load(machine, written.bundle, written.extra), NOT_OURS, String(change));
  }
});

test('a record must be right in everything that is used of it', (t) => {
  const machine = makeMachine(t);
  const { bundle, report } = writeOutput(machine);
  const text = readFileSync(report, 'utf8');
  // biome-ignore lint/suspicious/noExplicitAny: a record is broken here in every way
  const changes: readonly ((record: any) => void)[] = [
    (record) => (record.version = 2),
    (record) => (record.bundle = null),
    (record) => (record.bundle.sha256 = record.bundle.sha256.toUpperCase()),
    (record) => (record.bundle.sha256 = 'f'.repeat(64)),
    (record) => record.bundle.count++,
    (record) => delete record.extra,
    (record) => (record.extra = null),
    (record) => (record.extra.sha256 = null),
    (record) => (record.extra.count = 2),
    (record) => (record.certificates = {}),
    (record) => record.certificates.reverse(),
    (record) => record.certificates.push(record.certificates[0]),
    (record) => record.certificates.pop(),
    (record) => {
      record.certificates.pop();
      record.bundle.count--;
    },
    (record) => {
      record.certificates.push({ ...record.certificates[1], fingerprint: stranger.fingerprint });
      record.bundle.count++;
    },
    (record) => (record.certificates[0] = null),
    (record) => (record.certificates[0].fingerprint = stranger.fingerprint),
    (record) => (record.certificates[0].basis = 'because'),
    (record) => (record.certificates[0].basis = 'toString'),
    (record) => delete record.certificates[0].basis,
    (record) => (record.certificates[0].inExtra = 1),
    (record) => (record.certificates[0].origins = []),
    (record) => (record.certificates[0].origins = { length: 1 }),
    (record) => (record.certificates[0].origins[0] = null),
    (record) => (record.certificates[0].origins[0].kind = 'friend'),
    (record) => (record.certificates[0].origins[0].label = ''),
    (record) => (record.certificates[0].origins[0].label = ['x']),
    (record) => (record.certificates[0].origins[0].position = -1),
    (record) => (record.certificates[0].origins[0].position = 1.5),
    (record) => (record.certificates[0].origins[0].position = '1'),
    (record) => (record.certificates[0].origins[1].setting = null),
    (record) => (record.certificates[0].origins[1].setting = 'PIP_CERT (/etc/corp.pem)'),
    (record) => (record.certificates[0].origins[1].setting.name = ''),
    (record) => delete record.certificates[0].origins[1].setting.path,
  ];
  assert.deepEqual(load(machine, bundle).problems, []);
  for (const change of changes) {
    const record = JSON.parse(text);
    change(record);
    writeFileSync(report, JSON.stringify(record));
    assert.deepEqual(load(machine, bundle), NOT_OURS, String(change));
  }
});

test('no record makes a certificate more than what a setting named: whoever set the variable could write it', (t) => {
  const machine = makeMachine(t);
  const { bundle, report } = writeOutput(machine);
  const text = readFileSync(report, 'utf8');
  for (const basis of ['default-store', 'given', 'pin', 'verified-url', 'existing-setting', 'unpinned']) {
    for (const kind of ['system', 'environment', 'earlier-use', 'file', 'inline', 'url', 'host']) {
      const record = JSON.parse(text);
      record.certificates[0].basis = basis;
      const label = '/etc/ssl/certs/ca-certificates.crt';
      record.certificates[0].origins = [
        { kind, label, position: 1, setting: { name: 'PIP_CERT', path: '/ca.pem' } },
      ];
      writeFileSync(report, JSON.stringify(record));
      const weakest = basis === 'unpinned' ? 'unpinned' : 'existing-setting';
      const back = kind === 'environment' ? kind : 'earlier-use';
      assert.ok(
        load(machine, bundle).found.includes(
          `CN=Corp Root ${weakest} ${back} /etc/ssl/certs/ca-certificates.crt 1`,
        ),
        `${basis} ${kind}`,
      );
    }
  }
});

test('what a record calls a setting and does not name is an earlier use’s, not a setting’s', (t) => {
  const machine = makeMachine(t);
  const { bundle, report } = writeOutput(machine);
  const record = JSON.parse(readFileSync(report, 'utf8'));
  delete record.certificates[0].origins[1].setting;
  writeFileSync(report, JSON.stringify(record));
  const { candidates, earlier } = loadOwnOutputs([bundle], machine.context());
  assert.deepEqual(candidates, []);
  assert.deepEqual(
    earlier.map(({ origin }) => origin.label),
    ['https://pki.example/', 'PIP_CERT (/etc/corp.pem)', '/etc/ca.crt'],
  );
});

test('only what is known of an origin comes back', (t) => {
  const machine = makeMachine(t);
  const { bundle, report } = writeOutput(machine);
  const record = JSON.parse(readFileSync(report, 'utf8'));
  record.certificates[1].origins[0].extra = 'more';
  writeFileSync(report, JSON.stringify(record));
  const { earlier } = loadOwnOutputs([bundle], machine.context());
  assert.deepEqual(earlier[1]?.origin, { kind: 'earlier-use', label: '/etc/ca.crt', position: 1 });
});

test('a later run hears nothing of variables that name what an earlier one wrote', async (t) => {
  const machine = makeMachine(t);
  const { bundle, extra, folder } = writeOutput(machine);
  const context = machine.context({ SSL_CERT_FILE: bundle, PIP_CERT: bundle, NODE_EXTRA_CA_CERTS: extra });
  const loaded = await loadEnvironment(context, undefined, new Set());
  assert.deepEqual(
    {
      ...loaded,
      candidates: loaded.candidates.length,
      earlier: loaded.earlier.length,
      outputs: loaded.outputs.map((output) => output.folder),
      standing: loaded.standing.map(({ key, isTaken }) => `${key} ${isTaken}`),
    },
    {
      candidates: 1,
      earlier: 2,
      problems: [],
      kept: new Set(),
      outputs: [folder],
      standing: ['$SSL_CERT_FILE true', '$PIP_CERT true', '$NODE_EXTRA_CA_CERTS true'],
    },
  );
});

test('output that was changed is a setting like any other, and its variables are named', async (t) => {
  const machine = makeMachine(t);
  const { bundle, extra } = writeOutput(machine);
  appendFileSync(extra, stranger.pem);
  const context = machine.context({ SSL_CERT_FILE: bundle, NODE_EXTRA_CA_CERTS: extra });
  const { candidates, problems, outputs } = await loadEnvironment(context, undefined, new Set());
  assert.deepEqual(
    candidates.map(({ certificate, basis, origin }) => `${certificate.subject} ${basis} ${origin.label}`),
    [
      `CN=Corp Root existing-setting SSL_CERT_FILE (${bundle})`,
      `CN=System Root existing-setting SSL_CERT_FILE (${bundle})`,
      `CN=Corp Root existing-setting NODE_EXTRA_CA_CERTS (${extra})`,
      `CN=Stranger existing-setting NODE_EXTRA_CA_CERTS (${extra})`,
    ],
  );
  assert.deepEqual(
    problems.map(({ code, severity }) => `${severity} ${code}`),
    ['warning unrecorded-bundle'],
  );
  assert.match(problems[0]?.message ?? '', /extra\.pem beside it is not as report\.json records it/);
  assert.deepEqual(outputs, []);
});

test('configuration in the workspace is no reason to look at our own place', async (t) => {
  const machine = makeMachine(t);
  const { bundle } = writeOutput(machine);
  machine.write('workspace/.npmrc', `cafile=${bundle}\n`);
  const loaded = await loadEnvironment(machine.context(), undefined, new Set());
  assert.deepEqual(loaded.candidates, []);
  assert.deepEqual(loaded.outputs, []);
});

test('a link in our own place is followed, but its bytes must be those recorded', (t) => {
  const machine = makeMachine(t);
  const { bundle } = writeOutput(machine);
  rmSync(bundle);
  symlinkSync(machine.write('etc/other.pem', stranger.pem), bundle);
  assert.deepEqual(load(machine, bundle), NOT_OURS);
});

test('output that is larger than a source may be is recognised anyway', (t) => {
  const machine = makeMachine(t);
  const { bundle, report } = writeOutput(machine);
  // white space, which JSON allows, in place of ten thousand certificates
  appendFileSync(report, Buffer.alloc(MAX_SOURCE_BYTES, ' '));
  const { outputs, problems } = loadOwnOutputs([bundle], machine.context());
  assert.deepEqual([outputs.length, problems], [1, []]);
});
