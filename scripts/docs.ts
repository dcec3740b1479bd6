import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TLS_CLIENTS, type TlsClient } from '../src/clients/clients.ts';
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

/** A file of the documentation, as it is and as action.yml and the table of clients say that it should be. */
export interface GeneratedPage {
  readonly path: string;
  /** `undefined` if it is not there. */
  readonly current: string | undefined;
  readonly wanted: string;
}

/** All pages with generated parts. Throws if README.md lacks a marker. */
export function generatePages(): readonly GeneratedPage[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const clients = join(ROOT, CLIENTS_PAGE);
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
  ];
}

function replaceSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`README.md has no ${start.trim()} with an ${end} after it`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function renderInputs(inputs: readonly Parameter[]): string {
  return renderTable(
    ['Input', 'Default', 'Meaning'],
    inputs.map((input) => [code(input.name), input.default && code(input.default), input.description]),
  );
}

function renderOutputs(outputs: readonly Parameter[]): string {
  return renderTable(
    ['Output', 'Meaning'],
    outputs.map((output) => [code(output.name), output.description]),
  );
}

function renderClients(clients: readonly TlsClient[]): string {
  return renderTable(
    ['Name', 'TLS client', 'Variable', 'Gets'],
    clients.map((client) => [
      code(client.id),
      client.name,
      `[${code(client.variable)}](${client.reference})`,
      client.shape === 'bundle' ? 'the bundle' : 'the added certificates',
    ]),
  );
}

function renderClientsPage(): string {
  const byDefault = TLS_CLIENTS.filter((client) => client.byDefault);
  const onRequest = TLS_CLIENTS.filter((client) => !client.byDefault && client.breaksOthers === undefined);
  const breaking = TLS_CLIENTS.filter((client) => client.breaksOthers !== undefined);
  return `# TLS clients and their variables

<!-- Made from src/clients/clients.ts by scripts/make-docs.ts: do not edit. -->

The input \`clients\` takes the names in the first column. A client whose variable *replaces* trusts the file in place
of its own list of CAs, so it gets the bundle: the runner's default store and the added certificates. One whose variable
*adds* gets what is not in its own list. A variable links to where the client's makers describe it.

## Set by default

${renderAllColumns(byDefault)}

## Set on request

With \`clients: all\`, or one by one: \`clients: default +cargo\`.

${renderAllColumns(onRequest)}

## Set only when named

${renderAllColumns(breaking)}

${breaking.map((client) => `- ${code(client.id)}: ${client.breaksOthers}.`).join('\n')}
`;
}

function renderAllColumns(clients: readonly TlsClient[]): string {
  return renderTable(
    ['Name', 'TLS client', 'Variable', 'Its file', 'Gets'],
    clients.map((client) => [
      code(client.id),
      client.name,
      `[${code(client.variable)}](${client.reference})`,
      client.effect,
      client.shape === 'bundle' ? 'the bundle' : 'the added certificates',
    ]),
  );
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n').concat('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
