import { html, nothing } from 'lit';
import { icon, notice } from 'ebok';

/** @typedef {import('./answers.js').DocumentDetails} DocumentDetails */
/** @typedef {import('ebok').EbokPage} EbokPage */

/**
 * What of a payment demand is unpaid, and the way to pay it.
 *
 * @param {EbokPage} page
 * @param {DocumentDetails} document
 */
export function demandPart(page, { demand, dueOn }) {
  if (!demand?.known) return nothing;
  if (demand.paid) return notice({ meaning: 'good', title: page.t('demand.paid'), text: page.t('demand.paid.text') });
  const currency = demand.entries[0].currency;
  return html`<section class="sheet demand" aria-label=${page.t('demand.label')}>
    <h3>${page.t('demand.open', { amount: page.money(/** @type {string} */ (demand.open), currency) })}</h3>
    ${dueOn ? html`<p>${page.t('demand.until', { date: page.dateLong(dueOn) })}</p>` : nothing}
    <p class="documents-number">${page.t('demand.entries')}</p>
    <ul class="documents-list">${demand.entries.map((entry) => html`<li class="documents-row">
      <span><span class="documents-title">${entry.text}</span>${entry.documentNumber ? html` <span class="documents-number">${entry.documentNumber}</span>` : nothing}</span>
      <span class="documents-marks">${entry.open === entry.amount ? nothing : html`<span class="documents-number">${page.t('demand.of', { amount: page.money(entry.amount, currency) })}</span>`}</span>
      <span class="documents-date">${page.dateShort(entry.day)}</span>
      <span class="documents-amount">${page.money(entry.open, currency)}</span>
    </li>`)}</ul>
    ${demand.ledgerHref ? html`<p class="document-actions"><a class="ds-button" href=${demand.ledgerHref}>${icon('arrow')}<span>${page.t('demand.pay')}</span></a></p>` : nothing}
  </section>`;
}
