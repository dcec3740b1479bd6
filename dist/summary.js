export const id = "summary";
export const ids = ["summary"];
export const modules = {

5672:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  makeSummary: () => (makeSummary)
});


var certificate = __webpack_require__(9395);
var dates = __webpack_require__(8437);
;// CONCATENATED MODULE: ./build/clients/names.js
const READERS = {
    openssl: 'OpenSSL and what follows it: Python ssl, httpx, uv, Ruby, Go on Linux, PHP streams, .NET on Linux, rustls',
    requests: 'Python requests and what is built on it: pip, poetry, twine, conda, Azure CLI, boto3',
    curl: 'curl, R, and requests as a second choice',
    git: 'git and git-lfs',
    pip: 'pip, which with a proxy option reads no other variable',
    node: 'Node.js: JavaScript actions, npm, pnpm, yarn, bun, deno 2.8 and later',
    aws: 'AWS CLI, boto3 and the AWS SDKs',
    gcloud: 'Google Cloud CLI',
    httplib2: 'Python httplib2',
    grpc: 'gRPC',
    hex: 'Hex for Elixir and Erlang',
    stack: 'Haskell stack and other programs with crypton-x509-system',
    lwp: 'Perl LWP',
    composer: 'PHP Composer',
    bundler: 'Ruby Bundler',
    nix: 'Nix',
    julia: 'Julia',
    mamba: 'mamba and micromamba',
    deno: 'Deno before 2.8',
    wget: 'GNU Wget with GnuTLS (Debian, Fedora); one with OpenSSL (Ubuntu) reads SSL_CERT_FILE',
    php: "PHP's curl extension",
    homebrew: 'Homebrew, which reads no other variable',
    'python-lenient': 'Python 3.13 and newer, which with it judge certificates as 3.12 does',
    java: 'Java: Maven, Gradle, sbt and whatever else runs on a JVM',
};
function nameReaders(id) {
    return READERS[id] ?? id;
}

var problem = __webpack_require__(9524);
var report_escape = __webpack_require__(3823);
var wording = __webpack_require__(9174);
;// CONCATENATED MODULE: ./build/report/lists.js
const LISTS_BYTES = 900_000;
const OPEN_ROWS = 10;
function makeListSpace(rest) {
    return { rest, bytes: LISTS_BYTES };
}
function toLooseItem(lines) {
    return `- ${lines.join('<br>')}\n`;
}
function makeSection(space, title, items, frame, advice = '') {
    if (items.length === 0)
        return '';
    const { rows, left } = takeRows(space, items, frame);
    const folded = rows.slice(OPEN_ROWS);
    const parts = [
        `### ${title}`,
        advice,
        frame.head + rows.slice(0, OPEN_ROWS).join(''),
        folded.length === 0 ? '' : fold(`${(0,wording/* formatNumber */.ZV)(folded.length)} more`, frame.head + folded.join('')),
        left,
    ];
    return parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n');
}
function makeFold(space, title, items, frame) {
    if (items.length === 0)
        return '';
    const { rows, left } = takeRows(space, items, frame);
    return fold(title, `${frame.head}${rows.join('')}\n${left}`);
}
function takeRows(space, items, { row }) {
    const rows = [];
    let used = 0;
    for (const item of items) {
        const text = `${row(item)}\n`;
        const size = Buffer.byteLength(text);
        if (used + size > space.bytes / 2)
            break;
        used += size;
        rows.push(text);
    }
    space.bytes -= used;
    const missing = items.length - rows.length;
    return { rows, left: missing === 0 ? '' : `\u2026 and ${(0,wording/* formatNumber */.ZV)(missing)} more. ${space.rest}` };
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body.trim()}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/markdown.js
function toCodeSpan(value) {
    return toSpan((0,report_escape/* showValue */.vp)(value));
}
function escapeMarkdown(sentence) {
    const words = (0,report_escape/* showUnseen */.AZ)((0,report_escape/* cutText */.IN)(sentence, report_escape/* MAX_MESSAGE_LENGTH */.uv))
        .split(' ')
        .filter((word) => word !== '');
    return words.map((word, index) => escapeWord(word, index === 0)).join(' ');
}
const BEFORE = '"\'(\u201c\u2018\u00ab';
const AFTER = ')"\'\u201d\u2019\u00bb\u2026,.;:!?';
const HARMLESS = /^[A-Za-z0-9"'(),.;!?%+=\-\u0080-\u{10ffff}]*$/u;
const REFERENCE = /www\.|(?<![a-z])(?:gh|cve|ghsa)-|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])/i;
const MARKER = /^(?:[-+=]+|\d+[.)])$/;
function escapeWord(word, isFirst) {
    if (isFirst && MARKER.test(word))
        return toSpan(word);
    let start = 0;
    let end = word.length;
    while (start < end && BEFORE.includes(word.charAt(start)))
        start++;
    while (end > start && AFTER.includes(word.charAt(end - 1)))
        end--;
    const core = word.slice(start, end);
    if (HARMLESS.test(core) && !REFERENCE.test(word))
        return word;
    return word.slice(0, start) + toSpan(core) + word.slice(end);
}
function toSpan(shown) {
    const content = shown.replace(/[`|]/g, report_escape/* toNotation */.wo).trim();
    return content === '' ? '(empty)' : `\`${content}\``;
}

;// CONCATENATED MODULE: ./build/report/summary.js
const MAX_SUMMARY_BYTES = 1_048_576;
const EXPIRES_SOON_DAYS = 30;
const TO_BE_RENEWED_DAYS = 90;
const DAY_MS = 86_400_000;
function makeSummary(outcome, now) {
    const page = startPage(outcome, now);
    const sections = outcome.status === 'failed' ? describeFailure(page) : describeSuccess(page);
    const heading = `## ${markOf(outcome)} ${(0,wording/* summarize */.eh)(outcome)}`;
    return `${[heading, ...sections].filter((section) => section !== '').join('\n\n')}\n`;
}
function startPage(outcome, now) {
    const { files } = outcome;
    const rest = files
        ? `The report has all of them: ${toCodeSpan(files.report)}`
        : 'They are not shown here; the log of this step may have them.';
    return { ...makeListSpace(rest), outcome, now };
}
function describeFailure(page) {
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
function describeProposals(outcome) {
    const proposals = (0,wording/* listProposals */.wV)(outcome);
    if (proposals.length === 0)
        return '';
    const text = proposals
        .map(({ input, lines }) => `${input}: |\n${lines.map((line) => `  ${(0,report_escape/* showUnseen */.AZ)(line)}\n`).join('')}`)
        .join('');
    const fence = '~'.repeat(Math.max(3, ...(text.match(/~+/g) ?? []).map((run) => run.length + 1)));
    return `### Compare the fingerprints, then paste these lines\n\n${fence}yaml\n${text}${fence}`;
}
function describeSuccess(page) {
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
function describeBundle({ anchors, defaultStore, added, variables }) {
    const isInUse = variables.some(({ action }) => action !== 'kept');
    const use = isInUse ? 'Later steps of this job trust' : 'No variable was set. The bundle holds';
    const earlier = anchors.length - defaultStore.count - added.length;
    const parts = [
        `${(0,wording/* formatNumber */.ZV)(defaultStore.count)} from the default store`,
        ...(added.length === 0 ? [] : [`${(0,wording/* formatNumber */.ZV)(added.length)} added by this step`]),
        ...(earlier <= 0 ? [] : [`${(0,wording/* formatNumber */.ZV)(earlier)} set or added before`]),
    ];
    return `${use} ${(0,wording/* count */.U9)(anchors.length, 'CA certificate')}: ${parts.join(', ')}.`;
}
function describeAdded(page) {
    const { added } = page.outcome;
    const advice = 'Compare each fingerprint with the one that the owner of the CA publishes (`openssl x509 -noout -fingerprint -sha256 -in FILE`).';
    return makeSection(page, `Added: ${(0,wording/* formatNumber */.ZV)(added.length)}`, added, anchorFrame(page.now), advice);
}
function describeEarlier(page) {
    const { anchors, added } = page.outcome;
    const own = new Set(added);
    const earlier = anchors.filter((anchor) => anchor.basis !== 'default-store' && !own.has(anchor));
    const title = `Set or added before this step: ${(0,wording/* formatNumber */.ZV)(earlier.length)}`;
    return makeFold(page, title, earlier, anchorFrame(page.now));
}
function describeRefused(page) {
    const { refused } = (0,wording/* sortRejections */.nJ)(page.outcome.rejections);
    return makeSection(page, `Refused: ${(0,wording/* formatNumber */.ZV)(refused.length)}`, refused, REJECTION_FRAME);
}
function describeLeftOut(page) {
    const { leftOut } = (0,wording/* sortRejections */.nJ)(page.outcome.rejections);
    const title = `Left out, nothing to do: ${(0,wording/* formatNumber */.ZV)(leftOut.length)}`;
    return makeFold(page, title, leftOut, LEFT_OUT_FRAME);
}
function describeProblems(page, severities) {
    return severities.map((severity) => {
        const problems = page.outcome.problems.filter((problem) => problem.severity === severity);
        const title = `${SEVERITY_TITLES[severity]}: ${(0,wording/* formatNumber */.ZV)(problems.length)}`;
        return makeSection(page, title, problems, PROBLEM_FRAME);
    });
}
function describeHosts(page) {
    const { hosts } = page.outcome;
    return makeSection(page, `Hosts: ${(0,wording/* formatNumber */.ZV)(hosts.length)}`, hosts, HOST_FRAME);
}
function describeChecks(page) {
    const { clientChecks } = page.outcome;
    const clients = [...new Set(clientChecks.map(({ client }) => client))];
    const hosts = [...new Set(clientChecks.map(({ host }) => host))];
    const results = new Map(clientChecks.map(({ client, host, result }) => [`${client} ${host}`, result]));
    const table = makeSection(page, (0,wording/* summarizeChecks */.H4)(clientChecks), hosts, {
        head: `| Host | ${clients.join(' | ')} |\n|---|${':-:|'.repeat(clients.length)}\n`,
        row: (host) => `| ${toCodeSpan(host)} | ${clients.map((client) => CHECK_MARKS[results.get(`${client} ${host}`) ?? 'not-tried']).join(' | ')} |`,
    });
    const reasons = new Map();
    for (const check of clientChecks) {
        if (check.reason !== undefined)
            reasons.set(`${check.client} ${check.reason}`, check);
    }
    const { rows, left } = takeRows(page, [...reasons.values()], CHECK_FRAME);
    return [table, rows.join('').trim(), left].filter((part) => part !== '').join('\n\n');
}
function describeInstalls(page) {
    const { installs } = page.outcome;
    return makeSection(page, `Installs: ${(0,wording/* formatNumber */.ZV)(installs.length)}`, installs, {
        head: '| Install | Place | State |\n|---|---|---|\n',
        row: ({ install, place, result }) => `| \`${install}\` | ${toCodeSpan(place)} | ${wording/* INSTALL_WORDS */.SN[result]} |`,
    });
}
function describeVariables(page) {
    const { variables } = page.outcome;
    return makeFold(page, `Variables of TLS clients: ${(0,wording/* formatNumber */.ZV)(variables.length)}`, variables, {
        head: '| Variable | State | Read by |\n|---|---|---|\n',
        row: ({ variable, action, value, client, because }) => {
            const state = {
                export: 'set',
                unchanged: 'set before',
                kept: `\u26a0\ufe0f yours, left as it is: ${toCodeSpan(value)}`,
            };
            const reason = because ? `, ${escapeMarkdown(because.text)}` : '';
            return `| \`${variable}\` | ${state[action]}${reason} | ${nameReaders(client.id)} |`;
        },
    });
}
function describeLimits({ variables }) {
    if (variables.length === 0)
        return '';
    return fold('What these variables do not reach', [
        '- `sudo`: it drops variables. `sudo --preserve-env=SSL_CERT_FILE,CURL_CA_BUNDLE \u2026` keeps those that you name.',
        '- `docker build` and containers that a step starts, unless `install` has `docker-cli`.',
        '- `services:` of the job, and daemons that run already: they started with the trust of the runner.',
        '- A step that sets one of these variables in its own `env:`: its value wins.',
        '- Other jobs: each needs this step.',
        '- Programs with a trust store of their own: Java unless `clients` has `java`, and Windows programs that use schannel.',
    ].join('\n'));
}
function describeFiles({ files, defaultStore }) {
    if (files === undefined)
        return '';
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
const SEVERITY_TITLES = {
    error: '\u274c Errors',
    warning: '\u26a0\ufe0f Warnings',
    notice: '\u2139\ufe0f Notices',
};
const PROBLEM_FRAME = { head: '', row: ({ message }) => `- ${escapeMarkdown(message)}` };
const REJECTION_FRAME = {
    head: '',
    row: (rejection) => {
        const advice = `**What to do:** ${escapeMarkdown(wording/* ADVICE */.hc[rejection.code])}`;
        return toLooseItem([...describeRejection(rejection), advice]);
    },
};
const LEFT_OUT_FRAME = {
    head: '',
    row: (rejection) => toLooseItem(describeRejection(rejection)),
};
const HOST_FRAME = {
    head: '| Host | Result | Issued by | Verified |\n|---|---|---|---|\n',
    row: (host) => `| ${toCodeSpan(host.host)} | ${RESULT_MARKS[host.result]} ${wording/* RESULT_WORDS */.kC[host.result]} | ${(0,wording/* describeIssuer */.p3)(host, toCodeSpan)} | ${VERIFIED_MARKS[host.verified]} ${wording/* VERIFIED_WORDS */.n2[host.verified]} |`,
};
const RESULT_MARKS = {
    trusted: '\u2705',
    anchored: '\u2705',
    refused: '\u274c',
    failed: '\u274c',
};
const CHECK_FRAME = {
    head: '',
    row: ({ client, result, reason = '', advice }) => `- ${CHECK_MARKS[result]} ${client} ${wording/* CHECK_WORDS */.DP[result]}: ${escapeMarkdown((0,wording/* joinAdvice */.f7)(reason, advice))}`,
};
const CHECK_MARKS = {
    passed: '\u2705',
    failed: '\u274c',
    'not-tried': '\u2796',
};
const VERIFIED_MARKS = {
    yes: '\u2705',
    partial: '\u26a0\ufe0f',
    no: '\u274c',
    'not-tried': '\u2796',
};
function anchorFrame(now) {
    return {
        head: '',
        row: ({ certificate, origins, basis }) => {
            const [first, ...others] = origins;
            const places = others.length === 0 ? '' : ` and ${(0,wording/* count */.U9)(others.length, 'other place')}`;
            const mark = basis === 'unpinned' ? '\u26a0\ufe0f ' : '';
            return toLooseItem([
                `**${toCodeSpan(certificate.subject)}**`,
                describeFingerprint(certificate.fingerprint),
                describeExpiry(certificate, now),
                `${mark}From ${showOrigin(first)}${places}, trusted because ${wording/* BASIS_WORDS */.zO[basis]}`,
            ]);
        },
    };
}
function describeRejection({ candidate: { certificate, origin }, reason }) {
    return [
        `**${toCodeSpan(certificate.subject)}** ${escapeMarkdown(reason)}.`,
        describeFingerprint(certificate.fingerprint),
        `From ${showOrigin(origin)}`,
    ];
}
function describeFingerprint(fingerprint) {
    return `SHA-256 \`${(0,certificate/* formatFingerprint */.uV)(fingerprint)}\``;
}
function describeExpiry({ notBefore, notAfter }, now) {
    const left = notAfter.getTime() - now.getTime();
    if (Number.isNaN(left))
        return '\ud83d\udfe1 Expires on an unknown day';
    const days = Math.floor(Math.abs(left) / DAY_MS);
    if (left < 0)
        return `\ud83d\udd34 Expired on ${(0,dates/* formatDay */.im)(notAfter)}, ${days === 0 ? 'today' : `${(0,wording/* count */.U9)(days, 'day')} ago`}`;
    const isSoon = days <= EXPIRES_SOON_DAYS;
    const mark = isSoon ? '\ud83d\udfe0' : days <= TO_BE_RENEWED_DAYS || notBefore > now ? '\ud83d\udfe1' : '\ud83d\udfe2';
    const words = isSoon ? 'expires soon,' : 'expires';
    const start = notBefore > now ? `Not valid before ${(0,dates/* formatDay */.im)(notBefore)}, ${words}` : capitalize(words);
    return `${mark} ${start} on ${(0,dates/* formatDay */.im)(notAfter)}, ${days === 0 ? 'today' : `in ${(0,wording/* count */.U9)(days, 'day')}`}`;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function showOrigin(origin) {
    const { kind, label, position } = origin;
    const isName = kind === 'file' || kind === 'url' || kind === 'host';
    if (!isName)
        return escapeMarkdown((0,problem/* describeOrigin */.uN)(origin));
    return position > 1 ? `${toCodeSpan(label)}, certificate ${position}` : toCodeSpan(label);
}
function markOf({ status, problems, rejections }) {
    if (status === 'failed')
        return '\u274c';
    const isClear = problems.every(({ severity }) => severity === 'notice') &&
        (0,wording/* sortRejections */.nJ)(rejections).refused.length === 0;
    return isClear ? '\u2705' : '\u26a0\ufe0f';
}


})

};
