import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { loadAll } from 'js-yaml';
import { readCodeBlocks } from '../../scripts/markdown.ts';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { ACTION, readAdded, useAction } from '../support/action.ts';
import { requireChecker } from '../support/checkers.ts';
import { PROGRAMS as GO_PROGRAMS } from '../support/client-setups/go.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requirePowershellParser } from '../support/powershell.ts';
import { missing, requireProgram } from '../support/programs.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const FLEET = join(ACTION, 'fleet');

// biome-ignore lint/suspicious/noExplicitAny: what YAML holds; the tests say what it must be
type Yaml = any;

function readYaml(path: string): Yaml {
  const documents = loadAll(readFileSync(join(FLEET, path), 'utf8'));
  assert.equal(documents.length, 1, path);
  return documents[0];
}

const bundle = readYaml('kubernetes/trust-bundle.yaml');
const jobPodTemplate = readYaml('kubernetes/job-pod-template.yaml');
const configuration = readYaml('kubernetes/hook-configuration.yaml');
const trusting = readYaml('kubernetes/values-trust-manager.yaml');
const hooked = readYaml('kubernetes/values-hook.yaml');
const nested = readYaml('kubernetes/values-dind.yaml');
const [template] = loadAll(jobPodTemplate.data['template.yaml']) as [Yaml];

const POD = { apiVersion: 'v1', kind: 'Pod' };

/** The pods that the values and the template describe; the chart and the container hooks give the rest. */
const PODS: Readonly<Record<string, Yaml>> = {
  'values-trust-manager.yaml': { ...POD, ...trusting.template },
  'values-hook.yaml': { ...POD, ...hooked.template },
  'values-dind.yaml': { ...POD, ...nested.template },
  'job-pod-template.yaml': {
    ...POD,
    spec: {
      ...template.spec,
      containers: template.spec.containers.map((it: Yaml) => ({ ...it, image: 'IMAGE' })),
    },
  },
};

test('pods and ConfigMaps are what the schemas of Kubernetes allow, with no field that they do not know', async (t) => {
  const models = requireChecker(t, 'kubernetes-models/v1/index.js');
  if (models === undefined) return;
  const { ConfigMap, Pod } = (await import(models)) as Record<string, new (it: Yaml) => { validate(): void }>;
  assert.ok(ConfigMap && Pod);
  const maps = [jobPodTemplate, configuration];
  for (const it of maps) new ConfigMap(it).validate();
  for (const it of Object.values(PODS)) new Pod(it).validate();

  // The validators let unknown fields pass, the types do not.
  const folder = makeTemporaryFolder(t);
  const literals = [
    ...maps.map((it) => `export const a: IConfigMap[] = [${JSON.stringify(it)}];`),
    ...Object.values(PODS).map((it) => `export const a: IPod[] = [${JSON.stringify(it)}];`),
  ];
  const check = (texts: readonly string[]): string => {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.mts`);
      const types = dirname(models);
      writeFileSync(
        file,
        `import type { IConfigMap } from '${types}/ConfigMap.js';\nimport type { IPod } from '${types}/Pod.js';\n${text}\n`,
      );
      return file;
    });
    const tsc = join(ACTION, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', '--module', 'NodeNext'];
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, ...options, ...files], {
      cwd: folder,
      encoding: 'utf8',
      env: makeCleanEnvironment(folder),
    });
    return stdout + stderr;
  };
  assert.equal(check(literals), '');
  const wrong = JSON.stringify(PODS['values-hook.yaml']).replace('"mountPath"', '"mountpath"');
  assert.match(check([`export const a: IPod[] = [${wrong}];`]), /mountpath/);
});

/** Every manifest of ours, the pages' and the pods' included, by its name. */
function listManifests(): Readonly<Record<string, string>> {
  const folder = join(FLEET, 'kubernetes');
  const files = readdirSync(folder).filter((name) => !name.startsWith('values-'));
  const pages = join(ACTION, 'docs/recipes');
  const blocks = readdirSync(pages).flatMap((page) =>
    readCodeBlocks(readFileSync(join(pages, page), 'utf8'))
      .map(({ text }) => text)
      .filter((text) => /^apiVersion: \w*\bv1$/m.test(text) && /^kind:/m.test(text))
      .map((text, index) => [`${page}-${index}.yaml`, text] as const),
  );
  return Object.fromEntries([
    ...files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
    ...blocks,
    ...Object.entries(PODS).map(([name, pod]) => {
      return [`pod-of-${name}`, JSON.stringify({ ...pod, metadata: { name: 'pod' } })] as const;
    }),
  ]);
}

test("kubectl-validate, which judges as Kubernetes' own server does, takes every manifest, and no misspelt one", async (t) => {
  const program = join(GO_PROGRAMS, 'kubectl-validate');
  if (!existsSync(program)) return missing(t, program);
  const folder = makeTemporaryFolder(t);
  const judge = (manifests: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const place = makeTemporaryFolder(t);
    for (const [name, text] of Object.entries(manifests)) writeFileSync(join(place, name), text);
    // trust-manager's schemas, of the version in .ci/run; Kubernetes' own of 1.30, the last that this program carries
    const words = ['--local-crds', join(GO_PROGRAMS, '../crds'), '--version', '1.30', '--output', 'json'];
    const { stdout } = spawnSync(program, [place, ...words], {
      encoding: 'utf8',
      env: makeCleanEnvironment(folder),
    });
    const verdicts = JSON.parse(stdout) as Record<string, readonly { status: string; message?: string }[]>;
    return Object.fromEntries(
      Object.keys(manifests).map((name) => {
        const [verdict] = verdicts[join(place, name)] ?? [];
        return [name, verdict?.message ?? verdict?.status ?? 'not judged'];
      }),
    );
  };
  const manifests = listManifests();
  assert.ok(Object.keys(manifests).some((name) => name.startsWith('kubernetes.md')));
  for (const [name, verdict] of Object.entries(judge(manifests))) assert.equal(verdict, 'Success', name);

  const change = (name: string, from: string | RegExp, to: string): string => {
    const text = manifests[name]?.replace(from, to);
    assert.ok(text !== undefined && text !== manifests[name], name);
    return text;
  };
  const wrong = judge({
    'field.yaml': change('trust-cluster-bundle.yaml', 'sourceRefs:', 'sources:'),
    'provider.yaml': change('trust-cluster-bundle.yaml', 'System', 'Mozilla'),
    'rule.yaml': change('trust-cluster-bundle.yaml', '      name: corp-ca\n', ''),
    'target.yaml': change('trust-bundle.yaml', 'key: ca-bundle.pem', 'keys: ca-bundle.pem'),
    'type.yaml': change('hook-configuration.yaml', 'fail: soft', 'fail: 1'),
    'pod.yaml': change('pod-of-values-hook.yaml', '"mountPath"', '"mountpath"'),
  });
  assert.match(wrong['field.yaml'] ?? '', /spec\.sources: .*unknown field/);
  assert.match(wrong['provider.yaml'] ?? '', /spec\.defaultCAs\.provider: Unsupported value/);
  assert.match(wrong['rule.yaml'] ?? '', /exactly one of the fields in \[name selector\] must be set/);
  assert.match(wrong['target.yaml'] ?? '', /unknown field/);
  assert.match(wrong['type.yaml'] ?? '', /data\.fail: Invalid value/);
  assert.match(wrong['pod.yaml'] ?? '', /mountpath: .*unknown field/);
});

test('kubectl makes the ConfigMap of the recipe from a bundle, byte for byte, within what a ConfigMap may have', async (t) => {
  const programs = ['1.32', '1.37'].map((version) => join(GO_PROGRAMS, `kubectl-${version}`));
  const lacking = programs.find((program) => !existsSync(program));
  if (lacking !== undefined) return missing(t, lacking);
  const job = startJob(t);
  const step = await useAction(job, { certificates: makeAuthority({ name: 'Corp Root' }).pem });
  const bundle = step.exported.SSL_CERT_FILE ?? '';
  const line = readCodeBlocks(readFileSync(join(ACTION, 'docs/recipes/kubernetes.md'), 'utf8'))
    .map(({ text }) => text.trim())
    .find((text) => text.startsWith('kubectl create configmap'));
  for (const program of programs) {
    const script = `${line?.replace('kubectl', '"$0"')} --dry-run=client --output=json`;
    const made = await job.run('sh', ['-euc', script, program]);
    assert.equal(made.exitCode, 0, made.stderr);
    const map = JSON.parse(made.stdout) as Yaml;
    assert.equal(map.metadata.name, 'ca-bundle');
    assert.deepEqual(map.data, { 'ca-bundle.pem': readFileSync(bundle, 'utf8') });
    assert.ok(made.stdout.length < 1024 * 1024);
  }
});

test('a Bundle has every public CA, since variables that replace need them', () => {
  const { sources, target } = bundle.spec;
  assert.ok(sources.some((source: Yaml) => source.useDefaultCAs === true));
  assert.deepEqual(Object.keys(target), ['configMap', 'namespaceSelector']);
});

test('a ClusterBundle brings what the Bundle brings, to the same ConfigMap', () => {
  const { metadata, spec } = readYaml('kubernetes/trust-cluster-bundle.yaml');
  assert.equal(metadata.name, bundle.metadata.name);
  assert.deepEqual(spec.defaultCAs, { provider: 'System' });
  assert.deepEqual(
    spec.sourceRefs.map(({ kind, name, key }: Yaml) => [kind, name, key]),
    bundle.spec.sources.flatMap(({ configMap }: Yaml) =>
      configMap ? [['ConfigMap', configMap.name, configMap.includeAllKeys ? '*' : configMap.key]] : [],
    ),
  );
  assert.deepEqual(spec.target.configMap.data, [{ key: bundle.spec.target.configMap.key }]);
  assert.deepEqual(spec.target.namespaceSelector, bundle.spec.target.namespaceSelector);
});

test('what is mounted is what was made, and what is named is mounted', () => {
  const made = new Map<string, readonly string[]>([
    [bundle.metadata.name, [bundle.spec.target.configMap.key]],
    [jobPodTemplate.metadata.name, Object.keys(jobPodTemplate.data)],
    [configuration.metadata.name, Object.keys(configuration.data)],
  ]);
  const namespaces = [jobPodTemplate, configuration].map(({ metadata }) => metadata.namespace);
  const selected = bundle.spec.target.namespaceSelector.matchLabels['kubernetes.io/metadata.name'];
  assert.deepEqual(new Set([...namespaces, selected]).size, 1);
  for (const [name, { spec }] of Object.entries(PODS)) {
    const [container] = spec.containers;
    const [, daemon] = spec.initContainers ?? [];
    const files = new Set<string>();
    for (const mount of [...container.volumeMounts, ...(daemon?.volumeMounts ?? [])]) {
      const volume = spec.volumes.find((it: Yaml) => it.name === mount.name);
      assert.ok(volume, `${name}: ${mount.name} is no volume`);
      if (volume.emptyDir !== undefined) continue;
      const keys = made.get(volume?.configMap.name);
      assert.ok(keys, `${name}: ${mount.name} is of no ConfigMap here`);
      if (mount.subPath !== undefined) assert.ok(keys.includes(mount.subPath), `${name}: ${mount.subPath}`);
      files.add(mount.mountPath);
      for (const key of keys) files.add(`${mount.mountPath}/${key}`);
    }
    for (const { name: variable, value } of container.env) {
      // in the image, or no file
      if (!value.startsWith('/') || value.startsWith('/opt/setup-ca-bundle/')) continue;
      assert.ok(files.has(value), `${name}: ${variable} names ${value}, which is not mounted`);
    }
  }
});

test('every variable that the action sets by default is set in pods that take the bundle of trust-manager', () => {
  const wanted = TLS_CLIENTS.filter(({ byDefault }) => byDefault).map(({ variable }) => variable);
  for (const page of ['values-trust-manager.yaml', 'job-pod-template.yaml']) {
    const names = PODS[page].spec.containers[0].env.map(({ name }: Yaml) => name);
    assert.deepEqual(
      wanted.filter((variable) => !names.includes(variable)),
      [],
      page,
    );
  }
});

test('values are those of the chart gha-runner-scale-set', () => {
  for (const values of [trusting, hooked]) {
    const known = ['githubConfigUrl', 'githubConfigSecret', 'containerMode', 'template'];
    assert.deepEqual(Object.keys(values), known);
    assert.ok(['kubernetes', 'dind'].includes(values.containerMode.type));
    assert.equal(values.template.spec.containers[0].name, 'runner', 'the name that the chart looks for');
  }
});

test('a daemon into which something is mounted is not one that the chart writes', () => {
  assert.equal(nested.containerMode, undefined);
  const [runner] = nested.template.spec.containers;
  const [, daemon] = nested.template.spec.initContainers;
  assert.deepEqual([runner.name, daemon.name, daemon.restartPolicy], ['runner', 'dind', 'Always']);
  const shared = (container: Yaml): readonly string[] =>
    container.volumeMounts
      .filter(({ name }: Yaml) => ['work', 'dind-sock'].includes(name))
      .map(({ mountPath }: Yaml) => mountPath);
  assert.deepEqual(shared(runner), shared(daemon));
});

test('the hook reads the ConfigMap as it is mounted', async (t) => {
  const root = makeAuthority({ name: 'Corp Root' });
  const folder = makeTemporaryFolder(t);
  const data = { ...configuration.data, 'corp.pem': root.pem } as Record<string, string>;
  for (const [name, text] of Object.entries(data)) writeFileSync(join(folder, name), text);
  const job = startJob(t, {
    runnerEnvironment: { SETUP_CA_BUNDLE_CONFIG: folder, SETUP_CA_BUNDLE_NODE: nodeExecutable(24) },
  });
  const hook = await job.runHook(join(FLEET, 'hook/job-started.sh'));
  assert.deepEqual(readAdded(hook), ['Corp Root given']);
  // of another user than root the folder is its own, which it is told
  const isRoot = process.getuid?.() === 0;
  const told = hook.annotations.filter(({ message }) => isRoot || !/fail: hard does not allow/.test(message));
  assert.deepEqual(told, []);
  assert.ok(hook.exported.CARGO_HTTP_CAINFO);
});

test('the image has all that its hook needs, where it looks for it', async (t) => {
  const parser = requireChecker(t, 'dockerfile-utils/lib/main.js');
  if (parser === undefined) return;
  const text = readFileSync(join(FLEET, 'image/Dockerfile'), 'utf8');
  const { validate } = (await import(parser)) as { validate(text: string): readonly { message: string }[] };
  assert.deepEqual(
    validate(text).map(({ message }) => message),
    [],
  );
  assert.notEqual(validate(text.replace('USER runner', 'USR runner')).length, 0);

  const copied = [...text.matchAll(/^COPY --chmod=755 (\S+) (\/\S+)$/gm)].map(([, from, to]) => [from, to]);
  const installed = makeTemporaryFolder(t);
  for (const [from = '', to = ''] of copied) {
    cpSync(join(ACTION, from), join(installed, to), { recursive: true });
  }
  const script = /^ENV ACTIONS_RUNNER_HOOK_JOB_STARTED=(\S+)$/m.exec(text)?.[1] ?? '';
  const empty = makeTemporaryFolder(t);
  const job = startJob(t, {
    runnerEnvironment: { SETUP_CA_BUNDLE_CONFIG: empty, SETUP_CA_BUNDLE_NODE: nodeExecutable(24) },
  });
  const hook = await job.runHook(join(installed, script));
  assert.equal(hook.conclusion, 'success', hook.log);
  assert.ok(hook.exported.SSL_CERT_FILE, hook.log);
});

test('shellcheck finds nothing in the shell of the fleet', (t) => {
  const shellcheck = requireProgram(t, 'shellcheck');
  if (shellcheck === undefined) return;
  const { stdout, status } = spawnSync(shellcheck, [join(FLEET, 'hook/job-started.sh')], {
    encoding: 'utf8',
    env: makeCleanEnvironment('/nonexistent'),
  });
  assert.equal(status, 0, stdout);
});

test('the script for Windows is PowerShell, and knows what the other one knows', (t) => {
  const parse = requirePowershellParser(t);
  if (parse === undefined) return;
  const script = readFileSync(join(FLEET, 'hook/job-started.ps1'), 'utf8');
  assert.equal(parse(script), 'parsed');
  assert.equal(parse(script.replace('{', '')), 'not parsed');
  const shell = readFileSync(join(FLEET, 'hook/job-started.sh'), 'utf8');
  for (const sentence of [
    'The job-started hook of this runner could not make the CA bundle: ',
    'This job is stopped (fail: hard).',
    'This job goes on without it (fail: soft).',
    "two folders above this script; install the action's whole folder",
    'there is no Node.js 20 or later, neither in the folder of the runner nor in PATH; name one in SETUP_CA_BUNDLE_NODE',
    'it ended with exit code $status',
  ]) {
    assert.ok(shell.includes(sentence) && script.includes(sentence), sentence);
  }
  for (const name of shell.match(/SETUP_CA_BUNDLE_[A-Z]+/g) ?? []) assert.ok(script.includes(name), name);
});
