import { html, nothing } from 'lit';
import { decimal, format } from 'ebok';
import { recordTable } from './table.js';

/**
 * @typedef {object} Reading
 * @property {string | null} meterId
 * @property {string} meterNumber
 * @property {string} unit
 * @property {string | null} fromOn
 * @property {string | null} fromValue
 * @property {string} toOn
 * @property {string} toValue
 * @property {string} consumption
 */
/** @typedef {{ medium: string | null, periodFrom: string | null, periodTo: string | null, advances: string | null, cost: string | null, result: string, currency: string, readings: Reading[] }} Settlement */

/**
 * The figures of a settlement, a medium at a time.
 *
 * @param {import('ebok').EbokPage} page
 * @param {Settlement[]} settlements
 */
export const settlementFigures = (page, settlements) => settlements.map((settlement) => figures(page, settlement));

/**
 * @param {import('ebok').EbokPage} page
 * @param {Settlement} settlement
 */
function figures(page, { medium, periodFrom, periodTo, advances, cost, result, currency, readings }) {
  const row = (/** @type {'cost' | 'advances'} */ name, /** @type {string | null} */ value) => (value === null ? nothing : html`<div><dt>${page.t(`settlement.${name}`)}</dt><dd>${page.money(value, currency)}</dd></div>`);
  const state = ['overpaid', 'even', 'owed'][decimal.sign(result) + 1];
  return html`<section class="sheet document-settlement"><h2>${medium ?? page.t('settlement')}</h2>
    ${periodFrom || periodTo ? html`<p class="secondary">${period(page, periodFrom, periodTo)}</p>` : nothing}
    <dl class="document-sums">${row('cost', cost)}${row('advances', advances)}
      <div class="document-result" data-state=${state}><dt>${page.t(`settlement.${state}`)}</dt><dd>${page.money(decimal.absolute(result), currency)}</dd></div></dl>
    ${readings.length ? html`<h3>${page.t('settlement.readings')}</h3>${readingTable(page, readings)}` : nothing}
  </section>`;
}

/**
 * @param {import('ebok').EbokPage} page
 * @param {string | null} from
 * @param {string | null} to
 */
function period(page, from, to) {
  if (from && to) return page.t('settlement.period', { from: page.dateLong(from), to: page.dateLong(to) });
  return from ? page.t('settlement.period.from', { from: page.dateLong(from) }) : page.t('settlement.period.to', { to: page.dateLong(/** @type {string} */ (to)) });
}

/**
 * @param {import('ebok').EbokPage} page
 * @param {Reading[]} readings
 */
function readingTable(page, readings) {
  const linked = page.context.functions.includes('meters');
  const value = (/** @type {string | null} */ number, /** @type {string | null} */ day) => (number === null ? null : html`${format.quantity(number, page.language)}${day ? html`<span class="record-beside">${page.dateShort(day)}</span>` : nothing}`);
  /** @type {import('./table.js').Column<Reading>[]} */
  const columns = [
    { title: page.t('settlement.meter'), head: true, cell: ({ meterId, meterNumber }) => (linked && meterId ? html`<a href="/meters?meter=${encodeURIComponent(meterId)}">${meterNumber}</a>` : meterNumber) },
    { title: page.t('settlement.from'), number: true, cell: ({ fromValue, fromOn }) => value(fromValue, fromOn) },
    { title: page.t('settlement.to'), number: true, cell: ({ toValue, toOn }) => value(toValue, toOn) },
    { title: page.t('settlement.consumption'), number: true, cell: ({ consumption, unit }) => html`<b>${format.quantity(consumption, page.language)} ${unit}</b>` },
  ];
  return recordTable({ label: page.t('settlement.readings'), columns, rows: readings });
}
