import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, icon, notice } from 'ebok';
import './fields.js';

/** @typedef {{ label: string, value: string }} Entry */
/** @typedef {{ name: string | null, taxId: string | null, address: string[], country: string | null, mailing: string[], contacts: string[], customerNumber: string | null, role: string | null, remarks: Entry[] }} Party */
/** @typedef {{ no: string | null, name: string | null, quantity: string | null, unit: string | null, unitPrice: string | null, net: string | null, gross: string | null, rate: string | null, state: 'before' | 'after' | null, extra: Entry[] }} Line */
/** @typedef {{ caption: string, link: string, svg: string }} Code */
/**
 * @typedef {object} Invoice
 * @property {boolean} readable
 * @property {string} [reason] why it is not readable
 * @property {string} number
 * @property {string} issuedOn
 * @property {string | null} issuedAt
 * @property {{ code: string, label: string }} type
 * @property {string} currency
 * @property {{ number: string | null, state: string }} ksef
 * @property {Code} code1
 * @property {Code | null} code2
 * @property {Party} seller
 * @property {Party} buyer
 * @property {Party[]} others
 * @property {Entry[]} dates
 * @property {Line[]} lines
 * @property {number} lineCount
 * @property {number | null} nextLine
 * @property {{ rate: string, net: string, tax: string | null, taxInPln: string | null }[]} vat
 * @property {string} total
 * @property {{ reason: string | null, type: string | null, invoices: { number: string, issuedOn: string, ksef: string | null }[] } | null} corrects
 * @property {string[]} annotations
 * @property {{ paid: boolean | null, paidOn: string | null, parts: string[], dueOn: string[], form: string | null, accounts: { number: string, bank: string | null, note: string | null }[], notes: Entry[] } | null} payment
 * @property {{ charges: { amount: string, reason: string }[], deductions: { amount: string, reason: string }[], toPay: string | null, toSettle: string | null } | null} settlement
 * @property {Entry[]} terms
 * @property {Entry[]} notes
 * @property {string[]} footer
 */

/** A structured invoice as a person reads it. */
class InvoicePart extends EbokPage {
  static properties = { ...EbokPage.properties, address: { attribute: false }, more: { state: true } };

  constructor() {
    super();
    /** @type {string} of the document in the REST interface */
    this.address;
    /** @type {{ lines: Line[], next: number | null } | null} lines beyond the first ones */
    this.more = null;
  }

  /** @type {Remote<Invoice>} */
  #invoice = new Remote(this, () => api.get(`${this.address}/invoice?lang=${this.language}`));
  #download = new Download(this, 'documents');
  #language = '';

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#language && this.#language !== this.language) {
      this.more = null;
      void this.#invoice.load();
    }
    this.#language = this.language;
  }

  render() {
    return this.#invoice.render((invoice) => (invoice.readable ? this.#whole(invoice) : this.#unreadable(invoice.reason ?? 'invalid')));
  }

  /** @param {string} reason */
  #unreadable(reason) {
    return notice({ title: this.t('invoice.not-shown'), text: this.t(`invoice.reason.${reason}`) });
  }

  /** @param {Invoice} invoice */
  #whole(invoice) {
    return html`<section class="sheet invoice" aria-label=${invoice.type.label}>
      <h3>${invoice.type.label} ${invoice.number}</h3>
      <p class="document-actions"><button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#download.start(`${this.address}/invoice.pdf?lang=${this.language}`, 'PDF')}>${icon('download')}<span>${this.t('invoice.pdf')}</span></button></p>
      ${this.#download.render()}
      <div class="invoice-parties">${this.#party(this.t('invoice.seller'), invoice.seller)}${this.#party(this.t('invoice.buyer'), invoice.buyer)}
        ${invoice.others.map((party) => this.#party(party.role ?? this.t('invoice.third'), party))}</div>
      <dl class="facts">${this.#fact(this.t('fact.issued'), this.dateLong(invoice.issuedOn.slice(0, 10)) + (invoice.issuedAt ? `, ${invoice.issuedAt}` : ''))}
        ${invoice.dates.map((entry) => this.#fact(entry.label, entry.value))}</dl>
      ${invoice.corrects ? this.#corrects(invoice.corrects) : nothing}
      ${this.#lines(invoice)}
      ${this.#vat(invoice)}
      <p class="invoice-total"><span>${this.t('invoice.total')}</span> <b>${this.money(invoice.total, invoice.currency)}</b></p>
      ${invoice.settlement ? this.#settlement(invoice) : nothing}
      ${invoice.payment ? this.#payment(invoice.payment) : nothing}
      ${invoice.annotations.length ? html`<h4>${this.t('invoice.annotations')}</h4><ul>${invoice.annotations.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
      ${invoice.terms.length || invoice.notes.length ? html`<dl class="facts">${[...invoice.terms, ...invoice.notes].map((entry) => this.#fact(entry.label, entry.value))}</dl>` : nothing}
      ${invoice.footer.map((text) => html`<p class="documents-number">${text}</p>`)}
      ${this.#codes(invoice)}
      <ebok-invoice-fields .context=${this.context} .route=${this.route} .address=${this.address}></ebok-invoice-fields>
    </section>`;
  }

  /**
   * @param {unknown} label
   * @param {unknown} value
   */
  #fact(label, value) {
    return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  }

  /**
   * @param {string} title
   * @param {Party} party
   */
  #party(title, party) {
    return html`<div class="invoice-party"><h4>${title}</h4>
      <p><b>${party.name}</b></p>
      ${[...party.address, ...party.contacts].map((line) => html`<p>${line}</p>`)}
      ${party.taxId ? html`<p>${this.t('invoice.tax-id', { id: party.taxId })}</p>` : nothing}
      ${party.customerNumber ? html`<p>${this.t('invoice.customer', { number: party.customerNumber })}</p>` : nothing}
      ${party.remarks.map((entry) => html`<p>${entry.label}: ${entry.value}</p>`)}</div>`;
  }

  /** @param {NonNullable<Invoice['corrects']>} correction */
  #corrects(correction) {
    return html`<h4>${this.t('invoice.corrects')}</h4><dl class="facts">
      ${correction.reason ? this.#fact(this.t('invoice.reason'), correction.reason) : nothing}
      ${correction.type ? this.#fact(this.t('invoice.effect'), correction.type) : nothing}
      ${correction.invoices.map((corrected) => this.#fact(corrected.number, [this.dateLong(corrected.issuedOn), corrected.ksef].filter(Boolean).join(', ')))}
    </dl>`;
  }

  /** @param {Invoice} invoice */
  #lines(invoice) {
    const lines = [...invoice.lines, ...(this.more?.lines ?? [])];
    const next = this.more ? this.more.next : invoice.nextLine;
    if (!lines.length) return nothing;
    return html`<h4>${this.t('invoice.lines')}</h4>
      <ol class="invoice-lines">${lines.map((line) => html`<li>
        <span class="invoice-line-name">${line.state ? html`<span class="tag" data-meaning="warning">${this.t(`invoice.${line.state}`)}</span> ` : nothing}${line.name}</span>
        <span class="invoice-line-how">${[line.quantity && `${this.#number(line.quantity)} ${line.unit ?? ''}`.trim(), line.unitPrice && `× ${this.#number(line.unitPrice)}`, line.rate].filter(Boolean).join(' · ')}</span>
        <span class="invoice-line-value">${this.#value(line, invoice.currency)}</span>
        ${line.extra.length ? html`<span class="invoice-line-extra">${line.extra.map((entry) => html`<span>${entry.label}: ${entry.value}</span> `)}</span>` : nothing}
      </li>`)}</ol>
      ${next === null ? nothing : html`<p class="documents-number">${this.t('invoice.lines.of', { shown: String(lines.length), all: String(invoice.lineCount) })}</p>
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.#more(next)}>${this.t('invoice.lines.more')}</button>`}`;
  }

  /**
   * @param {Line} line
   * @param {string} currency
   */
  #value(line, currency) {
    if (line.net) return html`${this.money(line.net, currency)} <span class="documents-number">${this.t('invoice.net')}</span>`;
    return line.gross ? html`${this.money(line.gross, currency)} <span class="documents-number">${this.t('invoice.gross')}</span>` : nothing;
  }

  /** @param {string} text */
  #number(text) {
    return this.language === 'pl' ? text.replace('.', ',') : text;
  }

  /** @param {number} next */
  async #more(next) {
    /** @type {{ lines: Line[], next: number | null }} */
    const page = await api.get(`${this.address}/invoice/lines?lang=${this.language}&after=${next}`);
    this.more = { lines: [...(this.more?.lines ?? []), ...page.lines], next: page.next };
  }

  /** @param {Invoice} invoice */
  #vat(invoice) {
    if (!invoice.vat.length) return nothing;
    return html`<h4>${this.t('invoice.vat')}</h4><table class="invoice-vat">
      <thead><tr><th scope="col">${this.t('invoice.rate')}</th><th scope="col">${this.t('invoice.net.head')}</th><th scope="col">${this.t('invoice.tax')}</th></tr></thead>
      <tbody>${invoice.vat.map((row) => html`<tr><td>${row.rate}</td><td>${this.amount(row.net, invoice.currency)}</td>
        <td>${row.tax === null ? nothing : this.amount(row.tax, invoice.currency)}${row.taxInPln ? html`<br>${this.money(row.taxInPln, 'PLN')}` : nothing}</td></tr>`)}</tbody>
    </table>`;
  }

  /** @param {Invoice} invoice */
  #settlement({ settlement, currency }) {
    if (!settlement) return nothing;
    return html`<dl class="facts">
      ${settlement.charges.map((part) => this.#fact(part.reason, this.money(part.amount, currency)))}
      ${settlement.deductions.map((part) => this.#fact(part.reason, `−${this.money(part.amount, currency)}`))}
      ${settlement.toPay ? this.#fact(this.t('invoice.to-pay'), html`<b>${this.money(settlement.toPay, currency)}</b>`) : nothing}
      ${settlement.toSettle ? this.#fact(this.t('invoice.to-settle'), this.money(settlement.toSettle, currency)) : nothing}
    </dl>`;
  }

  /** @param {NonNullable<Invoice['payment']>} payment */
  #payment(payment) {
    return html`<h4>${this.t('invoice.payment')}</h4><dl class="facts">
      ${payment.paid ? this.#fact(this.t('invoice.paid'), payment.paidOn ? this.dateLong(payment.paidOn) : this.t('invoice.paid.yes')) : nothing}
      ${payment.parts.map((part) => this.#fact(this.t('invoice.paid'), part))}
      ${payment.dueOn.map((day) => this.#fact(this.t('fact.due'), this.dateLong(day)))}
      ${payment.form ? this.#fact(this.t('invoice.form'), payment.form) : nothing}
      ${payment.accounts.map((account) => this.#fact(this.t('invoice.account'), [account.number, account.bank, account.note].filter(Boolean).join(', ')))}
      ${payment.notes.map((entry) => this.#fact(entry.label, entry.value))}
    </dl>`;
  }

  /** @param {Invoice} invoice */
  #codes(invoice) {
    return html`<h4>${this.t('invoice.ksef')}</h4>
      <p>${invoice.ksef.number ? html`<b class="invoice-ksef">${invoice.ksef.number}</b> ` : nothing}${this.t(`ksef.${invoice.ksef.state}`)}</p>
      <div class="invoice-codes">${[invoice.code1, ...(invoice.code2 ? [invoice.code2] : [])].map((code) => html`<figure>
        <img src=${code.svg} width="180" height="180" alt=${this.t('invoice.code.alt')}>
        <figcaption>${code.caption}<br><a class="ds-link" href=${code.link} target="_blank" rel="noopener noreferrer">${this.t('invoice.code.link')}</a></figcaption>
      </figure>`)}</div>`;
  }
}

customElements.define('ebok-invoice', InvoicePart);
