import { html, nothing } from 'lit';
import { format } from 'ebok';
import { account } from './account.js';
import { recordTable } from './table.js';

/** The parts of an invoice. What it does not say leaves no hole. */

/** @typedef {import('ebok').EbokPage} Page */
/** @typedef {{ label: string, value: string }} Entry */
/** @typedef {{ name: string | null, taxId: string | null, address: string[], country: string | null, mailing: string[], contacts: string[], customerNumber: string | null, role: string | null, remarks: Entry[] }} Party */
/** @typedef {{ no: string | null, name: string | null, quantity: string | null, unit: string | null, unitPrice: string | null, net: string | null, tax: string | null, gross: string | null, rate: string | null, state: 'before' | 'after' | null, extra: Entry[] }} Line */
/** @typedef {{ rate: string, net: string | null, tax: string | null, taxInPln: string | null }} Vat */
/** @typedef {{ caption: string, link: string, svg: string }} Code */
/** @typedef {{ reason: string | null, type: string | null, invoices: { number: string, issuedOn: string, ksef: string | null }[], invoiceCount: number, period: string | null, rightNumber: string | null, seller: Party | null, buyers: Party[], totalBefore: string | null, rateBefore: string | null }} Correction */
/** @typedef {{ paid: boolean | null, paidOn: string | null, parts: string[], dueOn: string[], form: string | null, accounts: { number: string, swift: string | null, bank: string | null, note: string | null, factor: boolean }[], link: string | null, notes: Entry[] }} Payment */
/** @typedef {{ amount: string, reason: string }} Part */
/** @typedef {{ charges: Part[], chargeTotal: string | null, deductions: Part[], deductionTotal: string | null, toPay: string | null, toSettle: string | null }} Settlement */
/**
 * @typedef {object} Invoice
 * @property {true} readable
 * @property {string} number
 * @property {string} issuedOn
 * @property {string | null} issuedAt
 * @property {{ code: string, label: string }} type
 * @property {string} currency
 * @property {{ number: string | null, state: 'valid' | 'wrong' | 'not-verifiable' | 'absent' }} ksef
 * @property {Code} code1
 * @property {Code | null} code2
 * @property {Party} seller
 * @property {Party} buyer
 * @property {Party[]} others
 * @property {Entry[]} dates
 * @property {Line[]} lines
 * @property {number} lineCount
 * @property {number | null} nextLine
 * @property {{ value: string | null, lines: Line[], lineCount: number } | null} order
 * @property {Vat[]} vat
 * @property {string | null} total
 * @property {Correction | null} corrects
 * @property {string[]} advances
 * @property {string[]} annotations
 * @property {Payment | null} payment
 * @property {Settlement | null} settlement
 * @property {Entry[]} terms
 * @property {Entry[]} notes
 * @property {string[]} footer
 * @property {boolean} attachment
 * @property {boolean} cut
 */

/**
 * An amount of the document, which nobody has checked to be one.
 *
 * @param {Page} page
 * @param {string | null} value
 * @param {string} currency
 */
const money = (page, value, currency) => (value === null ? null : format.isNumber(value) ? page.money(value, currency) : value);

/**
 * @param {Page} page
 * @param {string | null} value
 */
const amount = (page, value) => (value === null ? null : format.isNumber(value) ? page.amount(value, 'PLN') : value);

/** @param {Page} page @param {string} value */
const day = (page, value) => (/^\d{4}-\d\d-\d\d/.test(value) ? page.dateLong(value) : value);

/**
 * @param {Page} page
 * @param {Invoice} invoice
 */
export const parties = (page, { seller, buyer, others }) => html`<div class="invoice-parties">
  ${party(page, page.t('invoice.seller'), seller)}${party(page, page.t('invoice.buyer'), buyer)}
  ${others.map((other) => party(page, other.role ?? page.t('invoice.party'), other))}</div>`;

/**
 * @param {Page} page
 * @param {string} title
 * @param {Party} who
 */
function party(page, title, { name, taxId, address, country, mailing, contacts, customerNumber, remarks }) {
  return html`<section><h3>${title}</h3>
    ${name ? html`<p><b>${name}</b></p>` : nothing}
    <address>${[...address, country && country !== 'PL' ? country : ''].filter(Boolean).map((line) => html`<p>${line}</p>`)}</address>
    ${taxId ? html`<p>${page.t('invoice.tax-id', { value: taxId })}</p>` : nothing}
    ${customerNumber ? html`<p>${page.t('invoice.customer-number', { value: customerNumber })}</p>` : nothing}
    ${contacts.map((contact) => html`<p>${contact}</p>`)}
    ${mailing.length ? html`<p class="secondary">${page.t('invoice.mailing', { value: mailing.join(', ') })}</p>` : nothing}
    ${remarks.map(({ label, value }) => html`<p class="secondary">${label}: ${value}</p>`)}
  </section>`;
}

/**
 * @param {Page} page
 * @param {string} title
 * @param {Entry[]} list
 */
export const entries = (page, title, list) => (list.length ? html`<section class="invoice-part"><h3>${title}</h3>${facts(list.map(({ label, value }) => ({ label, value: day(page, value) })))}</section>` : nothing);

/** @param {{ label: string, value: unknown }[]} list */
const facts = (list) => html`<dl class="facts-brief">${list.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

/**
 * @param {Page} page
 * @param {Line[]} lines
 * @param {string} currency
 * @param {string} label
 */
export function lineTable(page, lines, currency, label) {
  const some = (/** @type {keyof Line} */ name) => lines.some((line) => line[name] !== null);
  /** @type {import('./table.js').Column<Line>[]} */
  const columns = [
    { title: page.t('invoice.line'), head: true, cell: (line) => lineName(page, line) },
    { title: page.t('invoice.line.quantity'), number: true, cell: ({ quantity: value, unit }) => value && `${format.quantity(value, page.language)} ${unit ?? ''}` },
    { title: page.t('invoice.line.price'), number: true, cell: ({ unitPrice }) => amount(page, unitPrice) },
    { title: page.t('invoice.line.rate'), number: true, cell: ({ rate }) => rate },
  ];
  if (some('net')) columns.push({ title: page.t('invoice.line.net', { currency }), number: true, cell: ({ net }) => amount(page, net) });
  if (some('gross')) columns.push({ title: page.t('invoice.line.gross', { currency }), number: true, cell: ({ gross }) => amount(page, gross) });
  return recordTable({ label, columns, rows: lines });
}

/**
 * @param {Page} page
 * @param {Line} line
 */
const lineName = (page, { no, name, state, extra }) => html`${state ? html`<span class="tag" data-meaning="news">${page.t(`invoice.line.${state}`)}</span> ` : nothing}${no ? `${no}. ` : ''}${name ?? ''}
  ${extra.map(({ label, value }) => html`<span class="record-beside">${label}: ${value}</span>`)}`;

/**
 * @param {Page} page
 * @param {Invoice} invoice
 */
export function vatTable(page, { vat, total, currency }) {
  if (!vat.length) return nothing;
  /** @type {import('./table.js').Column<Vat>[]} */
  const columns = [
    { title: page.t('invoice.vat.rate'), head: true, cell: ({ rate }) => rate },
    { title: page.t('invoice.vat.net', { currency }), number: true, cell: ({ net }) => amount(page, net) },
    { title: page.t('invoice.vat.tax', { currency }), number: true, cell: ({ tax }) => amount(page, tax) },
  ];
  if (vat.some(({ taxInPln }) => taxInPln !== null)) columns.push({ title: page.t('invoice.vat.tax', { currency: 'PLN' }), number: true, cell: ({ taxInPln }) => amount(page, taxInPln) });
  return html`<section class="invoice-part"><h3>${page.t('invoice.vat')}</h3>${recordTable({ label: page.t('invoice.vat'), columns, rows: vat })}
    <dl class="document-sums"><div class="document-result"><dt>${page.t('invoice.total')}</dt><dd>${money(page, total, currency)}</dd></div></dl></section>`;
}

/**
 * @param {Page} page
 * @param {Correction} corrects
 * @param {string} currency
 */
export function corrections(page, { reason, type, invoices, invoiceCount, period, rightNumber, seller, buyers, totalBefore, rateBefore }, currency) {
  /** @type {{ label: string, value: unknown }[]} */
  const list = [
    { label: page.t('corrects.reason'), value: reason },
    { label: page.t('corrects.type'), value: type },
    { label: page.t('corrects.period'), value: period },
    { label: page.t('corrects.right-number'), value: rightNumber },
    { label: page.t('corrects.total-before'), value: money(page, totalBefore, currency) },
    { label: page.t('corrects.rate-before'), value: rateBefore },
  ];
  return html`<section class="invoice-part"><h3>${page.t('corrects', { count: invoiceCount })}</h3>
    <ul class="invoice-sentences">${invoices.map(({ number, issuedOn, ksef }) => html`<li><b>${number}</b> ${page.t('corrects.of', { date: day(page, issuedOn) })}${ksef ? html`<span class="record-beside">${page.t('ksef.number')} ${ksef}</span>` : nothing}</li>`)}</ul>
    ${invoiceCount > invoices.length ? html`<p class="secondary">${page.t('corrects.more', { count: invoiceCount - invoices.length })}</p>` : nothing}
    ${facts(list.filter(({ value }) => value !== null))}
    ${seller || buyers.length ? html`<div class="invoice-parties">${seller ? party(page, page.t('corrects.seller'), seller) : nothing}${buyers.map((buyer) => party(page, page.t('corrects.buyer'), buyer))}</div>` : nothing}
  </section>`;
}

/**
 * @param {Page} page
 * @param {Invoice} invoice
 */
export function settlement(page, { settlement: figures, currency }) {
  if (!figures) return nothing;
  const row = (/** @type {string} */ label, /** @type {string | null} */ value, result = false) => (value === null ? nothing : html`<div class=${result ? 'document-result' : nothing}><dt>${label}</dt><dd>${money(page, value, currency)}</dd></div>`);
  return html`<section class="invoice-part"><h3>${page.t('invoice.settlement')}</h3><dl class="document-sums">
    ${figures.charges.map((part) => row(part.reason, part.amount))}${row(page.t('invoice.charges'), figures.chargeTotal)}
    ${figures.deductions.map((part) => row(part.reason, part.amount))}${row(page.t('invoice.deductions'), figures.deductionTotal)}
    ${row(page.t('invoice.to-pay'), figures.toPay, true)}${row(page.t('invoice.to-settle'), figures.toSettle, true)}</dl></section>`;
}

/**
 * @param {Page} page
 * @param {Invoice} invoice
 */
export function payment(page, { payment: terms }) {
  if (!terms) return nothing;
  /** @type {{ label: string, value: unknown }[]} */
  const list = [];
  if (terms.paid !== null) list.push({ label: page.t('payment.state'), value: paidWords(page, terms) });
  for (const due of terms.dueOn) list.push({ label: page.t('payment.due'), value: day(page, due) });
  if (terms.form) list.push({ label: page.t('payment.form'), value: terms.form });
  for (const part of terms.parts) list.push({ label: page.t('payment.part'), value: part });
  for (const { number, swift, bank, note, factor } of terms.accounts) {
    const beside = [bank, swift, note].filter(Boolean).join(', ');
    list.push({ label: page.t(factor ? 'payment.account.factor' : 'payment.account'), value: html`${account(number)}${beside ? html`<span class="record-beside">${beside}</span>` : nothing}` });
  }
  // shown, and not to be pressed: a document may hold any address
  if (terms.link) list.push({ label: page.t('payment.link'), value: terms.link });
  return html`<section class="invoice-part"><h3>${page.t('payment')}</h3>${facts([...list, ...terms.notes])}</section>`;
}

/**
 * @param {Page} page
 * @param {Payment} terms
 */
function paidWords(page, { paid, paidOn }) {
  if (!paid) return page.t('payment.partly');
  return paidOn ? page.t('payment.paid-on', { date: day(page, paidOn) }) : page.t('payment.paid');
}

/**
 * @param {Page} page
 * @param {Code} which
 * @param {'first' | 'second'} name
 */
export const code = (page, { caption, link, svg }, name) => html`<figure class="invoice-code">
  <img src=${svg} width="200" height="200" alt=${page.t(`code.${name}.alt`)} loading="lazy">
  <figcaption><b>${caption}</b><a href=${/^https:\/\//.test(link) ? link : nothing} target="_blank" rel="noopener noreferrer">${page.t(`code.${name}`)}</a></figcaption></figure>`;
