import { html } from 'lit';
import { EbokPage } from 'ebok';
import { OneOfList } from 'ebok/one-of-list.js';
import './list.js';

/** The documents: their list, or one of them when the address names it. */
export class DocumentsPage extends EbokPage {
  static stylesheet = new URL('documents.css', import.meta.url);

  #shown = new OneOfList(this, { element: 'ebok-documents-document', load: () => import('./document.js') });

  render() {
    const { context, route } = this;
    return this.#shown.render({
      title: this.t('title'),
      one: (id) => html`<ebok-documents-document .context=${context} .route=${route} .documentId=${id} @opened=${this.#opened}></ebok-documents-document>`,
      list: (hidden) => html`<ebok-documents-list .context=${context} .route=${route} ?hidden=${hidden}></ebok-documents-list>`,
    });
  }

  /** @param {CustomEvent<string>} event */
  #opened({ detail }) {
    const list = /** @type {import('./list.js').DocumentList | null} */ (this.querySelector('ebok-documents-list'));
    list?.markOpened(detail);
  }
}

customElements.define('ebok-documents', DocumentsPage);
