import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Pages, api, format, notice } from 'ebok';
import { aligned, decimalsOf } from './meter-words.js';

/** @typedef {{ id: string, day: string, value: string, source: string, consumption: string | null, marks: string[] }} Reading */
/** @typedef {{ readings: Reading[], next: string | null }} ReadingList */

const PAGE = 12;
/** The readings of a meter with what was used between them, the newest first. */
class Readings extends EbokPage {
  static properties = { ...EbokPage.properties, meterId: { attribute: false }, unit: { attribute: false } };

  constructor() {
    super();
    this.meterId = '';
    this.unit = '';
  }

  /** @type {Pages<ReadingList>} */
  #readings = new Pages(this, (after) => this.#read(after), { rows: 'readings', words: 'readings' });

  /**
   * @param {string} [after]
   * @returns {Promise<ReadingList>}
   */
  #read(after) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after ? { after } : {}) });
    return api.get(`/api/meters/items/${encodeURIComponent(this.meterId)}/readings?${query}`);
  }

  render() {
    return html`<h2>${this.t('readings')}</h2>
      ${this.#readings.render(({ readings }) => (readings.length ? this.#table(readings) : notice({ title: this.t('readings.none'), text: this.t('readings.none.text') })))}`;
  }

  /** @param {Reading[]} readings */
  #table(readings) {
    const { unit } = this;
    const decimals = decimalsOf(readings.flatMap(({ value, consumption }) => [value, consumption]));
    // The roles repeat what the elements mean: on a phone rows become grids, and browsers then forget the table.
    return html`<table class="meters-readings" role="table" aria-label=${this.t('readings')}>
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${this.t('readings.day')}</th>
          <th role="columnheader" scope="col">${this.t('readings.source')}</th>
          <th role="columnheader" scope="col" class="number">${this.t('readings.value', { unit })}</th>
          <th role="columnheader" scope="col" class="number">${this.t('readings.consumption', { unit })}</th>
        </tr></thead>
        <tbody role="rowgroup">${repeat(readings, ({ id }) => id, (reading) => this.#row(reading, decimals))}</tbody>
      </table>
      ${this.#readings.more({ end: this.t('readings.end') })}`;
  }

  /**
   * @param {Reading} reading
   * @param {number} decimals
   */
  #row({ day, value, source, consumption, marks }, decimals) {
    // an estimate is named by its source already
    const said = marks.filter((mark) => mark !== 'estimated');
    return html`<tr role="row">
      <td role="cell" class="meters-day">${this.dateShort(day)}</td>
      <td role="cell" class="meters-source">${this.t(`source.${source}`)}${said.map((mark) => html` <span class="tag" data-meaning=${mark === 'wrong' ? 'warning' : nothing}>${this.t(`mark.${mark}`)}</span>`)}</td>
      <td role="cell" class="number meters-shown">${aligned(value, decimals, this.language)}<span class="narrow-only">${format.NBSP}${this.unit}</span></td>
      <td role="cell" class="number meters-used">${consumption === null ? nothing : html`<span class="narrow-only">${this.t('readings.used')} ${aligned(consumption, decimals, this.language)}${format.NBSP}${this.unit}</span><span class="wide-only">${aligned(consumption, decimals, this.language)}</span>`}</td>
    </tr>`;
  }
}

customElements.define('ebok-meters-readings', Readings);
