import { html, nothing } from 'lit';
import { Problem } from './api.js';
import { announce, toast } from './announce.js';
import { fetchFile, saveFile, share } from './file-stream.js';
import * as format from './format.js';
import { icon } from './icons.js';
import { hasMessage, language, translate } from './messages.js';
import { notice } from './notice.js';

/** @typedef {import('./file-stream.js').Progress} Progress */
/** @typedef {import('lit').ReactiveController} ReactiveController */
/** @typedef {import('lit').ReactiveControllerHost} Host */
/** @typedef {{ path: string, label: string, abort: AbortController, progress: Progress, shown: boolean, opener: Element | null }} Running */
/** @typedef {{ path: string, label: string, problem: Problem }} Failed */
/** @typedef {{ running?: Running, failed?: Failed, watchers: Set<Download> }} Place */

/** What comes within this time comes without a bar. */
const BAR_AFTER_MS = 1000;

/** @type {Map<string, Place>} */
const places = new Map();

const t = (/** @type {string} */ key, /** @type {import('./messages.js').Params} */ params = {}) => translate('web', key, params);

/**
 * Downloads a file that the server makes while it is sent: with a progress bar when it takes longer than a moment, a
 * button to stop it, and words when it fails. A reader who leaves the page keeps the download, and sees its bar again
 * when they come back. One file at a time at each place.
 *
 * ```js
 * #download = new Download(this, 'parking');
 * render() {
 *   return html`<button type="button" class="ds-button" @click=${() => this.#download.start('/api/parking/list.csv', 'CSV')}>...</button>
 *     ${this.#download.render()}`;
 * }
 * ```
 *
 * @implements {ReactiveController}
 */
export class Download {
  #host;
  #place;

  /**
   * @param {Host} host
   * @param {string} place where downloads of this kind are shown, for instance the function's id
   */
  constructor(host, place) {
    this.#host = host;
    const known = places.get(place) ?? { watchers: new Set() };
    places.set(place, known);
    this.#place = known;
    host.addController(this);
  }

  hostConnected() {
    this.#place.watchers.add(this);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#place.watchers.delete(this);
    if (!this.#place.watchers.size) this.#place.failed = undefined; // was read
  }

  #changed() {
    for (const watcher of this.#place.watchers) watcher.#host.requestUpdate();
  }

  /**
   * Starts a download. While one is under way here, that one is shown instead.
   *
   * @param {string} path
   * @param {string} label what is downloaded, in a word: `PDF`
   * @returns {Promise<boolean>} whether this file was saved
   */
  async start(path, label) {
    const place = this.#place;
    if (place.running) {
      this.#show(place.running);
      return false;
    }
    /** @type {Running} */
    const running = { path, label, abort: new AbortController(), progress: { received: 0, expected: null }, shown: false, opener: document.activeElement };
    place.running = running;
    place.failed = undefined;
    this.#changed();
    const timer = setTimeout(() => this.#show(running), BAR_AFTER_MS);
    try {
      const { blob, name } = await fetchFile(path, {
        signal: running.abort.signal,
        onProgress: (progress) => {
          running.progress = progress;
          if (running.shown) this.#changed();
        },
      });
      saveFile(blob, name);
      toast(t('download.done', { name }));
      return true;
    } catch (error) {
      if (!running.abort.signal.aborted) this.#fail(running, error);
      return false;
    } finally {
      clearTimeout(timer);
      place.running = undefined;
      this.#changed();
    }
  }

  cancel() {
    if (!this.#place.running) return;
    const { abort, opener } = this.#place.running;
    abort.abort();
    // the button that was pressed goes with the bar
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    toast(t('download.cancelled'));
  }

  /** @param {Running} running */
  #show(running) {
    if (running.shown || running !== this.#place.running) return;
    running.shown = true;
    announce(t('download.running', { label: running.label }));
    this.#changed();
  }

  /**
   * @param {Running} running
   * @param {unknown} error
   */
  #fail({ path, label }, error) {
    if (!(error instanceof Problem)) console.error(error);
    const problem = error instanceof Problem ? error : new Problem('internal', 0);
    if (problem.code === 'unauthenticated') return; // the shell is about to show the sign-in page
    if (this.#place.watchers.size) this.#place.failed = { path, label, problem };
    else toast(t('download.failed', { label }));
  }

  /** The bar, the words for what went wrong, or nothing. */
  render() {
    const { running, failed } = this.#place;
    if (failed) return this.#failure(failed);
    return running?.shown ? this.#bar(running) : nothing;
  }

  /** @param {Running} running */
  #bar({ label, progress }) {
    const { percent, expected } = share(progress);
    const lang = language();
    const received = format.bytes(progress.received, lang);
    return html`<div class="download">
      <p>${t('download.running', { label })} <span class="download-so-far">${expected === null ? received : t('download.so-far', { received, expected: format.bytes(expected, lang) })}</span></p>
      <progress max="100" value=${percent ?? nothing} aria-label=${t('download.running', { label })}></progress>
      <button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.cancel()}>${icon('close')}<span>${t('download.cancel')}</span></button>
    </div>`;
  }

  /** @param {Failed} failed */
  #failure({ path, label, problem }) {
    const code = hasMessage('web', `problem.${problem.code}.text`) ? problem.code : 'internal';
    return notice({
      meaning: 'warning',
      alert: true,
      title: t('download.failed', { label }),
      text: `${t('download.failed.text')} ${t(`problem.${code}.text`)}`,
      action: html`<button type="button" class="ds-button" data-variant="secondary" @click=${() => this.start(path, label)}>${icon('retry')}<span>${t('retry')}</span></button>`,
    });
  }
}
