/** What the filtered entries add up to: the end of the table, and a block of its own on a phone. */
import { html, nothing } from 'lit';
import { decimal } from 'ebok';
import { isPeriodAlone } from './filter.js';
import { balanceWords } from './owed.js';

/** @typedef {import('ebok').EbokPage} Page */
/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('./statement.js').Totals} Totals */
/** @typedef {{ totals: Totals, filter: Filter, currency: string }} Sum */

/**
 * @param {Page} page
 * @param {Sum} sum
 */
export function totalsRows(page, sum) {
  const { totals, currency } = sum;
  const { opening, closing } = ends(sum);
  return html`<tfoot role="rowgroup" class="wide-only">
    ${opening === null ? nothing : html`<tr role="row" class="history-opening"><th role="rowheader" scope="row" colspan="5">${openingName(page, sum)}</th><td role="cell" class="number history-after">${inColumn(page, opening, currency)}</td></tr>`}
    <tr role="row" class="history-sum"><th role="rowheader" scope="row" colspan="3">${sumName(page, sum)}</th>
      <td role="cell" class="number">${page.amount(totals.debit, currency)}</td>
      <td role="cell" class="number">${page.amount(totals.credit, currency)}</td>
      <td role="cell" class="number history-after">${closing === null ? nothing : inColumn(page, closing, currency)}</td></tr>
  </tfoot>`;
}

/**
 * @param {Page} page
 * @param {Sum} sum
 */
export function totalsBlock(page, sum) {
  const { totals, currency, filter } = sum;
  const { opening, closing } = ends(sum);
  return html`<div class="totals-block narrow-only"><h3>${sumName(page, sum)}</h3><dl>
    ${opening === null ? nothing : html`<div><dt>${openingName(page, sum)}</dt><dd>${balanceWords(page, opening, currency)}</dd></div>`}
    <div><dt>${page.t('totals.debit')}</dt><dd>${page.money(totals.debit, currency)}</dd></div>
    <div><dt>${page.t('totals.credit')}</dt><dd>${page.money(totals.credit, currency)}</dd></div>
    ${closing === null ? nothing : html`<div><dt>${page.t(filter.to ? 'totals.closing' : 'totals.now')}</dt><dd>${balanceWords(page, closing, currency)}</dd></div>`}
  </dl></div>`;
}

/**
 * The balances at both ends of the period. Where only some of its entries are shown they would not fit what is
 * between them, and before everything there is none.
 *
 * @param {Sum} sum
 */
const ends = ({ totals, filter }) => (isPeriodAlone(filter) ? { opening: filter.from ? totals.opening : null, closing: totals.closing } : { opening: null, closing: null });

/**
 * @param {Page} page
 * @param {Sum} sum
 */
const openingName = (page, { filter }) => page.t('totals.opening', { date: page.dateLong(filter.from) });

/**
 * @param {Page} page
 * @param {Sum} sum
 */
function sumName(page, { filter }) {
  const what = page.t(isPeriodAlone(filter) ? 'totals' : 'totals.found');
  const { from, to } = filter;
  if (!from && !to) return what;
  return page.t(from && to ? 'totals.between' : from ? 'totals.from' : 'totals.to', {
    what, from: from && (to ? page.dateIn(from, to) : page.dateLong(from)), to: to && page.dateLong(to),
  });
}

/**
 * In a column whose head says what it is: the number alone, and a word where it is no debt.
 *
 * @param {Page} page
 * @param {string} balance
 * @param {string} currency
 */
export function inColumn(page, balance, currency) {
  const sign = decimal.sign(balance);
  return sign < 0 ? page.t('balance.overpaid', { amount: page.amount(decimal.absolute(balance), currency) }) : html`<span class=${sign ? '' : 'history-zero'}>${page.amount(balance, currency)}</span>`;
}
