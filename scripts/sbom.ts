/**
 * `npm run sbom`: prints the software bill of materials of what users get, SPDX in JSON. It is npm's, of which the packages
 * stay that are bundled in dist: to npm these are for development, like the compiler and the tests' own.
 */
import { execFileSync } from 'node:child_process';
import { listBundled } from './licenses.ts';
import { ROOT } from './root.ts';

/** As much of SPDX 2.3 as is read here. */
interface Sbom {
  readonly documentDescribes: readonly string[];
  readonly packages: readonly { readonly SPDXID: string; readonly packageFileName: string }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relatedSpdxElement: string;
    readonly relationshipType: string;
  }[];
}

/** Of an SPDX document of npm's: the project itself, and as contained in it the packages that `paths` names. */
function keepBundled(sbom: Sbom, paths: readonly string[]): Sbom {
  const [project = ''] = sbom.documentDescribes;
  const bundled = sbom.packages.filter(({ packageFileName }) => paths.includes(packageFileName));
  if (bundled.length !== paths.length) throw new Error("npm's list lacks a package that is bundled");
  return {
    ...sbom,
    packages: [...sbom.packages.filter(({ SPDXID }) => SPDXID === project), ...bundled],
    relationships: [
      ...sbom.relationships.filter(({ relationshipType }) => relationshipType === 'DESCRIBES'),
      ...bundled.map(({ SPDXID }) => ({
        spdxElementId: project,
        relatedSpdxElement: SPDXID,
        relationshipType: 'CONTAINS',
      })),
    ],
  };
}

function main(): void {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'spdx', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  console.log(JSON.stringify(keepBundled(JSON.parse(text) as Sbom, listBundled()), undefined, 2));
}

main();
