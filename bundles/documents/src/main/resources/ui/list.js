import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Download, EbokPage, Pages, Remote, announce, api, documentIcon, format, icon, navigate, notice } from 'ebok';
import { NO_FILTER, addressOf, filterOf, isFiltered, isSame, isUnreadAlone, queryOf, wrongField } from './filter.js';
import { demandTag, documentAmount } from './kinds.js';
import './filters.js';

/** @typedef {import('./filter.js').Filter} Filter */
/** @typedef {import('./kinds.js').Document} Document */
/** @typedef {import('./kinds.js').DocumentPage} DocumentPage */
/** @typedef {import('./kinds.js').Overview} Overview */
/** @typedef {DocumentPage & { filter: Filter }} Answer with the question: while the next is on its way, this one is shown */

const PAGE = 50;

/** The documents, newest first; older ones come by a button. The filter is kept in the address. */
export class DocumentList extends EbokPage {
  /** @type {Remote<Overview>} */
  #overview = new Remote(this, () => api.get(`/api/documents/overview?lang=${this.language}`), { key: () => this.language }); // the server names the kinds
  /** @type {Pages<Answer>} */
  #documents = new Pages(this, (after) => this.#read(after), { rows: 'documents', key: () => queryOf(this.#filter, { lang: this.language }), renewed: () => this.#found() });
  #download = new Download(this, 'documents');

  get #filter() {
    return filterOf(this.route.query);
  }

  /** An opened document is no longer new. @param {string} id */
  markOpened(id) {
    this.#documents.change((shown) => ({ ...shown, documents: shown.documents.map((document) => (document.id === id ? { ...document, unread: false } : document)) }));
  }

  #found() {
    const shown = this.#documents.value;
    if (shown) announce(this.t(shown.next ? 'list.found.more' : 'list.found', { count: shown.documents.length }));
  }

  /**
   * @param {string} [after]
   * @returns {Promise<Answer>}
   */
  async #read(after) {
    const filter = this.#filter;
    const answer = await api.get(`/api/documents/items?${queryOf(filter, { lang: this.language, limit: String(PAGE), ...(after ? { after } : {}) })}`);
    return { ...answer, filter };
  }

  /**
   * @param {Filter} filter
   * @param {boolean} replace
   */
  #go(filter, replace) {
    if (!isSame(filter, this.#filter)) navigate(addressOf(this.route.path, filter), { replace });
  }

  /** The button that was pressed goes with the filter; its reader stands at the first control then. */
  #clear() {
    this.#go(NO_FILTER, false);
    /** @type {HTMLElement | null} */ (this.querySelector('#documents-kind'))?.focus();
  }

  render() {
    const { value, problem } = this.#documents;
    const wrong = problem && wrongField(problem);
    const nothingAtAll = value?.documents.length === 0 && !isFiltered(value.filter);
    const tools = (value || wrong || isFiltered(this.#filter)) && !nothingAtAll;
    return html`${value ? html`<p class="as-of" data-under-title>${this.asOf(value.asOf)}</p>` : nothing}
      <section class="sheet" aria-label=${this.t('list.label')}>
        ${tools ? this.#tools(!!value?.documents.length) : nothing}
        ${wrong ? this.#wrong(wrong) : this.#documents.render((page) => (page.documents.length ? this.#list(page) : this.#empty(page.filter)))}
      </section>`;
  }

  /** @param {boolean} sound whether there is something to save */
  #tools(sound) {
    return html`<div class="document-tools">
      <ebok-documents-filters .context=${this.context} .route=${this.route} .filter=${this.#filter} .overview=${this.#overview.value}
        @filter=${(/** @type {CustomEvent<import('./filters.js').FilterChange>} */ { detail }) => this.#go(detail.filter, detail.replace)}></ebok-documents-filters>
      ${sound ? html`<button type="button" class="ds-button document-archive" data-variant="tertiary" @click=${this.#save}>${icon('download')}<span>${this.t(isFiltered(this.#filter) ? 'archive.filtered' : 'archive')}</span></button>` : nothing}
      ${this.#download.render()}
    </div>
    ${this.#documents.pending ? html`<p class="documents-searching secondary">${this.t('filter.searching')}</p>` : nothing}`;
  }

  #save() {
    return this.#download.start(`/api/documents/archive.zip?${queryOf(this.#filter, { lang: this.language })}`, 'ZIP');
  }

  /** @param {keyof Filter} field of the address that the server does not take */
  #wrong(field) {
    const value = this.#filter[field];
    return notice({
      meaning: 'warning',
      alert: true,
      title: this.t('filter.wrong'),
      text: this.t(`filter.wrong.${field}`, { value: value.length > 60 ? `${value.slice(0, 60)}…` : value }),
      action: this.#clearButton(),
    });
  }

  #clearButton() {
    return html`<button type="button" class="ds-button" data-variant="secondary" @click=${this.#clear}>${this.t('filter.clear')}</button>`;
  }

  /** @param {Filter} filter */
  #empty(filter) {
    if (isUnreadAlone(filter)) return notice({ meaning: 'good', title: this.t('list.none.unread'), text: this.t('list.none.unread.text'), action: this.#clearButton() });
    return isFiltered(filter)
      ? notice({ title: this.t('list.none.filtered'), text: this.t('list.none.filtered.text'), action: this.#clearButton() })
      : notice({ title: this.t('list.none'), text: this.t('list.none.text') });
  }

  /** @param {Answer} page */
  #list({ documents, next, filter, asOf }) {
    const today = format.local(asOf).day;
    return html`<ul class="document-list" aria-busy=${this.#documents.pending ? 'true' : nothing}>
        ${repeat(documents, (document) => document.id, (document) => this.#row(document, filter, today))}
      </ul>
      ${this.#documents.more({
        beside: next ? html`<p class="secondary">${this.t('list.shown', { count: documents.length })}</p>` : nothing,
        end: this.t(isFiltered(filter) ? 'list.end.filtered' : 'list.end', { count: documents.length }),
        after: isFiltered(filter) ? this.#clearButton() : nothing,
      })}`;
  }

  /**
   * @param {Document} document
   * @param {Filter} filter
   * @param {string} today
   */
  #row(document, filter, today) {
    const tag = demandTag(this, document, today);
    return html`<li class="document-row" ?data-unread=${document.unread} ?data-due=${tag?.meaning === 'warning'}>
      <span class="icon-tile">${documentIcon(document.kind)}</span>
      <div class="document-what">
        <p class="row-title"><a href=${addressOf(this.route.path, filter, { document: document.id })} data-document=${document.id}>${document.title}</a>
          ${document.unread ? html`<span class="tag" data-meaning="news">${this.t('list.unread')}</span>` : nothing}
          ${tag ? html`<span class="tag" data-meaning=${tag.meaning}>${tag.words}</span>` : nothing}</p>
        <p class="row-beside"><span>${document.kind.title}</span> <span>${document.number}</span> <span>${this.dateShort(document.issuedOn)}</span></p>
      </div>
      <p class="document-amount">${documentAmount(this, document) ?? nothing}</p>
    </li>`;
  }
}

customElements.define('ebok-documents-list', DocumentList);
