import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from '../../scripts/dist.ts';
import { ROOT } from '../../scripts/root.ts';

interface Package {
  readonly name: string;
  readonly versionInfo: string;
  readonly SPDXID: string;
}

test('the bill of materials has what dist has the licenses of, and not the compiler', () => {
  const script = join(ROOT, 'scripts/sbom.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const { spdxVersion, SPDXID, packages, relationships } = JSON.parse(stdout);
  assert.equal(spdxVersion, 'SPDX-2.3');
  assert.equal(SPDXID, 'SPDXRef-DOCUMENT');
  const [project, ...bundled] = packages as Package[];
  assert.equal(project?.name, 'setup-ca-bundle');
  const licenses = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
  const licensed = [...licenses.matchAll(/^(\S+ \d\S*) \(/gm)].map(([, name]) => name);
  assert.deepEqual(bundled.map(({ name, versionInfo }) => `${name} ${versionInfo}`).sort(), licensed.sort());
  assert.ok(licensed.length > 5);
  assert.deepEqual(
    relationships.map(({ relatedSpdxElement }: { relatedSpdxElement: string }) => relatedSpdxElement),
    packages.map((entry: Package) => entry.SPDXID),
  );
});
