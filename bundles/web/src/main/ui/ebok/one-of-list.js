import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Problem } from './api.js';
import { Remote } from './remote.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */

/**
 * A page that shows a list of documents, or the one that its address names (`?document=...`). The module for the one
 * comes when the first is opened. The list stays behind it, so that its reader comes back to the same place: to the
 * link with the document's id as `data-document`, as far down as the page was.
 *
 * ```js
 * #shown = new OneOfList(this, { element: 'ebok-letters-letter', load: () => import('./letter.js') });
 * render() {
 *   return this.#shown.render({
 *     title: this.t('title'),
 *     one: (id) => html`<ebok-letters-letter .context=${this.context} .letterId=${id}></ebok-letters-letter>`,
 *     list: (hidden) => html`<ebok-letters-list .context=${this.context} ?hidden=${hidden}></ebok-letters-list>`,
 *   });
 * }
 * ```
 *
 * @implements {ReactiveController}
 */
export class OneOfList {
  #host;
  #element;
  /** @type {Remote<unknown>} */
  #module;
  /** @type {Promise<void> | undefined} */
  #coming;
  /** @type {string | null} what was shown before: an id, empty for the list, null at first */
  #before = null;
  #listed = false;
  #scrolled = 0;

  /**
   * @param {import('./page.js').EbokPage} host
   * @param {object} how
   * @param {string} how.element that shows one
   * @param {() => Promise<unknown>} how.load
   */
  constructor(host, { element, load }) {
    this.#host = host;
    this.#element = element;
    this.#module = new Remote(host, () => load().catch((error) => { console.error(error); throw new Problem('network', 0); }), { lazy: true });
    host.addController(this);
  }

  get #id() {
    return this.#host.route.query.get('document') ?? '';
  }

  hostUpdate() {
    if (!this.#id) this.#listed = true;
    else if (!this.#before) {
      this.#scrolled = window.scrollY;
      this.#coming ??= this.#module.load();
    }
  }

  hostUpdated() {
    const before = this.#before;
    this.#before = this.#id;
    if (before !== null && before !== this.#id) void this.#arrive(before);
  }

  /**
   * Another address of the same page: its reader begins at the headline, or where they left the list.
   *
   * @param {string} before
   */
  async #arrive(before) {
    const id = this.#id;
    if (id) await this.#coming;
    await this.#host.updateComplete;
    const one = /** @type {import('lit').LitElement | null} */ (this.#host.querySelector(this.#element));
    await one?.updateComplete; // its headline is its own
    if (id !== this.#id) return; // the reader has gone on
    const link = !id && this.#host.querySelector(`[data-document="${window.CSS.escape(before)}"]`);
    const target = link || this.#host.querySelector('h1');
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    window.scrollTo(0, id ? 0 : this.#scrolled);
  }

  /**
   * @param {object} parts
   * @param {string} parts.title the list's headline
   * @param {(id: string) => unknown} parts.one
   * @param {(hidden: boolean) => unknown} parts.list
   */
  render({ title, one, list }) {
    const id = this.#id;
    const there = this.#module.value !== undefined;
    return html`${id && there ? keyed(id, one(id)) : html`<h1 class="page-title" tabindex="-1">${title}</h1>`}
      ${id && !there ? this.#module.render(() => nothing) : nothing}
      ${this.#listed ? list(id !== '') : nothing}`;
  }
}
