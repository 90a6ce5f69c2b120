import { html, nothing } from 'lit';
import { EbokPage, Problem, api, icon, notice, phoneLink } from 'ebok';
import { waves } from './waves.js';

/**
 * The sign-in page. Fires `signed-in` with the session.
 *
 * @fires CustomEvent<import('./header.js').Session>#signed-in
 */
export class SignInPage extends EbokPage {
  static stylesheet = new URL('../css/sign-in.css', import.meta.url);

  static properties = {
    ...EbokPage.properties,
    reason: {},
    problem: { state: true },
    missing: { state: true },
    visible: { state: true },
    sending: { state: true },
    helping: { state: true },
  };

  constructor() {
    super();
    /** @type {'expired' | 'signed-out' | null} why the reader is here */
    this.reason = null;
    /** @type {Problem | null} */
    this.problem = null;
    /** @type {{ login: boolean, password: boolean }} fields left empty */
    this.missing = { login: false, password: false };
    this.visible = false;
    this.sending = false;
    this.helping = false;
  }

  render() {
    const { operator } = this.context;
    return html`<div class="sign-in">
      <div class="sheet sign-in-sheet">
        <h1 class="page-title">${this.t('sign-in.title')}</h1>
        ${this.#message()}
        <form novalidate @submit=${this.#send}>
          ${this.#field('login', html`<input class="ds-input" id="login" name="login" type="text" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false"
            aria-invalid=${this.missing.login ? 'true' : nothing} aria-describedby=${this.missing.login ? 'login-error' : nothing}>`)}
          ${this.#field('password', html`<div class="password">
            <input class="ds-input" id="password" name="password" type=${this.visible ? 'text' : 'password'} autocomplete="current-password" autocapitalize="none" spellcheck="false"
              aria-invalid=${this.missing.password ? 'true' : nothing} aria-describedby=${this.missing.password ? 'password-error' : nothing}>
            <button type="button" class="ds-button" data-variant="secondary" aria-pressed=${this.visible} aria-label=${this.t('sign-in.show.label')} @click=${() => (this.visible = !this.visible)}>
              ${icon(this.visible ? 'eye-off' : 'eye')}<span>${this.t(this.visible ? 'sign-in.hide' : 'sign-in.show')}</span>
            </button>
          </div>`)}
          <button type="submit" class="ds-button sign-in-button" data-fullwidth aria-busy=${this.sending ? 'true' : nothing}>${this.t(this.sending ? 'sign-in.sending' : 'sign-in.button')}</button>
        </form>
        <div class="forgotten">
          <button type="button" class="ds-link" aria-expanded=${this.helping} aria-controls="forgotten" @click=${() => (this.helping = !this.helping)}>${this.t('sign-in.forgotten')}</button>
          <div id="forgotten" ?hidden=${!this.helping}>
            <p>${this.t('sign-in.forgotten.text')}${this.callUs()}</p>
          </div>
        </div>
      </div>
      ${operator.phone ? html`<p class="sign-in-help">${this.t('sign-in.help')} ${phoneLink(operator.phone)}${operator.hours ? html`<span>${operator.hours}</span>` : nothing}</p>` : nothing}
      <p class="sign-in-more"><a class="ds-link" href="/account-check">${this.t('account-check.link')}</a></p>
      ${waves()}
    </div>`;
  }

  /**
   * @param {'login' | 'password'} name
   * @param {unknown} input
   */
  #field(name, input) {
    return html`<div class="field">
      <label for=${name}>${this.t(`sign-in.${name}`)}</label>
      ${input}
      ${this.missing[name] ? html`<p class="field-error" id="${name}-error">${icon('danger')}<span>${this.t(`sign-in.${name}.missing`)}</span></p>` : nothing}
    </div>`;
  }

  /** The one thing to know before typing again. */
  #message() {
    if (this.problem) {
      // a wrong name or password is no danger: it is said in plain words, and read out
      const code = ['sign-in-failed', 'too-many-attempts', 'busy', 'network'].includes(this.problem.code) ? this.problem.code : 'internal';
      return notice({
        meaning: 'warning', alert: true,
        title: this.t(`sign-in.problem.${code}.title`),
        text: html`${this.t(`sign-in.problem.${code}.text`)}${code === 'sign-in-failed' || code === 'internal' ? this.callUs() : ''}`,
      });
    }
    if (!this.reason) return nothing;
    return notice({ meaning: this.reason === 'signed-out' ? 'good' : 'info', title: this.t(`sign-in.${this.reason}.title`), text: this.t(`sign-in.${this.reason}.text`) });
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.sending) return;
    const form = /** @type {HTMLFormElement} */ (event.target);
    const data = new FormData(form);
    const login = String(data.get('login') ?? '').trim();
    const password = String(data.get('password') ?? '');
    this.missing = { login: !login, password: !password };
    if (!login || !password) {
      this.problem = null;
      /** @type {HTMLElement} */ (form.querySelector(login ? '#password' : '#login')).focus();
      return;
    }
    this.sending = true;
    this.problem = null;
    try {
      const session = await api.post('/api/session', { login, password });
      this.dispatchEvent(new CustomEvent('signed-in', { detail: session, bubbles: true }));
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
      const field = /** @type {HTMLInputElement} */ (form.querySelector('#password'));
      if (this.problem.code === 'sign-in-failed') field.select();
    } finally {
      this.sending = false;
    }
  }
}

customElements.define('ebok-sign-in', SignInPage);
