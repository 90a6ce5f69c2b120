import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Problem, Remote, announce, api, format, notice, problemNotice } from 'ebok';
import { aligned, decimalsOf } from './meter-words.js';

/** @typedef {{ id: string, day: string, value: string, source: string, consumption: string | null, marks: string[] }} Reading */
/** @typedef {{ readings: Reading[], next: string | null }} ReadingList */

const PAGE = 12;
/** The readings of a meter with what was used between them, the newest first. */
class Readings extends EbokPage {
  static properties = { ...EbokPage.properties, meterId: { attribute: false }, unit: { attribute: false }, loadingMore: { state: true }, moreProblem: { state: true } };

  constructor() {
    super();
    this.meterId = '';
    this.unit = '';
    this.loadingMore = false;
    /** @type {Problem | null} */
    this.moreProblem = null;
  }

  /** @type {Remote<ReadingList>} the pages read so far, as one */
  #readings = new Remote(this, () => this.#read());

  /**
   * @param {string} [after]
   * @returns {Promise<ReadingList>}
   */
  #read(after) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after ? { after } : {}) });
    return api.get(`/api/meters/items/${encodeURIComponent(this.meterId)}/readings?${query}`);
  }

  async #more() {
    const shown = this.#readings.value;
    if (this.loadingMore || !shown?.next) return;
    this.loadingMore = true;
    this.moreProblem = null;
    try {
      const older = await this.#read(shown.next);
      if (shown !== this.#readings.value) return;
      this.#readings.value = { ...older, readings: [...shown.readings, ...older.readings] };
      announce(this.t('readings.added', { count: older.readings.length }));
    } catch (error) {
      this.moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loadingMore = false;
    }
    await this.updateComplete;
    // the button has gone with the last page: whoever pressed it stands at the sentence that took its place
    /** @type {HTMLElement | null} */ (this.querySelector('.meters-end'))?.focus();
  }

  render() {
    return html`<h2>${this.t('readings')}</h2>
      ${this.#readings.render(({ readings, next }) => (readings.length ? this.#table(readings, next) : notice({ title: this.t('readings.none'), text: this.t('readings.none.text') })))}`;
  }

  /**
   * @param {Reading[]} readings
   * @param {string | null} next
   */
  #table(readings, next) {
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
      ${this.moreProblem ? problemNotice(this.moreProblem) : nothing}
      ${next
        ? html`<button type="button" class="ds-button meters-more" data-variant="secondary" aria-busy=${this.loadingMore ? 'true' : nothing} @click=${this.#more}>${this.t(this.loadingMore ? 'readings.loading' : 'readings.more')}</button>`
        : html`<p class="meters-end secondary" tabindex="-1">${this.t('readings.end')}</p>`}`;
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
