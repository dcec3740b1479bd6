import { nameOf } from '../../certificates/certificate.ts';
import type { ChainFinding } from '../../certificates/lint/lint-chain.ts';
import { describeFinding, listAdvice, MEND_SERVER } from '../../certificates/lint/lint-rules.ts';
import { bound } from '../../net/failure.ts';
import { listSome, type Problem } from '../../problem.ts';

/** What was found in the chain of one host, by its `host:port`. */
interface LintedHost {
  readonly label: string;
  readonly lints: readonly ChainFinding[];
}

const MAX_HOSTS_NAMED = 5;

/**
 * What some clients refuse in the chains of hosts: one warning for all hosts with the same faults, such as hosts behind
 * one proxy.
 */
export function explainHostLints(hosts: readonly LintedHost[]): readonly Problem[] {
  const groups = new Map<string, { labels: string[]; lints: readonly ChainFinding[] }>();
  for (const { label, lints } of hosts) {
    const serious = lints.filter(({ severity }) => severity !== 'notice');
    if (serious.length === 0) continue;
    const key = describeLints(serious);
    const group = groups.get(key) ?? { labels: [], lints: serious };
    group.labels.push(label);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ labels, lints }): Problem => {
    const [first = ''] = labels;
    const rules = [...new Set(lints.map(({ rule }) => rule))].join(', ');
    const sentences = [
      `${describeLints(lints)}.`,
      MEND_SERVER,
      ...listAdvice(lints),
      `See docs/lints.md: ${rules}.`,
    ];
    return {
      code: 'lint',
      severity: 'warning',
      message: `${listSome(labels, MAX_HOSTS_NAMED)}: ${sentences.join(' ')}`,
      origin: { kind: 'host', label: first, position: 0 },
    };
  });
}

/** What is the matter with a chain, as the middle of a sentence; a host's own certificate has no name in it. */
export function describeLints(lints: readonly ChainFinding[]): string {
  const groups = new Map<string, ChainFinding[]>();
  for (const lint of lints) {
    const subject = nameSubject(lint);
    groups.set(subject, [...(groups.get(subject) ?? []), lint]);
  }
  return [...groups]
    .map(([subject, found]) => `${subject} ${found.map(describeFinding).join('; ')}`)
    .join('; ');
}

function nameSubject({ certificate, isOwn }: ChainFinding): string {
  if (certificate === undefined) return 'the server';
  return isOwn ? 'its certificate' : `“${bound(nameOf(certificate))}”, which it sends,`;
}
