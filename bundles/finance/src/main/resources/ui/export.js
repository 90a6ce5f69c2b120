import { html } from 'lit';
import { Download, EbokPage, icon } from 'ebok';
import { queryOf } from './filter.js';

/** @typedef {import('./filter.js').Filter} Filter */

/** Saves what the filter shows as a file. */
class Export extends EbokPage {
  static properties = { ...EbokPage.properties, ledgerId: { attribute: false }, filter: { attribute: false } };

  constructor() {
    super();
    /** @type {string} */
    this.ledgerId;
    /** @type {Filter} */
    this.filter;
  }

  #download = new Download(this, 'finance');

  render() {
    return html`<div class="export">${this.#button('statement.pdf', 'PDF')}${this.#button('statement.csv', 'CSV')}</div>${this.#download.render()}`;
  }

  /**
   * @param {string} file
   * @param {string} label
   */
  #button(file, label) {
    return html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#start(file, label)}>${icon('download')}<span>${this.t('export', { label })}</span></button>`;
  }

  /**
   * @param {string} file
   * @param {string} label
   */
  #start(file, label) {
    return this.#download.start(`/api/finance/ledgers/${encodeURIComponent(this.ledgerId)}/${file}?${queryOf(this.filter, { lang: this.language })}`, label);
  }
}

customElements.define('ebok-finance-export', Export);
