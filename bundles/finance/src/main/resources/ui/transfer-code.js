import { html, nothing } from 'lit';
import { EbokPage, icon, saveFile, toast } from 'ebok';
import { canShare, toPng } from './code-image.js';

/** @typedef {import('./statement.js').Transfer & { amount: string, code: { href: string, amountTyped: boolean } }} CodedTransfer */

/** Nobody scans the screen that they hold in their hand. */
const ON_A_PHONE = '(width < 600px), (pointer: coarse)';

/** The dialog with the code of a transfer; says `outdated` when the server has no such code any more. */
export class TransferCode extends EbokPage {
  static properties = {
    ...EbokPage.properties, account: { attribute: false }, transfer: { attribute: false }, currency: { attribute: false }, symbol: { attribute: false }, until: { attribute: false },
    opened: { state: true }, failed: { state: true }, onPhone: { state: true }, file: { state: true },
  };

  constructor() {
    super();
    /** @type {{ number: string }} */
    this.account;
    /** @type {CodedTransfer} */
    this.transfer;
    /** @type {string} */
    this.currency;
    /** @type {string} of the ledger */
    this.symbol;
    /** @type {string} by when to pay, in words */
    this.until;
    this.opened = false;
    this.failed = false;
    this.onPhone = false;
    /** @type {File | null} made beforehand, because sharing has to follow a press at once */
    this.file = null;
  }

  #version = 0;

  open() {
    this.onPhone = window.matchMedia(ON_A_PHONE).matches;
    this.opened = true;
    this.failed = false;
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
    if (this.onPhone && !this.file) void this.#makeFile();
  }

  async #makeFile() {
    try {
      const name = `${this.t('code.file')}-${this.symbol.replace(/[^\p{L}\d]+/gu, '-')}.png`;
      this.file = new File([await toPng(this.#source)], name, { type: 'image/png' });
    } catch (error) {
      console.error(error); // the code itself is shown, or says why not; only keeping it is not offered
    }
  }

  #close() {
    this.querySelector('dialog')?.close();
  }

  #broken() {
    this.failed = true;
    this.dispatchEvent(new CustomEvent('outdated')); // the account may have changed meanwhile
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    const before = changed.get('transfer');
    if (!before || JSON.stringify(before) === JSON.stringify(this.transfer)) return;
    this.file = null;
    this.#version++;
  }

  /** A document keeps a picture by its address, however the server forbids it: another transfer needs another address. */
  get #source() {
    return `${this.transfer.code.href}?version=${this.#version}`;
  }

  render() {
    if (!this.opened) return nothing;
    const { transfer, currency } = this;
    const { amount, code, title, recipient } = transfer;
    return html`${this.failed ? nothing : html`<figure class="print-only finance-printed-code"><img class="finance-code" src=${this.#source} alt=${this.#inWords()}></figure>`}
      <dialog class="ds-dialog finance-dialog" closedby="any" aria-labelledby="code-title">
        <button type="button" class="finance-close" aria-label=${this.t('code.close')} @click=${this.#close}>${icon('close')}</button>
        <h2 id="code-title">${this.t('code')}</h2>
        <p class="finance-owed">${this.figure(amount, currency)}</p>
        ${this.until ? html`<p class="secondary">${this.until}</p>` : nothing}
        ${this.failed ? html`<p class="finance-code-failed">${this.t('code.failed')}</p>` : html`<img class="finance-code" src=${this.#source} alt=${this.#inWords()} width="264" height="264" @error=${this.#broken}>
          <p>${this.t(this.onPhone ? 'code.use.phone' : 'code.use')}</p>
          ${code.amountTyped ? html`<p><b>${this.t('code.typed', { amount: this.money(amount, currency), most: this.money('9999.99', currency) })}</b></p>` : nothing}`}
        ${this.onPhone && this.file && !this.failed ? html`<div class="finance-pay-buttons finance-keep">${this.#keep(this.file)}</div>` : nothing}
        <dl>
          <div><dt>${this.t('transfer.recipient')}</dt><dd>${recipient}</dd></div>
          <div><dt>${this.t('transfer.title')}</dt><dd>${title}</dd></div>
        </dl>
        <div class="finance-pay-buttons">
          <ebok-copy value=${this.account.number} label=${this.t('account.copy')} done=${this.t('account.copied')}></ebok-copy>
          ${this.onPhone ? html`<ebok-copy value=${title} label=${this.t('transfer.title.copy')} done=${this.t('transfer.title.copied')}></ebok-copy>` : nothing}
          ${this.onPhone || code.amountTyped ? html`<ebok-copy value=${amount.replace('.', ',')} label=${this.t('transfer.amount.copy')} done=${this.t('transfer.amount.copied')}></ebok-copy>` : nothing}
        </div>
      </dialog>`;
  }

  #inWords() {
    return this.t('code.alt', { amount: this.money(this.transfer.amount, this.currency), recipient: this.transfer.recipient });
  }

  /** @param {File} file */
  #keep(file) {
    return html`${canShare(file) ? html`<button type="button" class="ds-button" data-fullwidth @click=${() => this.#share(file)}>${icon('share')}<span>${this.t('code.share')}</span></button>` : nothing}
      <button type="button" class="ds-button" data-variant=${canShare(file) ? 'secondary' : nothing} data-fullwidth @click=${() => this.#save(file)}>${icon('download')}<span>${this.t('code.save')}</span></button>`;
  }

  /** @param {File} file */
  #save(file) {
    saveFile(file, file.name);
    toast(this.t('code.saved'));
  }

  /** @param {File} file */
  async #share(file) {
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#save(file); // refused: then it is kept instead
    }
  }
}

customElements.define('ebok-finance-code', TransferCode);
