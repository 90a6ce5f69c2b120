import { html } from 'lit';
import { EbokPage } from 'ebok';
import { LONGEST_TEXT } from './filter.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('./kinds.js').Overview} Overview */
/** @typedef {{ filter: Filter, replace: boolean }} FilterChange */

/** A search starts when nobody has typed for so long. */
const PAUSE_MS = 400;

/** Kind, year, unread and words to search for, in one row. Says `filter` with a {@link FilterChange} when one is chosen. */
class Filters extends EbokPage {
  static properties = { ...EbokPage.properties, filter: { attribute: false }, overview: { attribute: false } };

  constructor() {
    super();
    /** @type {Filter} */
    this.filter;
    /** @type {Overview | undefined} */
    this.overview;
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** What the controls show follows the address, also when the reader goes back. */
  updated() {
    for (const name of /** @type {const} */ (['kind', 'year'])) {
      const select = /** @type {HTMLSelectElement} */ (this.querySelector(`#documents-${name}`));
      select.value = [...select.options].some((option) => option.value === this.filter[name]) ? this.filter[name] : '';
    }
    this.#input('unread').checked = this.filter.unread !== '';
    const search = this.#input('text');
    if (!this.#typing && search.value.trim() !== this.filter.text) search.value = this.filter.text;
  }

  /** @param {string} name @returns {HTMLInputElement} */
  #input(name) {
    return /** @type {HTMLInputElement} */ (this.querySelector(`#documents-${name}`));
  }

  /**
   * @param {Partial<Filter>} part
   * @param {boolean} [replace]
   */
  #choose(part, replace = false) {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const filter = { ...this.filter, text: this.#input('text').value.trim(), ...part };
    this.dispatchEvent(new CustomEvent('filter', { detail: { filter, replace } }));
  }

  render() {
    return html`<form class="document-filters" role="search" aria-label=${this.t('filter.label')} @submit=${this.#submit}>
      ${this.#select('kind', (this.overview?.kinds ?? []).map(({ code, title }) => ({ value: code, label: title })))}
      ${this.#select('year', (this.overview?.years ?? []).map((year) => ({ value: String(year), label: String(year) })))}
      <div class="document-filter document-search"><label for="documents-text">${this.t('filter.text')}</label>
        <input class="ds-input" id="documents-text" type="search" maxlength=${LONGEST_TEXT} autocomplete="off" enterkeyhint="search" @input=${this.#typed}></div>
      <label class="document-unread"><input class="ds-input" id="documents-unread" type="checkbox" @change=${this.#unread}><span>${this.t('filter.unread')}</span></label>
    </form>`;
  }

  /**
   * @param {'kind' | 'year'} name
   * @param {{ value: string, label: string }[]} options
   */
  #select(name, options) {
    return html`<div class="document-filter"><label for="documents-${name}">${this.t(`filter.${name}`)}</label>
      <select class="ds-input" id="documents-${name}" @change=${(/** @type {Event} */ event) => this.#choose({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}>
        <option value="">${this.t(`filter.${name}.all`)}</option>
        ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select></div>`;
  }

  /** @param {Event} event */
  #unread({ target }) {
    this.#choose({ unread: /** @type {HTMLInputElement} */ (target).checked ? 'true' : '' });
  }

  #typed() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#choose({}, true), PAUSE_MS);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    this.#choose({}, true);
  }
}

customElements.define('ebok-documents-filters', Filters);
