import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, format, icon, notice } from 'ebok';
import { ITEMS } from './answers.js';
import { demandPart } from './demand.js';
import { settlementPart } from './settlement.js';
import './invoice.js';

/** @typedef {import('./answers.js').DocumentDetails} DocumentDetails */

/** One document: what is in it first, then its data and what to do with it. */
class Document extends EbokPage {
  static properties = { ...EbokPage.properties, documentId: { attribute: false } };

  constructor() {
    super();
    /** @type {string} */
    this.documentId;
  }

  /** @type {Remote<DocumentDetails>} */
  #document = new Remote(this, () => this.#read());
  #download = new Download(this, 'documents');
  #language = '';

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#language && this.#language !== this.language) void this.#document.load();
    this.#language = this.language;
  }

  get #address() {
    return `${ITEMS}/${encodeURIComponent(this.documentId)}`;
  }

  async #read() {
    /** @type {DocumentDetails} */
    const document = await api.get(`${this.#address}?lang=${this.language}`);
    // Where there is no file whose opening could be noted, the page itself is what is read.
    if (!document.format && !document.openedOn) await api.post(`${this.#address}/opening`, {});
    return document;
  }

  render() {
    return this.#document.render((document) => html`<article class="document">
      <header class="sheet document-head">
        <p class="documents-number">${document.kind.title} · ${document.number}</p>
        <h2>${document.title}</h2>
        ${this.#facts(document)}
        ${this.#actions(document)}
        ${this.#download.render()}
      </header>
      ${demandPart(this, document)}
      ${document.settlements.map((settlement) => settlementPart(this, settlement))}
      ${this.#content(document)}
      <p class="as-of">${this.asOf(document.asOf)}</p>
    </article>`);
  }

  /** @param {DocumentDetails} document */
  #facts(document) {
    const amount = document.amount !== null && document.currency ? this.money(document.amount, document.currency) : null;
    return html`<dl class="facts">
      ${this.#fact('issued', this.dateLong(document.issuedOn))}
      ${document.dueOn ? this.#fact('due', this.dateLong(document.dueOn)) : nothing}
      ${amount ? this.#fact('amount', amount) : nothing}
      ${document.openedOn ? this.#fact('opened', format.dateTime(document.openedOn, this.language)) : nothing}
    </dl>`;
  }

  /**
   * @param {string} name
   * @param {unknown} value
   */
  #fact(name, value) {
    return html`<div><dt>${this.t(`fact.${name}`)}</dt><dd>${value}</dd></div>`;
  }

  /** @param {DocumentDetails} document */
  #actions({ file, fileProblem }) {
    if (!file) return nothing;
    const label = fileProblem ? this.t('download.any') : this.t('download', { size: format.bytes(file.size, this.language) });
    return html`<p class="document-actions">
      <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.#download.start(`${file.href}?download=true`, file.name)}>${icon('download')}<span>${label}</span></button>
    </p>`;
  }

  /** @param {DocumentDetails} document */
  #content(document) {
    const { format: form, fileProblem, file, invoice } = document;
    if (!form) return notice({ title: this.t('file.none'), text: html`${this.t('file.none.text')}${this.callUs()}` });
    if (fileProblem === 'not-what-it-claims') return notice({ meaning: 'warning', title: this.t('file.foreign'), text: html`${this.t('file.foreign.text')}${this.callUs()}` });
    if (fileProblem) return notice({ meaning: 'warning', title: this.t('file.broken'), text: html`${this.t('file.broken.text')}${this.callUs()}` });
    if (invoice) return html`<ebok-invoice .context=${this.context} .route=${this.route} .address=${this.#address}></ebok-invoice>`;
    if (file?.mediaType === 'application/pdf') return this.#pdf(file);
    return notice({ title: this.t('file.not-shown'), text: this.t('file.not-shown.text') });
  }

  /** @param {import('./answers.js').DocumentFile} file */
  #pdf(file) {
    return html`<p class="document-actions"><a class="ds-button" href=${file.href} target="_blank" rel="noopener">${icon('eye')}<span>${this.t('pdf.open')}</span></a></p>`;
  }
}

customElements.define('ebok-document', Document);
