import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { useAction } from '../support/action.ts';
import { CLIENT_FAMILIES } from '../support/client-setups/all.ts';
import { serveClients } from '../support/client-setups/server.ts';
import { startJob } from '../support/mini-runner.ts';
import { makeAuthority } from '../support/pki.ts';
import { makeScope } from '../support/scope.ts';
import { makeSystemStore } from '../support/system-store.ts';
import { startTlsServer } from '../support/tls-server.ts';
const [family, pattern = '.', verbose] = process.argv.slice(2);
const scope = makeScope();
const added = makeAuthority({ name: 'Added CA' });
const standing = makeAuthority({ name: 'Default-store CA' });
const job = startJob(scope);
const store = makeSystemStore(scope, standing.pem, family === 'languages');
const urls: URL[] = [];
for (const a of [added, standing]) {
  const certificate = a.issue({ name: 'localhost', dnsNames: ['localhost'] });
  const s = await startTlsServer(scope, { certificate, handler: serveClients(job.folders.workspace) });
  urls.push(new URL(s.url()));
}
const setups = CLIENT_FAMILIES[family!]!.filter((s) => new RegExp(pattern).test(s.name));
const table = new Map<string, string[]>();
const outs = new Map<string, string>();
let bundle = '';
for (const phase of ['none', 'default', 'all']) {
  if (phase !== 'none') {
    const step = await useAction(job, { certificates: added.pem, 'default-store': store.file, clients: phase });
    if (step.conclusion !== 'success') console.log(step.log);
    bundle = step.outputs['bundle-path']!;
  }
  for (const setup of setups) {
    const cells = await Promise.all(urls.map(async (url, i) => {
      const folder = join(job.folders.temp, 'e'); mkdirSync(folder, { recursive: true });
      const f = mkdtempSync(join(folder, 'x'));
      const errand = { url, folder: f };
      const run = async ([program, words]: readonly [string, readonly string[]]) => {
        const t0 = performance.now();
        try {
        const [p, w] = store.enter(program, words);
        const r = await job.run(p, w, { env: { ...setup.env?.(errand), HOME: f }, timeoutMs: 60000 });
        const text = r.stdout + r.stderr;
        const ok = setup.arrival ? setup.arrival.test(text) : r.exitCode === 0;
        const cell = (ok ? 'ok' : setup.refusal.test(text) ? 'refused' : `??? ${r.exitCode}`) ;
        if (cell.startsWith('?') || verbose) console.log('=====', setup.name, phase, i ? 'standing' : 'added', cell, '\n', text.slice(0, 1500));
        if (!ok && i === 0 && phase === 'none') outs.set(setup.name, text);
        return `${cell} ${Math.round(performance.now() - t0)}`;
        } catch (e) { console.log(setup.name, phase, String(e).slice(0, 1500)); return 'threw'; }
      };
      let cell = await run(setup.command(errand));
      if (phase === 'all' && setup.remedy) cell += ` remedy ${await run(setup.remedy({ url, folder: mkdtempSync(join(folder, 'x')) }, bundle))}`;
      return cell;
    }));
    table.set(setup.name, [...(table.get(setup.name) ?? []), cells.join(', ')]);
  }
}
for (const [name, cells] of table) console.log(name.padEnd(28), cells.join(' | '));
await scope.end();
