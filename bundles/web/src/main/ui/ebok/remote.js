import { html } from 'lit';
import { Problem } from './api.js';
import { problemNotice } from './notice.js';
import { translate } from './messages.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */

const REPEAT_MS = 15_000;

/**
 * How it is read.
 *
 * @template T
 * @typedef {object} How
 * @property {() => string} [key] what the answer depends on, such as the language or a part of the address: when it
 *     changes, it is read anew, and what there is stays until then
 * @property {() => void} [renewed] called when what was read for another key has come, or could not be read
 * @property {(value: T) => boolean} [incomplete] whether a part is missing that may come when it is read again
 * @property {boolean} [lazy] nothing is read before the first `load`
 */

/**
 * Data that a page reads from the server, with its three states: coming, here, not to be had. A problem that may
 * pass by itself (the central database away, too many requests, no network) is tried again until it has passed, so
 * that a page left open recovers without its reader. So is an answer that is not whole yet.
 *
 * @template T
 * @implements {ReactiveController}
 */
export class Remote {
  /** @type {T | undefined} */
  value;
  /** @type {Problem | undefined} */
  problem;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #run = 0;
  /** @type {string | undefined} key that was read for last */
  #asked;
  /** @type {string | undefined} key of what there is */
  #answered;
  #host;
  #read;
  #how;

  /**
   * @param {import('lit').ReactiveControllerHost & HTMLElement} host
   * @param {() => Promise<T>} read
   * @param {How<T>} [how]
   */
  constructor(host, read, { key = () => '', renewed = () => {}, incomplete = () => false, lazy = false } = {}) {
    this.#host = host;
    this.#read = read;
    this.#how = { key, renewed, incomplete, lazy };
    host.addController(this);
  }

  hostConnected() {
    if (!this.#how.lazy || this.#asked !== undefined) void this.load();
  }

  /** Comes behind the host's own `willUpdate`, so that a key may be made of what that has worked out. */
  hostUpdate() {
    if (this.#asked !== undefined && this.#asked !== this.#how.key()) void this.load();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#run++;
  }

  /** Whether what is shown, a problem included, is of another key than the present one, which is on its way. */
  get pending() {
    return (this.value !== undefined || this.problem !== undefined) && this.#answered !== this.#how.key();
  }

  /** Forgets what there is and reads anew. */
  reload() {
    this.value = undefined;
    this.problem = undefined;
    this.#host.requestUpdate();
    return this.load();
  }

  async load() {
    clearTimeout(this.#timer);
    const run = ++this.#run;
    const key = this.#how.key();
    this.#asked = key;
    try {
      const value = await this.#read();
      if (run !== this.#run) return; // an answer to a question that is no longer asked
      this.value = value;
      this.problem = undefined;
      if (this.#how.incomplete(value)) this.#repeat();
    } catch (error) {
      if (run !== this.#run) return;
      this.value = undefined;
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
      if (!(error instanceof Problem)) console.error(error);
      if (this.problem.passing) this.#repeat();
    }
    const renewed = this.#answered !== undefined && this.#answered !== key;
    this.#answered = key;
    this.#host.requestUpdate();
    if (renewed) this.#how.renewed();
  }

  #repeat() {
    this.#timer = setTimeout(() => this.load(), REPEAT_MS);
  }

  /**
   * @param {(value: T) => unknown} ready
   * @param {() => unknown} [coming] what stands there while it comes; it shows only after 300 ms
   */
  render(ready, coming = skeleton) {
    if (this.problem) {
      // A session that has ended is the shell's matter: it is about to show the sign-in page.
      if (this.problem.code === 'unauthenticated') return '';
      // what is not there will not be there for asking again
      const retry = this.problem.code === 'not-found' ? undefined : () => void this.reload();
      return problemNotice(this.problem, { retry, repeating: this.problem.passing });
    }
    return this.value === undefined ? coming() : ready(this.value);
  }
}

/** Grey lines where text is about to come. */
export const skeleton = () => html`<div class="coming sheet">
  <p class="ds-sr-only">${translate('web', 'loading')}</p>
  <span class="ds-skeleton" data-width="40"></span>
  <span class="ds-skeleton" data-width="70" data-tall></span>
  <span class="ds-skeleton" data-width="55"></span>
</div>`;
