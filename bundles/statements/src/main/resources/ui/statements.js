import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage } from 'ebok';
import './library.js';
import './statement.js';

/**
 * The operator's own documents: their list, or one of them when the address names it. The list stays behind an open
 * document, so that its reader comes back to the same place.
 */
export class StatementsPage extends EbokPage {
  static stylesheet = new URL('statements.css', import.meta.url);

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

  /** @param {string} before the document that was open, empty for the list */
  async #arrive(before) {
    const opened = /** @type {EbokPage | null} */ (this.querySelector('ebok-statement'));
    await opened?.updateComplete; // its headline is its own
    const link = !this.#id && this.querySelector(`[data-document="${window.CSS.escape(before)}"]`);
    const target = link || this.querySelector('h1');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    window.scrollTo(0, this.#id ? 0 : this.#scrolled);
  }

  render() {
    const id = this.#id;
    return html`${id
      ? keyed(id, html`<ebok-statement .context=${this.context} .route=${this.route} .documentId=${id} @opened=${this.#opened}></ebok-statement>`)
      : html`<h1 class="page-title" tabindex="-1">${this.t('title')}</h1>`}
      ${this.#listed ? html`<ebok-statements-library .context=${this.context} .route=${this.route} ?hidden=${id !== ''}></ebok-statements-library>` : nothing}`;
  }

  /** @param {CustomEvent<string>} event */
  #opened({ detail }) {
    const library = /** @type {import('./library.js').Library | null} */ (this.querySelector('ebok-statements-library'));
    library?.markOpened(detail);
  }
}

customElements.define('ebok-statements', StatementsPage);
