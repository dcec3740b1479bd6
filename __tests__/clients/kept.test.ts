import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { useAction } from '../support/action.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const added = makeAuthority({ name: 'Added CA' });

test('all: what is set to a folder, a switch or a configuration of the user’s own stays, the rest is exported', async (t) => {
  const folder = makeTemporaryFolder(t);
  const certificates = join(folder, 'certificates');
  mkdirSync(certificates);
  const wgetrc = join(folder, 'wgetrc');
  writeFileSync(wgetrc, 'timeout = 5\n');
  const env = {
    SYSTEM_CERTIFICATE_PATH: certificates,
    BUNDLE_SSL_CA_CERT: certificates,
    MAMBA_SSL_VERIFY: 'false',
    WGETRC: wgetrc,
  };
  const step = await useAction(startJob(t, { env }), { certificates: added.pem, clients: 'all' });
  assert.equal(step.conclusion, 'success', step.log);
  const wanted = TLS_CLIENTS.filter(({ isByNameOnly }) => !isByNameOnly).map(({ variable }) => variable);
  assert.deepEqual(Object.keys(step.exported).sort(), wanted.filter((variable) => !(variable in env)).sort());
  for (const [variable, value] of Object.entries(env)) {
    assert.equal(step.environmentAfter[variable], value);
    assert.match(step.log, new RegExp(`^${variable}=.*left as it is`, 'm'));
  }
});

test('no variable is ever exported empty, and NODE_OPTIONS never', async (t) => {
  const everything = `all ${TLS_CLIENTS.map(({ id }) => `+${id}`).join(' ')}`;
  for (const certificates of ['', added.pem]) {
    const step = await useAction(startJob(t), {
      certificates,
      'default-store': 'mozilla',
      clients: everything,
    });
    assert.equal(step.conclusion, 'success', step.log);
    assert.ok(Object.values(step.exported).every((value) => value !== ''));
    for (const { variable, shape } of TLS_CLIENTS) {
      if (shape === 'bundle') assert.equal(step.exported[variable], step.outputs['bundle-path'], variable);
      else if (shape === 'extra')
        assert.equal(step.exported[variable] ?? '', step.outputs['extra-path'], variable);
    }
    assert.ok(!('NODE_OPTIONS' in step.exported));
    assert.equal('NODE_EXTRA_CA_CERTS' in step.exported, certificates !== '');
    assert.equal('DENO_CERT' in step.exported, certificates !== '');
  }
});
