import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Download, EbokPage, Problem, Remote, announce, api, documentIcon, format, icon, navigate, notice, problemNotice } from 'ebok';
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
  static properties = { ...EbokPage.properties, loadingMore: { state: true }, moreProblem: { state: true }, searching: { state: true } };

  constructor() {
    super();
    this.loadingMore = false;
    /** @type {Problem | null} */
    this.moreProblem = null;
    this.searching = false;
  }

  /** @type {Remote<Overview>} */
  #overview = new Remote(this, () => api.get(`/api/documents/overview?lang=${this.language}`));
  /** @type {Remote<Answer>} the pages read so far, as one */
  #documents = new Remote(this, () => this.#read());
  #download = new Download(this, 'documents');
  /** @type {Filter} that was read last */
  #filter = NO_FILTER;
  #loadedIn = '';

  connectedCallback() {
    this.#filter = filterOf(this.route.query); // before the first reading
    super.connectedCallback();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const otherLanguage = this.#loadedIn !== '' && this.#loadedIn !== this.language;
    this.#loadedIn = this.language;
    if (otherLanguage) void this.#overview.load(); // the server names the kinds
    const filter = filterOf(this.route.query);
    if (isSame(filter, this.#filter) && !otherLanguage) return;
    this.#filter = filter;
    void this.#search();
  }

  /** An opened document is no longer new. @param {string} id */
  markOpened(id) {
    const shown = this.#documents.value;
    if (!shown) return;
    this.#documents.value = { ...shown, documents: shown.documents.map((document) => (document.id === id ? { ...document, unread: false } : document)) };
    this.requestUpdate();
  }

  async #search() {
    const filter = this.#filter;
    this.searching = true;
    this.moreProblem = null;
    await this.#documents.load();
    if (!isSame(filter, this.#filter)) return; // searching goes on for another one
    this.searching = false;
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

  async #more() {
    const shown = this.#documents.value;
    if (this.loadingMore || this.searching || !shown?.next) return;
    this.loadingMore = true;
    this.moreProblem = null;
    try {
      const older = await this.#read(shown.next);
      if (shown !== this.#documents.value) return;
      this.#documents.value = { ...older, documents: [...shown.documents, ...older.documents] };
      announce(this.t('list.added', { count: older.documents.length }));
    } catch (error) {
      this.moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loadingMore = false;
    }
    await this.updateComplete;
    // the button has gone with the last page: whoever pressed it stands at the sentence that took its place
    /** @type {HTMLElement | null} */ (this.querySelector('.document-end'))?.focus();
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
    return html`${value ? html`<p class="as-of documents-as-of">${this.asOf(value.asOf)}</p>` : nothing}
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
    ${this.searching ? html`<p class="documents-searching secondary">${this.t('filter.searching')}</p>` : nothing}`;
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
    return html`<ul class="document-list" aria-busy=${this.searching ? 'true' : nothing}>
        ${repeat(documents, (document) => document.id, (document) => this.#row(document, filter, today))}
      </ul>
      <div class="document-more">
        ${this.moreProblem ? problemNotice(this.moreProblem) : nothing}
        ${next
          ? html`<p class="secondary">${this.t('list.shown', { count: documents.length })}</p>
            <button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loadingMore ? 'true' : nothing} @click=${this.#more}>${this.t(this.loadingMore ? 'list.loading' : 'list.more')}</button>`
          : html`<p class="document-end secondary" tabindex="-1">${this.t(isFiltered(filter) ? 'list.end.filtered' : 'list.end', { count: documents.length })}</p>`}
        ${isFiltered(filter) ? this.#clearButton() : nothing}
      </div>`;
  }

  /**
   * @param {Document} document
   * @param {Filter} filter
   * @param {string} today
   */
  #row(document, filter, today) {
    const tag = demandTag(this, document, today);
    return html`<li class="document-row" ?data-unread=${document.unread} ?data-due=${tag?.meaning === 'warning'}>
      <span class="document-icon">${documentIcon(document.kind)}</span>
      <div class="document-what">
        <p class="document-title"><a href=${addressOf(this.route.path, filter, { document: document.id })} data-document=${document.id}>${document.title}</a>
          ${document.unread ? html`<span class="tag document-new">${this.t('list.unread')}</span>` : nothing}
          ${tag ? html`<span class="tag" data-meaning=${tag.meaning}>${tag.words}</span>` : nothing}</p>
        <p class="document-beside"><span>${document.kind.title}</span> <span>${document.number}</span> <span>${this.dateShort(document.issuedOn)}</span></p>
      </div>
      <p class="document-amount">${documentAmount(this, document) ?? nothing}</p>
    </li>`;
  }
}

customElements.define('ebok-documents-list', DocumentList);
