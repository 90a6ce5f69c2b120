import { LitElement, html } from 'lit';
import { icon } from './icons.js';
import { toast } from './announce.js';
import { translate } from './messages.js';

/**
 * `<ebok-copy>`: a button that copies a text and says that it did.
 *
 * - `value`: what is copied
 * - `label`: what the button says ("Kopiuj numer rachunku")
 * - `done`: what is said afterwards ("Numer rachunku skopiowany")
 * - `compact`: the icon alone, for a place beside what is copied; `label` is then what a screen reader says
 */
export class EbokCopy extends LitElement {
  static properties = { value: {}, label: {}, done: {}, compact: { type: Boolean } };

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.done = '';
    this.compact = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const label = this.label || translate('web', 'copy');
    if (this.compact) return html`<button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${label} title=${label} @click=${this.#copy}>${icon('copy')}</button>`;
    return html`<button type="button" class="ds-button" data-variant="secondary" data-fullwidth @click=${this.#copy}>
      ${icon('copy')}<span>${label}</span>
    </button>`;
  }

  async #copy() {
    toast((await copyText(this.value)) ? this.done || translate('web', 'copied') : translate('web', 'copy.failed'));
  }
}

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // the clipboard is barred on pages without TLS, as in an operator's first trial
  }
}

/** @param {string} text */
function copyBySelection(text) {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.className = 'ds-sr-only';
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

customElements.define('ebok-copy', EbokCopy);
