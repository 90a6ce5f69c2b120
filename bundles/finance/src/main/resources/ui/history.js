import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Problem, Remote, announce, api, decimal, format, notice, problemNotice } from 'ebok';
import { overdueEntries } from './statement.js';

/** @typedef {import('./statement.js').Entry} Entry */
/** @typedef {import('./statement.js').EntryPage} EntryPage */
/** @typedef {import('./statement.js').Ledger} Ledger */

const PAGE = 50;

/** The entries of one ledger, newest first, with the balance after each; older ones come by a button. */
class History extends EbokPage {
  static properties = { ...EbokPage.properties, ledger: { attribute: false }, loadingMore: { state: true }, moreProblem: { state: true } };

  constructor() {
    super();
    /** @type {Ledger} */
    this.ledger;
    this.loadingMore = false;
    /** @type {Problem | null} */
    this.moreProblem = null;
  }

  /** @type {Remote<EntryPage>} the pages read so far, as one */
  #entries = new Remote(this, () => this.#read());

  /**
   * @param {string} [after]
   * @returns {Promise<EntryPage>}
   */
  #read(after) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(after ? { after } : {}) });
    return api.get(`/api/finance/ledgers/${encodeURIComponent(this.ledger.id)}/entries?${query}`);
  }

  async #more() {
    const shown = this.#entries.value;
    if (this.loadingMore || !shown?.next) return;
    this.loadingMore = true;
    this.moreProblem = null;
    try {
      const older = await this.#read(shown.next);
      if (shown !== this.#entries.value) return;
      this.#entries.value = { ...older, entries: [...shown.entries, ...older.entries] };
      announce(this.t('history.added', { count: older.entries.length }));
    } catch (error) {
      this.moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loadingMore = false;
    }
    await this.updateComplete;
    // the button has gone with the last page: whoever pressed it stands at the sentence that took its place
    /** @type {HTMLElement | null} */ (this.querySelector('.history-end'))?.focus();
  }

  render() {
    return html`<h2>${this.t('history')}</h2>
      ${this.#entries.render((page) => (page.entries.length ? this.#table(page) : notice({ title: this.t('history.none'), text: this.t('history.none.text') })))}`;
  }

  /** @param {EntryPage} page */
  #table({ asOf, entries, next }) {
    const unit = format.unit(this.ledger.currency, this.language);
    const overdue = overdueEntries(entries, this.ledger.balance.overdue, format.local(asOf).day);
    // The roles repeat what the elements mean: on a phone rows become grids, and browsers then forget the table.
    return html`<table class="history" role="table" aria-label=${this.t('history')}>
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${this.t('history.date')}</th>
          <th role="columnheader" scope="col">${this.t('history.operation')}</th>
          <th role="columnheader" scope="col">${this.t('history.due')}</th>
          <th role="columnheader" scope="col" class="number wide-only">${this.t('history.debit', { unit })}</th>
          <th role="columnheader" scope="col" class="number wide-only">${this.t('history.credit', { unit })}</th>
          <th role="columnheader" scope="col" class="number narrow-only">${this.t('history.amount')}</th>
          <th role="columnheader" scope="col" class="number history-after-head">${this.t('history.after', { unit })}</th>
        </tr></thead>
        <tbody role="rowgroup">${repeat(entries, (entry) => entry.id, (entry) => this.#row(entry, overdue.has(entry.id)))}</tbody>
      </table>
      <div class="history-more">
        ${this.moreProblem ? problemNotice(this.moreProblem) : nothing}
        <p class="secondary">${this.t('history.shown', { count: entries.length })}</p>
        ${next
          ? html`<button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loadingMore ? 'true' : nothing} @click=${this.#more}>${this.t(this.loadingMore ? 'history.loading' : 'history.more')}</button>`
          : html`<p class="history-end secondary" tabindex="-1">${this.t('history.end')}</p>`}
      </div>`;
  }

  /**
   * @param {Entry} entry
   * @param {boolean} overdue
   */
  #row(entry, overdue) {
    const { currency } = this.ledger;
    const cell = (/** @type {string} */ value) => (decimal.sign(value) === 0 ? nothing : this.amount(value, currency));
    return html`<tr role="row">
      <td role="cell" class="history-date">${this.dateShort(entry.bookedOn)}</td>
      <td role="cell" class="history-text">${this.#text(entry)}</td>
      <td role="cell" class="history-due" ?data-overdue=${overdue}><span class="history-due-day">${entry.dueOn ? this.dateShort(entry.dueOn) : nothing}</span> ${overdue ? html`<span class="tag" data-meaning="warning">${this.t('tag.overdue')}</span>` : nothing}</td>
      <td role="cell" class="number wide-only">${cell(entry.debit)}</td>
      <td role="cell" class="number wide-only">${cell(entry.credit)}</td>
      <td role="cell" class="number narrow-only history-amount">${this.figure(decimal.subtract(entry.debit, entry.credit), currency)}</td>
      <td role="cell" class="number history-after">${this.#after(entry.balanceAfter)}</td>
    </tr>`;
  }

  /**
   * The entry's own words; its kind beside them where they do not name it already.
   *
   * @param {Entry} entry
   */
  #text({ text, kind }) {
    const name = this.t(`kind.${kind}`);
    if (!text) return name;
    const stem = name.slice(0, 5).toLocaleLowerCase();
    return text.toLocaleLowerCase().includes(stem) ? text : html`${text}<span class="history-dot" aria-hidden="true">${format.NBSP}·</span> <span class="history-kind">${name}</span>`;
  }

  /**
   * In a wide table the number alone, whose column says what it is; on a phone a whole phrase.
   *
   * @param {string} balance
   */
  #after(balance) {
    const { currency } = this.ledger;
    const sign = decimal.sign(balance);
    const absolute = decimal.absolute(balance);
    const phrase = this.t(sign > 0 ? 'history.after.owed' : sign < 0 ? 'history.after.overpaid' : 'history.after.settled', { amount: this.money(absolute, currency) });
    return html`<span class="narrow-only">${phrase}</span><span class="wide-only ${sign ? '' : 'history-zero'}">${sign < 0 ? this.t('history.after.overpaid', { amount: this.amount(absolute, currency) }) : this.amount(balance, currency)}</span>`;
  }
}

customElements.define('ebok-finance-history', History);
