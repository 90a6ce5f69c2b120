import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage, Remote, api, decimal, format, notice } from 'ebok';
import { parts } from './statement.js';
import './history.js';

/** @typedef {import('./statement.js').Ledger} Ledger */
/** @typedef {import('./statement.js').Ledgers} Ledgers */

/** Beyond this many days a date says more than their number. */
const DAYS_COUNTED = 60;

/** What is owed, when and where to pay it, and how it came to that. Which ledger is shown is kept in the address. */
export class FinancePage extends EbokPage {
  static stylesheet = new URL('finance.css', import.meta.url);

  /** @type {Remote<Ledgers>} */
  #ledgers = new Remote(this, () => api.get('/api/finance/ledgers'));

  render() {
    const data = this.#ledgers.value;
    const ledger = data && this.#chosen(data.ledgers);
    return html`<div class="page-head">
        <h1 class="page-title">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf, ledger?.bookedThrough)}</p>` : nothing}
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
      <section class="sheet finance-now" aria-label=${ledger.name}>
        ${this.#amount(ledger, format.local(data.asOf).day)}
        ${this.#account(ledger)}
      </section>
      ${keyed(ledger.id, html`<ebok-finance-history class="sheet" .context=${this.context} .route=${this.route} .ledger=${ledger}></ebok-finance-history>`)}`;
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
  #inATab({ balance, currency }) {
    const { state } = parts(balance);
    const amount = this.money(decimal.absolute(balance.amount), currency);
    return state === 'owed' ? amount : this.t(`tab.${state}`, { amount });
  }

  /**
   * @param {Ledger} ledger
   * @param {string} today
   */
  #amount({ balance, currency }, today) {
    const { state, overdue, inTime } = parts(balance);
    if (state === 'settled') return html`<div><h2 class="finance-settled">${this.t('settled')}</h2><p class="secondary">${this.t('settled.text')}</p></div>`;
    const figure = this.figure(decimal.absolute(balance.amount), currency);
    if (state === 'overpaid') {
      return html`<div><h2 class="finance-owed"><span>${this.t('overpaid')}</span> ${figure}</h2><p class="finance-until">${this.t('overpaid.text')}</p></div>`;
    }
    const until = balance.nextDueOn && inTime
      ? this.t('owed.until', { date: this.dateLong(balance.nextDueOn) })
      : overdue && balance.overdueSince ? this.t('owed.passed', { date: this.dateLong(balance.overdueSince) }) : '';
    return html`<div>
      <h2 class="finance-owed"><span>${this.t('owed')}</span> ${figure} <span class="finance-until">${until}</span></h2>
      ${overdue && inTime ? this.#bar(overdue, balance.amount) : nothing}
      <dl class="finance-parts">
        ${overdue ? html`<div data-part="overdue"><dt>${this.#overdueWords(balance.overdueSince, today)}</dt><dd>${this.money(overdue, currency)}</dd>
          ${balance.overdueSince && inTime ? html`<dd class="finance-detail">${this.t('overdue.oldest', { date: this.dateIn(balance.overdueSince, today) })}</dd>` : nothing}</div>` : nothing}
        ${inTime && overdue ? html`<div data-part="in-time"><dt>${this.t('in-time')}</dt><dd>${this.money(inTime, currency)}</dd>
          ${balance.nextDueOn ? html`<dd class="finance-detail">${this.t('in-time.until', { date: this.dateIn(balance.nextDueOn, today) })}</dd>` : nothing}</div>` : nothing}
      </dl>
    </div>`;
  }

  /**
   * @param {string | null} since
   * @param {string} today
   */
  #overdueWords(since, today) {
    if (!since) return this.t('overdue');
    const count = format.daysBetween(since, today);
    return count <= DAYS_COUNTED ? this.t('overdue.days', { count }) : this.t('overdue.since', { date: this.dateLong(since) });
  }

  /**
   * The same two parts as a picture; the words beside it say all that it says.
   *
   * @param {string} overdue
   * @param {string} whole
   */
  #bar(overdue, whole) {
    const width = Math.min(980, Math.max(20, decimal.perMille(overdue, whole))); // a small part is still seen
    return html`<svg class="bar" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-overdue" width=${width - 3} height="12"></rect>
      <rect class="bar-in-time" x=${width + 3} width=${997 - width} height="12"></rect>
    </svg>`;
  }

  /** @param {Ledger} ledger */
  #account({ account }) {
    if (!account) return notice({ meaning: 'warning', title: this.t('account.none'), text: html`${this.t('account.none.text')}${this.callUs()}` });
    if (!account.valid) return notice({ meaning: 'danger', title: this.t('account.invalid'), text: html`${this.t('account.invalid.text')}${this.callUs()}` });
    return html`<div class="tinted finance-account">
      <dl>
        <div><dt>${this.t('account')}</dt><dd class="account-number">${account.grouped}</dd></div>
        <div><dt>${this.t('account.recipient')}</dt><dd>${this.context.operator.fullName}</dd></div>
      </dl>
      <ebok-copy value=${account.number} label=${this.t('account.copy')} done=${this.t('account.copied')}></ebok-copy>
    </div>`;
  }
}

customElements.define('ebok-finance', FinancePage);
