import { html } from 'lit';
import { Problem } from './api.js';
import { problemNotice } from './notice.js';
import { translate } from './messages.js';

/** @typedef {import('lit').ReactiveController} ReactiveController */

const REPEAT_MS = 15_000;

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
  #host;
  #read;
  #incomplete;

  /**
   * @param {import('lit').ReactiveControllerHost & HTMLElement} host
   * @param {() => Promise<T>} read
   * @param {(value: T) => boolean} [incomplete] whether a part is missing that may come when it is read again
   */
  constructor(host, read, incomplete = () => false) {
    this.#host = host;
    this.#read = read;
    this.#incomplete = incomplete;
    host.addController(this);
  }

  hostConnected() {
    void this.load();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#run++;
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
    try {
      const value = await this.#read();
      if (run !== this.#run) return; // an answer to a question that is no longer asked
      this.value = value;
      this.problem = undefined;
      if (this.#incomplete(value)) this.#repeat();
    } catch (error) {
      if (run !== this.#run) return;
      this.value = undefined;
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
      if (!(error instanceof Problem)) console.error(error);
      if (this.problem.passing) this.#repeat();
    }
    this.#host.requestUpdate();
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
