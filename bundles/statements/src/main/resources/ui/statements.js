import { html } from 'lit';
import { EbokPage } from 'ebok';
import { OneOfList } from 'ebok/one-of-list.js';
import './library.js';

/** The operator's own documents: their list, or one of them when the address names it. */
export class StatementsPage extends EbokPage {
  static stylesheet = new URL('statements.css', import.meta.url);

  #shown = new OneOfList(this, { element: 'ebok-statement', load: () => import('./statement.js') });

  render() {
    const { context, route } = this;
    return this.#shown.render({
      title: this.t('title'),
      one: (id) => html`<ebok-statement .context=${context} .route=${route} .documentId=${id} @opened=${this.#opened}></ebok-statement>`,
      list: (hidden) => html`<ebok-statements-library .context=${context} .route=${route} ?hidden=${hidden}></ebok-statements-library>`,
    });
  }

  /** @param {CustomEvent<string>} event */
  #opened({ detail }) {
    const library = /** @type {import('./library.js').Library | null} */ (this.querySelector('ebok-statements-library'));
    library?.markOpened(detail);
  }
}

customElements.define('ebok-statements', StatementsPage);
