/**
 * Runs a program under Wine with its output in files, and prints what is in them once it has ended: services that Wine
 * starts beside it would hold a pipe open. Arguments: a folder for the files, the program, its arguments.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', program = '', ...words] = process.argv.slice(2);
const files = mkdtempSync(join(folder, 'output-'));
const outputs = [join(files, 'stdout'), join(files, 'stderr')] as const;
const [stdout, stderr] = [openSync(outputs[0], 'w'), openSync(outputs[1], 'w')] as const;
const { status, error } = spawnSync(program, words, { stdio: ['ignore', stdout, stderr] });
for (const descriptor of [stdout, stderr]) closeSync(descriptor);
process.stdout.write(readFileSync(outputs[0]));
process.stderr.write(readFileSync(outputs[1]));
rmSync(files, { recursive: true, force: true });
if (error) throw error;
process.exitCode = status ?? 1;
