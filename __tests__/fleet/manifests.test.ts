import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { loadAll } from 'js-yaml';
import { TLS_CLIENTS } from '../../src/clients/clients.ts';
import { ACTION, readAdded } from '../support/action.ts';
import { requireChecker } from '../support/checkers.ts';
import { makeCleanEnvironment } from '../support/environment.ts';
import { startJob } from '../support/mini-runner.ts';
import { nodeExecutable } from '../support/node-runtimes.ts';
import { makeAuthority } from '../support/pki.ts';
import { requirePowershellParser } from '../support/powershell.ts';
import { requireProgram } from '../support/programs.ts';
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

/** The fields of a Bundle that we use, as trust-manager documents them (its API reference, v1alpha1). */
test('the Bundle has what trust-manager documents', () => {
  assert.equal(bundle.apiVersion, 'trust.cert-manager.io/v1alpha1');
  assert.equal(bundle.kind, 'Bundle');
  const { sources, target, ...others } = bundle.spec;
  assert.deepEqual(others, {});
  for (const source of sources) {
    assert.equal(Object.keys(source).length, 1, 'exactly one kind of source in each');
    assert.ok(['useDefaultCAs', 'configMap'].includes(Object.keys(source)[0] ?? ''));
  }
  assert.ok(
    sources.some((source: Yaml) => source.useDefaultCAs === true),
    'variables that replace need every public CA',
  );
  assert.deepEqual(Object.keys(target), ['configMap', 'namespaceSelector']);
});

test('a ClusterBundle brings what the Bundle brings, to the same ConfigMap', () => {
  const { metadata, spec } = readYaml('kubernetes/trust-cluster-bundle.yaml');
  assert.equal(metadata.name, bundle.metadata.name);
  assert.equal(spec.includeDefaultCAs, true);
  assert.deepEqual(
    spec.sources.map(({ kind, name }: Yaml) => [kind, name]),
    bundle.spec.sources.flatMap(({ configMap }: Yaml) => (configMap ? [['ConfigMap', configMap.name]] : [])),
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
    const [container, daemon] = spec.containers;
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
  const [runner, daemon] = nested.template.spec.containers;
  assert.deepEqual([runner.name, daemon.name], ['runner', 'dind']);
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
