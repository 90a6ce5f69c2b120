import { html, nothing } from 'lit';
import { EbokPage, Remote, announce, api, icon, iconOf } from 'ebok';
import { loadMessages } from 'ebok/messages.js';
import { greeting, stepsOf, thenSentence, tileText } from './tiles.js';

/** @typedef {import('./tiles.js').Start} Start */
/** @typedef {import('./tiles.js').Tile} Tile */
/** @typedef {import('./tiles.js').Step} Step */

/**
 * The start page: one sentence that answers what is to be done, then what each function has to say. Which functions
 * there are, and what their words are, comes with the answer; a function that is not there leaves no hole.
 */
export class StartPage extends EbokPage {
  static stylesheet = new URL('../css/start.css', import.meta.url);

  static properties = { ...EbokPage.properties, functions: { attribute: false }, retrying: { state: true } };

  constructor() {
    super();
    /** @type {import('./navigation.js').FunctionEntry[]} */
    this.functions = [];
    this.retrying = false;
  }

  /** @type {Remote<Start>} */
  #start = new Remote(this, () => this.#read(), { incomplete: (start) => start.unavailable.length > 0 });
  #lang = '';
  #said = '';

  /** @returns {Promise<Start>} what there is, as far as there are words for it */
  async #read() {
    /** @type {Start} */
    const start = await api.get('/api/start');
    const ids = new Set([...start.tiles.map((tile) => tile.function), ...start.unavailable]);
    /** @type {Set<string>} */
    const mute = new Set();
    await Promise.all([...ids].map((id) => loadMessages(id, `/messages/${id}/${this.language}.json`).catch(() => mute.add(id))));
    return {
      asOf: start.asOf,
      tiles: start.tiles.filter((tile) => !mute.has(tile.function)),
      unavailable: [...new Set([...start.unavailable, ...mute])],
    };
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    const known = this.#lang !== '';
    const otherLanguage = known && this.#lang !== this.language;
    const otherFunctions = known && changed.has('functions');
    this.#lang = this.language;
    if (otherLanguage) this.#said = '';
    if (otherLanguage || otherFunctions) void this.#start.load();
  }

  /** The headline has the focus before it has its words: they are read out when they come. */
  updated() {
    const { value, problem } = this.#start;
    const sentence = value || problem ? (this.querySelector('h1')?.textContent?.trim() ?? '') : '';
    if (!sentence || sentence === this.#said) return;
    this.#said = sentence;
    announce(sentence);
  }

  render() {
    const start = this.#start.value;
    const steps = stepsOf(start?.tiles ?? []);
    return html`<p class="start-greeting">${greeting(this.context.customers, this.language)}</p>
      <h1 class="start-sentence" tabindex="-1" data-title=${this.t('start.title')}>${this.#sentence(steps)}</h1>
      ${this.#start.render((value) => html`
        ${steps.length ? this.#steps(steps) : this.#noSteps(value)}
        ${value.tiles.length || value.unavailable.length ? html`<ul class="tiles">
          ${value.tiles.map((tile, index) => this.#tile(tile, `tile-${index}`))}
          ${value.unavailable.map((id) => this.#unavailable(id))}
        </ul>` : nothing}
        <p class="as-of">${this.asOf(value.asOf)}</p>`)}`;
  }

  /** @param {Step[]} steps */
  #sentence(steps) {
    const { value, problem } = this.#start;
    if (steps.length) return tileText(steps[0].function, steps[0].task.sentence, this.language);
    // that nothing is to be done is said only by who knows everything
    if (problem || value?.unavailable.length) return this.t('start.unknown');
    return value ? this.t('start.nothing') : html`<span class="ds-sr-only">${this.t('start.title')}</span>`;
  }

  /** @param {Step[]} steps */
  #steps([first, ...others]) {
    const then = thenSentence(others, this.language);
    const { text, href } = first.task.link;
    return html`${then ? html`<p class="start-then">${then}</p>` : nothing}
      <p class="start-action"><a class="ds-button" href=${href}>${tileText(first.function, text, this.language)}</a></p>`;
  }

  /** @param {Start} start */
  #noSteps(start) {
    if (start.unavailable.length) {
      return html`<p class="start-then">${this.t('start.unknown.text')}</p>
        <p class="start-action"><button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.retrying ? 'true' : nothing} @click=${() => void this.#retry()}>${icon('retry')}<span>${this.t('retry')}</span></button></p>`;
    }
    return start.tiles.length ? nothing : html`<p class="start-then">${this.t('start.no-tiles')}</p>`;
  }

  async #retry() {
    if (this.retrying) return;
    this.retrying = true;
    await this.#start.load();
    this.retrying = false;
    await this.updateComplete;
    // the button has gone when everything is there
    if (!this.querySelector('.start-action button')) this.querySelector('h1')?.focus();
  }

  /**
   * @param {Tile} tile
   * @param {string} id
   */
  #tile(tile, id) {
    const says = (/** @type {import('./tiles.js').Text} */ text) => tileText(tile.function, text, this.language);
    const warns = tile.warning || tile.urgency === 'late';
    return html`<li class="tile">
      <span class="tile-icon" data-meaning=${warns ? 'warning' : nothing}>${iconOf(tile.icon)}</span>
      <h2 class="tile-head" id=${id}><span class="tile-label">${says(tile.label)}</span> <span class="tile-headline">${says(tile.headline)}</span></h2>
      <div class="tile-body">
        ${tile.warning ? html`<p class="tag" data-meaning="warning">${icon('warning')}<span>${says(tile.warning)}</span></p>` : nothing}
        ${tile.text ? html`<p>${says(tile.text)}</p>` : nothing}
        <p class="tile-more"><a class="tile-link" href=${tile.link.href} aria-describedby=${id}><span>${says(tile.link.text)}</span>${icon('arrow')}</a></p>
      </div>
    </li>`;
  }

  /** @param {string} id a function that cannot tell now */
  #unavailable(id) {
    const fn = this.functions.find((entry) => entry.id === id);
    return html`<li class="tile" data-unavailable>
      <span class="tile-icon">${fn ? iconOf(fn.icon) : icon('info')}</span>
      <h2 class="tile-head"><span class="tile-label">${fn?.title ?? ''}</span> <span class="tile-headline">${this.t('start.unavailable')}</span></h2>
      <div class="tile-body"><p>${this.t('start.unavailable.text')} ${this.t('problem.repeating')}</p></div>
    </li>`;
  }
}

customElements.define('ebok-start', StartPage);
