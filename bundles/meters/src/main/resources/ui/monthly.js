import { html, nothing } from 'lit';
import { EbokPage, Remote, api, format, icon, iconOf, navigate, notice } from 'ebok';
import { ICONS, measured } from './meter-words.js';
import { monthAfter, monthName } from 'ebok/months.js';

/**
 * @typedef {object} Supply
 * @property {import('./meter-words.js').Place} place
 * @property {string} medium
 * @property {string} unit
 * @property {string[]} meters
 * @property {string | null} amount
 * @property {boolean} estimated
 * @property {string | null} monthBefore
 * @property {string | null} yearBefore
 * @property {string | null} average
 * @property {number | null} averageOf
 */
/** @typedef {{ asOf: string, month: string, supplies: Supply[] }} Monthly */

/** What remotely read meters of heat and hot water measured in a month; one sheet of paper when it is printed. */
class MonthlyPage extends EbokPage {
  /** @type {Remote<Monthly>} */
  #monthly = new Remote(this, () => api.get(`/api/meters/monthly?month=${encodeURIComponent(this.#month)}`), { key: () => this.#month });

  /** Empty for the latest. */
  get #month() {
    return this.route.query.get('monthly') ?? '';
  }

  render() {
    const { value, problem } = this.#monthly;
    return html`<p class="meters-back"><a href=${this.route.path}>${icon('arrow')}<span>${this.t('back')}</span></a></p>
      <div class="page-head"><h1 class="page-title" tabindex="-1">${this.t('monthly')}</h1>
        ${value ? html`<p class="as-of">${this.asOf(value.asOf)}</p>` : nothing}</div>
      ${problem?.code === 'bad-request'
        ? html`<div class="sheet">${notice({ meaning: 'warning', alert: true, title: this.t('monthly.wrong'), text: this.t('monthly.wrong.text'), action: this.#latest() })}</div>`
        : this.#monthly.render((monthly) => this.#information(monthly))}`;
  }

  #latest() {
    return html`<button type="button" class="ds-button" data-variant="secondary" @click=${() => navigate(`${this.route.path}?monthly=`)}>${this.t('monthly.latest')}</button>`;
  }

  /** @param {Monthly} monthly */
  #information({ asOf, month, supplies }) {
    const next = monthAfter(month, 1);
    const address = (/** @type {number} */ steps) => `${this.route.path}?monthly=${monthAfter(month, steps)}`;
    return html`<nav class="meters-steps" aria-label=${this.t('monthly.choose')}>
        <a class="ds-button meters-before" data-variant="tertiary" href=${address(-1)}>${icon('arrow')}<span>${monthName(monthAfter(month, -1), this.language)}</span></a>
        <h2 aria-live="polite">${monthName(month, this.language)}</h2>
        ${next <= format.local(asOf).day.slice(0, 7) ? html`<a class="ds-button" data-variant="tertiary" href=${address(1)}><span>${monthName(next, this.language)}</span>${icon('arrow')}</a>` : nothing}
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => window.print()}>${this.t('monthly.print')}</button>
      </nav>
      ${supplies.length
        ? html`${supplies.map((supply) => this.#supply(supply))}<p class="secondary meters-law">${this.t('monthly.law')}</p>`
        : html`<div class="sheet">${notice({ title: this.t('monthly.none'), text: this.t('monthly.none.text') })}</div>`}`;
  }

  /** @param {Supply} supply */
  #supply({ place, medium, unit, meters, amount, estimated, monthBefore, yearBefore, average, averageOf }) {
    const value = (/** @type {string | null} */ text) => (text === null ? html`<span class="missing">${this.t('monthly.unknown')}</span>` : measured(text, unit, this.language));
    const fact = (/** @type {string} */ words, /** @type {unknown} */ text) => html`<div><dt>${this.t(words)}</dt><dd>${text}</dd></div>`;
    const name = [this.t(`medium.${medium}`), place.name].filter(Boolean).join(', ');
    return html`<section class="sheet meters-supply" aria-label=${name}>
      <div class="meters-supply-head"><span class="icon-tile">${iconOf(ICONS[medium] ?? ICONS.other)}</span><h3>${name}</h3></div>
      <dl class="facts">
        ${fact('monthly.amount', html`<strong>${value(amount)}</strong>${amount !== null && estimated ? html` <span class="tag">${this.t('month.estimated')}</span>` : nothing}`)}
        ${fact('monthly.month-before', value(monthBefore))}
        ${fact('monthly.year-before', value(yearBefore))}
        ${fact('monthly.average', average === null ? html`<span class="missing">${this.t('monthly.no-average')}</span>` : html`${measured(average, unit, this.language)} <span class="secondary">${this.t('monthly.average-of', { count: averageOf ?? 0 })}</span>`)}
      </dl>
      <p class="secondary">${this.t('monthly.meters', { count: meters.length, numbers: meters.join(', ') })}</p>
      ${medium === 'heat-allocator' ? html`<p class="secondary">${this.t('allocator')}</p>` : nothing}
    </section>`;
  }
}

customElements.define('ebok-meters-monthly', MonthlyPage);
