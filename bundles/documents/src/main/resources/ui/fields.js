import { html, nothing } from 'lit';
import { EbokPage, Problem, api, problemNotice, translate } from 'ebok';

/** @typedef {{ name: string, label: string, value: string | null, words: string | null, attributes: { name: string, label: string, value: string }[], at: string, children: number, fields: Field[] | null }} Field */
/** @typedef {{ fields: Field[], next: number | null }} FieldPage */

/** Every field of an invoice, as the document has it. Nothing is read before it is opened, and parts only when they are. */
class Fields extends EbokPage {
  static properties = { ...EbokPage.properties, href: { attribute: false }, problem: { state: true } };

  constructor() {
    super();
    /** @type {string} address of the invoice at the server */
    this.href;
    /** @type {Problem | null} */
    this.problem = null;
  }

  /** @type {Map<string, FieldPage>} by place; the invoice itself by the empty one */
  #parts = new Map();
  /** @type {Set<string>} places that are being read */
  #reading = new Set();
  /** @type {Set<string>} places that are open */
  #open = new Set();
  #loadedIn = '';

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#loadedIn && this.#loadedIn !== this.language) {
      this.#parts.clear();
      for (const at of this.#open) void this.#read(at);
    }
    this.#loadedIn = this.language;
  }

  /**
   * @param {string} at
   * @param {number} [after]
   */
  async #read(at, after) {
    if (this.#reading.has(at)) return;
    this.#reading.add(at);
    this.problem = null;
    const lang = this.language;
    const query = new URLSearchParams({ lang, ...(at ? { at } : {}), ...(after ? { after: String(after) } : {}) });
    try {
      /** @type {FieldPage} */
      const page = await api.get(`${this.href}/fields?${query}`);
      const before = after ? (this.#parts.get(at)?.fields ?? []) : [];
      if (lang === this.language) this.#parts.set(at, { fields: [...before, ...page.fields], next: page.next });
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.#reading.delete(at);
      this.requestUpdate();
    }
  }

  /**
   * @param {Event} event
   * @param {string} at
   * @param {boolean} known whether its fields have come with it
   */
  #toggled(event, at, known) {
    event.stopPropagation();
    const { open } = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (open) this.#open.add(at);
    else this.#open.delete(at);
    if (open && !known && !this.#parts.has(at)) void this.#read(at);
    this.requestUpdate();
  }

  render() {
    return html`<details class="invoice-fields" @toggle=${(/** @type {Event} */ event) => this.#toggled(event, '', false)}>
      <summary>${this.t('fields')}</summary>
      ${this.#open.has('') ? this.#part('') : nothing}
      ${this.problem ? problemNotice(this.problem, { retry: () => this.#again() }) : nothing}
    </details>`;
  }

  #again() {
    for (const at of this.#open) if (!this.#parts.has(at)) void this.#read(at);
    this.problem = null;
  }

  /** @param {string} at @returns {unknown} */
  #part(at) {
    const page = this.#parts.get(at);
    if (!page) return this.problem ? nothing : html`<p class="secondary">${translate('web', 'more.loading')}</p>`;
    const { next } = page;
    return html`${this.#list(page.fields)}
      ${next !== null ? html`<button type="button" class="ds-button" data-variant="secondary" @click=${() => this.#read(at, next)}>${this.t('fields.more')}</button>` : nothing}`;
  }

  /** @param {Field[]} fields @returns {unknown} */
  #list(fields) {
    return html`<ul class="invoice-field-list">${fields.map((field) => html`<li>${field.children ? this.#group(field) : this.#leaf(field)}</li>`)}</ul>`;
  }

  /** @param {Field} field @returns {unknown} */
  #group(field) {
    const { at, fields } = field;
    return html`<details @toggle=${(/** @type {Event} */ event) => this.#toggled(event, at, fields !== null)}>
      <summary>${this.#name(field)}</summary>
      ${this.#attributes(field)}${this.#open.has(at) ? (fields ? this.#list(fields) : this.#part(at)) : nothing}
    </details>`;
  }

  /** @param {Field} field */
  #leaf(field) {
    return html`<span class="invoice-field">${this.#name(field)}<b>${field.value ?? ''}${field.words ? ` (${field.words})` : ''}</b></span>${this.#attributes(field)}`;
  }

  /** @param {Field} field */
  #name({ label, name }) {
    return html`<span>${label} <span class="secondary">${name}</span></span>`;
  }

  /** @param {Field} field */
  #attributes({ attributes }) {
    return attributes.map(({ label, name, value }) => html`<span class="invoice-field">${this.#name({ ...EMPTY, label, name })}<b>${value}</b></span>`);
  }
}

/** @type {Field} */
const EMPTY = { name: '', label: '', value: null, words: null, attributes: [], at: '', children: 0, fields: null };

customElements.define('ebok-documents-fields', Fields);
