import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, documentIcon, format, icon, notice } from 'ebok';
import 'ebok/pdf.js';
import { addressOf, choiceOf } from './choice.js';

/** @typedef {{ name: string, mediaType: string, size: number, href: string }} File */
/**
 * @typedef {object} Details
 * @property {string} asOf
 * @property {import('./library.js').Statement} document
 * @property {string | null} openedOn
 * @property {File | null} file
 * @property {'missing' | 'broken' | 'not-what-it-claims' | null} fileProblem
 */

const PDF = 'application/pdf';

/** One document: the document itself first, what is known of it and what can be done beside it. */
class StatementPage extends EbokPage {
  static properties = { ...EbokPage.properties, documentId: { attribute: false } };

  constructor() {
    super();
    /** @type {string} */
    this.documentId;
  }

  /** @type {Remote<Details>} */
  #details = new Remote(this, () => this.#read(), { key: () => this.language });
  #download = new Download(this, 'statements-document');
  #noted = false;

  get #path() {
    return `/api/statements/items/${encodeURIComponent(this.documentId)}`;
  }

  /** @returns {Promise<Details>} */
  async #read() {
    const details = await api.get(`${this.#path}?lang=${this.language}`);
    if (details.document.format === null) void this.#noteReading();
    return details;
  }

  /** There is no file whose reading the server would see. */
  async #noteReading() {
    if (this.#noted) return;
    this.#noted = true;
    try {
      await api.post(`${this.#path}/opening`, {});
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
    return html`<p class="back-link"><a href=${addressOf(this.route.path, choiceOf(this.route.query))}>${icon('arrow')}<span>${this.t('document.back')}</span></a></p>
      <div class="page-head"><h1 class="page-title" tabindex="-1">${details?.document.title ?? this.t('document')}</h1>
        ${details ? html`<p class="as-of">${this.asOf(details.asOf)}</p>` : nothing}</div>
      ${this.#details.render((value) => html`<div class="with-aside">
        ${this.#itself(value)}
        <aside class="sheet side-sheet" aria-label=${this.t('document.facts')}>${this.#facts(value)}${this.#actions(value)}</aside>
      </div>`)}`;
  }

  /** @param {Details} details */
  #itself({ document, file, fileProblem }) {
    if (file?.mediaType === PDF && !fileProblem) {
      return html`<section class="sheet file-sheet" aria-label=${this.t('document.itself')}><ebok-pdf .src=${file.href} .size=${file.size} .label=${document.title} @shown=${this.#opened}></ebok-pdf></section>`;
    }
    const words = fileProblem ?? (file ? 'other' : 'none');
    return html`<div class="sheet">${notice({
      ...(fileProblem ? { meaning: 'warning' } : {}),
      title: this.t(`file.${words}`),
      text: html`${this.t(`file.${words}.text`, { name: file?.name ?? '' })}${words === 'other' ? nothing : this.callUs()}`,
    })}</div>`;
  }

  /** @param {Details} details */
  #facts({ document: { kind, number, issuedOn }, openedOn, file }) {
    const fact = (/** @type {string} */ name, /** @type {unknown} */ value) => (value ? html`<div><dt>${this.t(`fact.${name}`)}</dt><dd>${value}</dd></div>` : nothing);
    return html`<dl class="facts-brief">
      ${fact('kind', html`<span class="kind-name">${documentIcon(kind)}<span>${kind.title}</span></span>`)}
      ${fact('number', number)}
      ${fact('issued', this.dateLong(issuedOn))}
      ${fact('file', file && `${file.name} (${format.bytes(file.size, this.language)})`)}
    </dl>
    ${openedOn ? html`<p class="secondary">${this.t('document.opened', { date: this.dateLong(format.local(openedOn).day) })}</p>` : nothing}`;
  }

  /** @param {Details} details */
  #actions({ file }) {
    if (!file) return nothing;
    const pdf = file.mediaType === PDF;
    const save = async () => {
      if (await this.#download.start(`${file.href}?download=true`, pdf ? 'PDF' : file.name)) this.#opened();
    };
    return html`<div class="aside-actions">
      <button type="button" class="ds-button" data-variant="primary" @click=${save}>${icon('download')}<span>${this.t('save')}</span></button>
      ${pdf ? html`<a class="ds-button" data-variant="secondary" href=${file.href} target="_blank" rel="noopener">${this.t('open')}</a>` : nothing}
    </div>${this.#download.render()}`;
  }
}

customElements.define('ebok-statement', StatementPage);
