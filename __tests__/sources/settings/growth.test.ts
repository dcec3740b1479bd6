import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEnvironment } from '../../../src/sources/settings/environment.ts';
import { INPUTS } from '../../support/growing-inputs.ts';
import { findGrowth, MAX_GROWTH } from '../../support/growth.ts';
import { makeMachine } from '../machine.ts';

test("clients' configuration: its time grows in step with the text, whatever it is", async (t) => {
  const machine = makeMachine(t);
  const context = machine.context();
  const read = async (bytes: Buffer) => {
    for (const name of ['.npmrc', '.config/pip/pip.conf', '.condarc', '.aws/config'])
      machine.write(
        `home/${name}`,
        Buffer.concat([bytes, Buffer.from('\ncafile=/x\n#cert ssl_verify ca_bundle')]),
      );
    await loadEnvironment(context, undefined, new Set());
  };
  const tooMuch: string[] = [];
  for (const [name, make] of Object.entries(INPUTS)) {
    const growth = await findGrowth(read, make);
    if (growth >= MAX_GROWTH) tooMuch.push(`${name}: ${growth.toFixed(1)} times`);
  }
  assert.deepEqual(tooMuch, []);
});
