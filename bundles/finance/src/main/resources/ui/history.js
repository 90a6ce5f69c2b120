import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Pages, Remote, announce, api, decimal, format, navigate, notice, problemNotice } from 'ebok';
import { NO_FILTER, filterOf, isFiltered, isPeriodAlone, isSame, queryOf } from './filter.js';
import { balanceWords } from './owed.js';
import { named, overdueEntries } from './statement.js';
import { inColumn, totalsBlock, totalsRows } from './totals.js';
import './export.js';
import './filters.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('./statement.js').Entry} Entry */
/** @typedef {import('./statement.js').EntryPage} EntryPage */
/** @typedef {import('./statement.js').SoundLedger} SoundLedger */
/** @typedef {import('./statement.js').Totals} Totals */
/**
 * An answer together with the question: while the next one is on its way, the page still shows this one.
 *
 * @template T
 * @typedef {T & { filter: Filter }} Answer
 */

const PAGE = 50;

/**
 * The entries of one ledger, newest first, with the balance after each; older ones come by a button. The filter is
 * kept in the address, and whatever changes there is read anew.
 */
class History extends EbokPage {
  static properties = { ...EbokPage.properties, ledger: { attribute: false }, today: { attribute: false } };

  constructor() {
    super();
    /** @type {SoundLedger} */
    this.ledger;
    /** @type {string} */
    this.today;
  }

  #reading = { key: () => queryOf(this.#filter), renewed: () => this.#found() };
  /** @type {Pages<Answer<EntryPage>>} */
  #entries = new Pages(this, (after) => this.#ask('entries', { limit: String(PAGE), ...(after ? { after } : {}) }), { ...this.#reading, rows: 'entries', words: 'history' });
  /** @type {Remote<Answer<Totals>>} */
  #totals = new Remote(this, () => this.#ask('totals'), this.#reading);
  /** @type {string | null} day of the ledger's first entry, once it is known */
  #first = null;

  get #filter() {
    return filterOf(this.route.query);
  }

  get #searching() {
    return this.#entries.pending || this.#totals.pending;
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    this.#first = this.#totals.value?.firstBookedOn ?? this.#first;
  }

  /** Said once for both. */
  #found() {
    if (!this.#searching && this.#totals.value) announce(this.t('filter.count', { count: this.#totals.value.count }));
  }

  /**
   * @param {'entries' | 'totals'} what
   * @param {Record<string, string>} [others]
   */
  async #ask(what, others) {
    const filter = this.#filter;
    const answer = await api.get(`/api/finance/ledgers/${encodeURIComponent(this.ledger.id)}/${what}?${queryOf(filter, others)}`);
    return { ...answer, filter };
  }

  /**
   * @param {Filter} filter
   * @param {boolean} replace
   */
  #go(filter, replace) {
    if (isSame(filter, this.#filter)) return;
    const ledger = this.route.query.get('ledger');
    const query = queryOf(filter, ledger === null ? {} : { ledger });
    navigate(this.route.path + (query && `?${query}`), { replace });
  }

  /** The button that was pressed goes with the filter; its reader stands at the headline then. */
  #clear() {
    this.#go(NO_FILTER, false);
    /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus();
  }

  render() {
    const problem = this.#entries.problem;
    const wrong = problem && wrongField(problem);
    const nothingAtAll = this.#entries.value?.entries.length === 0 && !isFiltered(this.#entries.value.filter);
    const tools = (this.#entries.value || wrong || isFiltered(this.#filter)) && !nothingAtAll;
    return html`<h2 tabindex="-1">${this.t('history')}</h2>
      ${tools ? this.#tools(!problem) : nothing}
      ${wrong ? this.#wrong(wrong) : this.#entries.render((page) => (page.entries.length ? this.#table(page) : this.#empty(page.filter)))}`;
  }

  /** @param {boolean} sound whether there is something to save */
  #tools(sound) {
    return html`<div class="history-tools" ?data-filtered=${isFiltered(this.#filter)}>
      <ebok-finance-filters .context=${this.context} .route=${this.route} .filter=${this.#filter} .today=${this.today} .first=${this.#first}
        @filter=${(/** @type {CustomEvent<import('./filters.js').FilterChange>} */ { detail }) => this.#go(detail.filter, detail.replace)}></ebok-finance-filters>
      ${sound ? html`<ebok-finance-export .context=${this.context} .route=${this.route} .ledgerId=${this.ledger.id} .filter=${this.#filter}></ebok-finance-export>` : nothing}
    </div>
    ${this.#searching ? html`<p class="history-searching secondary">${this.t('filter.searching')}</p>` : nothing}`;
  }

  /** @param {keyof Filter} field of the address that the server does not take */
  #wrong(field) {
    const value = this.#filter[field];
    return notice({
      meaning: 'warning',
      alert: true,
      title: this.t('filter.wrong'),
      text: this.t(`filter.wrong.${field}`, { value: value.length > 60 ? `${value.slice(0, 60)}…` : value }),
      action: this.#clearButton(),
    });
  }

  #clearButton() {
    return html`<button type="button" class="ds-button" data-variant="secondary" @click=${this.#clear}>${this.t('filter.clear')}</button>`;
  }

  /** @param {Filter} filter */
  #empty(filter) {
    return isFiltered(filter)
      ? notice({ title: this.t('filter.none'), text: this.t('filter.none.text'), action: this.#clearButton() })
      : notice({ title: this.t('history.none'), text: this.t('history.none.text') });
  }

  /** @param {Answer<EntryPage>} page */
  #table({ entries, next, filter }) {
    const { currency, balance } = this.ledger;
    const unit = format.unit(currency, this.language);
    // which charges are late is told by all of them, back from the newest: a filter leaves some out
    const whole = isPeriodAlone(filter) && (!filter.to || filter.to >= this.today);
    const overdue = whole ? overdueEntries(entries, balance.overdue, this.today) : new Set();
    const totals = this.#totals.value && isSame(this.#totals.value.filter, filter) ? this.#totals.value : null;
    const sum = totals && { totals, filter, currency };
    // The roles repeat what the elements mean: on a phone rows become grids, and browsers then forget the table.
    return html`${totals && isFiltered(filter) ? html`<div class="history-found"><p>${this.t('filter.count', { count: totals.count })}</p>${this.#clearButton()}</div>` : nothing}
      <table class="history" role="table" aria-label=${this.t('history')} aria-busy=${this.#searching ? 'true' : nothing}>
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
        ${sum ? totalsRows(this, sum) : nothing}
      </table>
      ${sum ? totalsBlock(this, sum) : nothing}
      ${this.#entries.more({
        beside: html`${this.#totals.problem ? problemNotice(this.#totals.problem) : nothing}
          <p class="secondary">${totals && next ? this.t('history.shown-of', { count: entries.length, all: totals.count }) : this.t('history.shown', { count: entries.length })}</p>`,
        end: this.t(isFiltered(filter) ? 'history.end.filtered' : 'history.end'),
      })}`;
  }

  /**
   * @param {Entry} entry
   * @param {boolean} overdue
   */
  #row(entry, overdue) {
    const { currency } = this.ledger;
    const { words, beside } = named(entry, this.t(`kind.${entry.kind}`));
    const cell = (/** @type {string} */ value) => (decimal.sign(value) === 0 ? nothing : this.amount(value, currency));
    return html`<tr role="row">
      <td role="cell" class="history-date">${this.dateShort(entry.bookedOn)}</td>
      <td role="cell" class="history-text">${decimal.sign(entry.debit) === 0 ? words : html`<a href="/why?entry=${encodeURIComponent(entry.id)}">${words}</a>`}${beside.length ? html`<span class="history-beside">${beside.join(`${format.NBSP}· `)}</span>` : nothing}</td>
      <td role="cell" class="history-due" ?data-overdue=${overdue}><span class="history-due-day">${entry.dueOn ? this.dateShort(entry.dueOn) : nothing}</span> ${overdue ? html`<span class="tag" data-meaning="warning">${this.t('tag.overdue')}</span>` : nothing}</td>
      <td role="cell" class="number wide-only">${cell(entry.debit)}</td>
      <td role="cell" class="number wide-only">${cell(entry.credit)}</td>
      <td role="cell" class="number narrow-only history-amount">${this.figure(decimal.subtract(entry.debit, entry.credit), currency)}</td>
      <td role="cell" class="number history-after">${this.#after(entry.balanceAfter)}</td>
    </tr>`;
  }

  /**
   * In a wide table the number alone, whose column says what it is; on a phone a whole phrase.
   *
   * @param {string} balance
   */
  #after(balance) {
    const { currency } = this.ledger;
    return html`<span class="narrow-only">${balanceWords(this, balance, currency)}</span><span class="wide-only">${inColumn(this, balance, currency)}</span>`;
  }
}

/**
 * @param {import('ebok').Problem} problem
 * @returns {keyof Filter | undefined} the part of the filter that the server does not take
 */
function wrongField({ code, field }) {
  return code === 'bad-request' ? /** @type {(keyof Filter)[]} */ (['from', 'to', 'kind', 'text']).find((name) => name === field) : undefined;
}

customElements.define('ebok-finance-history', History);
