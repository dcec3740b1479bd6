import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_MESSAGES, type ClientMessage } from '../__tests__/support/client-messages.ts';
import { CLIENT_SETUPS } from '../__tests__/support/client-setups/all.ts';
import { OWN_VARIABLES } from '../__tests__/support/client-setups/own-variables.ts';
import { PARTIAL_CHAINS } from '../__tests__/support/client-setups/partial-chains.ts';
import { WINNING_SETTINGS } from '../__tests__/support/client-setups/winning-settings.ts';
import { drawChart } from '../bench/chart.ts';
import { OPTIONS } from '../src/cli/arguments.ts';
import { KNOWN_CLIENTS, type KnownClient, type Reach, reachOf } from '../src/clients/catalogue.ts';
import { TLS_CLIENTS, type TlsClient } from '../src/clients/clients.ts';
import { nameReaders } from '../src/clients/names.ts';
import { nameSetting, PRECEDENCE, type SettingKey } from '../src/clients/precedence.ts';
import { recognizeReason } from '../src/clients/reason-words.ts';
import { REASONS } from '../src/clients/reasons.ts';
import { type Parameter, readActionMetadata } from './action-metadata.ts';
import { ROOT } from './root.ts';

/** The generated page of clients, relative to the project's folder. */
const CLIENTS_PAGE = 'docs/clients.md';

/** The parts of README.md that are generated, by the name in their markers: `<!-- inputs -->` … `<!-- /inputs -->`. */
const README_SECTIONS: Readonly<Record<string, () => string>> = {
  inputs: () => renderInputs(readActionMetadata().inputs),
  outputs: () => renderOutputs(readActionMetadata().outputs),
  clients: () => renderClients(TLS_CLIENTS.filter(({ byDefault }) => byDefault)),
};

/** The page of messages, which has the reasons. */
const PROBLEMS_PAGE = 'docs/problems.md';
const HOSTS_PAGE = 'docs/hosts.md';

/** What real clients said of each fault. */
const MESSAGES_PAGE = 'docs/messages.md';

/** The page of the command line, whose table of options is generated. */
const COMMAND_LINE_PAGE = 'docs/command-line.md';

/** The picture of the benchmarks, and the table that it shows. */
const CHART = 'bench/results.svg';
const RESULTS = 'bench/RESULTS.md';

/** A file of the documentation, as it is and as action.yml and the table of clients say that it should be. */
interface GeneratedPage {
  readonly path: string;
  /** `undefined` if it is not there. */
  readonly current: string | undefined;
  readonly wanted: string;
}

/** All pages with generated parts. Throws if README.md lacks a marker. */
export function generatePages(): readonly GeneratedPage[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const commandLine = readFileSync(join(ROOT, COMMAND_LINE_PAGE), 'utf8');
  const problems = readFileSync(join(ROOT, PROBLEMS_PAGE), 'utf8');
  const hosts = readFileSync(join(ROOT, HOSTS_PAGE), 'utf8');
  const [clients, messages] = [CLIENTS_PAGE, MESSAGES_PAGE].map((page) => join(ROOT, page)) as [
    string,
    string,
  ];
  return [
    {
      path: 'README.md',
      current: readme,
      wanted: Object.entries(README_SECTIONS).reduce(
        (text, [name, render]) => replaceSection(text, name, render()),
        readme,
      ),
    },
    {
      path: CLIENTS_PAGE,
      current: existsSync(clients) ? readFileSync(clients, 'utf8') : undefined,
      wanted: renderClientsPage(),
    },
    {
      path: PROBLEMS_PAGE,
      current: problems,
      wanted: replaceSection(problems, 'reasons', renderReasons()),
    },
    {
      path: HOSTS_PAGE,
      current: hosts,
      wanted: replaceSection(hosts, 'partial-chains', renderPartialChains()),
    },
    {
      path: MESSAGES_PAGE,
      current: existsSync(messages) ? readFileSync(messages, 'utf8') : undefined,
      wanted: renderMessages(),
    },
    {
      path: COMMAND_LINE_PAGE,
      current: commandLine,
      wanted: replaceSection(commandLine, 'options', renderOptions(readActionMetadata().inputs)),
    },
    {
      path: CHART,
      current: readFileSync(join(ROOT, CHART), 'utf8'),
      wanted: drawChart(readFileSync(join(ROOT, RESULTS), 'utf8')),
    },
  ];
}

function replaceSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`There is no ${start.trim()} with an ${end} after it`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function renderInputs(inputs: readonly Parameter[]): string {
  return renderTable(
    ['Input', 'Meaning'],
    inputs.map((input) => [code(input.name), describeParameter(input)]),
  );
}

/** The options of the command line; action.yml says more about those that are inputs too. */
function renderOptions(inputs: readonly Parameter[]): string {
  return renderTable(
    ['Option', 'Meaning'],
    OPTIONS.map(({ name, short, value, commands, help }) => {
      const input = inputs.find((it) => it.name === name);
      const meaning = input === undefined ? `${help}.` : describeParameter(input);
      return [
        `${short ? `${code(`-${short}`)}, ` : ''}${code(`--${name}${value ? ` ${value}` : ''}`)}`,
        `${meaning}${listCommands(commands)}`,
      ];
    }),
  );
}

function describeParameter({ description, default: usual }: Parameter): string {
  return usual ? `${description} Default: ${code(usual)}.` : description;
}

/** The commands that have an option, where it is not for a whole run alone. */
function listCommands(commands: readonly string[]): string {
  if (commands.every((command) => command === 'bundle')) return '';
  const names = commands.map((command) => (command === 'bundle' ? 'making the bundle' : code(command)));
  return ` For ${names.join(', ')}.`;
}

function renderOutputs(outputs: readonly Parameter[]): string {
  return renderTable(
    ['Output', 'Meaning'],
    outputs.map((output) => [code(output.name), output.description]),
  );
}

/** The short table of the README: what is set without being asked for. */
function renderClients(clients: readonly TlsClient[]): string {
  return renderTable(
    ['Variable (name)', 'TLS clients'],
    clients.map((client) => [
      `[${code(client.variable)}](${findKnown(client.id).reference}) (${code(client.id)})`,
      `${nameReaders(client.id)}${client.shape === 'bundle' ? '' : `. It names ${GETS[client.shape]}`}`,
    ]),
  );
}

const GETS: Readonly<Record<TlsClient['shape'], string>> = {
  bundle: 'the bundle',
  extra: 'the extra certificates',
  configuration: 'our configuration file',
  truststore: 'the bundle as a trust store',
  modules: 'our folder, before the others',
};

const REACH_WORDS: Readonly<Record<Reach, (client: KnownClient) => string>> = {
  default: () => 'by default',
  all: ({ reads }) => `with ${reads.map((id) => code(`+${id}`)).join(' or ')}`,
  named: ({ reads }) => `with ${reads.map((id) => code(`+${id}`)).join(' or ')}`,
  never: () => '',
};

/** How a row is known, as a sentence; nothing where it is tested in CI, which the mark says. */
function describeEvidence({ evidence }: KnownClient): string | undefined {
  if (evidence === 'ci') return undefined;
  return evidence === 'hand' ? 'Tested by hand.' : `From its documentation: ${evidence.untried}.`;
}

function findKnown(id: string): KnownClient {
  const known = Object.values(KNOWN_CLIENTS)
    .flat()
    .find((client) => client.id === id);
  if (known === undefined) throw new Error(`src/clients/catalogue.ts has no row ${id}`);
  return known;
}

function renderClientsPage(): string {
  const reaches = CLIENT_SETUPS.map(({ client }) => reachOf(findKnown(client)));
  const byDefault = reaches.filter((reach) => reach === 'default').length;
  const byAny = reaches.filter((reach) => reach !== 'never').length;
  const groups = Object.entries(KNOWN_CLIENTS).map(([group, clients]) => {
    return `## ${group}\n\n${renderKnownClients(clients)}`;
  });
  return `# TLS clients and their variables

<!-- Made from src/clients/ by scripts/make-docs.ts: do not edit. -->

Write names from the first column into the input \`clients\`. \`all\` leaves out those that can break something else or
weaken verification. Name them to set them: \`clients: all +java\`.

${renderChoices()}
Each variable names the bundle, or what the brackets say. The lists below have every client that we know:

- **\`SSL_CERT_FILE\` by default, replaces**: the client reads this variable, which is set by default. The bundle *replaces* its own list
  of CAs; it has the runner's default store and the added certificates. A client that *adds* to its list gets the extra certificates.
- **Several variables**: the first that is set wins. A client that adds reads all of them.
- **\`install: system\`**: this reaches the client on Linux without a variable. It changes something outside the bundle until the job
  ends ([installs](installs.md)). A Docker daemon reads the system's store too, but only when it starts.
- **✓**: a real handshake in every run of the tests. Without the variable it fails with the client's own message; with it, it
  succeeds. A server that only the system's store trusts still works.

Of ${CLIENT_SETUPS.length} set-ups, the default variables reach ${byDefault}, and all variables reach ${byAny}. The other ${CLIENT_SETUPS.length - byAny} read no variable, and
need their own option. No set-up that worked before stops working. The tests run browsers and Docker's daemon with
their \`install\`. The programs come from Debian and from the registries of npm, Python, Go, Rust and Java. If a client is known only "from
its documentation", its entry says why.

${groups.join('\n')}
## More variables of some clients

Some clients have more variables, and versions differ. The table shows what each trusts, tested in CI with Debian's paths: the CA in a
file that only a variable names, and a CA that only the system store has. FOLDER is a folder with that file; MISSING is a path that
does not exist.

${renderOwnVariables()}
Since when, tried by hand with the release before and after:

- Node.js: \`--use-system-ca\` from 22.15 and 24.0 on, NODE_USE_SYSTEM_CA from 22.19 and 24.6 on.
- uv: SSL_CERT_DIR from 0.9.10 on (0.8.0 and 0.10.0 were tried), UV_SYSTEM_CERTS from 0.11.0 on.
- pip: SSL_CERT_FILE and the system store from 24.2 on.
- Deno: NODE_EXTRA_CA_CERTS from 2.8 on.

## Which setting wins

This list has the settings of each client, the strongest first. If one is set, those after it do not count. Settings after
"also" are read too, and hide nothing. If your setting is stronger than our variable, the client does not read the bundle. Then:

- If another variable is stronger than your setting, the action sets it to the bundle. Log, summary and report say why, with file and
  line. The bundle includes the file that your setting names.
- If none is, a warning names file and line, and says what to write there.
- A setting that switches verification off is not changed, and a warning says where it is.

A setting with a ✓ is tested in CI with the real client: it wins over our variable, and the stronger variable or the warning's advice
helps. The others are from documentation and source, or were tried by hand.

${renderPrecedence()}`;
}

/** Who accepts a partial chain, and who does not, side by side. */
function renderPartialChains(): string {
  const { accept, refuse } = PARTIAL_CHAINS;
  const rows = Array.from({ length: Math.max(accept.length, refuse.length) }, (_, index) => [
    accept[index]?.[0] ?? '',
    refuse[index]?.[0] ?? '',
  ]);
  return renderTable(['Accept a partial chain', 'Refuse it'], rows);
}

function renderOwnVariables(): string {
  const rows = OWN_VARIABLES.flatMap(({ title, seen }) =>
    seen.map(({ env, trusts }) => ({
      title,
      values: Object.entries(env).map(([name, value]) => code(`${name}=${value.replace('$', '')}`)),
      trusted: trusts.join(', ') || 'neither',
    })),
  );
  // one row for all versions of a client that do the same
  const alike = new Map<string, typeof rows>();
  for (const row of rows) {
    const { title, ...rest } = row;
    const key = JSON.stringify([title.split(' ')[0], rest]);
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return renderTable(
    ['Client, and what is set', 'Trusts'],
    [...alike.values()].map((group) => {
      const { values = [], trusted = '' } = group[0] ?? {};
      return [`${nameVersions(group.map(({ title }) => title))}: ${values.join(' ') || 'nothing'}`, trusted];
    }),
  );
}

/** `Node.js 22.23`, `Node.js 24.21`: Node.js 22.23, 24.21. */
function nameVersions(titles: readonly string[]): string {
  return titles.map((title, index) => (index === 0 ? title : title.replace(/^\S+ /, ''))).join(', ');
}

/** A list: a table of these would be wider than a telephone. */
function renderPrecedence(): string {
  return Object.values(KNOWN_CLIENTS)
    .flat()
    .map(({ id, name }) => {
      const { order = [], beside = [] } = PRECEDENCE[id] ?? {};
      const mark = (key: SettingKey): string =>
        isTested(id, key) ? `${showSetting(key)} ✓` : showSetting(key);
      const more = beside.length === 0 ? '' : `; also ${beside.map(showSetting).join(', ')}`;
      return `- **${name}**: ${order.map(mark).join(' › ')}${more}\n`;
    })
    .join('');
}

/** Whether a test shows that a real client of this row reads the setting before our variable. */
function isTested(id: string, key: SettingKey): boolean {
  return WINNING_SETTINGS.some(
    (winning) =>
      winning.key === key &&
      CLIENT_SETUPS.some(({ name, client }) => name === winning.setup && client === id),
  );
}

/** A variable, or a key and its file, as code; else words. */
function showSetting(key: SettingKey): string {
  const name = nameSetting(key);
  if (key.startsWith('$') || key.startsWith('-')) return code(name);
  if (name === key) return key;
  const [setting = '', file = ''] = name.split(' in ');
  return `${code(setting)} in ${file}`;
}

function renderChoices(): string {
  return renderTable(
    ['Name', 'Variable, when it is set, and who reads it'],
    TLS_CLIENTS.map((client) => [
      code(client.id),
      `${code(client.variable)}${client.shape === 'bundle' ? '' : ` (${GETS[client.shape]})`}, ${
        client.byDefault ? 'by default' : client.isByNameOnly ? 'only when named' : 'with `all`'
      }: ${nameReaders(client.id)}`,
    ]),
  );
}

/** A list: long settings make a table of these wider than a telephone. */
function renderKnownClients(clients: readonly KnownClient[]): string {
  return clients
    .map((client) => {
      const mark = client.evidence === 'ci' ? ' ✓' : '';
      return `- **[${client.name}](${client.reference})**${mark}: ${`${listWays(client)}. ${describeClient(client)}`.trim()}\n`;
    })
    .join('');
}

/** What a client reads, when that is set, and what it does with it; and the installs that reach it. */
function listWays(client: KnownClient): string {
  const variables = client.reads.map((id) => code(variableOf(id))).join(', ') || 'no variable';
  const reach = REACH_WORDS[reachOf(client)](client);
  const words = [`${variables} ${reach}`.trim(), client.effect === 'none' ? '' : client.effect];
  const installs = (client.installs ?? []).map((name) => code(`install: ${name}`));
  return [words.filter((it) => it !== '').join(', '), ...installs].join('; ');
}

function renderReasons(): string {
  return Object.entries(REASONS)
    .filter(([id]) => id !== 'not-tried' && id !== 'other')
    .map(([id, { sentence, action }]) => `### ${id}\n\n**${sentence}** ${markCode(action)}\n`)
    .join('\n');
}

/** What a reader types, in the advice of a reason: it is plain text, because it is also printed. */
const TYPED =
  /eval ".*?"|setup-ca-bundle (?:--)?\w+ [A-Z]+|\w+=[^\s,]*\w|git config [^,]+|(?:curl )?--[\w-]+(?: \w+,?\+?[A-Z]+)?|\+[\w-]+/g;

function markCode(advice: string): string {
  return advice
    .replace(TYPED, (typed) => code(typed))
    .replace('docs/clients.md has the names', '[the page of clients](clients.md) has the names');
}

/** The longest message on the page, in UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 260;

function renderMessages(): string {
  const setups = [...new Set(CLIENT_MESSAGES.map(({ setup }) => setup))];
  return `# Messages of each client

<!-- Made from __tests__/fixtures/client-messages.json by scripts/make-docs.ts: do not edit. -->

These are the messages of ${setups.length} set-ups of real clients, each with the reason that \`explain\` reads from it. Follow the link of the
reason, or look at [problems, by their message](problems.md), for what to do.

Each line has the fault, and in brackets the reason if it has another name. Each fault was made on loopback, on Debian 12
(\`scripts/make-messages.ts\`). If a message says too little, there is no reason. If a fault is missing, the client accepts it or prints nothing.

${setups.map((setup) => renderSetup(CLIENT_MESSAGES.filter((it) => it.setup === setup))).join('\n')}`;
}

function renderSetup(messages: readonly ClientMessage[]): string {
  const [{ setup, version }] = messages as [ClientMessage];
  const faults = new Map<string, string[]>();
  for (const { fault, text } of messages) {
    const message = findTelling(text);
    faults.set(message, [...(faults.get(message) ?? []), fault]);
  }
  const rows = [...faults].map(([message, names]) => {
    const reason = recognizeReason(message)?.reason;
    const link = `[${reason}](problems.md#${reason})`;
    const faults = names.map((name) => (name === reason ? link : name)).join(', ');
    const name = reason === undefined || faults.includes(link) ? faults : `${faults} (${link})`;
    return `- ${name}: ${quote(message)}\n`;
  });
  return `## ${setup}\n\n${version}\n\n${rows.join('')}`;
}

function findTelling(text: readonly string[]): string {
  const known = recognizeReason(text.join('\n'));
  const line = text.find((it) => known !== undefined && it.includes(known.words)) ?? text.at(-1) ?? '';
  const at = Math.max(0, line.indexOf(known?.words ?? '') + (known?.words.length ?? 0) - MAX_MESSAGE_LENGTH);
  const end = at + MAX_MESSAGE_LENGTH;
  return `${at > 0 ? '…' : ''}${line.slice(at, end).trim()}${end < line.length ? '…' : ''}`;
}

/** A code span (CommonMark section 6.1). */
function quote(message: string): string {
  return message.includes('`') ? `\`\` ${message} \`\`` : code(message);
}

function variableOf(id: string): string {
  const choice = TLS_CLIENTS.find((client) => client.id === id);
  if (choice === undefined) throw new Error(`src/clients/clients.ts has no choice ${id}`);
  return choice.variable;
}

function describeClient(client: KnownClient): string {
  const { platforms, since, note, instead } = client;
  const parts = [
    since && `Since ${since}.`,
    platforms && `Where: ${platforms}.`,
    note,
    instead && `**Instead:** ${instead}`,
    describeEvidence(client),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').concat('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
