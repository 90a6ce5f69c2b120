import { html, nothing } from 'lit';
import { EbokPage, Problem, api, problemNotice } from 'ebok';

/** @typedef {{ name: string, label: string, value: string }} Attribute */
/** @typedef {{ name: string, label: string, value: string | null, words: string | null, attributes: Attribute[], at: string, children: number, fields: Field[] | null }} Field */
/** @typedef {{ fields: Field[], next: number | null }} Page */

/** Every field of an invoice, read only when somebody wants to see them, and long lists a part at a time. */
class Fields extends EbokPage {
  static properties = { ...EbokPage.properties, address: { attribute: false }, pages: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {string} of the document in the REST interface */
    this.address;
    /** @type {Map<string, Page>} what was read, by the place of the field that it is in */
    this.pages = new Map();
    /** @type {Problem | null} */
    this.problem = null;
  }

  /** @param {string} at */
  async #read(at) {
    const before = this.pages.get(at);
    if (before && before.next === null) return;
    try {
      /** @type {Page} */
      const page = await api.get(`${this.address}/invoice/fields?lang=${this.language}&at=${at}&after=${before?.next ?? 0}`);
      this.pages = new Map(this.pages).set(at, { fields: [...(before?.fields ?? []), ...page.fields], next: page.next });
      this.problem = null;
    } catch (error) {
      if (!(error instanceof Problem)) console.error(error);
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    }
  }

  render() {
    return html`<details class="invoice-fields" @toggle=${(/** @type {Event} */ event) => { if (/** @type {HTMLDetailsElement} */ (event.target).open && !this.pages.has('')) void this.#read(''); }}>
      <summary>${this.t('fields')}</summary>
      <p class="documents-number">${this.t('fields.text')}</p>
      ${this.problem ? problemNotice(this.problem, { retry: () => void this.#read('') }) : nothing}
      ${this.#page('')}
    </details>`;
  }

  /** @param {string} at @returns {unknown} */
  #page(at) {
    const page = this.pages.get(at);
    if (!page) return at ? html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#read(at)}>${this.t('fields.show')}</button>` : nothing;
    return html`${this.#list(page.fields)}
      ${page.next === null ? nothing : html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#read(at)}>${this.t('fields.more')}</button>`}`;
  }

  /** @param {Field[]} fields @returns {unknown} */
  #list(fields) {
    return html`<ul>${fields.map((field) => html`<li><span class="invoice-field-label">${field.label}</span> <code>${field.name}</code>
      ${field.value === null ? nothing : html`<span class="invoice-field-value">${field.value}${field.words ? ` (${field.words})` : ''}</span>`}
      ${field.attributes.map((attribute) => html`<span class="documents-number">${attribute.label}: ${attribute.value}</span> `)}
      ${field.fields ? this.#list(field.fields) : field.children ? this.#page(field.at) : nothing}</li>`)}</ul>`;
  }
}

customElements.define('ebok-invoice-fields', Fields);
