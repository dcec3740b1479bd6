import { existsSync } from 'node:fs';
import { ANSWERING, TLS_CLIENTS } from '../../clients/clients.ts';
import { getuid } from '../../files/process-user.ts';
import { findSystemProgram } from '../../programs/find.ts';
import { type Plan, planNothing } from '../change.ts';
import { runTool } from '../journal/tool.ts';
import type { InstallTerms } from '../terms.ts';
import { resolvePath } from './paths.ts';

/** Read by sudo with the rest of its rules, but for files with a dot in their name (sudoers(5), @includedir). */
const SUDOERS_FOLDER = '/etc/sudoers.d';

/** The mode that sudo wants for a file of rules, which belongs to root. */
const SUDOERS_MODE = 0o440;

const TOOL_TIMEOUT_MS = 10_000;

/** The most that `env` may print under sudo, in bytes: root's own variables. */
const MAX_ENVIRONMENT_BYTES = 1024 * 1024;

/**
 * Variables that name certificates and nothing else. The others (PYTHONPATH, PHP_INI_SCAN_DIR, JAVA_TOOL_OPTIONS, WGETRC) can
 * make a program run code: what a later step of the job puts into them is not for root's programs.
 */
const CERTIFICATE_VARIABLES: ReadonlySet<string> = new Set(
  [...TLS_CLIENTS, ...ANSWERING]
    .filter(({ shape }) => shape === 'bundle' || shape === 'extra')
    .map(({ variable }) => variable),
);

/**
 * Plans a rule that makes sudo keep the exported variables which name certificates, for the user of this run alone. This user
 * can run everything as root anyway; other users get no say in the variables of root's programs. The rule has no values.
 */
export async function planSudo({ variables: exported, mark }: InstallTerms): Promise<Plan> {
  const variables = exported.filter((name) => CERTIFICATE_VARIABLES.has(name));
  const others = exported.filter((name) => !CERTIFICATE_VARIABLES.has(name));
  const user = getuid?.();
  const [sudo, visudo, env] = ['sudo', 'visudo', 'env'].map(findSystemProgram);
  if (user === undefined) return planNothing('Windows has no sudo that removes variables.');
  if (sudo === undefined) return planNothing('sudo is not installed, so no program runs under it.');
  if (visudo === undefined || env === undefined) {
    return planNothing(
      `${visudo === undefined ? 'visudo' : 'env'} is not installed, and no sudo rule is written without a check. Programs under sudo do not get the CA.`,
    );
  }
  if (!existsSync(SUDOERS_FOLDER)) {
    return planNothing(`${SUDOERS_FOLDER} is not there. Programs under sudo do not get the CA.`);
  }
  if (variables.length === 0) {
    return planNothing(
      'no variable that names certificates is set (see the input clients), so sudo has none to keep.',
    );
  }
  const path = resolvePath(`${SUDOERS_FOLDER}/setup-ca-bundle-${mark}`);
  const draft = `${path}.draft`;
  return {
    changes: [
      {
        install: 'sudo',
        label: `sudo’s rules ${path}`,
        paths: [path, draft],
        steps: [
          {
            do: 'write-file',
            path: draft,
            bytes: Buffer.from(writeRule(user, variables)).toString('base64'),
            mode: SUDOERS_MODE,
          },
          { do: 'run', program: visudo, words: ['-c', '-f', draft], timeoutMs: TOOL_TIMEOUT_MS },
          { do: 'move-file', path: draft, to: path },
        ],
        removal: [draft, path].map((file) => ({ do: 'delete-file', path: file })),
        byHand: `sudo rm -f ${path}`,
      },
    ],
    already: [],
    obstacles: [],
    leftOut:
      others.length === 0
        ? []
        : [
            `sudo does not keep ${others.join(', ')}: a program of root could run code of the job through it. Programs under sudo that read nothing else do not use the bundle.`,
          ],
    tryOut: () => tryOut(sudo, env, variables),
  };
}

/** The text of a file of sudo's rules (sudoers(5), Defaults). Throws for a name that could be more than a name there. */
export function writeRule(user: number, variables: readonly string[]): string {
  const odd = variables.find((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name));
  if (odd !== undefined) throw new Error(`${JSON.stringify(odd)} is not the name of a variable`);
  const comment =
    '# Written by setup-ca-bundle: sudo keeps the variables that name its CA bundle. Deleted when that is undone.';
  return `${comment}\nDefaults:#${user} env_keep += "${variables.join(' ')}"\n`;
}

/** Another rule may have the last word; sudo knows. */
async function tryOut(sudo: string, env: string, variables: readonly string[]): Promise<string | undefined> {
  const line = (name: string): string => `${name}=setup-ca-bundle`;
  const { status, output } = await runTool(sudo, ['-n', '--', env], {
    timeoutMs: TOOL_TIMEOUT_MS,
    environment: Object.fromEntries(variables.map((name) => [name, 'setup-ca-bundle'])),
    maxBytes: MAX_ENVIRONMENT_BYTES,
  });
  if (status !== 0)
    return 'the rule is in place, but sudo does not let this user run a program without a password, so it was not tested.';
  const kept = new Set(output.split('\n'));
  const lost = variables.filter((name) => !kept.has(line(name)));
  if (lost.length === 0) return undefined;
  return `sudo still removes ${lost.join(', ')}: a later rule wins (sudo -l shows the rules), or sudo does not read ${SUDOERS_FOLDER}. So programs under sudo do not use the bundle.`;
}
