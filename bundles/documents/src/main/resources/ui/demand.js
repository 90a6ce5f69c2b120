import { html, nothing } from 'lit';
import { icon, notice } from 'ebok';
import { demandState } from './demand-state.js';
import { recordTable } from './table.js';

/** @typedef {import('./kinds.js').Demand} Demand */
/** @typedef {import('./kinds.js').OpenEntry} OpenEntry */

/**
 * What is to be paid of a demand, until when, and where, as far as the reader can go there; or that it has been paid.
 *
 * @param {import('ebok').EbokPage} page
 * @param {import('./kinds.js').Document} document
 * @param {string} today
 */
export function demandSummary(page, { demand, dueOn, amount, currency }, today) {
  const state = demandState(demand, dueOn, today);
  if (!demand) return nothing;
  if (state === 'paid') return html`<div class="document-demand">${notice({ meaning: 'good', title: page.t('demand.paid'), text: page.t('demand.paid.text') })}</div>`;
  const unit = demand.entries[0]?.currency ?? currency;
  const value = demand.open ?? amount;
  const ledgerHref = page.context.functions.includes('finance') ? demand.ledgerHref : null;
  return html`<section class="tinted document-demand" data-state=${state} aria-label=${page.t('demand')}>
    <p class="document-owed"><span>${page.t(state === 'unknown' ? 'demand.amount' : 'demand.open')}</span>
      ${value !== null && unit !== null ? page.figure(value, unit) : nothing}</p>
    ${dueOn ? html`<p class="document-until">${state === 'late' ? html`${icon('warning')}<span>${page.t('demand.late', { date: page.dateLong(dueOn) })}</span>` : page.t('demand.until', { date: page.dateLong(dueOn) })}</p>` : nothing}
    ${state === 'unknown' ? html`<p class="secondary">${page.t(ledgerHref ? 'demand.unknown.ledger' : 'demand.unknown')}</p>` : nothing}
    ${ledgerHref ? html`<a class="ds-button" href=${ledgerHref}>${page.t(state === 'unknown' ? 'demand.ledger' : 'demand.pay')}</a>` : nothing}
  </section>`;
}

/**
 * The charges that a demand is about and that are still open.
 *
 * @param {import('ebok').EbokPage} page
 * @param {Demand} demand
 */
export function demandEntries(page, { entries }) {
  if (!entries.length) return nothing;
  /** @type {import('./table.js').Column<OpenEntry>[]} */
  const columns = [
    { title: page.t('demand.entry'), head: true, cell: ({ text, documentNumber }) => html`${text}${documentNumber ? html`<span class="record-beside">${documentNumber}</span>` : nothing}` },
    { title: page.t('demand.entry.day'), cell: ({ day }) => page.dateShort(day) },
    { title: page.t('demand.entry.amount'), number: true, cell: ({ amount, currency }) => page.money(amount, currency) },
    { title: page.t('demand.entry.open'), number: true, cell: ({ open, currency }) => html`<b>${page.money(open, currency)}</b>` },
  ];
  return html`<section class="sheet"><h2>${page.t('demand.entries')}</h2>${recordTable({ label: page.t('demand.entries'), columns, rows: entries })}</section>`;
}
