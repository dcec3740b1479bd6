import type { Rejection, TrustAnchor } from '../bundle/select.ts';
import { type Certificate, type Fingerprint, formatFingerprint } from '../certificates/certificate.ts';
import { formatDay } from '../certificates/dates.ts';
import { nameReaders } from '../clients/names.ts';
import { describeOrigin, type Origin, type Problem, type Severity } from '../problem.ts';
import { showUnseen } from './escape.ts';
import {
  type Frame,
  fold,
  type ListSpace,
  makeFold,
  makeListSpace,
  makeSection,
  takeRows,
  toLooseItem,
} from './lists.ts';
import { escapeMarkdown, toCodeSpan } from './markdown.ts';
import type { ClientCheck, HostReport, Outcome } from './outcome.ts';
import {
  ADVICE,
  BASIS_WORDS,
  CHECK_WORDS,
  count,
  describeIssuer,
  formatNumber,
  INSTALL_WORDS,
  joinAdvice,
  listProposals,
  RESULT_WORDS,
  sortRejections,
  summarize,
  summarizeChecks,
  VERIFIED_WORDS,
} from './wording.ts';

/** The runner drops a step's summary whole if it is larger (1 MiB). */
export const MAX_SUMMARY_BYTES = 1_048_576;

const EXPIRES_SOON_DAYS = 30;
const TO_BE_RENEWED_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * The job summary as GitHub-flavoured Markdown, at most {@link MAX_SUMMARY_BYTES} of UTF-8: what is most urgent first,
 * long lists folded, and cut where they would not fit. `now` is what days are counted from.
 */
export function makeSummary(outcome: Outcome, now: Date): string {
  const page = startPage(outcome, now);
  const sections = outcome.status === 'failed' ? describeFailure(page) : describeSuccess(page);
  const heading = `## ${markOf(outcome)} ${summarize(outcome)}`;
  return `${[heading, ...sections].filter((section) => section !== '').join('\n\n')}\n`;
}

/** What the sections of a summary are made from. */
interface Page extends ListSpace {
  readonly outcome: Outcome;
  readonly now: Date;
}

function startPage(outcome: Outcome, now: Date): Page {
  const { files } = outcome;
  const rest = files
    ? `The report has all of them: ${toCodeSpan(files.report)}`
    : 'They are not shown here; the log of this step may have them.';
  return { ...makeListSpace(rest), outcome, now };
}

function describeFailure(page: Page): string[] {
  return [
    'No bundle was written and no variable was set. This job trusts what it trusted before.',
    describeProposals(page.outcome),
    ...describeProblems(page, ['error', 'warning']),
    describeRefused(page),
    describeHosts(page),
    describeChecks(page),
    describeInstalls(page),
    ...describeProblems(page, ['notice']),
  ];
}

/** A block that can be copied as it is; a fence longer than any in it cannot be ended from inside. */
function describeProposals(outcome: Outcome): string {
  const proposals = listProposals(outcome);
  if (proposals.length === 0) return '';
  const text = proposals
    .map(({ input, lines }) => `${input}: |\n${lines.map((line) => `  ${showUnseen(line)}\n`).join('')}`)
    .join('');
  const fence = '~'.repeat(Math.max(3, ...(text.match(/~+/g) ?? []).map((run) => run.length + 1)));
  return `### Compare the fingerprints, then paste these lines\n\n${fence}yaml\n${text}${fence}`;
}

function describeSuccess(page: Page): string[] {
  return [
    describeBundle(page.outcome),
    describeAdded(page),
    ...describeProblems(page, ['error', 'warning']),
    describeRefused(page),
    describeHosts(page),
    describeChecks(page),
    describeInstalls(page),
    ...describeProblems(page, ['notice']),
    describeEarlier(page),
    describeLeftOut(page),
    describeVariables(page),
    describeLimits(page.outcome),
    describeFiles(page.outcome),
  ];
}

function describeBundle({ anchors, defaultStore, added, variables }: Outcome): string {
  const isInUse = variables.some(({ action }) => action !== 'kept');
  const use = isInUse ? 'Later steps of this job trust' : 'No variable was set. The bundle holds';
  const earlier = anchors.length - defaultStore.count - added.length;
  const parts = [
    `${formatNumber(defaultStore.count)} from the default store`,
    ...(added.length === 0 ? [] : [`${formatNumber(added.length)} added by this step`]),
    ...(earlier <= 0 ? [] : [`${formatNumber(earlier)} set or added before`]),
  ];
  return `${use} ${count(anchors.length, 'CA certificate')}: ${parts.join(', ')}.`;
}

function describeAdded(page: Page): string {
  const { added } = page.outcome;
  const advice =
    'Compare each fingerprint with the one that the owner of the CA publishes (`openssl x509 -noout -fingerprint -sha256 -in FILE`).';
  return makeSection(page, `Added: ${formatNumber(added.length)}`, added, anchorFrame(page.now), advice);
}

function describeEarlier(page: Page): string {
  const { anchors, added } = page.outcome;
  const own = new Set(added);
  const earlier = anchors.filter((anchor) => anchor.basis !== 'default-store' && !own.has(anchor));
  const title = `Set or added before this step: ${formatNumber(earlier.length)}`;
  return makeFold(page, title, earlier, anchorFrame(page.now));
}

function describeRefused(page: Page): string {
  const { refused } = sortRejections(page.outcome.rejections);
  return makeSection(page, `Refused: ${formatNumber(refused.length)}`, refused, REJECTION_FRAME);
}

function describeLeftOut(page: Page): string {
  const { leftOut } = sortRejections(page.outcome.rejections);
  const title = `Left out, nothing to do: ${formatNumber(leftOut.length)}`;
  return makeFold(page, title, leftOut, LEFT_OUT_FRAME);
}

function describeProblems(page: Page, severities: readonly Severity[]): string[] {
  return severities.map((severity) => {
    const problems = page.outcome.problems.filter((problem) => problem.severity === severity);
    const title = `${SEVERITY_TITLES[severity]}: ${formatNumber(problems.length)}`;
    return makeSection(page, title, problems, PROBLEM_FRAME);
  });
}

function describeHosts(page: Page): string {
  const { hosts } = page.outcome;
  return makeSection(page, `Hosts: ${formatNumber(hosts.length)}`, hosts, HOST_FRAME);
}

/** A line for each host, a column for each client; why not, once for each client and reason. */
function describeChecks(page: Page): string {
  const { clientChecks } = page.outcome;
  const clients = [...new Set(clientChecks.map(({ client }) => client))];
  const hosts = [...new Set(clientChecks.map(({ host }) => host))];
  const results = new Map(clientChecks.map(({ client, host, result }) => [`${client} ${host}`, result]));
  const table = makeSection(page, summarizeChecks(clientChecks), hosts, {
    head: `| Host | ${clients.join(' | ')} |\n|---|${':-:|'.repeat(clients.length)}\n`,
    row: (host) =>
      `| ${toCodeSpan(host)} | ${clients.map((client) => CHECK_MARKS[results.get(`${client} ${host}`) ?? 'not-tried']).join(' | ')} |`,
  });
  const reasons = new Map<string, ClientCheck>();
  for (const check of clientChecks) {
    if (check.reason !== undefined) reasons.set(`${check.client} ${check.reason}`, check);
  }
  const { rows, left } = takeRows(page, [...reasons.values()], CHECK_FRAME);
  return [table, rows.join('').trim(), left].filter((part) => part !== '').join('\n\n');
}

/** What was changed outside the bundle. */
function describeInstalls(page: Page): string {
  const { installs } = page.outcome;
  return makeSection(page, `Installs: ${formatNumber(installs.length)}`, installs, {
    head: '| Install | Place | State |\n|---|---|---|\n',
    row: ({ install, place, result }) =>
      `| \`${install}\` | ${toCodeSpan(place)} | ${INSTALL_WORDS[result]} |`,
  });
}

function describeVariables(page: Page): string {
  const { variables } = page.outcome;
  return makeFold(page, `Variables of TLS clients: ${formatNumber(variables.length)}`, variables, {
    head: '| Variable | State | Read by |\n|---|---|---|\n',
    row: ({ variable, action, value, client, because }) => {
      const state = {
        export: 'set',
        unchanged: 'set before',
        kept: `⚠️ yours, left as it is: ${toCodeSpan(value)}`,
      };
      const reason = because ? `, ${escapeMarkdown(because.text)}` : '';
      return `| \`${variable}\` | ${state[action]}${reason} | ${nameReaders(client.id)} |`;
    },
  });
}

function describeLimits({ variables }: Outcome): string {
  if (variables.length === 0) return '';
  return fold(
    'What these variables do not reach',
    [
      '- `sudo`: it drops variables. `sudo --preserve-env=SSL_CERT_FILE,CURL_CA_BUNDLE …` keeps those that you name.',
      '- `docker build` and containers that a step starts, unless `install` has `docker-cli`.',
      '- `services:` of the job, and daemons that run already: they started with the trust of the runner.',
      '- A step that sets one of these variables in its own `env:`: its value wins.',
      '- Other jobs: each needs this step.',
      '- Programs with a trust store of their own: Java unless `clients` has `java`, and Windows programs that use schannel.',
    ].join('\n'),
  );
}

function describeFiles({ files, defaultStore }: Outcome): string {
  if (files === undefined) return '';
  return [
    `Default store: ${escapeMarkdown(defaultStore.label)}`,
    `Bundle: ${toCodeSpan(files.bundle)}, SHA-256 \`${files.bundleSha256}\``,
    ...(files.extra === undefined
      ? []
      : [`For clients that add to their own list: ${toCodeSpan(files.extra)}`]),
    ...(files.truststore === undefined ? [] : [`Java trust store: ${toCodeSpan(files.truststore)}`]),
    `Report: ${toCodeSpan(files.report)}`,
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: '❌ Errors',
  warning: '⚠️ Warnings',
  notice: 'ℹ️ Notices',
};

const PROBLEM_FRAME: Frame<Problem> = { head: '', row: ({ message }) => `- ${escapeMarkdown(message)}` };

const REJECTION_FRAME: Frame<Rejection> = {
  head: '',
  row: (rejection) => {
    const advice = `**What to do:** ${escapeMarkdown(ADVICE[rejection.code])}`;
    return toLooseItem([...describeRejection(rejection), advice]);
  },
};

const LEFT_OUT_FRAME: Frame<Rejection> = {
  head: '',
  row: (rejection) => toLooseItem(describeRejection(rejection)),
};

const HOST_FRAME: Frame<HostReport> = {
  head: '| Host | Result | Issued by | Verified |\n|---|---|---|---|\n',
  row: (host) =>
    `| ${toCodeSpan(host.host)} | ${RESULT_MARKS[host.result]} ${RESULT_WORDS[host.result]} | ${describeIssuer(host, toCodeSpan)} | ${VERIFIED_MARKS[host.verified]} ${VERIFIED_WORDS[host.verified]} |`,
};

const RESULT_MARKS: Readonly<Record<HostReport['result'], string>> = {
  trusted: '✅',
  anchored: '✅',
  refused: '❌',
  failed: '❌',
};

const CHECK_FRAME: Frame<ClientCheck> = {
  head: '',
  row: ({ client, result, reason = '', advice }) =>
    `- ${CHECK_MARKS[result]} ${client} ${CHECK_WORDS[result]}: ${escapeMarkdown(joinAdvice(reason, advice))}`,
};

const CHECK_MARKS: Readonly<Record<ClientCheck['result'], string>> = {
  passed: '✅',
  failed: '❌',
  'not-tried': '➖',
};

const VERIFIED_MARKS: Readonly<Record<HostReport['verified'], string>> = {
  yes: '✅',
  partial: '⚠️',
  no: '❌',
  'not-tried': '➖',
};

function anchorFrame(now: Date): Frame<TrustAnchor> {
  return {
    head: '',
    row: ({ certificate, origins, basis }) => {
      const [first, ...others] = origins;
      const places = others.length === 0 ? '' : ` and ${count(others.length, 'other place')}`;
      const mark = basis === 'unpinned' ? '⚠️ ' : '';
      return toLooseItem([
        `**${toCodeSpan(certificate.subject)}**`,
        describeFingerprint(certificate.fingerprint),
        describeExpiry(certificate, now),
        `${mark}From ${showOrigin(first)}${places}, trusted because ${BASIS_WORDS[basis]}`,
      ]);
    },
  };
}

function describeRejection({ candidate: { certificate, origin }, reason }: Rejection): readonly string[] {
  return [
    `**${toCodeSpan(certificate.subject)}** ${escapeMarkdown(reason)}.`,
    describeFingerprint(certificate.fingerprint),
    `From ${showOrigin(origin)}`,
  ];
}

function describeFingerprint(fingerprint: Fingerprint): string {
  return `SHA-256 \`${formatFingerprint(fingerprint)}\``;
}

function describeExpiry({ notBefore, notAfter }: Certificate, now: Date): string {
  const left = notAfter.getTime() - now.getTime();
  if (Number.isNaN(left)) return '🟡 Expires on an unknown day';
  const days = Math.floor(Math.abs(left) / DAY_MS);
  if (left < 0)
    return `🔴 Expired on ${formatDay(notAfter)}, ${days === 0 ? 'today' : `${count(days, 'day')} ago`}`;
  const isSoon = days <= EXPIRES_SOON_DAYS;
  const mark = isSoon ? '🟠' : days <= TO_BE_RENEWED_DAYS || notBefore > now ? '🟡' : '🟢';
  const words = isSoon ? 'expires soon,' : 'expires';
  const start = notBefore > now ? `Not valid before ${formatDay(notBefore)}, ${words}` : capitalize(words);
  return `${mark} ${start} on ${formatDay(notAfter)}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function showOrigin(origin: Origin): string {
  const { kind, label, position } = origin;
  const isName = kind === 'file' || kind === 'url' || kind === 'host';
  if (!isName) return escapeMarkdown(describeOrigin(origin));
  return position > 1 ? `${toCodeSpan(label)}, certificate ${position}` : toCodeSpan(label);
}

function markOf({ status, problems, rejections }: Outcome): string {
  if (status === 'failed') return '❌';
  const isClear =
    problems.every(({ severity }) => severity === 'notice') &&
    sortRejections(rejections).refused.length === 0;
  return isClear ? '✅' : '⚠️';
}
