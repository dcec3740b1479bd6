import { validateWorkflow } from '@action-validator/core';
import { dump, load } from 'js-yaml';
import { type InputName, parseRequest } from '../src/request.ts';
import { readActionMetadata } from './action-metadata.ts';

/** What an example in YAML of the documentation is made of, as far as it is GitHub's. */
interface Example {
  /** The whole workflow that it is, or is a part of; undefined where it is for another system. */
  readonly workflow: string | undefined;
  /** The inputs of each use of this action in it. */
  readonly uses: readonly Inputs[];
}

type Inputs = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

const ACTION_NAME = 'setup-ca-bundle';
const EXPRESSION = /\$\{\{.*?\}\}/g;

/**
 * What is wrong with an example in YAML: it cannot be parsed, it is not what the schema of workflows says, it gives
 * this action inputs that it does not have or values that it would refuse. What is for other systems is parsed only.
 */
export function explainExample(text: string): readonly string[] {
  const names = new Set(readActionMetadata().inputs.map(({ name }) => name));
  let example: Example;
  try {
    example = readExample(load(text), names);
  } catch (error) {
    return [`is not YAML: ${(error as Error).message.split('\n')[0]}`];
  }
  return [
    ...(example.workflow === undefined ? [] : explainWorkflow(example.workflow)),
    ...example.uses.flatMap((inputs) => explainInputs(inputs, names)),
  ];
}

/** The scripts of the steps in an example; the Markdown around it must not have to be a workflow. */
export function listScripts(text: string): readonly string[] {
  return listSteps(load(text)).flatMap(({ run, shell }) =>
    typeof run === 'string' && (shell === undefined || shell === 'bash' || shell === 'sh') ? [run] : [],
  );
}

/** The workflow that an example is or is a part of, as YAML; undefined where it is for another system. */
export function toWorkflow(text: string): string | undefined {
  return readExample(load(text), new Set()).workflow;
}

function readExample(value: unknown, names: ReadonlySet<string>): Example {
  const uses = listSteps(value).flatMap(({ uses: name, with: inputs }) =>
    isOurs(name) ? [inputs ?? {}] : [],
  );
  if (isFields(value) && Object.keys(value).every((key) => names.has(key))) {
    return { workflow: undefined, uses: [value] };
  }
  return { workflow: completeWorkflow(value), uses: uses.filter(isFields) };
}

function completeWorkflow(value: unknown): string | undefined {
  const job = { 'runs-on': 'ubuntu-latest' };
  if (Array.isArray(value)) return completeWorkflow({ steps: value });
  if (!isFields(value)) return undefined;
  const steps = listSteps(value);
  if (steps.length === 0 || !steps.every(({ uses, run }) => typeof (uses ?? run) === 'string'))
    return undefined;
  if ('steps' in value) {
    return 'resources' in value ? undefined : dump({ on: 'push', jobs: { example: { ...job, ...value } } });
  }
  if (!('jobs' in value)) return undefined;
  return dump({ on: 'push', ...value });
}

/** Every step anywhere in a workflow or a part of one. */
function listSteps(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(listSteps);
  if (!isFields(value)) return [];
  const isStep = 'uses' in value || 'run' in value;
  return isStep ? [value] : Object.values(value).flatMap(listSteps);
}

function explainWorkflow(workflow: string): readonly string[] {
  // an address in place of a name is what Gitea and Forgejo take
  return validateWorkflow(workflow.replace(/uses: https:\/\/[^/]+\//g, 'uses: ')).errors.map((error) =>
    `is no workflow: ${error.title}${'path' in error ? ` at ${error.path}` : ''} ${error.detail ?? ''}`.trim(),
  );
}

function explainInputs(inputs: Inputs, names: ReadonlySet<string>): readonly string[] {
  const unknown = Object.keys(inputs).filter((name) => !names.has(name));
  if (unknown.length > 0)
    return unknown.map((name) => `uses the input ${name}, which action.yml does not have`);
  const defaults = new Map(readActionMetadata().inputs.map((input) => [input.name, input.default]));
  const inputOf = (name: InputName): string =>
    String(inputs[name] ?? defaults.get(name) ?? '').replace(EXPRESSION, '');
  return parseRequest(inputOf).problems.map(({ message }) => `would be refused: ${message}`);
}

function isOurs(name: unknown): boolean {
  return typeof name === 'string' && (name === './' || name.includes(`/${ACTION_NAME}@`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
