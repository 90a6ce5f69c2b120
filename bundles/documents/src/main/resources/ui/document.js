import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, documentIcon, format, icon, notice } from 'ebok';
import 'ebok/pdf.js';
import { demandEntries, demandSummary } from './demand.js';
import { addressOf, filterOf } from './filter.js';
import { documentAmount } from './kinds.js';
import { settlementFigures } from './settlement.js';
import './invoice.js';

/** @typedef {{ name: string, mediaType: string, size: number, href: string }} File */
/**
 * @typedef {import('./kinds.js').Document & {
 *   asOf: string,
 *   file: File | null,
 *   fileProblem: 'missing' | 'broken' | 'not-what-it-claims' | null,
 *   invoice: { href: string } | null,
 *   settlements: import('./settlement.js').Settlement[],
 * }} Details
 */

const PDF = 'application/pdf';

/** One document: the document itself first, what is known of it and what can be done beside it. */
class DocumentPage extends EbokPage {
  static properties = { ...EbokPage.properties, documentId: { attribute: false }, unreadable: { state: true } };

  constructor() {
    super();
    /** @type {string} */
    this.documentId;
    /** whether it is an invoice that the server cannot read, and so cannot print either */
    this.unreadable = false;
  }

  /** @type {Remote<Details>} */
  #details = new Remote(this, () => this.#read(), { key: () => this.language });
  #download = new Download(this, 'documents-document');
  #noted = false;

  /** @returns {Promise<Details>} */
  async #read() {
    const details = await api.get(`/api/documents/items/${encodeURIComponent(this.documentId)}?lang=${this.language}`);
    if (details.format === null) void this.#noteReading();
    return details;
  }

  /** There is no file whose reading the server would see. */
  async #noteReading() {
    if (this.#noted) return;
    this.#noted = true;
    try {
      await api.post(`/api/documents/items/${encodeURIComponent(this.documentId)}/opening`, {});
      this.#opened();
    } catch {
      this.#noted = false; // it stays unread, and is noted when it is read again
    }
  }

  #opened() {
    this.dispatchEvent(new CustomEvent('opened', { detail: this.documentId }));
  }

  render() {
    const details = this.#details.value;
    return html`<p class="back-link"><a href=${addressOf(this.route.path, filterOf(this.route.query))}>${icon('arrow')}<span>${this.t('document.back')}</span></a></p>
      <div class="page-head"><h1 class="page-title" tabindex="-1">${details?.title ?? this.t('document')}</h1>
        ${details ? html`<p class="as-of">${this.asOf(details.asOf)}</p>` : nothing}</div>
      ${this.#details.render((value) => this.#document(value))}`;
  }

  /** @param {Details} details */
  #document(details) {
    const today = format.local(details.asOf).day;
    return html`<div class="with-aside">
      <div class="document-main">
        ${this.#itself(details)}
        ${details.demand ? demandEntries(this, details.demand) : nothing}
        ${settlementFigures(this, details.settlements)}
      </div>
      <aside class="document-aside" aria-label=${this.t('document.facts')}>
        ${details.demand ? demandSummary(this, details, today) : nothing}
        <div class="sheet side-sheet">${this.#facts(details)}${this.#why(details)}${this.#actions(details)}</div>
      </aside>
    </div>`;
  }

  /** @param {Details} details */
  #itself(details) {
    const { invoice, file, fileProblem } = details;
    if (fileProblem) return html`<div class="sheet">${notice({ meaning: 'warning', title: this.t(`file.${fileProblem}`), text: html`${this.t(`file.${fileProblem}.text`)}${this.callUs()}` })}</div>`;
    if (invoice) return html`<ebok-documents-invoice class="sheet" .context=${this.context} .route=${this.route} .href=${invoice.href} @shown=${this.#opened} @unreadable=${() => (this.unreadable = true)}></ebok-documents-invoice>`;
    if (!file) return html`<div class="sheet">${notice({ title: this.t('file.none'), text: html`${this.t('file.none.text')}${this.callUs()}` })}</div>`;
    if (file.mediaType === PDF) return html`<section class="sheet file-sheet" aria-label=${this.t('document.itself')}><ebok-pdf .src=${file.href} .size=${file.size} .label=${details.title} @shown=${this.#opened}></ebok-pdf></section>`;
    return html`<div class="sheet">${notice({ title: this.t('file.other'), text: this.t('file.other.text', { name: file.name }) })}</div>`;
  }

  /** @param {Details} details */
  #facts(details) {
    const { kind, number, issuedOn, dueOn, openedOn, file, demand } = details;
    const fact = (/** @type {string} */ name, /** @type {unknown} */ value) => (value ? html`<div><dt>${this.t(`fact.${name}`)}</dt><dd>${value}</dd></div>` : nothing);
    return html`<dl class="facts-brief">
      ${fact('kind', html`<span class="kind-name">${documentIcon(kind)}<span>${kind.title}</span></span>`)}
      ${fact('number', number)}
      ${fact('issued', this.dateLong(issuedOn))}
      ${demand ? nothing : fact('due', dueOn && this.dateLong(dueOn))}
      ${demand ? nothing : fact('amount', documentAmount(this, details))}
      ${fact('file', file && `${file.name} (${format.bytes(file.size, this.language)})`)}
    </dl>
    ${openedOn ? html`<p class="secondary document-opened">${this.t('document.opened', { date: this.dateLong(format.local(openedOn).day) })}</p>` : nothing}`;
  }

  /** @param {Details} details */
  #why({ amount }) {
    return amount === null ? nothing : html`<p class="document-why"><a href="/why?document=${encodeURIComponent(this.documentId)}">${this.t('why')}</a></p>`;
  }

  /** @param {Details} details */
  #actions({ file, invoice }) {
    if (!file) return nothing;
    return html`<div class="aside-actions document-actions">
      ${invoice
        ? html`${this.unreadable ? nothing : this.#button(`${invoice.href}.pdf?lang=${this.language}`, 'PDF', 'save.invoice-pdf')}${this.#button(`${file.href}?download=true`, 'XML', 'save.xml')}`
        : html`${this.#button(`${file.href}?download=true`, file.mediaType === PDF ? 'PDF' : file.name, 'save')}
          ${file.mediaType === PDF ? html`<a class="ds-button" data-variant="secondary" href=${file.href} target="_blank" rel="noopener">${this.t('open')}</a>` : nothing}`}
    </div>${this.#download.render()}`;
  }

  /**
   * @param {string} path
   * @param {string} label
   * @param {'save' | 'save.invoice-pdf' | 'save.xml'} words
   */
  #button(path, label, words) {
    const save = async () => {
      if (await this.#download.start(path, label)) this.#opened();
    };
    return html`<button type="button" class="ds-button" data-variant=${words === 'save.xml' && !this.unreadable ? 'secondary' : 'primary'} @click=${save}>${icon('download')}<span>${this.t(words)}</span></button>`;
  }
}

customElements.define('ebok-documents-document', DocumentPage);
