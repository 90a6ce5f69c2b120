import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Download, EbokPage, Problem, Remote, announce, api, icon, navigate, notice, problemNotice } from 'ebok';
import { ITEMS, pageOf } from './answers.js';
import { LONGEST_TEXT, filterOf, isFiltered, isSame, queryOf } from './filter.js';

/** @typedef {import('./answers.js').DocumentList} DocumentList */
/** @typedef {import('./answers.js').DocumentRow} DocumentRow */
/** @typedef {import('./answers.js').Overview} Overview */
/** @typedef {import('./filter.js').Filter} Filter */

/** A search starts when nobody has typed for so long. */
const PAUSE_MS = 400;

/** The documents that the filter leaves, newest first; older ones come by a button. */
class List extends EbokPage {
  static properties = { ...EbokPage.properties, loadingMore: { state: true }, moreProblem: { state: true } };

  constructor() {
    super();
    this.loadingMore = false;
    /** @type {Problem | null} */
    this.moreProblem = null;
  }

  /** @type {Remote<Overview>} */
  #overview = new Remote(this, () => api.get(`/api/documents/overview?lang=${this.language}`));
  /** @type {Remote<DocumentList & { filter: Filter }>} the pages read so far, as one */
  #documents = new Remote(this, () => this.#read());
  #download = new Download(this, 'documents');
  /** @type {Filter | null} that was read last */
  #filter = null;
  #language = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typing;

  connectedCallback() {
    this.#filter = filterOf(this.route.query); // before the first reading
    this.#language = this.language;
    super.connectedCallback();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#language !== this.language) void this.#overview.load(); // the server names the kinds
    const filter = filterOf(this.route.query);
    if (this.#language === this.language && this.#filter && isSame(filter, this.#filter)) return;
    this.#language = this.language;
    this.#filter = filter;
    void this.#search();
  }

  async #search() {
    this.moreProblem = null;
    await this.#documents.load();
    if (this.#documents.value) announce(this.t(this.#documents.value.documents.length ? 'list.changed' : 'list.nothing'));
  }

  /** @returns {Promise<DocumentList & { filter: Filter }>} */
  async #read() {
    const filter = /** @type {Filter} */ (this.#filter);
    return { ...(await api.get(`${ITEMS}?${queryOf(filter, { lang: this.language })}`)), filter };
  }

  async #more() {
    const shown = this.#documents.value;
    if (!shown?.next || this.loadingMore) return;
    this.loadingMore = true;
    this.moreProblem = null;
    try {
      /** @type {DocumentList} */
      const older = await api.get(`${ITEMS}?${queryOf(shown.filter, { lang: this.language, after: shown.next })}`);
      if (this.#documents.value === shown) this.#documents.value = { ...shown, documents: [...shown.documents, ...older.documents], next: older.next };
    } catch (error) {
      if (!(error instanceof Problem)) console.error(error);
      this.moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
    }
    this.loadingMore = false;
  }

  /**
   * @param {Partial<Filter>} part
   * @param {boolean} [replace]
   */
  #choose(part, replace = false) {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const search = /** @type {HTMLInputElement} */ (this.querySelector('#documents-text'));
    const query = queryOf({ ...filterOf(this.route.query), text: search.value.trim(), ...part });
    navigate(query ? `${this.route.path}?${query}` : this.route.path, { replace });
  }

  /** What the controls show follows the address, also when the reader goes back. */
  updated() {
    const filter = filterOf(this.route.query);
    const select = (/** @type {string} */ id, /** @type {string} */ value) => {
      const control = /** @type {HTMLSelectElement | null} */ (this.querySelector(id));
      if (control) control.value = value;
    };
    select('#documents-kind', filter.kind);
    select('#documents-year', filter.year);
    const unread = /** @type {HTMLInputElement | null} */ (this.querySelector('#documents-unread'));
    if (unread) unread.checked = filter.unread;
    const search = /** @type {HTMLInputElement | null} */ (this.querySelector('#documents-text'));
    if (search && !this.#typing && search.value.trim() !== filter.text) search.value = filter.text;
  }

  render() {
    const filter = filterOf(this.route.query);
    return html`<section class="sheet documents" aria-label=${this.t('title')}>
      ${this.#filters(filter, this.#overview.value)}
      ${this.#documents.render((list) => this.#list(list))}
    </section>`;
  }

  /**
   * @param {Filter} filter
   * @param {Overview | undefined} overview
   */
  #filters(filter, overview) {
    const kinds = overview?.kinds ?? [];
    const years = overview?.years ?? (filter.year ? [Number(filter.year)] : []);
    return html`<form class="documents-filters" role="search" aria-label=${this.t('filter.label')} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <div class="filter"><label for="documents-kind">${this.t('filter.kind')}</label>
        <select class="ds-input" id="documents-kind" @change=${(/** @type {Event} */ event) => this.#choose({ kind: /** @type {HTMLSelectElement} */ (event.target).value })}>
          <option value="">${this.t('filter.kind.all')}</option>
          ${kinds.map((kind) => html`<option value=${kind.code}>${kind.title}</option>`)}
        </select></div>
      <div class="filter"><label for="documents-year">${this.t('filter.year')}</label>
        <select class="ds-input" id="documents-year" @change=${(/** @type {Event} */ event) => this.#choose({ year: /** @type {HTMLSelectElement} */ (event.target).value })}>
          <option value="">${this.t('filter.year.all')}</option>
          ${years.map((year) => html`<option value=${String(year)}>${year}</option>`)}
        </select></div>
      <div class="filter documents-search"><label for="documents-text">${this.t('filter.text')}</label>
        <input class="ds-input" id="documents-text" type="search" maxlength=${LONGEST_TEXT} autocomplete="off" enterkeyhint="search"
          @input=${() => { clearTimeout(this.#typing); this.#typing = setTimeout(() => this.#choose({}, true), PAUSE_MS); }}></div>
      <div class="documents-unread"><input class="ds-input" id="documents-unread" type="checkbox"
          @change=${(/** @type {Event} */ event) => this.#choose({ unread: /** @type {HTMLInputElement} */ (event.target).checked })}>
        <label for="documents-unread">${this.t('filter.unread')}${overview?.unread ? html` <span class="documents-count">(${overview.unread})</span>` : nothing}</label></div>
    </form>`;
  }

  /** @param {DocumentList & { filter: Filter }} list */
  #list(list) {
    if (!list.documents.length) return this.#nothing(list.filter);
    return html`<p class="as-of">${this.asOf(list.asOf)}</p>
      <ul class="documents-list">${repeat(list.documents, (document) => document.id, (document) => this.#row(document))}</ul>
      ${this.moreProblem ? problemNotice(this.moreProblem, { retry: () => void this.#more() }) : nothing}
      <div class="documents-end">
        ${list.next ? html`<button type="button" class="ds-button" data-variant="secondary" aria-disabled=${this.loadingMore} @click=${() => this.#more()}>${this.t('more')}</button>` : nothing}
        <button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#download.start(`/api/documents/archive.zip?${queryOf(list.filter, { lang: this.language })}`, 'ZIP')}>${icon('download')}<span>${this.t('zip')}</span></button>
      </div>
      ${this.#download.render()}`;
  }

  /** @param {DocumentRow} document */
  #row(document) {
    const unpaid = document.demand?.known && !document.demand.paid;
    return html`<li class="documents-row" data-unread=${document.unread ? '' : nothing}>
      <a href=${pageOf(document.id)}>
        <span class="documents-title">${document.title}</span>
        <span class="documents-number">${document.kind.title} · ${document.number}</span></a>
      <span class="documents-marks">
        ${document.unread ? html`<span class="tag" data-meaning="info">${this.t('new')}</span>` : nothing}
        ${unpaid ? html`<span class="tag" data-meaning="danger">${icon('danger')}${this.t('demand.unpaid')}</span>` : nothing}
        ${document.demand?.known && document.demand.paid ? html`<span class="tag" data-meaning="good">${icon('good')}${this.t('demand.paid')}</span>` : nothing}
      </span>
      <span class="documents-date">${this.dateShort(document.issuedOn)}</span>
      <span class="documents-amount">${document.amount !== null && document.currency ? this.money(document.amount, document.currency) : nothing}</span>
    </li>`;
  }

  /** @param {Filter} filter */
  #nothing(filter) {
    if (!isFiltered(filter)) return notice({ title: this.t('none'), text: html`${this.t('none.text')}${this.callUs()}` });
    if (filter.unread && isSame(filter, { kind: '', year: '', unread: true, text: '' })) return notice({ meaning: 'good', title: this.t('none.unread'), text: this.t('none.unread.text') });
    return notice({
      title: this.t('none.filtered'),
      text: this.t('none.filtered.text'),
      action: html`<a class="ds-button" data-variant="secondary" href=${this.route.path}>${this.t('filter.clear')}</a>`,
    });
  }
}

customElements.define('ebok-document-list', List);
