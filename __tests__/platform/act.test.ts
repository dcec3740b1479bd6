import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readCodeBlocks } from '../../scripts/markdown.ts';
import { type ActOptions, type ActRun, requireAct, runWorkflow } from '../support/act.ts';
import { ACTION } from '../support/action.ts';
import { type DockerEngine, shareDockerEngine } from '../support/docker-engine.ts';
import { importDebian } from '../support/docker-images.ts';
import { type Authority, makeAuthority, makeSelfSigned } from '../support/pki.ts';
import { startTlsServer } from '../support/tls-server.ts';

/*
 * Workflows as users write them, run by a runner that nobody here wrote: nektos/act, which is also inside the runners of Gitea
 * and Forgejo. Where it differs from GitHub's runner, that one's source is the judge, and the mini-runner follows it:
 *
 * - act has no folders that a job shares with containers of its steps: RUNNER_TEMP is /tmp in a container, and /github/home and
 *   /github/workspace do not exist. GitHub's runner mounts both (ContainerActionHandler.cs, ContainerOperationProvider.cs).
 *   So under act no Docker action finds the bundle (the last test), and docs/recipes/other-ci.md says so.
 * - `docker://` in a job on the host fails: act wants to join the network of a job's container, and there is none.
 * - The job summary of a step is an entry of act's log; annotations are lines of it.
 * - act has no job-started hook, and takes the Node that it finds, whatever action.yml asks for.
 * - `./` is the repository only after actions/checkout (GitHub's runner finds nothing there either): act copies the files itself.
 * - A last line without a line feed is not in act's log.
 */

const engineOfThisFile = shareDockerEngine();

const root = makeAuthority({ name: 'Corp Root' });
const other = makeAuthority({ name: 'Other Root' });

/** What these tests run on; `undefined`, and the test marked as skipped, where it cannot be had. */
async function start(t: TestContext) {
  const act = requireAct(t);
  const engine = act === undefined ? undefined : await engineOfThisFile(t);
  if (act === undefined || engine === undefined) return undefined;
  const url = await serve(t, engine, root);
  return {
    engine,
    url,
    run: (workflow: string, options: ActOptions = {}): Promise<ActRun> =>
      runWorkflow(t, engine, act, workflow, {
        ...options,
        variables: { CORP_CA_PEM: root.pem, OTHER_CA_PEM: other.pem },
        environment: { URL: url, ...options.environment },
      }),
  };
}

async function serve(t: TestContext, engine: DockerEngine, authority: Authority): Promise<string> {
  const certificate = authority.issue({ name: 'server', ipAddresses: [engine.bridge.host] });
  return (await startTlsServer(t, { certificate, chain: [authority], place: engine.bridge })).url();
}

let python: Promise<string> | undefined;

/** An image with the three clients, under the name that the recipe of containers has. */
function importPython(engine: DockerEngine): Promise<string> {
  python ??= importDebian(engine, {
    name: 'python:3.13',
    packages: ['curl', 'python3-requests'],
    hasNode: true,
  });
  return python;
}

/** One job of these steps, which are not indented. To act the first is: copy the repository. */
const makeWorkflow = (steps: string, job = ''): string => `on: push
jobs:
  build:
    runs-on: ubuntu-latest
${job.replace(/^(?=.)/gm, '    ')}
    steps:
      - uses: actions/checkout@v6
${steps.trim().replace(/^(?=.)/gm, '      ')}
`;

const CLIENTS = ['curl', 'requests', 'node'];

/** act prints no line without an end, hence curl's `--write-out`. Steps in which three real clients ask for $URL; each runs whatever became of the one before. */
const ASK = `
- id: curl
  if: always()
  run: curl --silent --show-error --fail --write-out '\\n' "$URL"
- id: requests
  if: always()
  shell: python3 {0}
  run: |
    import os, requests
    print(requests.get(os.environ['URL']).text)
- id: node
  if: always()
  shell: node {0}
  run: |
    fetch(process.env.URL).then(async (answer) => console.log(await answer.text()));
`;

function assertReached(run: ActRun, clients: readonly string[] = CLIENTS): void {
  for (const client of clients) assert.equal(run.printed(client), 'hello\n', `${client}: ${run.log}`);
  assert.equal(run.succeeded, true, run.log);
}

/** The first block of YAML of a page that has these words. */
function findBlock(page: string, words: string): string {
  const blocks = readCodeBlocks(readFileSync(join(ACTION, page), 'utf8'));
  const found = blocks.find(({ language, text }) => language === 'yaml' && text.includes(words));
  assert.ok(found, `${page} has no block with ${words}`);
  return found.text;
}

test('without the action each client refuses the server', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const run = await machine.run(makeWorkflow(ASK));
  for (const client of CLIENTS) {
    assert.equal(run.conclusion(client), 'failure', run.log);
    assert.match(run.printed(client), /certificate/i);
  }
});

test("the README's step, as it stands there", async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const run = await machine.run(makeWorkflow(`${findBlock('README.md', 'vars.CORP_CA_PEM')}\n${ASK}`));
  assertReached(run);
  assert.match(run.summaries.join(''), /CA bundle ready/);
  assert.match(run.summaries.join(''), /Corp Root/);
});

test('a host with its pin, verified, and each output in a later step', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const { host } = new URL(machine.url);
  const run = await machine.run(
    makeWorkflow(`
- uses: OWNER/setup-ca-bundle@v1
  id: ca
  with:
    certificates: certs/*.pem
    hosts: ${host} sha256:${root.fingerprint}
    verify-hosts: ${host}
    verify-clients: true
- id: outputs
  shell: bash
  run: |
    sha256sum <"\${{ steps.ca.outputs.bundle-path }}" | cut -d ' ' -f 1
    echo "\${{ steps.ca.outputs.bundle-sha256 }}"
    cmp "$SSL_CERT_FILE" "\${{ steps.ca.outputs.bundle-path }}"
    grep -c BEGIN "\${{ steps.ca.outputs.bundle-path }}"
    echo "\${{ steps.ca.outputs.total-count }}"
    echo "added \${{ steps.ca.outputs.added-count }}"
    test "\${{ steps.ca.outputs.extra-path }}" = "$NODE_EXTRA_CA_CERTS"
    python3 -m json.tool "\${{ steps.ca.outputs.report-path }}" >/dev/null
${ASK}`),
    { files: { 'certs/other.pem': other.pem } },
  );
  assertReached(run);
  const [digest, sameDigest, total, sameTotal, added] = run.printed('outputs').split('\n');
  assert.match(digest ?? '', /^[0-9a-f]{64}$/);
  assert.equal(sameDigest, digest);
  assert.equal(sameTotal, total);
  assert.equal(added, 'added 2');
});

test('two uses in one job: what both added is trusted', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const second = await serve(t, machine.engine, other);
  const run = await machine.run(
    makeWorkflow(`
- uses: ./
  id: one
  with:
    certificates: \${{ vars.CORP_CA_PEM }}
- uses: ./
  id: two
  with:
    certificates: \${{ vars.OTHER_CA_PEM }}
- id: second
  run: curl --silent --fail --write-out '\\n' ${second}
${ASK}`),
  );
  assertReached(run, [...CLIENTS, 'second']);
  assert.equal(run.conclusion('post one'), 'success', run.log);
  assert.equal(run.conclusion('post two'), 'success', run.log);
});

test('a composite action that uses this one: what comes after it in the job trusts the CA', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const composite = `name: Set up
description: As a company wraps it
inputs:
  ca:
    description: The CA
    required: true
outputs:
  bundle:
    description: The bundle
    value: \${{ steps.ca.outputs.bundle-path }}
runs:
  using: composite
  steps:
    - uses: OWNER/setup-ca-bundle@v1
      id: ca
      with:
        certificates: \${{ inputs.ca }}
    - shell: bash
      id: inside
      run: curl --silent --fail --write-out '\\n' "$URL"
`;
  const run = await machine.run(
    makeWorkflow(`
- uses: ./.github/actions/set-up
  id: setup
  with:
    ca: \${{ vars.CORP_CA_PEM }}
- id: output
  run: curl --silent --fail --write-out '\\n' --cacert "\${{ steps.setup.outputs.bundle }}" "$URL"
${ASK}`),
    { files: { '.github/actions/set-up/action.yml': composite } },
  );
  assertReached(run, [...CLIENTS, 'output', 'setup/inside']);
});

test('after a step that failed the post step runs, and the rest of the job still trusts the CA', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const run = await machine.run(
    makeWorkflow(`
- uses: ./
  id: ca
  with:
    certificates: \${{ vars.CORP_CA_PEM }}
- id: broken
  run: exit 3
- id: left-out
  run: echo never
${ASK}`),
  );
  assert.equal(run.succeeded, false);
  assert.equal(run.conclusion('broken'), 'failure');
  assert.equal(run.conclusion('left-out'), undefined);
  for (const client of CLIENTS) assert.equal(run.printed(client), 'hello\n', run.log);
  assert.equal(run.conclusion('post ca'), 'success', run.log);
});

test('fail-on-warnings: the job ends there, and a step that runs anyway finds no variable', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const self = makeSelfSigned({ name: 'server' });
  const steps = (isStrict: boolean) => `
- uses: ./
  id: ca
  with:
    certificates: certs/*.pem
    fail-on-warnings: ${isStrict}
- id: later
  run: echo later
- id: seen
  if: always()
  run: printenv SSL_CERT_FILE || echo none
`;
  const files = { 'certs/self.pem': self.pem, 'certs/root.pem': root.pem };
  const strict = await machine.run(makeWorkflow(steps(true)), { files });
  assert.equal(strict.succeeded, false, strict.log);
  assert.equal(strict.conclusion('ca'), 'failure', strict.log);
  assert.equal(strict.conclusion('later'), undefined);
  assert.equal(strict.printed('seen'), 'none\n');
  assert.match(strict.summaries.join(''), /failed/);
  const lax = await machine.run(makeWorkflow(steps(false)), { files });
  assert.equal(lax.succeeded, true, lax.log);
  assert.match(lax.printed('seen'), /ca-bundle\.pem\n$/);
});

test('a job that is cancelled: the post step runs', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const cancel = new AbortController();
  const run = await machine.run(
    makeWorkflow(`
- uses: ./
  id: ca
  with:
    certificates: \${{ vars.CORP_CA_PEM }}
- id: long
  run: echo begun; exec sleep 100
- id: left-out
  run: echo never
`),
    {
      cancel: cancel.signal,
      onOutput: (_stream, bytes) => {
        if (/"msg":"begun/.test(bytes.toString())) cancel.abort();
      },
    },
  );
  assert.equal(run.succeeded, false, run.log);
  assert.equal(run.conclusion('left-out'), undefined);
  assert.equal(run.conclusion('post ca'), 'success', run.log);
});

test('a job with container:, as the recipe has it', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const image = await importPython(machine.engine);
  const [, step = ''] =
    /steps:\n((?: {6}.*\n)*?) {6}- run: pip/.exec(
      findBlock('docs/recipes/docker.md', `container: ${image}`),
    ) ?? [];
  const steps = step.replace(/^ {6}/gm, '');
  assert.match(steps, /vars\.CORP_CA_PEM/);
  const without = await machine.run(makeWorkflow(ASK, `container: ${image}`));
  for (const client of CLIENTS) assert.equal(without.conclusion(client), 'failure', without.log);
  const run = await machine.run(makeWorkflow(`${steps}\n${ASK}`, `container: ${image}`));
  assertReached(run);
});

test('install: docker-cli, as the recipe has it: a container that a later step starts trusts the CA', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const image = await importPython(machine.engine);
  const recipe = findBlock('docs/recipes/docker.md', 'install: docker-cli');
  const command = 'run: docker run --rm IMAGE COMMAND';
  assert.ok(recipe.includes(command));
  const steps = recipe
    .replace(/^steps:\n/, '')
    .replace(/^ {2}/gm, '')
    .replace('certs/*.pem', `\${{ vars.CORP_CA_PEM }}`)
    .replace(
      command,
      `id: docker\n  run: docker run --rm ${image} curl --silent --fail --write-out '\\n' "$URL"`,
    );
  const run = await machine.run(makeWorkflow(steps));
  assertReached(run, ['docker']);
});

test('a Docker action and docker:// under act: the variables are there, the files are not', async (t) => {
  const machine = await start(t);
  if (machine === undefined) return;
  const image = await importPython(machine.engine);
  const look = 'echo "$SSL_CERT_FILE"; test -e "$SSL_CERT_FILE" || echo missing';
  const files = {
    'docker/action.yml': `name: Look
description: As a Docker action
runs:
  using: docker
  image: docker://${image}
  args: [sh, docker/look.sh]
`,
    'docker/look.sh': look,
  };
  const steps = `
- uses: ./
  with:
    certificates: \${{ vars.CORP_CA_PEM }}
- uses: ./docker
  id: docker
`;
  const onHost = await machine.run(makeWorkflow(steps), { files });
  const inContainer = await machine.run(
    makeWorkflow(
      `${steps}
- uses: docker://${image}
  id: image
  with:
    entrypoint: sh
    args: docker/look.sh
`,
      `container: ${image}`,
    ),
    { files },
  );
  for (const [run, id] of [
    [onHost, 'docker'],
    [inContainer, 'docker'],
    [inContainer, 'image'],
  ] as const) {
    assert.match(run.printed(id), /ca-bundle\.pem\nmissing\n$/, run.log);
  }
});
