/**
 * Makes docs/images: the job summaries of two real runs behind an inspecting proxy, rendered by cmark-gfm and shown by
 * Chromium. Needs Debian's cmark-gfm, chromium and fonts-noto-color-emoji; run it
 * with `npm exec -- node scripts/screenshots.ts`. Everything is on loopback and in temporary folders.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeScope, type Scope } from '../__tests__/support/scope.ts';
import { makeTemporaryFolder } from '../__tests__/support/temporary-folder.ts';
import { freshenDist } from './fresh-dist.ts';
import { IMAGES, listWords, makeSummaries, writeText } from './pictured-summaries.ts';
import { ROOT } from './root.ts';

const WIDTH_PX = 880;

const THEMES = {
  light: { text: '#1f2328', muted: '#59636e', page: '#ffffff', code: '#eff1f3', line: '#d1d9e0' },
  dark: { text: '#f0f6fc', muted: '#9198a1', page: '#0d1117', code: '#262c36', line: '#3d444d' },
} as const;

async function main(): Promise<void> {
  freshenDist();
  const scope = makeScope();
  try {
    const summaries = await makeSummaries(scope);
    mkdirSync(IMAGES, { recursive: true });
    for (const [name, markdown] of Object.entries(summaries)) {
      for (const theme of ['light', 'dark'] as const) {
        const image = join(IMAGES, `summary-${name}-${theme}.png`);
        const png = shoot(scope, makePage(markdown, theme));
        writeFileSync(image, writeText(png, listWords(markdown)));
        console.log(image.slice(ROOT.length + 1));
      }
    }
  } finally {
    await scope.end();
  }
}

/** A page about as wide and as plain as GitHub's own. */
function makePage(markdown: string, theme: keyof typeof THEMES): string {
  const body = execFileSync('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'autolink'], { input: markdown });
  const { text, muted, page, code, line } = THEMES[theme];
  return `<!doctype html><meta charset="utf-8"><style>
:root { color-scheme: ${theme} }
body { margin: 0; padding: 20px 28px; color: ${text}; background: ${page}; font: 15px/1.5 "Noto Sans", "DejaVu Sans", sans-serif }
h2, h3 { line-height: 1.25; margin: 20px 0 12px } h2 { margin-top: 0; padding-bottom: 8px; border-bottom: 1px solid ${line} }
code, pre { font-family: "DejaVu Sans Mono", monospace; font-size: 82%; background: ${code}; border-radius: 6px } code { padding: 2px 5px; overflow-wrap: break-word }
pre { padding: 14px; font-size: 75%; overflow-x: auto } pre code { padding: 0; font-size: 100%; background: none }
table { border-collapse: collapse } th, td { border: 1px solid ${line}; padding: 6px 12px; text-align: left }
ul { padding-left: 26px } li { margin: 8px 0 } details { margin: 10px 0 } summary { color: ${muted} }
</style>${body}<script>document.title = document.documentElement.scrollHeight</script>`;
}

/** A picture of a whole page: once for its height, once for itself. */
function shoot(scope: Scope, html: string): Buffer {
  const folder = makeTemporaryFolder(scope, 'page-');
  const path = join(folder, 'page.html');
  writeFileSync(path, html);
  const browse = (heightPx: number, ...options: readonly string[]): string =>
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox', // Chromium has none for root, and the page is our own
        '--disable-gpu',
        '--hide-scrollbars',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${WIDTH_PX},${heightPx}`,
        ...options,
        `file://${path}`,
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  const height = Number(/<title>(\d+)<\/title>/.exec(browse(100, '--dump-dom'))?.[1]);
  browse(height, `--screenshot=${join(folder, 'page.png')}`);
  return readFileSync(join(folder, 'page.png'));
}

await main();
