import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage, Remote, api, decimal, notice } from 'ebok';
import { stateOf } from './aged.js';
import { isBehind, owed, unsound } from './owed.js';
import './history.js';
import './pay.js';

/** @typedef {import('./statement.js').Ledger} Ledger */
/** @typedef {import('./statement.js').Ledgers} Ledgers */
/** @typedef {import('./statement.js').SoundLedger} SoundLedger */

/** What is owed, when and where to pay it, and how it came to that. Which ledger is shown is kept in the address. */
export class FinancePage extends EbokPage {
  static stylesheet = new URL('finance.css', import.meta.url);

  /** @type {Remote<Ledgers>} */
  #ledgers = new Remote(this, () => api.get(`/api/finance/ledgers?lang=${this.language}`), { key: () => this.language }); // the server names some buttons

  render() {
    const data = this.#ledgers.value;
    const ledger = data && this.#chosen(data.ledgers);
    return html`<div class="page-head">
        <h1 class="page-title">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf, ledger && !isBehind(ledger, data.today) ? ledger.bookedThrough : null)}</p>` : nothing}
      </div>
      ${this.#ledgers.render((value) => (ledger ? this.#ledger(value, ledger) : notice({ title: this.t('ledgers.none'), text: html`${this.t('ledgers.none.text')}${this.callUs()}` })))}`;
  }

  /** @param {Ledger[]} ledgers */
  #chosen(ledgers) {
    const id = this.route.query.get('ledger');
    return ledgers.find((ledger) => ledger.id === id) ?? ledgers[0];
  }

  /**
   * @param {Ledgers} data
   * @param {Ledger} ledger
   */
  #ledger(data, ledger) {
    return html`${data.ledgers.length > 1 ? this.#tabs(data.ledgers, ledger) : nothing}
      ${isSound(ledger) ? keyed(ledger.id, this.#sound(data, ledger)) : html`<section class="sheet" aria-label=${ledger.name}>${unsound(this, ledger)}</section>`}`;
  }

  /**
   * @param {Ledgers} data
   * @param {SoundLedger} ledger
   */
  #sound(data, ledger) {
    return html`<section class="sheet finance-now" aria-label=${ledger.name}>
        ${owed(this, ledger, data.today)}
        <ebok-finance-pay .context=${this.context} .route=${this.route} .ledger=${ledger} .providers=${data.paymentProviders} @outdated=${() => this.#ledgers.load()}></ebok-finance-pay>
      </section>
      <ebok-finance-history class="sheet" .context=${this.context} .route=${this.route} .ledger=${ledger} .today=${data.today}></ebok-finance-history>`;
  }

  /**
   * @param {Ledger[]} ledgers
   * @param {Ledger} chosen
   */
  #tabs(ledgers, chosen) {
    const same = (/** @type {Ledger} */ ledger) => ledgers.some((other) => other !== ledger && other.name === ledger.name);
    return html`<nav aria-label=${this.t('ledgers.label')}><ul class="tabs">${ledgers.map((ledger) => html`<li>
      <a href="${this.route.path}?ledger=${encodeURIComponent(ledger.id)}" aria-current=${ledger === chosen ? 'page' : nothing}>
        <b>${ledger.name}${same(ledger) ? ` ${ledger.symbol}` : ''}</b> <span>${this.#inATab(ledger)}</span></a></li>`)}</ul></nav>`;
  }

  /** @param {Ledger} ledger */
  #inATab(ledger) {
    if (!isSound(ledger)) return this.t('tab.unsound');
    const { balance, currency } = ledger;
    const state = stateOf(balance);
    const amount = this.money(decimal.absolute(balance.amount), currency);
    return state === 'owed' ? amount : this.t(`balance.${state}`, { amount });
  }
}

/**
 * @param {Ledger} ledger
 * @returns {ledger is SoundLedger}
 */
const isSound = (ledger) => !ledger.problem && ledger.balance !== null;

customElements.define('ebok-finance', FinancePage);
