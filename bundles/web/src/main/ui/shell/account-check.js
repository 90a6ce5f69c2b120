import { html, nothing } from 'lit';
import { EbokPage, Problem, api, icon, notice } from 'ebok';
import { hasMessage } from 'ebok/messages.js';
import { bare, grouped } from './account-number.js';

/** @typedef {'genuine' | 'unknown' | 'mistyped'} Answer */

const DIGITS = 26;
const LONGEST = 60;
const MEANING = /** @type {const} */ ({ genuine: 'good', unknown: 'danger', mistyped: 'warning' });

/** Is this account number genuine? For everybody, signed in or not; it says nothing of whose account it is. */
export class AccountCheckPage extends EbokPage {
  static stylesheet = new URL('../css/account-check.css', import.meta.url);

  static properties = {
    ...EbokPage.properties,
    signedIn: { type: Boolean },
    answer: { state: true },
    problem: { state: true },
    fault: { state: true },
    sending: { state: true },
  };

  constructor() {
    super();
    this.signedIn = false;
    /** @type {{ answer: Answer, number: string } | null} */
    this.answer = null;
    /** @type {Problem | null} */
    this.problem = null;
    /** @type {'missing' | 'too-long' | null} what is wrong with the field */
    this.fault = null;
    this.sending = false;
  }

  render() {
    return html`<div class="account-check">
      <h1 class="page-title">${this.t('account-check.title')}</h1>
      <p class="account-check-lead">${this.t('account-check.lead')}</p>
      <form class="sheet" novalidate @submit=${this.#send}>
        <div class="field">
          <label for="account-number">${this.t('account-check.number')}</label>
          <p class="field-hint" id="account-hint">${this.t('account-check.hint')}</p>
          <input class="ds-input" id="account-number" name="number" type="text" inputmode="text" autocomplete="off" autocapitalize="characters" spellcheck="false"
            aria-invalid=${this.fault ? 'true' : nothing} aria-describedby=${this.fault ? 'account-error account-hint' : 'account-hint'}>
          ${this.fault ? html`<p class="field-error" id="account-error">${icon('danger')}<span>${this.t(`account-check.${this.fault}`)}</span></p>` : nothing}
        </div>
        <button type="submit" class="ds-button" aria-busy=${this.sending ? 'true' : nothing}>${this.t(this.sending ? 'account-check.sending' : 'account-check.button')}</button>
        <div class="account-answer" role="status">${this.#said()}</div>
      </form>
      ${this.signedIn ? nothing : html`<p class="account-check-more"><a class="ds-link" href="/sign-in">${this.t('account-check.sign-in')}</a></p>`}
    </div>`;
  }

  #said() {
    if (this.problem) {
      const code = hasMessage('web', `account-check.problem.${this.problem.code}.title`) ? this.problem.code : 'internal';
      const call = code === 'central-unavailable' || code === 'internal';
      return notice({ meaning: 'warning', title: this.t(`account-check.problem.${code}.title`), text: html`${this.t(`account-check.problem.${code}.text`)}${call ? this.callUs() : ''}` });
    }
    if (!this.answer) return nothing;
    const { answer, number } = this.answer;
    return notice({
      meaning: MEANING[answer],
      title: this.t(`account-check.${answer}.title`),
      text: html`<span class="account-checked">${this.t('account-check.checked')} <b>${grouped(number)}</b></span>
        ${this.#advice(answer, number)}`,
    });
  }

  /**
   * @param {Answer} answer
   * @param {string} number
   */
  #advice(answer, number) {
    if (answer === 'genuine') return this.t('account-check.genuine.text', { recipient: this.context.operator.fullName });
    if (answer === 'unknown') return html`${this.t('account-check.unknown.text')}${this.callUs()}`;
    const digits = bare(number);
    const short = /^\d+$/.test(digits) && digits.length !== DIGITS;
    return html`${short ? this.t('account-check.mistyped.length', { count: digits.length }) : this.t('account-check.mistyped.text')} ${this.t('account-check.mistyped.same')}${this.callUs()}`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.sending) return;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const number = String(new FormData(form).get('number') ?? '').trim();
    this.answer = null;
    this.problem = null;
    this.fault = !number ? 'missing' : number.length > LONGEST ? 'too-long' : null;
    if (this.fault) return this.#field.focus();
    this.sending = true;
    try {
      const { answer } = await api.post('/api/account-check', { number });
      this.answer = { answer, number };
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.sending = false;
    }
    await this.updateComplete;
    this.#arrive();
  }

  /** The field is left, so that a phone's keyboard does not hide the answer, unless there is a mistake to put right in it. */
  #arrive() {
    if (this.answer?.answer !== 'mistyped' && document.activeElement === this.#field) {
      /** @type {HTMLElement} */ (this.querySelector('form button')).focus({ preventScroll: true });
    }
    this.querySelector('.account-answer')?.scrollIntoView({ block: 'nearest' });
  }

  get #field() {
    return /** @type {HTMLInputElement} */ (this.querySelector('#account-number'));
  }
}

customElements.define('ebok-account-check', AccountCheckPage);
