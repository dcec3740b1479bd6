import { type Command, OPTIONS, type OptionInfo } from './arguments.ts';

const USES: Readonly<Record<Exclude<Command, 'help' | 'version'>, readonly [use: string, what: string]>> = {
  bundle: [
    '[--certificates ENTRY]… [--hosts HOST]… [OPTION]…',
    "Merges this machine's trust store and your certificates into one bundle, and prints the variables to set.",
  ],
  env: ['[--shell SHELL]', 'Prints the variables of your bundle, for a line in the profile of your shell.'],
  exec: ['[--output FOLDER] [--] COMMAND [WORD]…', 'Runs one command with the variables of your bundle.'],
  docker: [
    '[--output FOLDER] [--engine ENGINE] [--optional] WORD…',
    'Runs docker, and gives the bundle to the images that it builds and the containers that it starts.',
  ],
  podman: ['[--output FOLDER] [--optional] WORD…', 'The same for podman.'],
  dockerfile: ['[FILE]', 'Prints a copy of a Dockerfile in which every RUN has the bundle.'],
  doctor: [
    '[HOST[:PORT]]… [--json]',
    'Checks the CA settings of this shell, and shows who intercepts the hosts.',
  ],
  explain: ['[FILE] [--json]', 'Finds the TLS errors in a log, and says why they happened and what to do.'],
  uninstall: ['', 'Undoes every change that --install made, the latest first.'],
  show: [
    'FILE|HOST[:PORT] [--json] [--fail-within DAYS]',
    'Lists the certificates in a file, or those that a host sends.',
  ],
  'check-config': [
    'FOLDER [--json] [--online] [--fail-within DAYS]',
    'Checks the settings of a fleet without a job: mistakes, what is trusted, what expires, who can change them.',
  ],
};

/** The help of one command, or of all, by lines. */
export function writeHelp(command: string | undefined): readonly string[] {
  const one = Object.entries(USES).find(([name]) => name === command);
  const shown = one ? [one] : Object.entries(USES);
  const uses = shown.flatMap(([name, [use, what]]) => [
    `  setup-ca-bundle ${name === 'bundle' ? '' : `${name} `}${use}`,
    `      ${what}`,
  ]);
  const options = OPTIONS.filter(({ commands }) => !one || commands.some((name) => name === one[0]));
  const width = Math.max(...options.map((option) => describe(option).length)) + 2;
  return [
    'Usage:',
    ...uses,
    '',
    'Options:',
    ...options.map((option) => `  ${describe(option).padEnd(width)}${option.help}`),
    '',
    'You can repeat an option with ENTRY, HOST or NAMES. A switch can be turned off: --no-… or =false.',
    'In the profile of your shell:  eval "$(setup-ca-bundle env)"',
    'Exit codes: 0 all is well, 1 a failure or a finding, 2 wrong arguments.',
  ];
}

function describe({ name, short, value }: OptionInfo): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}
