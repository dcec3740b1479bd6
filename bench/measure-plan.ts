/** Measures the commands of a plan (JSON, by name) in turn and prints the medians: a process that sees a store of its own. */
import { readFileSync } from 'node:fs';
import { type Command, measureCosts } from './measure.ts';

const ROUNDS = 15;

const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Readonly<Record<string, Command>>;
const variants = Object.fromEntries(Object.entries(plan).map(([name, command]) => [name, () => command]));
console.log(JSON.stringify(await measureCosts(variants, ROUNDS)));
