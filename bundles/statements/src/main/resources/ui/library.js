import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Pages, Remote, announce, api, documentIcon, navigate, notice } from 'ebok';
import { addressOf, byYear, choiceOf, isAll, queryOf } from './choice.js';

/** @typedef {import('./choice.js').Choice} Choice */
/** @typedef {{ code: string, title: string, icon: string | null, purpose: string }} Kind */
/**
 * @typedef {object} Statement
 * @property {string} id
 * @property {Kind} kind
 * @property {string} number
 * @property {string} title
 * @property {string} issuedOn
 * @property {'pdf' | 'xml' | 'other' | null} format null: registered without a file
 * @property {boolean} unread
 */
/** @typedef {{ asOf: string, kinds: Kind[], years: number[] }} Overview */
/** @typedef {{ asOf: string, documents: Statement[], next: string | null, choice: Choice }} Answer with the question: while the next is on its way, this one is shown */

const PAGE = 100;

/** The documents by year, the last one first, of the kind and year that the address names. */
export class Library extends EbokPage {
  /** @type {Remote<Overview>} */
  #overview = new Remote(this, () => api.get(`/api/statements/overview?lang=${this.language}`), { key: () => this.language }); // the server names the kinds
  /** @type {Pages<Answer>} */
  #documents = new Pages(this, (after) => this.#read(after), { rows: 'documents', key: () => queryOf(this.#choice, { lang: this.language }), renewed: () => this.#found() });

  get #choice() {
    return choiceOf(this.route.query);
  }

  /** What the controls show follows the address, also when the reader goes back. */
  updated() {
    for (const name of /** @type {const} */ (['kind', 'year'])) {
      const select = /** @type {HTMLSelectElement | null} */ (this.querySelector(`#statements-${name}`));
      if (select) select.value = [...select.options].some((option) => option.value === this.#choice[name]) ? this.#choice[name] : '';
    }
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
    const choice = this.#choice;
    const answer = await api.get(`/api/statements/items?${queryOf(choice, { lang: this.language, limit: String(PAGE), ...(after ? { after } : {}) })}`);
    return { ...answer, choice };
  }

  /** @param {Partial<Choice>} part */
  #choose(part) {
    navigate(addressOf(this.route.path, { ...this.#choice, ...part }));
  }

  /** The button that was pressed goes with the choice; its reader stands at the first control then. */
  #clear() {
    navigate(this.route.path);
    /** @type {HTMLElement | null} */ (this.querySelector('#statements-kind'))?.focus();
  }

  render() {
    const { value, problem } = this.#documents;
    const wrong = problem?.code === 'bad-request';
    return html`${value ? html`<p class="as-of" data-under-title>${this.t('lead', { operator: this.context.operator.name })} ${this.asOf(value.asOf)}</p>` : nothing}
      <section class="sheet" aria-label=${this.t('list.label')}>
        ${value?.documents.length === 0 && isAll(value.choice) ? nothing : this.#controls()}
        ${wrong ? this.#nothing({ meaning: 'warning', alert: true, title: this.t('filter.wrong'), text: this.t('filter.wrong.text') }) : this.#documents.render((answer) => (answer.documents.length ? this.#list(answer) : this.#empty(answer.choice)))}
      </section>`;
  }

  #controls() {
    const overview = this.#overview.value;
    return html`<div class="library-choice" role="group" aria-label=${this.t('filter.label')}>
      ${this.#select('kind', (overview?.kinds ?? []).map(({ code, title }) => ({ value: code, label: title })))}
      ${this.#select('year', (overview?.years ?? []).map((year) => ({ value: String(year), label: String(year) })))}
    </div>`;
  }

  /**
   * @param {'kind' | 'year'} name
   * @param {{ value: string, label: string }[]} options
   */
  #select(name, options) {
    return html`<div><label for="statements-${name}">${this.t(`filter.${name}`)}</label>
      <select class="ds-input" id="statements-${name}" @change=${(/** @type {Event} */ event) => this.#choose({ [name]: /** @type {HTMLSelectElement} */ (event.target).value })}>
        <option value="">${this.t(`filter.${name}.all`)}</option>
        ${options.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select></div>`;
  }

  /** @param {Choice} choice */
  #empty(choice) {
    return isAll(choice) ? notice({ title: this.t('list.none'), text: this.t('list.none.text') }) : this.#nothing({ title: this.t('list.none.filtered'), text: this.t('list.none.filtered.text') });
  }

  /** @param {{ title: string, text: string, meaning?: 'warning', alert?: boolean }} words */
  #nothing(words) {
    return notice({ ...words, action: html`<button type="button" class="ds-button" data-variant="secondary" @click=${this.#clear}>${this.t('filter.clear')}</button>` });
  }

  /** @param {Answer} answer */
  #list({ documents, choice }) {
    return html`${byYear(documents).map(({ year, documents: ofYear }) => html`<h2 class="library-year">${year}</h2>
        <ul class="library-list">${repeat(ofYear, (document) => document.id, (document) => this.#row(document, choice))}</ul>`)}
      ${this.#documents.more()}`;
  }

  /**
   * @param {Statement} document
   * @param {Choice} choice
   */
  #row({ id, kind, number, title, issuedOn, unread }, choice) {
    return html`<li class="library-row" ?data-unread=${unread}>
      <span class="icon-tile">${documentIcon(kind)}</span>
      <div>
        <p class="row-title library-title"><a href=${addressOf(this.route.path, choice, { document: id })} data-document=${id}>${title}</a>
          ${unread ? html`<span class="tag" data-meaning="news">${this.t('list.unread')}</span>` : nothing}</p>
        <p class="row-beside"><span>${kind.title}</span> <span>${number}</span> <span>${this.dateShort(issuedOn)}</span></p>
      </div>
    </li>`;
  }
}

customElements.define('ebok-statements-library', Library);
