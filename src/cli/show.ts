import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDay } from '../certificates/dates.ts';
import { listChain, listFile } from '../diagnosis/inventory.ts';
import { type Inventory, toInventoryReport, writeInventory } from '../report/inventory.ts';
import { readRequest } from '../request.ts';
import type { Arguments } from './arguments.ts';
import { readContext } from './context.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const DAY_MS = 86_400_000;

/** Prints the certificates of a file or of a host; 1 if something was not right with them, or one expires too soon. */
export async function printCertificates(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [subject = ''] = given.words;
  const context = readContext(undefined, terminal.log);
  const password = given.input('pkcs12-password') || context.environment.SETUP_CA_BUNDLE_PKCS12_PASSWORD;
  const path = resolve(subject);
  let inventory: Inventory;
  if (existsSync(path) || /[\\/]/.test(subject.replace(/^https:\/\//, ''))) {
    inventory = await listFile(path, password || undefined, context);
  } else {
    const { request, problems } = await readRequest((name) => (name === 'hosts' ? subject : ''));
    const [host] = request.hosts;
    if (host === undefined || problems.length > 0 || request.hosts.length > 1) {
      terminal.say(
        `${subject} is neither an existing file nor a host. Give the path of a file, or host[:port].`,
        'red',
      );
      return 2;
    }
    inventory = await terminal.during(`Asking ${subject}`, listChain(host, context));
  }
  if (given.isJson) terminal.printJson(toInventoryReport(inventory));
  else terminal.print(writeInventory(inventory).map((text) => ({ text })));
  const { failWithinDays: days } = given;
  const end = days === undefined ? undefined : context.now.getTime() + days * DAY_MS;
  const expiring = inventory.entries.filter(
    ({ certificate: { notAfter } }) => end !== undefined && notAfter.getTime() < end,
  );
  for (const { position, certificate } of expiring) {
    terminal.say(
      `Certificate ${position} expires on ${formatDay(certificate.notAfter)}, within ${days} days (--fail-within).`,
      'red',
    );
  }
  const isWrong = expiring.length > 0 || inventory.warnings.length > 0 || inventory.entries.length === 0;
  return isWrong ? 1 : 0;
}
