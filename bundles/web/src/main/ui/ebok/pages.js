import { html, nothing } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { announce } from './announce.js';
import { Problem } from './api.js';
import { translate } from './messages.js';
import { problemNotice } from './notice.js';
import { Remote } from './remote.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */

/**
 * @template P
 * @typedef {object} How
 * @property {keyof P & string} rows name of the rows in an answer
 * @property {string} [words] what the names of the function's texts begin with: `list` for `list.more` on the button,
 *     `list.added` (by `count`) for what has come and `list.end` behind the last one
 * @property {() => string} [key] as of {@link Remote}
 * @property {() => void} [renewed] as of {@link Remote}
 * @property {boolean} [lazy] as of {@link Remote}; what comes then is announced from the first page on
 */
/**
 * What stands at the end of the list.
 *
 * @typedef {object} End
 * @property {unknown} [beside] in front of the button
 * @property {unknown} [after]
 * @property {unknown} [end] the sentence behind the last row, said also where everything came in one page; without it,
 *     `list.end` is said to who has asked for further pages
 */

/**
 * A list that the server gives page by page and that is shown as one: further rows come by a button at its end.
 *
 * ```js
 * #places = new Pages(this, (after) => api.get(`/api/parking/places${after ? `?after=${encodeURIComponent(after)}` : ''}`), { rows: 'places' });
 * render() {
 *   return this.#places.render(({ places }) => html`<ul>...</ul>${this.#places.more()}`);
 * }
 * ```
 *
 * @template {{ next: string | null }} P an answer; `next` is where the one after it begins
 * @implements {ReactiveController}
 */
export class Pages {
  /** Whether a further page is on its way. */
  loadingMore = false;
  /** @type {Problem | undefined} of the further page that was asked for last */
  #moreProblem;
  /** Counts first pages: a further page belongs to the list that was there when it was asked for. */
  #round = 0;
  #loading = false;
  /** Whether there is more than the first page. */
  #further = false;
  /** @type {import('lit/directives/ref.js').Ref<HTMLElement>} */
  #end = createRef();
  #host;
  #read;
  #rows;
  #words;
  #lazy;
  /** @type {Remote<P>} */
  #shown;

  /**
   * @param {import('./page.js').EbokPage} host
   * @param {(after?: string) => Promise<P>} read
   * @param {How<P>} how
   */
  constructor(host, read, { rows, words = 'list', key, renewed, lazy = false }) {
    this.#host = host;
    this.#read = read;
    this.#rows = rows;
    this.#words = words;
    this.#lazy = lazy;
    this.#shown = new Remote(host, () => this.#first(), { key, renewed, lazy });
    host.addController(this);
  }

  hostDisconnected() {
    this.#begin();
  }

  /** The pages read so far, as one. */
  get value() {
    return this.#shown.value;
  }

  get problem() {
    return this.#shown.problem;
  }

  get pending() {
    return this.#shown.pending;
  }

  /** Reads the first page. */
  load() {
    return this.#shown.load();
  }

  /** Forgets what there is and reads the first page. */
  reload() {
    return this.#shown.reload();
  }

  /**
   * Changes what is shown, where something has been done to it that the server need not be asked for.
   *
   * @param {(value: P) => P} change
   */
  change(change) {
    if (this.#shown.value === undefined) return;
    this.#shown.value = change(this.#shown.value);
    this.#host.requestUpdate();
  }

  /** Whatever is on its way no longer counts. */
  #begin() {
    this.#loading = false;
    this.loadingMore = false;
    this.#moreProblem = undefined;
    return ++this.#round;
  }

  async #first() {
    const round = this.#begin();
    this.#loading = true;
    try {
      const page = await this.#read();
      if (round === this.#round) {
        this.#further = false;
        if (this.#lazy) this.#announce(page);
      }
      return page;
    } finally {
      if (round === this.#round) this.#loading = false;
    }
  }

  async #more() {
    const next = this.#shown.value?.next;
    if (!next || this.loadingMore || this.#loading || this.pending) return;
    const round = this.#round;
    const late = () => round !== this.#round || this.pending;
    this.loadingMore = true;
    this.#moreProblem = undefined;
    this.#host.requestUpdate();
    try {
      const page = await this.#read(next);
      if (!late()) this.#append(page);
    } catch (error) {
      if (!late()) this.#moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
      if (!(error instanceof Problem)) console.error(error);
    }
    if (round !== this.#round) return;
    this.loadingMore = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // the button has gone with the last page: whoever pressed it stands at the sentence that took its place
    if (!late()) this.#end.value?.focus();
  }

  /** @param {P} page */
  #append(page) {
    this.change((shown) => ({ ...page, [this.#rows]: [...this.#rowsOf(shown), ...this.#rowsOf(page)] }));
    this.#further = true;
    this.#announce(page);
  }

  /** @param {P} page */
  #announce(page) {
    announce(this.#host.t(`${this.#words}.added`, { count: this.#rowsOf(page).length }));
  }

  /** @param {P} page @returns {unknown[]} */
  #rowsOf(page) {
    return /** @type {any} */ (page)[this.#rows];
  }

  /**
   * The list with its states; `ready` puts {@link more} behind the rows.
   *
   * @param {(value: P) => unknown} ready
   * @param {() => unknown} [coming] what stands there while it comes; it shows only after 300 ms
   */
  render(ready, coming) {
    return this.#shown.render(ready, coming);
  }

  /**
   * What stands behind the rows: why no more came, the button for more or the sentence that these are all.
   *
   * @param {End} [how]
   */
  more({ beside = nothing, after = nothing, end } = {}) {
    const next = this.#shown.value?.next;
    const sentence = end ?? (this.#further ? this.#host.t(`${this.#words}.end`) : null);
    if (!next && !sentence) return nothing;
    return html`<div class="list-more">
      ${this.#moreProblem ? problemNotice(this.#moreProblem) : nothing}
      ${beside}
      ${next
        ? html`<button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loadingMore ? 'true' : nothing} @click=${() => this.#more()}>${this.loadingMore ? translate('web', 'more.loading') : this.#host.t(`${this.#words}.more`)}</button>`
        : html`<p class="list-end secondary" tabindex="-1" ${ref(this.#end)}>${sentence}</p>`}
      ${after}
    </div>`;
  }
}
