import type { Figure } from './measure.ts';

const WIDTH = 820;
const BAR_LEFT = 480;
const BAR_WIDTH = 230;
const MAX_LABEL_LENGTH = 70;
const ROW_HEIGHT = 26;
const TOP = 58;

/**
 * Draws the figures that have a target as SVG, a bar for each: its length is how the value stands to the target, whose
 * place is the same line for all. Light and dark as the reader's system is.
 */
export function drawChart(figures: readonly Figure[]): string {
  const rows = figures.filter(({ share }) => share !== undefined && Number.isFinite(share));
  const height = TOP + rows.length * ROW_HEIGHT + 20;
  const line = BAR_LEFT + BAR_WIDTH / 1.5;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Each figure against its target">
<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .heading { font-weight: 600 }
  .quiet { fill: #59636e }
  .page { fill: #ffffff }
  .met { fill: #1a7f37 }
  .missed { fill: #bc4c00 }
  line { stroke: #59636e; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .page { fill: #0d1117 }
    .met { fill: #3fb950 }
    .missed { fill: #f0883e }
    line { stroke: #9198a1 }
  }
</style>
<rect class="page" width="${WIDTH}" height="${height}"/>
<text class="heading" x="16" y="26">Each figure against its target: shorter is better</text>
<text class="quiet" x="${line}" y="46" text-anchor="middle">target</text>
${rows.map((figure, index) => drawRow(figure, TOP + index * ROW_HEIGHT)).join('\n')}
<line x1="${line}" x2="${line}" y1="${TOP - 6}" y2="${height - 14}"/>
</svg>
`;
}

function drawRow({ what, value, target = '', share = 0 }: Figure, top: number): string {
  const width = Math.min(Math.max(share, 0.01), 1.5) * (BAR_WIDTH / 1.5);
  const label = what.length > MAX_LABEL_LENGTH ? `${what.slice(0, MAX_LABEL_LENGTH - 1)}…` : what;
  return [
    `<text x="16" y="${top + 14}">${escapeXml(label)}<title>${escapeXml(`${what}: ${target}`)}</title></text>`,
    `<rect class="${share <= 1 ? 'met' : 'missed'}" x="${BAR_LEFT}" y="${top + 3}" width="${width.toFixed(1)}" height="14" rx="2"/>`,
    `<text x="${WIDTH - 16}" y="${top + 14}" text-anchor="end">${escapeXml(value)}</text>`,
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
