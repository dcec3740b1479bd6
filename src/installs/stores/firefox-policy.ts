import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePemBlock } from '../../certificates/formats/pem.ts';
import { describeCause } from '../../problem.ts';
import { type Change, type Plan, planNothing, type Step } from '../change.ts';
import { addToJson } from '../edits/json-list.ts';
import type { InstallTerms } from '../terms.ts';
import { resolvePath } from './paths.ts';

/**
 * Of every Firefox on Linux; where it is there, Firefox reads no other (EnterprisePoliciesParent,
 * _getLocalConfigurationFile).
 */
const SYSTEM_POLICIES = '/etc/firefox/policies/policies.json';

/** The policy that adds certificates to each profile: https://mozilla.github.io/policy-templates/#certificates--install */
const KEYS = ['policies', 'Certificates', 'Install'];

/** Where distributions and Mozilla's own archive put Firefox. A snap reads the system's policies alone. */
const APPLICATIONS = [
  '/usr/lib/firefox',
  '/usr/lib/firefox-esr',
  '/usr/lib64/firefox',
  '/usr/local/firefox',
  '/opt/firefox',
  '/opt/firefox-esr',
];
const SNAP = '/snap/firefox/current';

/**
 * Plans Firefox's enterprise policy: in the system's file, or, where an installation has policies of its own, which that
 * file would put out of force, in those of each installation.
 */
export function planFirefoxPolicy(terms: InstallTerms): Plan {
  const applications = APPLICATIONS.filter((folder) => existsSync(join(folder, 'application.ini')));
  if (applications.length === 0 && !existsSync(SNAP)) return planNothing();
  const own = [
    ...new Set(applications.map((folder) => resolvePath(join(folder, 'distribution/policies.json')))),
  ];
  const files =
    !existsSync(SYSTEM_POLICIES) && own.some((file) => existsSync(file))
      ? own
      : [resolvePath(SYSTEM_POLICIES)];
  const plans = files.map((file) => planPolicies(file, terms));
  return {
    changes: plans.filter((plan) => typeof plan !== 'string'),
    already: [],
    obstacles: plans.filter((plan) => typeof plan === 'string'),
  };
}

/** The change of a policy file, or why it is left as it is. */
function planPolicies(file: string, { extra, mark }: InstallTerms): Change | string {
  const folder = dirname(file);
  const certificates = extra.map(({ certificate }, at) => ({
    path: join(folder, `setup-ca-bundle-${mark}-${at + 1}.pem`),
    bytes: Buffer.from(writePemBlock(certificate.der)).toString('base64'),
  }));
  const values = certificates.map(({ path }) => path);
  try {
    if (existsSync(file)) addToJson(readFileSync(file), KEYS, values);
  } catch (cause) {
    return `${file} was left as it is (${describeCause(cause)}). Firefox reads it as JSON with an object policies in it: fix it, or Firefox does not get the CA.`;
  }
  const deletions = values.map((path): Step => ({ do: 'delete-file', path }));
  return {
    install: 'nss',
    label: `Firefox’s policies ${file}`,
    paths: existsSync(folder) ? [file, ...values] : [folder],
    steps: [
      { do: 'make-folder', path: folder, mode: 0o755 },
      ...certificates.map(({ path, bytes }): Step => ({ do: 'write-file', path, bytes, mode: 0o644 })),
      { do: 'add-to-json', path: file, keys: KEYS, values },
    ],
    removal: [{ do: 'remove-from-json', path: file, keys: KEYS, values }, ...deletions],
    byHand: `take the paths that begin with ${folder}/setup-ca-bundle-${mark}- out of ${file}, and sudo rm ${folder}/setup-ca-bundle-${mark}-*.pem`,
  };
}
