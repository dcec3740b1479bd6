/** A comparison of two costs: how many times `base` our `cost` is, and the most that it may be. */
interface Comparison {
  readonly cost: string;
  readonly base: string;
  readonly ratio: number;
  readonly limit: number | undefined;
  /** Whether `base` is what people do instead of this action, and not a floor such as `node -e 0`. */
  readonly isInstead: boolean;
}

const WIDTH = 820;
const LABEL_LEFT = 16;
const BAR_LEFT = 400;
const BAR_WIDTH = 300;
const SCALE_END = 5;
const ROW_HEIGHT = 40;
const TOP = 84;
const HEADING_HEIGHT = 34;

/** The names in the table for what this action does, where they are the second half of a comparison. */
const OWN = /^(?:the action$|\d+ certificates$)/;

/**
 * Draws the comparisons in the table of RESULTS.md as SVG, all on one scale: how many times the other cost ours is. So a
 * shorter bar is always better. Light and dark as the reader's system is.
 */
export function drawChart(table: string): string {
  const comparisons = readComparisons(table);
  const parts = [
    { heading: 'Compared with what people do instead', rows: comparisons.filter((it) => it.isInstead) },
    { heading: 'Compared with a baseline', rows: comparisons.filter((it) => !it.isInstead) },
  ];
  const lines: string[] = [];
  let top = TOP;
  for (const { heading, rows } of parts) {
    lines.push(`<text class="heading" x="${LABEL_LEFT}" y="${top + 18}">${heading}</text>`);
    top += HEADING_HEIGHT;
    for (const row of rows) {
      lines.push(drawRow(row, top));
      top += ROW_HEIGHT;
    }
  }
  const height = top + 12;
  const ticks = Array.from({ length: SCALE_END + 1 }, (_, at) => {
    const kind = at === 1 ? 'base' : 'grid';
    return `<line class="${kind}" x1="${place(at)}" x2="${place(at)}" y1="${TOP - 6}" y2="${height - 10}"/><text class="quiet" x="${place(at)}" y="${TOP - 12}" text-anchor="middle">${at} ×</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="What it costs: a bar for each cost, compared with another. Shorter is better.">
<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .heading { font-weight: 600 }
  .quiet { fill: #59636e; font-size: 12px }
  .page { fill: #ffffff }
  .met { fill: #1a7f37 }
  .missed { fill: #bc4c00 }
  .open { fill: #6e7781 }
  .grid { stroke: #d1d9e0 }
  .base { stroke: #1f2328; stroke-width: 1.5 }
  .limit { stroke: #8250df; stroke-width: 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .page { fill: #0d1117 }
    .met { fill: #3fb950 }
    .missed { fill: #f0883e }
    .open { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .base { stroke: #f0f6fc }
    .limit { stroke: #ab7df8 }
  }
</style>
<rect class="page" width="${WIDTH}" height="${height}"/>
<text class="heading" x="${LABEL_LEFT}" y="26">What it costs: shorter is better</text>
<text class="quiet" x="${LABEL_LEFT}" y="46">1 × is the cost of what it is compared with.</text>
<line class="limit" x1="${LABEL_LEFT + 276}" x2="${LABEL_LEFT + 276}" y1="36" y2="50"/><text class="quiet" x="${LABEL_LEFT + 284}" y="46">our limit</text>
${[...ticks, ...lines].join('\n')}
</svg>
`;
}

/** The rows of the table that compare two costs on the clock, the action's own as the first. */
function readComparisons(table: string): readonly Comparison[] {
  return table.split('\n').flatMap((line): readonly Comparison[] => {
    const [what = '', value = '', target = ''] = line
      .split(/(?<!\\)\|/)
      .slice(1)
      .map(unescapeCell);
    const [cost, base, rest] = what.split(', against ');
    const ratio = /^([\d.]+) ×$/.exec(value)?.[1];
    if (cost === undefined || base === undefined || rest !== undefined || ratio === undefined) return [];
    if (base.endsWith(', CPU time')) return [];
    const [, direction, limitText] = /^at (least|most) ([\d.]+) ×$/.exec(target) ?? [];
    const limit = limitText === undefined ? undefined : Number(limitText);
    const isInstead = direction === 'least' || (direction === undefined && OWN.test(base));
    return isInstead
      ? [
          {
            cost: base,
            base: cost,
            ratio: 1 / Number(ratio),
            limit: limit === undefined ? undefined : 1 / limit,
            isInstead,
          },
        ]
      : limit === undefined
        ? []
        : [{ cost, base, ratio: Number(ratio), limit, isInstead }];
  });
}

function unescapeCell(text: string): string {
  return text.trim().replaceAll('\\|', '|');
}

function drawRow({ cost, base, ratio, limit }: Comparison, top: number): string {
  const kind = limit === undefined ? 'open' : ratio <= limit ? 'met' : 'missed';
  const width = Math.max(place(Math.min(ratio, SCALE_END)) - BAR_LEFT, 2);
  const mark = limit === undefined || limit > SCALE_END ? '' : drawLimit(limit, top);
  const allowed = limit === undefined ? 'no limit' : `limit ${showRatio(limit)}`;
  return [
    `<text x="${LABEL_LEFT}" y="${top + 14}">${escapeXml(cost)}</text>`,
    `<text class="quiet" x="${LABEL_LEFT}" y="${top + 29}">against ${escapeXml(base)}</text>`,
    `<rect class="${kind}" x="${BAR_LEFT}" y="${top + 7}" width="${width.toFixed(1)}" height="14" rx="2"/>${mark}`,
    `<text x="${WIDTH - 16}" y="${top + 14}" text-anchor="end">${ratio > SCALE_END ? '→ ' : ''}${showRatio(ratio)}</text>`,
    `<text class="quiet" x="${WIDTH - 16}" y="${top + 29}" text-anchor="end">${allowed}</text>`,
  ].join('');
}

function drawLimit(limit: number, top: number): string {
  return `<line class="limit" x1="${place(limit)}" x2="${place(limit)}" y1="${top + 2}" y2="${top + 26}"/>`;
}

/** Where a ratio is on the scale, in pixels. */
function place(ratio: number): number {
  return Math.round((BAR_LEFT + (ratio * BAR_WIDTH) / SCALE_END) * 10) / 10;
}

function showRatio(ratio: number): string {
  return `${Number(ratio.toPrecision(ratio < 1 ? 2 : 3))} ×`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
