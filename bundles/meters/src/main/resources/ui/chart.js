import { html, nothing, svg } from 'lit';
import { EbokPage, format } from 'ebok';
import { chart } from './bars.js';
import { nameOf } from 'ebok/months.js';

/** @typedef {import('./bars.js').Month} Month */

const PLOT = 200;
const TOP = 28;
const BELOW = 44;

/** Bars of months, drawn at the width that there is: this year solid, the year before hollow, the average a tick. */
class MonthChart extends EbokPage {
  static properties = { ...EbokPage.properties, months: { attribute: false }, unit: { attribute: false }, odd: { attribute: false }, width: { state: true } };

  constructor() {
    super();
    /** @type {Month[]} */
    this.months = [];
    this.unit = '';
    /** @type {string | null} the month with much more than usual */
    this.odd = null;
    this.width = 0;
  }

  #watch = new window.ResizeObserver(([entry]) => {
    this.width = Math.round(entry.contentRect.width);
  });

  connectedCallback() {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  render() {
    const has = (/** @type {(month: Month) => unknown} */ what) => this.months.some(what);
    return html`<ul class="meters-legend">
        <li data-of="now">${swatch()}${this.t('legend.now')}</li>
        ${has(({ before }) => before !== null) ? html`<li data-of="before">${swatch()}${this.t('legend.before')}</li>` : nothing}
        ${has(({ average }) => average !== null) ? html`<li data-of="average">${swatch()}${this.t('legend.average')}</li>` : nothing}
        ${has(({ month }) => month === this.odd) ? html`<li data-of="odd">${swatch()}${this.t('legend.leak')}</li>` : nothing}
      </ul>
      ${this.width > 0 ? this.#drawing() : nothing}`;
  }

  #drawing() {
    const height = TOP + PLOT + BELOW;
    const { lines, columns } = chart(this.months, { width: this.width, height, left: 40, top: TOP, plot: PLOT, bottom: BELOW });
    const tight = this.width < 520;
    const january = this.months.findIndex(({ month }) => month.endsWith('-01'));
    const hasName = (/** @type {number} */ i) => !tight || (columns.length - 1 - i) % 2 === 0;
    const hasYear = (/** @type {number} */ i) => i === january || (i === 0 && (january > 3 || january < 0 || !tight));
    return html`<svg class="meters-chart" role="img" aria-label=${this.t('chart')} viewBox="0 0 ${this.width} ${height}" width=${this.width} height=${height}>
      <text class="meters-axis" x="0" y="12">${this.unit}</text>
      ${lines.map(({ value, y }) => svg`<line class="meters-line" x1="40" x2=${this.width} y1=${y} y2=${y}></line>
        <text class="meters-axis" x="34" y=${y + 5} text-anchor="end">${format.quantity(value, this.language)}</text>`)}
      ${columns.map(({ month, middle, now, before, average }, i) => svg`
        ${before ? svg`<rect class="meters-bar" data-of="before" x=${before.x} y=${before.y} width=${before.width} height=${before.height} rx="2"></rect>` : nothing}
        ${now ? svg`<rect class="meters-bar" data-of=${month.month === this.odd ? 'odd' : 'now'} ?data-part=${!month.complete} x=${now.x} y=${now.y} width=${now.width} height=${now.height} rx="2"></rect>` : nothing}
        ${average ? svg`<line class="meters-tick" x1=${average.from} x2=${average.to} y1=${average.y} y2=${average.y}></line>` : nothing}
        ${now && month.month === this.odd ? svg`<text class="meters-odd" x=${middle} y=${Math.max(TOP - 4, now.y - 8)} text-anchor="middle">${format.quantity(month.amount ?? '', this.language)}</text>` : nothing}
        ${hasName(i) ? svg`<text class="meters-axis" x=${middle} y=${TOP + PLOT + 20} text-anchor="middle">${nameOf(month.month, this.language, 'short')}</text>` : nothing}
        ${hasYear(i) ? svg`<text class="meters-axis" x=${middle} y=${TOP + PLOT + 40} text-anchor="middle">${month.month.slice(0, 4)}</text>` : nothing}`)}
    </svg>`;
  }
}

const swatch = () => html`<svg class="meters-swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><rect x="4" y="1" width="16" height="14" rx="2"></rect><line x1="0" x2="24" y1="8" y2="8"></line></svg>`;

customElements.define('ebok-meters-chart', MonthChart);
