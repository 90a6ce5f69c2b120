import { html, nothing } from 'lit';
import { EbokPage, Problem, Remote, announce, api, notice, problemNotice, translate } from 'ebok';
import { code, corrections, entries, lineTable, parties, payment, settlement, vatTable } from './invoice-parts.js';
import './fields.js';

/** @typedef {import('./invoice-parts.js').Invoice} Invoice */
/** @typedef {import('./invoice-parts.js').Line} Line */
/** @typedef {{ readable: false, reason: string }} NotReadable */

const REASONS = ['older-form', 'invalid', 'too-large', 'not-an-invoice'];

/** A structured e-invoice as a person reads it. Tells with `shown` that it has been read, or with `unreadable` that it cannot be. */
class InvoiceView extends EbokPage {
  static properties = { ...EbokPage.properties, href: { attribute: false }, loadingLines: { state: true }, linesProblem: { state: true } };

  constructor() {
    super();
    /** @type {string} address of the invoice at the server */
    this.href;
    this.loadingLines = false;
    /** @type {Problem | null} */
    this.linesProblem = null;
  }

  /** @type {Remote<Invoice | NotReadable>} */
  #invoice = new Remote(this, () => this.#read(), { key: () => this.language });
  /** Whether lines have been asked for that did not come with the invoice. */
  #continued = false;

  async #read() {
    const invoice = await api.get(`${this.href}?lang=${this.language}`);
    this.dispatchEvent(new CustomEvent(invoice.readable ? 'shown' : 'unreadable'));
    return invoice;
  }

  render() {
    return this.#invoice.render((invoice) => (invoice.readable ? this.#show(invoice) : this.#notReadable(invoice.reason)));
  }

  /** @param {string} reason */
  #notReadable(reason) {
    const known = REASONS.includes(reason) ? reason : 'not-an-invoice';
    return notice({ title: this.t('invoice.unreadable'), text: this.t(`invoice.unreadable.${known}`) });
  }

  /** @param {Invoice} invoice */
  #show(invoice) {
    const { number, type, issuedOn, issuedAt, currency, corrects, lines, lineCount, nextLine, order, total } = invoice;
    return html`<header class="invoice-head">
        <div><h2>${type.label} ${number}</h2>
          <p>${this.t(issuedAt ? 'invoice.issued-at' : 'invoice.issued', { date: this.dateLong(issuedOn), place: issuedAt ?? '' })}</p>
          ${this.#ksef(invoice)}</div>
        <p class="document-owed"><span>${this.t('invoice.total')}</span>${total ? this.figure(total, currency) : nothing}</p>
      </header>
      ${parties(this, invoice)}
      ${corrects ? corrections(this, corrects, currency) : nothing}
      ${entries(this, this.t('invoice.dates'), invoice.dates)}
      <section class="invoice-part"><h3>${this.t('invoice.lines')}</h3>
        ${lines.length ? lineTable(this, lines, currency, this.t('invoice.lines')) : html`<p class="secondary">${this.t('invoice.lines.none')}</p>`}
        ${this.linesProblem ? problemNotice(this.linesProblem) : nothing}
        ${nextLine !== null ? html`<div class="list-more"><p class="secondary">${this.t('invoice.lines.shown', { count: lines.length, all: lineCount })}</p>
          <button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loadingLines ? 'true' : nothing} @click=${this.#moreLines}>${this.loadingLines ? translate('web', 'more.loading') : this.t('invoice.lines.more')}</button></div>` : nothing}
        ${nextLine === null && this.#continued ? html`<p class="list-end secondary" tabindex="-1">${this.t('invoice.lines.shown', { count: lines.length, all: lineCount })}</p>` : nothing}
      </section>
      ${order ? html`<section class="invoice-part"><h3>${this.t('invoice.order')}</h3>
        ${order.value ? html`<p>${this.t('invoice.order.value', { amount: this.money(order.value, currency) })}</p>` : nothing}
        ${lineTable(this, order.lines, currency, this.t('invoice.order'))}</section>` : nothing}
      ${vatTable(this, invoice)}
      ${settlement(this, invoice)}
      ${payment(this, invoice)}
      ${invoice.advances.length ? this.#sentences('invoice.advances', invoice.advances) : nothing}
      ${invoice.annotations.length ? this.#sentences('invoice.annotations', invoice.annotations) : nothing}
      ${entries(this, this.t('invoice.terms'), invoice.terms)}
      ${entries(this, this.t('invoice.notes'), invoice.notes)}
      ${invoice.footer.length ? html`<div class="invoice-part secondary">${invoice.footer.map((line) => html`<p>${line}</p>`)}</div>` : nothing}
      ${invoice.attachment || invoice.cut ? html`<div class="invoice-part">${notice({ title: this.t(invoice.attachment ? 'invoice.attachment' : 'invoice.cut'), text: this.t('invoice.in-fields') })}</div>` : nothing}
      <div class="invoice-codes">${code(this, invoice.code1, 'first')}${invoice.code2 ? code(this, invoice.code2, 'second') : nothing}</div>
      <ebok-documents-fields .context=${this.context} .route=${this.route} .href=${this.href}></ebok-documents-fields>`;
  }

  /** @param {Invoice} invoice */
  #ksef({ ksef }) {
    return html`<p class="invoice-ksef">${ksef.number ? html`<span>${this.t('ksef.number')} <b>${ksef.number}</b></span> ` : nothing}<span class=${ksef.state === 'wrong' ? 'invoice-wrong' : 'secondary'}>${this.t(`ksef.${ksef.state}`)}</span></p>`;
  }

  /**
   * @param {'invoice.advances' | 'invoice.annotations'} title
   * @param {string[]} lines
   */
  #sentences(title, lines) {
    return html`<section class="invoice-part"><h3>${this.t(title)}</h3><ul class="invoice-sentences">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
  }

  async #moreLines() {
    const shown = this.#invoice.value;
    if (this.loadingLines || !shown?.readable || shown.nextLine === null) return;
    this.loadingLines = true;
    this.#continued = true;
    this.linesProblem = null;
    try {
      /** @type {{ lines: Line[], next: number | null }} */
      const { lines, next } = await api.get(`${this.href}/lines?lang=${this.language}&after=${shown.nextLine}&limit=100`);
      if (shown === this.#invoice.value) this.#invoice.value = { ...shown, lines: [...shown.lines, ...lines], nextLine: next };
      announce(this.t('invoice.lines.added', { count: lines.length }));
    } catch (error) {
      this.linesProblem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loadingLines = false;
    }
    await this.updateComplete;
    // the button has gone with the last lines: whoever pressed it stands at the sentence that took its place
    /** @type {HTMLElement | null} */ (this.querySelector('.list-end'))?.focus();
  }
}

customElements.define('ebok-documents-invoice', InvoiceView);
