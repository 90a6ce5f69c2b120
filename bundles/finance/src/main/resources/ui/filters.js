import { html, nothing } from 'lit';
import { EbokPage, icon } from 'ebok';
import { KINDS, LONGEST_TEXT, OWN_PERIOD, ownPeriod, parseDay, periodOf, periods } from './filter.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('./filter.js').Period} Period */
/** @typedef {{ filter: Filter, replace: boolean }} FilterChange */

/** A search starts when nobody has typed for so long. */
const PAUSE_MS = 400;

/** Period, kind and words to search for, in one row. Says `filter` with a {@link FilterChange} when one is chosen. */
class Filters extends EbokPage {
  static properties = { ...EbokPage.properties, filter: { attribute: false }, today: { attribute: false }, first: { attribute: false }, ownChosen: { state: true }, errors: { state: true } };

  constructor() {
    super();
    /** @type {Filter} */
    this.filter;
    /** @type {string} */
    this.today;
    /** @type {string | null} day of the ledger's first entry */
    this.first;
    this.ownChosen = false; // before there are days that the address could tell it from
    /** @type {{ from?: string, to?: string }} */
    this.errors = {};
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (!changed.has('filter')) return;
    this.ownChosen = false;
    this.errors = {};
  }

  /** While the ledger's first day is still unknown, the year of the filter is among them. */
  get #periods() {
    return periods(this.today, this.first ?? parseDay(this.filter.from));
  }

  /** @returns {string} value of the period that is chosen */
  get #chosen() {
    return this.ownChosen ? OWN_PERIOD : periodOf(this.#periods, this.filter);
  }

  /** What the controls show follows the address, also when the reader goes back. */
  updated() {
    /** @type {HTMLSelectElement} */ (this.querySelector('#filter-period')).value = this.#chosen;
    /** @type {HTMLSelectElement} */ (this.querySelector('#filter-kind')).value = KINDS.includes(this.filter.kind) ? this.filter.kind : '';
    const search = this.#input('filter-text');
    if (!this.#typing && search.value.trim() !== this.filter.text) search.value = this.filter.text;
  }

  /** @param {string} id @returns {HTMLInputElement} */
  #input(id) {
    return /** @type {HTMLInputElement} */ (this.querySelector(`#${id}`));
  }

  /**
   * @param {Partial<Filter>} part
   * @param {boolean} [replace]
   */
  #choose(part, replace = false) {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const filter = { ...this.filter, text: this.#input('filter-text').value.trim(), ...part };
    this.dispatchEvent(new CustomEvent('filter', { detail: { filter, replace } }));
  }

  render() {
    return html`<form class="filters" role="search" aria-label=${this.t('filter.label')} @keydown=${this.#key} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <div class="filter"><label for="filter-period">${this.t('filter.period')}</label>
        <select class="ds-input" id="filter-period" @change=${this.#period}>
          ${this.#periods.map((period) => html`<option value=${period.value}>${this.#periodName(period)}</option>`)}
          <option value=${OWN_PERIOD}>${this.t('filter.period.own')}</option>
        </select></div>
      <div class="filter"><label for="filter-kind">${this.t('filter.kind')}</label>
        <select class="ds-input" id="filter-kind" @change=${(/** @type {Event} */ event) => this.#choose({ kind: /** @type {HTMLSelectElement} */ (event.target).value })}>
          <option value="">${this.t('filter.kind.all')}</option>
          ${KINDS.map((kind) => html`<option value=${kind}>${this.t(`filter.kind.${kind}`)}</option>`)}
        </select></div>
      <div class="filter filter-search"><label for="filter-text">${this.t('filter.text')}</label>
        <input class="ds-input" id="filter-text" type="search" maxlength=${LONGEST_TEXT} autocomplete="off" enterkeyhint="search" @input=${this.#typed}></div>
      ${this.#chosen === OWN_PERIOD ? this.#ownPeriod() : nothing}
    </form>`;
  }

  /** @param {Period} period */
  #periodName({ months, year }) {
    return year ? this.t('filter.period.year', { year: String(year) }) : months ? this.t('filter.period.months', { count: months }) : this.t('filter.period.all');
  }

  #ownPeriod() {
    return html`<fieldset class="filter-own"><legend class="ds-sr-only">${this.t('filter.own')}</legend>
      ${this.#day('from')}${this.#day('to')}
      <button type="button" class="ds-button" data-variant="secondary" @click=${this.#applyOwn}>${this.t('filter.own.show')}</button>
    </fieldset>`;
  }

  /** @param {'from' | 'to'} name */
  #day(name) {
    const id = `filter-${name}`;
    const error = this.errors[name];
    return html`<div class="filter"><label for=${id}>${this.t(`filter.${name}`)}</label>
      <input class="ds-input" id=${id} type="text" inputmode="text" autocomplete="off" placeholder=${this.t('filter.day.example')} .value=${this.#typedDay(this.filter[name])}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${id}-error` : nothing}>
      ${error ? html`<p class="field-error" id="${id}-error">${icon('danger')}<span>${this.t(`filter.error.${error}`)}</span></p>` : nothing}</div>`;
  }

  /** @param {string} day as in the address, which may be wrong */
  #typedDay(day) {
    return this.language === 'pl' && parseDay(day) === day ? this.dateShort(day) : day;
  }

  /** @param {Event} event */
  async #period(event) {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    if (value !== OWN_PERIOD) {
      this.ownChosen = false;
      const { from, to } = /** @type {Period} */ (this.#periods.find((period) => period.value === value));
      return this.#choose({ from, to });
    }
    this.ownChosen = true;
    await this.updateComplete;
    return this.#input('filter-from').focus();
  }

  async #applyOwn() {
    const { from, to, errors } = ownPeriod(this.#input('filter-from').value, this.#input('filter-to').value);
    this.errors = errors;
    if (!errors.from && !errors.to) return this.#choose({ from, to });
    await this.updateComplete;
    return this.#input(errors.from ? 'filter-from' : 'filter-to').focus();
  }

  #typed() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#choose({}, true), PAUSE_MS);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.target.closest('.filter-own')) void this.#applyOwn();
    else this.#choose({}, true);
  }
}

customElements.define('ebok-finance-filters', Filters);
