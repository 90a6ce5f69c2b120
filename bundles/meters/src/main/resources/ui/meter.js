import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, decimal, format, icon, notice, phoneLink } from 'ebok';
import { aligned, decimalsOf, heading, measured } from './meter-words.js';
import { monthName } from 'ebok/months.js';
import './chart.js';
import './readings.js';

/** @typedef {import('./meter-words.js').Meter} Meter */
/** @typedef {import('./bars.js').Month} Month */
/** @typedef {{ id: string, number: string }} OtherMeter */
/**
 * @typedef {object} Details
 * @property {string} asOf
 * @property {Meter} meter
 * @property {OtherMeter | null} replaced
 * @property {OtherMeter | null} replacing
 * @property {{ amount: string | null, before: string | null, average: string | null }} year
 * @property {Month[]} months
 */

/** One meter: its last reading, what was used month by month, and its readings. */
class MeterPage extends EbokPage {
  static properties = { ...EbokPage.properties, meterId: { attribute: false } };

  constructor() {
    super();
    this.meterId = '';
  }

  /** @type {Remote<Details>} */
  #details = new Remote(this, () => api.get(`/api/meters/items/${encodeURIComponent(this.meterId)}`));
  #download = new Download(this, 'meters');

  render() {
    const details = this.#details.value;
    return html`<p class="meters-back"><a href=${this.route.path}>${icon('arrow')}<span>${this.t('back')}</span></a></p>
      <div class="page-head"><h1 class="page-title" tabindex="-1">${details ? heading(this, details.meter) : this.t('meter')}</h1>
        ${details ? html`<p class="as-of">${this.asOf(details.asOf)}</p>` : nothing}</div>
      ${this.#details.render((value) => this.#meter(value))}`;
  }

  /** @param {Details} details */
  #meter(details) {
    const { meter, months } = details;
    return html`${this.#facts(details)}
      <div class="meters-top">
        <section class="sheet" aria-label=${this.t('last')}>${this.#last(meter)}</section>
        ${this.#leak(meter)}${this.#calibration(meter)}
      </div>
      <section class="sheet meters-months" aria-label=${this.t('months')}>
        <h2>${this.t('months')}</h2>
        ${months.some(({ amount }) => amount !== null) ? this.#months(details) : html`<p>${this.t('months.none')}</p>`}
      </section>
      <ebok-meters-readings class="sheet" .context=${this.context} .route=${this.route} .meterId=${meter.id} .unit=${meter.unit}></ebok-meters-readings>
      <div class="meters-save">${this.#save('readings')}${this.#save('months')}</div>
      ${this.#download.render()}`;
  }

  /** @param {Details} details */
  #facts({ meter, replaced, replacing }) {
    const { functions } = this.context;
    const other = (/** @type {string} */ words, /** @type {OtherMeter | null} */ to) => (to ? html`<a href="${this.route.path}?meter=${encodeURIComponent(to.id)}">${this.t(words, { number: to.number })}</a>` : nothing);
    const { premises } = meter.place;
    return html`<p class="secondary">${[meter.place.name, this.t('number', { number: meter.number })].filter(Boolean).join(', ')}.
        ${meter.removedOn ? `${this.t('removed', { date: this.dateLong(meter.removedOn) })}.` : meter.calibratedUntil && meter.calibration === 'fine' ? this.t('calibrated', { date: this.dateLong(meter.calibratedUntil) }) : nothing}</p>
      <p class="meters-links">${other('replaced', replaced)}${other('replacing', replacing)}
        ${premises && functions.includes('premises') ? html`<a href="/premises">${this.t('link.premises')}</a>` : nothing}
        ${premises && functions.includes('charges') ? html`<a href="/charges?premises=${encodeURIComponent(premises)}">${this.t('link.charges')}</a>` : nothing}
        ${functions.includes('documents') ? html`<a href="/why?meter=${encodeURIComponent(meter.id)}">${this.t('link.why')}</a>` : nothing}</p>`;
  }

  /** @param {Meter} meter */
  #last({ last, unit, medium }) {
    return html`<h2 class="meters-label">${this.t('last')}</h2>
      ${last
        ? html`<p class="meters-figure">${format.quantity(last.value, this.language)}<span class="unit">${format.NBSP}${unit}</span></p>
          <p class="secondary">${this.dateLong(last.day)}. ${this.t(`source.${last.source}`)}.</p>`
        : html`<p>${this.t('last.none')}</p>`}
      ${medium === 'heat-allocator' ? html`<p class="meters-allocator secondary">${this.t('allocator')}</p>` : nothing}`;
  }

  /** @param {Meter} meter */
  #leak({ leak, unit }) {
    if (!leak) return nothing;
    const { emergencyPhone, phone } = this.context.operator;
    const number = emergencyPhone ?? phone;
    return notice({
      meaning: 'warning',
      title: this.t('leak'),
      text: html`${this.t('leak.text', {
        month: monthName(leak.month, this.language),
        times: format.quantity(leak.times, this.language),
        amount: measured(leak.amount, unit, this.language),
        usual: measured(leak.usual, unit, this.language),
      })} ${this.t('leak.what')}${number ? html` ${this.t('leak.call')} ${phoneLink(number)}.` : nothing}`,
    });
  }

  /** @param {Meter} meter */
  #calibration({ calibration, calibratedUntil }) {
    if (calibration === 'fine' || !calibratedUntil) return nothing;
    return notice({ meaning: 'warning', title: this.t(`calibration.${calibration}`, { date: this.dateLong(calibratedUntil) }), text: html`${this.t('calibration.text')}${this.callUs()}` });
  }

  /** @param {Details} details */
  #months({ meter, months, year }) {
    const odd = meter.leak?.month ?? null;
    const averages = months.some(({ average }) => average !== null);
    const { unit } = meter;
    const decimals = decimalsOf(months.flatMap(({ amount, before, average }) => [amount, before, average]));
    return html`<p>${this.#comparison(year, unit)}</p>
      <ebok-meters-chart .context=${this.context} .route=${this.route} .months=${months} .unit=${unit} .odd=${odd}></ebok-meters-chart>
      <details class="meters-numbers">
        <summary>${icon('chevron')}<span>${this.t('table.show')}</span></summary>
        <table class="meters-table" role="table">
          <caption class="secondary">${this.t('table', { unit })}</caption>
          <thead role="rowgroup"><tr role="row">
            <th role="columnheader" scope="col">${this.t('month')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('month.now')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('month.before')}</th>
            ${averages ? html`<th role="columnheader" scope="col" class="number">${this.t('month.average')}</th>` : nothing}
          </tr></thead>
          <tbody role="rowgroup">${months.map((month) => this.#month(month, averages, decimals))}</tbody>
        </table>
      </details>`;
  }

  /**
   * @param {Month} month
   * @param {boolean} averages
   * @param {number} decimals
   */
  #month({ month, amount, complete, estimated, before, average }, averages, decimals) {
    const value = (/** @type {string | null} */ text) => (text === null ? html`<span class="secondary">${this.t('unknown')}</span>` : aligned(text, decimals, this.language));
    const beside = amount === null ? null : !complete ? 'month.part' : estimated ? 'month.estimated' : null;
    return html`<tr role="row">
      <th role="rowheader" scope="row">${monthName(month, this.language, 'short')}${beside ? html` <span class="meters-beside secondary">${this.t(beside)}</span>` : nothing}</th>
      <td role="cell" class="number">${value(amount)}</td>
      <td role="cell" class="number">${value(before)}</td>
      ${averages ? html`<td role="cell" class="number">${value(average)}</td>` : nothing}
    </tr>`;
  }

  /**
   * @param {Details['year']} year
   * @param {string} unit
   */
  #comparison({ amount, before, average }, unit) {
    if (amount === null) return nothing;
    const against = (/** @type {string | null} */ other, /** @type {string[]} */ [more, less, same]) => {
      if (other === null) return null;
      const difference = decimal.subtract(amount, other);
      const sign = decimal.sign(difference);
      return this.t(sign > 0 ? more : sign < 0 ? less : same, { amount: measured(decimal.absolute(difference), unit, this.language) });
    };
    const parts = [
      against(before, ['months.more', 'months.less', 'months.same']),
      against(average, ['months.more-than-average', 'months.less-than-average', 'months.same-as-average']),
    ].filter((part) => part !== null);
    const sum = this.t('months.sum', { amount: measured(amount, unit, this.language) });
    return `${[sum, ...parts].join(', ')}.`;
  }

  /** @param {'readings' | 'months'} what */
  #save(what) {
    const label = this.t(what);
    return html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#download.start(`/api/meters/items/${encodeURIComponent(this.meterId)}/${what}.csv?lang=${this.language}`, label)}>${icon('download')}<span>${this.t(`save.${what}`)}</span></button>`;
  }
}

customElements.define('ebok-meters-meter', MeterPage);
