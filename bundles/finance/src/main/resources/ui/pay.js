import { html, nothing } from 'lit';
import { EbokPage, Problem, api, icon, notice, problemNotice } from 'ebok';
import { until } from './owed.js';

/** @typedef {import('./statement.js').SoundLedger} SoundLedger */
/** @typedef {import('./statement.js').Provider} Provider */
/** @typedef {import('./transfer-code.js').TransferCode} TransferCode */

/**
 * Where to pay: the details of a transfer, the same as a code, and the providers of online payments. Says `outdated`
 * when the ledgers have to be read anew.
 */
class Pay extends EbokPage {
  static properties = { ...EbokPage.properties, ledger: { attribute: false }, providers: { attribute: false }, sending: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {SoundLedger} */
    this.ledger;
    /** @type {Provider[]} */
    this.providers;
    /** @type {string | null} what is being sent: a provider's id, or `reading` */
    this.sending = null;
    /** @type {Problem | null} */
    this.problem = null;
  }

  render() {
    const { account, accountChange } = this.ledger;
    if (!account) return notice({ meaning: 'warning', title: this.t('account.none'), text: html`${this.t('account.none.text')}${this.callUs()}` });
    if (!account.valid) return notice({ meaning: 'danger', title: this.t('account.invalid'), text: html`${this.t('account.invalid.text')}${this.callUs()}` });
    return accountChange ? this.#changed(account, accountChange) : this.#box(account);
  }

  /** @param {{ number: string, grouped: string }} account */
  #box(account) {
    const { transfer, currency, symbol } = this.ledger;
    const amount = transfer?.amount ?? null;
    const code = transfer?.code ?? null;
    return html`<div class="tinted finance-account">
      <dl>
        <div><dt>${this.t('account')}</dt><dd class="account-number" tabindex="-1">${account.grouped}</dd></div>
        ${transfer ? html`${this.#row('recipient', transfer.recipient)}
          ${this.#row('title', transfer.title)}
          ${amount === null ? nothing : this.#row('amount', this.money(amount, currency), amount.replace('.', ','))}` : nothing}
      </dl>
      <div class="finance-pay-buttons">
        ${code ? html`<button type="button" class="ds-button" data-fullwidth aria-haspopup="dialog" @click=${this.#openCode}>${icon('qr')}<span>${this.t('code')}</span></button>` : nothing}
        ${amount === null ? nothing : this.providers.map((provider) => this.#provider(provider))}
        <ebok-copy value=${account.number} label=${this.t('account.copy')} done=${this.t('account.copied')}></ebok-copy>
      </div>
      ${this.problem ? this.#paymentProblem(this.problem) : nothing}
      <p class="finance-check"><a class="ds-link" href="/account-check">${this.t('account.check')}</a></p>
      ${transfer && code && amount !== null ? html`<ebok-finance-code .context=${this.context} .route=${this.route} .account=${account}
        .transfer=${{ ...transfer, amount, code }} .currency=${currency} .symbol=${symbol} .until=${until(this, this.ledger.balance, currency)} @outdated=${this.#outdated}></ebok-finance-code>` : nothing}
    </div>`;
  }

  /**
   * @param {'recipient' | 'title' | 'amount'} name
   * @param {string} shown
   * @param {string} [copied]
   */
  #row(name, shown, copied = shown) {
    return html`<div><dt>${this.t(`transfer.${name}`)}</dt><dd class="finance-copied"><span>${shown}</span>
      <ebok-copy compact value=${copied} label=${this.t(`transfer.${name}.copy`)} done=${this.t(`transfer.${name}.copied`)}></ebok-copy></dd></div>`;
  }

  /** The dialog comes when it is asked for. */
  async #openCode() {
    this.problem = null;
    try {
      await import('./transfer-code.js');
    } catch (error) {
      console.error(error);
      this.problem = new Problem('network', 0);
      return;
    }
    /** @type {TransferCode | null} */ (this.querySelector('ebok-finance-code'))?.open();
  }

  /** @param {Event} event */
  #outdated(event) {
    event.stopPropagation();
    this.#sayOutdated();
  }

  #sayOutdated() {
    this.dispatchEvent(new CustomEvent('outdated'));
  }

  /** @param {Provider} provider */
  #provider({ id, title }) {
    const busy = this.sending === id;
    return html`<button type="button" class="ds-button" data-variant="secondary" data-fullwidth aria-busy=${busy ? 'true' : nothing}
      @click=${() => this.#pay(id)}>${busy ? this.t('provider.opening') : title}</button>`;
  }

  /** @param {string} provider */
  async #pay(provider) {
    const answer = await this.#send(provider, () => api.post(this.#path('payments'), { provider }));
    if (!answer) return;
    const url = new URL(answer.href, location.href);
    if (url.protocol === 'https:') location.assign(url.href);
    else this.problem = new Problem('payment-unavailable', 0);
  }

  /**
   * @template T
   * @param {string} what
   * @param {() => Promise<T>} call
   * @returns {Promise<T | undefined>} undefined when it went wrong, or another call is under way
   */
  async #send(what, call) {
    if (this.sending) return undefined;
    this.sending = what;
    this.problem = null;
    try {
      return await call();
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
      return undefined;
    } finally {
      this.sending = null;
    }
  }

  /** @param {string} what */
  #path(what) {
    return `/api/finance/ledgers/${encodeURIComponent(this.ledger.id)}/${what}`;
  }

  /** @param {Problem} problem */
  #paymentProblem(problem) {
    if (problem.code !== 'payment-unavailable') return problemNotice(problem);
    return notice({ meaning: 'warning', alert: true, title: this.t('provider.unavailable'), text: this.t('provider.unavailable.text') });
  }

  /**
   * The account is another one than before. That is where forged letters come in, so nothing can be copied or scanned
   * before this was read.
   *
   * @param {{ number: string, grouped: string }} account
   * @param {import('./statement.js').AccountChange} change
   */
  #changed(account, { noticedOn, formerEnding }) {
    return html`<div class="notice finance-changed" data-meaning="warning">
      ${icon('warning')}
      <div class="notice-body">
        <h3 class="notice-title" tabindex="-1">${this.t('changed')}</h3>
        <p>${this.t('changed.noticed', { date: this.dateLong(noticedOn) })}</p>
        <dl>
          <div><dt>${this.t('changed.new')}</dt><dd class="account-number">${account.grouped}</dd></div>
          ${formerEnding ? html`<div><dt>${this.t('changed.former')}</dt><dd class="account-number">… ${formerEnding}</dd></div>` : nothing}
        </dl>
        <p><b>${this.t('changed.compare')}</b> ${this.t('changed.forged')}${this.callUs()}</p>
        <p class="finance-check"><a class="ds-link" href="/account-check">${this.t('account.check')}</a></p>
        <button type="button" class="ds-button" data-fullwidth aria-busy=${this.sending ? 'true' : nothing} @click=${() => this.#read(account.number)}>${this.t('changed.read')}</button>
        ${this.problem ? this.#readingProblem(this.problem) : nothing}
      </div>
    </div>`;
  }

  /** @param {string} number that the reader has seen */
  async #read(number) {
    const answer = await this.#send('reading', () => api.post(this.#path('account-reading'), { number }));
    if (answer === null || this.problem?.code === 'account-changed') this.#sayOutdated();
  }

  /** @param {Problem} problem */
  #readingProblem(problem) {
    if (problem.code === 'account-changed') return notice({ meaning: 'warning', alert: true, title: this.t('changed.again'), text: this.t('changed.again.text') });
    return problemNotice(problem, { saving: true });
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    const before = /** @type {SoundLedger | undefined} */ (changed.get('ledger'));
    if (!before || Boolean(before.accountChange) === Boolean(this.ledger.accountChange)) return;
    this.problem = null;
    // what was pressed has gone: its reader stands at what took its place
    /** @type {HTMLElement | null} */ (this.querySelector(this.ledger.accountChange ? '.notice-title' : '.account-number'))?.focus();
  }
}

customElements.define('ebok-finance-pay', Pay);
