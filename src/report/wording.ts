import type { Rejection } from '../bundle/select.ts';
import type { Basis } from '../certificates/candidate.ts';
import type { ChainSummary } from '../certificates/chain.ts';
import type { Severity } from '../problem.ts';
import type { ClientCheck, HostReport, InstallReport, Outcome } from './outcome.ts';

/** Why an anchor is trusted, as the end of a sentence that begins “trusted because”. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'default-store': 'the default store has it',
  given: 'you listed it',
  pin: 'its fingerprint was pinned',
  'verified-url': 'the default store trusts the server it came from',
  'existing-setting': 'a setting on this machine named it before',
  unpinned: 'allow-unpinned is true; no pin names it',
};

/** What to do about a certificate that was refused. */
export const ADVICE: Readonly<Record<Rejection['code'], string>> = {
  'no-basis':
    'Compare the fingerprint with the one that the owner of the CA publishes. If they match, write it after the entry: sha256:…',
  expired: 'Ask the owner of the CA for its new certificate, and remove this one.',
  'end-entity': 'Ask the owner of that CA for it. A browser may also show it in the chain.',
  unloadable: 'Ask the owner of the CA to issue it again.',
  'date-unreadable': 'Ask the owner of the CA to issue it again.',
  duplicate: 'Nothing: you need not add it.',
};

/** What became of a host, as the end of a sentence that begins with its name. */
export const RESULT_WORDS: Readonly<Record<HostReport['result'], string>> = {
  trusted: 'trusted, nothing to add',
  anchored: 'trusted now, its CA was added',
  refused: 'refused, its CA is not trusted',
  failed: 'failed, an error says why',
};

/** What the handshake with the finished bundle showed. */
export const VERIFIED_WORDS: Readonly<Record<HostReport['verified'], string>> = {
  yes: 'verified with the bundle',
  partial: 'verified only by clients that accept a partial chain',
  no: 'not verified with the bundle',
  'not-tried': 'not tried with the bundle',
};

/** A number as people read it: `10,000`. */
export function formatNumber(number: number): string {
  let text = String(number);
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

/** A number and its noun: `1 certificate`, `10,000 certificates`. */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Parts what the user should act on (`refused`) from what needs no action (`leftOut`): a certificate that the bundle
 * has already, and an expired one of a store or a setting that was there before.
 */
export function sortRejections(rejections: readonly Rejection[]): {
  readonly refused: readonly Rejection[];
  readonly leftOut: readonly Rejection[];
} {
  const isNews = ({ code, candidate: { basis } }: Rejection): boolean =>
    code !== 'duplicate' && basis !== 'default-store' && basis !== 'existing-setting';
  return { refused: rejections.filter(isNews), leftOut: rejections.filter((it) => !isNews(it)) };
}

/** What each client said, in words. */
export const CHECK_WORDS: Readonly<Record<ClientCheck['result'], string>> = {
  passed: 'connects',
  failed: 'cannot connect',
  'not-tried': 'was not tried',
};

/** What became of a place that was to be changed. */
export const INSTALL_WORDS: Readonly<Record<InstallReport['result'], string>> = {
  installed: 'trusts what was added, until that is undone',
  already: 'trusted it before',
  'not-possible': 'was left as it is',
};

/** `Clients: 11 of 12 handshakes`. */
export function summarizeChecks(checks: readonly ClientCheck[]): string {
  const passed = checks.filter(({ result }) => result === 'passed').length;
  return `Clients: ${formatNumber(passed)} of ${count(checks.length, 'handshake')} succeeded`;
}

/** A reason and what to do about it, where that is known: sentences. */
export function joinAdvice(reason: string, advice: string | undefined): string {
  return advice === undefined ? reason : `${reason} ${advice}`;
}

/** The run in one line without text from outside: `CA bundle ready: 2 certificates added, 1 warning`. */
export function summarize({ status, added, rejections, problems }: Outcome): string {
  const number = (severity: Severity): number => problems.filter((it) => it.severity === severity).length;
  const errors = number('error');
  const warnings = number('warning');
  const problemCounts = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
  ];
  if (status === 'failed') {
    const cause = errors === 0 && warnings > 0 ? ' with fail-on-warnings' : '';
    const isUndone = problems.every(({ code, severity }) => code !== 'undo-failed' || severity !== 'error');
    const end = isUndone ? 'Nothing was changed' : 'Some of what was installed could not be undone';
    return `CA bundle failed: ${problemCounts.join(', ')}${cause}. ${end}`;
  }
  const refused = sortRejections(rejections).refused.length;
  return `CA bundle ready: ${[
    added.length === 0 ? 'nothing added' : `${count(added.length, 'certificate')} added`,
    ...(refused === 0 ? [] : [`${formatNumber(refused)} refused`]),
    ...problemCounts,
  ].join(', ')}`;
}

/** Who issues a host's certificate, as far as that is known, and so whether somebody inspects the traffic. */
export function describeIssuer(
  { issuer, root, isPublic, product }: ChainSummary,
  show: (value: string) => string,
): string {
  const names = [...new Set([issuer, root])].filter((name) => name !== undefined).map(show);
  if (names.length === 0) return 'issuer unknown';
  const inspected =
    product === undefined ? 'a private CA or an inspecting proxy' : `inspected by ${show(product)}`;
  return `${isPublic ? 'a public CA, not inspected' : inspected}: ${names.join(' under ')}`;
}

/** The inputs for which there are lines to paste, with these. */
export function listProposals({
  proposals,
}: Outcome): readonly { readonly input: string; readonly lines: readonly string[] }[] {
  return Object.entries(proposals)
    .map(([input, lines]) => ({ input, lines }))
    .filter(({ lines }) => lines.length > 0);
}
