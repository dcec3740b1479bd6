import { type Problem, quoteGiven } from '../problem.ts';
import { TLS_CLIENTS, type TlsClient } from './clients.ts';

const STARTS: ReadonlyMap<string, (client: TlsClient) => boolean> = new Map<
  string,
  (client: TlsClient) => boolean
>([
  ['default', (client) => client.byDefault],
  ['all', (client) => !client.isByNameOnly],
  ['none', () => false],
]);

/**
 * Reads the input `clients`: `default`, `all` or `none`, then `+name` and `-name`; or a list of names. Words are separated
 * by white space or commas; empty is `default`. `more` are names that were asked for elsewhere.
 */
export function chooseClients(
  text: string,
  more: readonly string[] = [],
): { clients: readonly TlsClient[]; excluded: readonly string[]; problems: readonly Problem[] } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const problems: Problem[] = [];
  const first = words[0] ?? 'default';
  const isList = !STARTS.has(first) && !/^[+-]/.test(first);
  const start = STARTS.get(first);
  if (start) words.shift();
  const chosen = new Set(isList ? [] : TLS_CLIENTS.filter(start ?? ((client) => client.byDefault)));
  for (const word of words) {
    const sign = /^[+-]/.exec(word)?.[0];
    const id = sign === undefined ? word : word.slice(1);
    const client = TLS_CLIENTS.find((other) => other.id === id);
    if (client === undefined) problems.push(describeUnknown(id));
    else if ((sign === undefined) !== isList) problems.push(describeMixture(word));
    else if (sign === '-') chosen.delete(client);
    else chosen.add(client);
  }
  return {
    excluded: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    clients: TLS_CLIENTS.filter((client) => chosen.has(client) || more.includes(client.id)),
    problems,
  };
}

function describeUnknown(id: string): Problem {
  const known = TLS_CLIENTS.map((client) => client.id).join(', ');
  return {
    code: 'unknown-client',
    severity: 'error',
    message: `clients: ${quoteGiven(id)} is not a name known here. The names are ${known}. The first word can also be default, all or none.`,
  };
}

function describeMixture(word: string): Problem {
  return {
    code: 'bad-choice',
    severity: 'error',
    message: `clients: ${quoteGiven(word)} mixes two forms. Write either a list of names, or default, all or none with +name and -name after it.`,
  };
}
