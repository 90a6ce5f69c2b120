import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage } from 'ebok';
import './document.js';
import './list.js';

/** The list of documents, or one of them; which one is kept in the address. */
export class DocumentsPage extends EbokPage {
  static stylesheet = new URL('documents.css', import.meta.url);

  render() {
    const id = this.route.query.get('document');
    return html`<div class="page-head">
        <h1 class="page-title">${this.t('title')}</h1>
        ${id === null ? nothing : html`<p><a class="ds-link" href=${this.route.path}>${this.t('back')}</a></p>`}
      </div>
      ${id === null
        ? html`<ebok-document-list .context=${this.context} .route=${this.route}></ebok-document-list>`
        : keyed(id, html`<ebok-document .context=${this.context} .route=${this.route} .documentId=${id}></ebok-document>`)}`;
  }
}

customElements.define('ebok-documents', DocumentsPage);
