import type { Chart } from './blocks';
import { escapeHtml } from './escape';

/** A chart as inline SVG, as wide as its cell. Its words are beside it in the table, and are read out in its place. */
export function chartSvg(chart: Chart): string {
  const label = ` role="img" aria-label="${escapeHtml(chart.says)}"`;
  return `<svg viewBox="0 0 100 12" preserveAspectRatio="none"${label}>${chart.kind === 'bar' ? bar(chart) : range(chart)}</svg>`;
}

const bar = ({ share, tone }: Extract<Chart, { kind: 'bar' }>): string =>
  `<rect class="${tone}" x="0" y="2" width="${size(Math.max(share, 0.004))}" height="8"/>`;

/** A single amount is drawn as a narrow bar; one without any width would not be seen. */
const NARROWEST = 0.015;

function range({ low, high, at, tone }: Extract<Chart, { kind: 'range' }>): string {
  const width = Math.max(high - low, NARROWEST);
  const from = (low + high - width) / 2;
  return [
    '<rect class="track" x="0" y="4" width="100" height="4"/>',
    `<rect class="guided" x="${size(from)}" y="1" width="${size(width)}" height="10"/>`,
    `<path class="result ${tone}" d="M${size(at)} 0V12"/>`,
  ].join('');
}

/** A share of the width, in the units of the view box. */
const size = (share: number): string => String(Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100);
