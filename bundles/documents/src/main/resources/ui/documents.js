import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage } from 'ebok';
import './document.js';
import './list.js';

/**
 * The documents: their list, or one of them when the address names it. The list stays behind an open document, so
 * that its reader comes back to the same place.
 */
export class DocumentsPage extends EbokPage {
  static stylesheet = new URL('documents.css', import.meta.url);

  #shown = '';
  #known = false;
  #listed = false;
  #scrolled = 0;

  get #id() {
    return this.route.query.get('document') ?? '';
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (!this.#id) this.#listed = true;
    if (this.#id && !this.#shown) this.#scrolled = window.scrollY;
  }

  updated() {
    const before = this.#shown;
    this.#shown = this.#id;
    if (this.#known && before !== this.#id) void this.#arrive(before);
    this.#known = true;
  }

  /**
   * Another address of the same page: its reader begins at the headline, or where they left the list.
   *
   * @param {string} before the document that was open, empty for the list
   */
  async #arrive(before) {
    const opened = /** @type {EbokPage | null} */ (this.querySelector('ebok-documents-document'));
    await opened?.updateComplete; // its headline is its own
    const link = !this.#id && this.querySelector(`[data-document="${window.CSS.escape(before)}"]`);
    const target = link || this.querySelector('h1');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    window.scrollTo(0, this.#id ? 0 : this.#scrolled);
  }

  render() {
    const id = this.#id;
    return html`${id ? keyed(id, html`<ebok-documents-document .context=${this.context} .route=${this.route} .documentId=${id} @opened=${this.#opened}></ebok-documents-document>`) : html`<h1 class="page-title" tabindex="-1">${this.t('title')}</h1>`}
      ${this.#listed ? html`<ebok-documents-list .context=${this.context} .route=${this.route} ?hidden=${id !== ''}></ebok-documents-list>` : nothing}`;
  }

  /** @param {CustomEvent<string>} event */
  #opened({ detail }) {
    const list = /** @type {import('./list.js').DocumentList | null} */ (this.querySelector('ebok-documents-list'));
    list?.markOpened(detail);
  }
}

customElements.define('ebok-documents', DocumentsPage);
