import { type Problem, quoteGiven } from '../problem.ts';

/** An opt-in change outside the bundle, as the input `install` names it. */
export type InstallName = 'system' | 'nss' | 'certifi' | 'java' | 'docker' | 'docker-cli' | 'sudo';

/** What `install` says of Docker beside its name. */
export interface DockerChoice {
  /** `host` or `host:port`, from `docker:registry.example:5000`; none stands for the entries of hosts and verify-hosts. */
  readonly registries: readonly string[];
  /** The buildx builder to make again, from `buildx:name`. */
  readonly builder: string | undefined;
}

/** In the order in which they are made: the one that most others build on first. */
const INSTALLS: readonly InstallName[] = ['system', 'nss', 'certifi', 'java', 'docker', 'docker-cli', 'sudo'];

/** Names for which a variable and a file of ours do the work, with the client of the input `clients` that sets it. */
export const BY_VARIABLE: Readonly<Record<string, string>> = {
  // with git's variable comes the setting that makes schannel read it
  'git-schannel': 'git',
  wgetrc: 'wget',
  php: 'php',
  homebrew: 'homebrew',
  // NODE_EXTRA_CA_CERTS adds; a cafile of npm's would replace its own list, and come to every script that it runs
  npm: 'node',
};

/** Reads the input `install`: names separated by white space or commas. */
export function chooseInstalls(text: string): {
  readonly installs: readonly InstallName[];
  readonly docker: DockerChoice;
  /** Ids of clients that are asked for. */
  readonly clients: readonly string[];
  readonly problems: readonly Problem[];
} {
  const chosen = new Set<InstallName>();
  const registries: string[] = [];
  const clients: string[] = [];
  const problems: Problem[] = [];
  let builder: string | undefined;
  for (const word of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const name = INSTALLS.find((known) => known === word);
    const client = Object.hasOwn(BY_VARIABLE, word) ? BY_VARIABLE[word] : undefined;
    const [, kind, value] =
      /^(docker|buildx):(\[[\da-fA-F:.]+\](?::\d+)?|[A-Za-z0-9][\w.:-]*)$/.exec(word) ?? [];
    if (name) chosen.add(name);
    else if (client) clients.push(client);
    else if (value === undefined) problems.push(describeUnknown(word));
    else {
      chosen.add('docker');
      if (kind === 'docker') registries.push(value);
      else builder = value;
    }
  }
  return {
    installs: INSTALLS.filter((name) => chosen.has(name)),
    docker: { registries, builder },
    clients,
    problems,
  };
}

function describeUnknown(word: string): Problem {
  const known = [...INSTALLS, ...Object.keys(BY_VARIABLE)].join(', ');
  const message = `install: ${quoteGiven(word)} is not a name known here. The names are ${known}, docker:<registry> and buildx:<builder>.`;
  return { code: 'bad-choice', severity: 'error', message };
}
