import { LitElement, html, nothing } from 'lit';
import { Problem, announce, api, problemNotice, skeleton, translate } from 'ebok';
import { onSignedOut } from '../ebok/api.js';
import { language, setLanguage } from '../ebok/messages.js';
import { UNKNOWN_OPERATOR, functionAt, loadCustomers, loadFunctions, loadOperator, loadSession, loadShellMessages } from './session-data.js';
import { bringPage, createPage, useStyleSheet } from './bring-page.js';
import { currentRoute, navigate, safeReturn, startRouter } from './router.js';
import { header } from './header.js';
import { menuOf, navigation, phoneBar, staffNavigation } from './navigation.js';
import { footer } from './footer.js';
import { notFound } from './plain-pages.js';
import { ACCOUNT_CHECK, FUNCTIONS, OWN_PAGES, SIGN_IN, STAFF_PAGES } from './own-pages.js';

const t = (/** @type {string} */ key, /** @type {import('../ebok/messages.js').Params} */ params = {}) => translate('web', key, params);

/** The shell: who is signed in, what is in the menu, which page is shown. It knows no function by name. */
class App extends LitElement {
  createRenderRoot() {
    return this;
  }

  #started = false;
  /** @type {Problem | null} why the portal cannot be shown at all */
  #failure = null;
  #operator = UNKNOWN_OPERATOR;
  /** @type {import('./header.js').Session | null} */
  #session = null;
  /** @type {import('ebok').Customer[]} */
  #customers = [];
  /** @type {import('./navigation.js').FunctionEntry[]} */
  #functions = [];
  /** @type {import('./navigation.js').FunctionEntry | undefined} the function whose page is shown */
  #current;
  /** @type {import('ebok').EbokPage | null} */
  #page = null;
  #pageFailed = false;
  /** @type {Set<string>} elements of the shell's own pages that have come */
  #brought = new Set();
  /** @type {'expired' | 'signed-out' | null} */
  #reason = null;

  connectedCallback() {
    super.connectedCallback();
    startRouter((moved) => void this.#route(moved));
    onSignedOut(() => this.#expired());
    // Grants and installations change while a page is open: whoever comes back to it sees the menu as it is now.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.#session) void this.#refreshMenu();
    });
    void this.#start();
  }

  async #start() {
    document.documentElement.lang = language();
    void this.#bringOwn(currentRoute().path); // while the session is asked for
    try {
      await loadShellMessages();
      [this.#operator, this.#session] = await Promise.all([loadOperator().catch(() => UNKNOWN_OPERATOR), loadSession()]);
      if (this.#session) await this.#loadMine();
      this.#failure = null;
    } catch (error) {
      this.#failure = error instanceof Problem ? error : new Problem('network', 0);
    }
    this.#started = true;
    await this.#route(false);
  }

  async #loadMine() {
    if (this.#staff) await useStyleSheet(new URL('../css/staff.css', import.meta.url));
    const customers = this.#staff ? Promise.resolve([]) : loadCustomers();
    this.#functions = this.#staff ? [] : await loadFunctions();
    // names may come late (the central database answers slowly or not at all); the menu does not wait for them
    void customers.then((names) => {
      this.#customers = names;
      this.#giveContext();
      this.requestUpdate();
    });
  }

  get #staff() {
    return this.#session?.role === 'administrator';
  }

  /** @param {boolean} moved whether the reader went to another page, so that the focus follows */
  async #route(moved) {
    if (this.#failure) return this.requestUpdate();
    const { path, query } = currentRoute();
    if (!this.#session) {
      if (path !== SIGN_IN && path !== ACCOUNT_CHECK) return this.#toSignIn();
    } else if (path === SIGN_IN) {
      return navigate(safeReturn(query.get('to')), { replace: true });
    } else if (path === '/' && this.#staff) {
      return navigate(FUNCTIONS, { replace: true });
    }
    if (this.#session && !this.#staff) await this.#showFunction(path, moved);
    await this.#bringOwn(this.#ownAt(path));
    this.requestUpdate();
    await this.updateComplete;
    this.#setTitle();
    if (moved) this.#arrive();
  }

  /**
   * @param {string} path
   * @param {boolean} moved
   */
  async #showFunction(path, moved) {
    if (moved) {
      const refreshed = this.#refreshMenu();
      if (!(path in OWN_PAGES) && !functionAt(this.#functions, path)) await refreshed; // it may have been installed a moment ago
    }
    const fn = functionAt(this.#functions, path);
    if (fn && fn === this.#current && this.#page) return this.#giveContext();
    this.#current = fn;
    this.#page = null;
    this.#pageFailed = false;
    if (!fn) return;
    this.requestUpdate();
    try {
      const page = await createPage(fn);
      if (this.#current !== fn) return; // the reader has gone on
      this.#page = page;
      this.#giveContext();
    } catch (error) {
      console.error(error);
      if (this.#current === fn) this.#pageFailed = true;
    }
  }

  /** @param {string} path @returns {string | undefined} the address of the shell's page that is shown there, if it is one of its own */
  #ownAt(path) {
    if (path === ACCOUNT_CHECK) return path;
    if (!this.#session) return SIGN_IN;
    return this.#staff === STAFF_PAGES.includes(path) && path in OWN_PAGES ? path : undefined;
  }

  /** @param {string | undefined} address */
  async #bringOwn(address) {
    const own = OWN_PAGES[address ?? ''];
    if (!own || this.#brought.has(own.element)) return;
    this.#pageFailed = false;
    this.requestUpdate();
    try {
      await bringPage(own.element, own.load);
      this.#brought.add(own.element);
    } catch (error) {
      console.error(error);
      this.#pageFailed = true;
    }
  }

  #giveContext() {
    if (!this.#page || !this.#current) return;
    this.#page.context = this.#context(this.#current.id, this.#current.title);
    this.#page.route = currentRoute();
  }

  /**
   * @param {string} id
   * @param {string} title
   * @returns {import('ebok').PageContext}
   */
  #context(id, title) {
    return { id, title, lang: language(), operator: this.#operator, customers: this.#customers, functions: this.#functions.map((fn) => fn.id) };
  }

  async #refreshMenu() {
    try {
      const functions = this.#staff ? [] : await loadFunctions();
      if (JSON.stringify(functions) === JSON.stringify(this.#functions)) return;
      this.#functions = functions;
      const { path } = currentRoute();
      if (this.#current) this.#current = functions.find((fn) => fn.id === this.#current?.id && functionAt(functions, path) === fn);
      if (!this.#current) this.#page = null;
      this.requestUpdate();
    } catch { /* the menu stays as it was; the page itself says what is wrong */ }
  }

  #toSignIn() {
    const { path } = currentRoute();
    const here = path + location.search;
    navigate(path === '/' ? SIGN_IN : `${SIGN_IN}?to=${encodeURIComponent(here)}`, { replace: true });
  }

  #forget() {
    this.#session = null;
    this.#customers = [];
    this.#functions = [];
    this.#current = undefined;
    this.#page = null;
  }

  /** A call was refused because the session is over: back to the sign-in page, and afterwards here again. */
  #expired() {
    if (!this.#session) return;
    this.#forget();
    this.#reason = 'expired';
    this.#toSignIn();
  }

  /** @param {CustomEvent<import('./header.js').Session>} event */
  async #signedIn(event) {
    this.#session = event.detail;
    this.#reason = null;
    try {
      await this.#loadMine();
    } catch (error) {
      this.#failure = error instanceof Problem ? error : new Problem('internal', 0);
    }
    await this.#route(true);
  }

  async #signOut() {
    try {
      await api.delete('/api/session');
    } catch (error) {
      const problem = /** @type {Problem} */ (error);
      // Telling somebody that they are signed out when they are not would be a lie with consequences.
      if (problem.code !== 'unauthenticated') return void (this.#signOutProblem = problem, this.requestUpdate());
    }
    this.#signOutProblem = null;
    this.#forget();
    this.#reason = 'signed-out';
    navigate(SIGN_IN);
  }

  /** @type {Problem | null} */
  #signOutProblem = null;

  async #switchLanguage() {
    const before = language();
    setLanguage(before === 'pl' ? 'en' : 'pl');
    try {
      await loadShellMessages();
    } catch {
      setLanguage(before);
      return;
    }
    document.documentElement.lang = language();
    this.#operator = await loadOperator().catch(() => this.#operator);
    if (this.#session && !this.#staff) {
      await this.#refreshMenu();
      if (this.#current) await import('../ebok/messages.js').then(({ loadMessages }) => loadMessages(this.#current?.id ?? '', this.#current?.messages ?? '')).catch(() => {});
      this.#giveContext();
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#setTitle();
    announce(t('language.switched'));
  }

  #setTitle() {
    const headline = /** @type {HTMLElement | null} */ (this.querySelector('main h1'));
    const title = headline?.dataset.title ?? headline?.textContent?.trim() ?? '';
    document.title = title ? `${title} – ${this.#operator.name}` : this.#operator.name;
  }

  /** A new page: it starts at the top, and its headline gets the focus and so is read. */
  #arrive() {
    window.scrollTo(0, 0);
    void this.#page?.updateComplete.then(() => this.#setTitle());
    queueMicrotask(() => {
      const headline = /** @type {HTMLElement | null} */ (this.querySelector('main h1'));
      headline?.setAttribute('tabindex', '-1');
      headline?.focus({ preventScroll: true });
    });
  }

  render() {
    if (!this.#started) return html`<div class="band"></div>`;
    const staff = this.#staff;
    const { path } = currentRoute();
    const actions = { switchLanguage: () => void this.#switchLanguage(), signOut: () => void this.#signOut() };
    const bare = !this.#session || this.#failure;
    const menu = menuOf(this.#functions);
    const current = path === '/' ? path : this.#current?.path;
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <div class="app" data-staff=${staff ? '' : nothing} data-size=${staff ? 'sm' : 'md'} data-bare=${bare ? '' : nothing}>
        ${header({ operator: this.#operator, session: this.#session, customers: this.#customers, staff, ...actions })}
        ${bare ? nothing : staff ? staffNavigation(path) : menu.length ? navigation(menu, current) : nothing}
        <main id="main" class=${staff ? '' : 'wide'} tabindex="-1">
          ${this.#signOutProblem ? problemNotice(this.#signOutProblem, { retry: actions.signOut }) : nothing}
          ${this.#content(path)}
        </main>
        ${bare || staff ? nothing : footer(this.#operator)}
        ${this.#session && !staff ? phoneBar(menu, current, { session: this.#session, customers: this.#customers, ...actions }) : nothing}
      </div>`;
  }

  /** @param {Event} event */
  #skip(event) {
    event.preventDefault();
    /** @type {HTMLElement} */ (this.querySelector('main')).focus();
  }

  /** @param {string} path */
  #content(path) {
    if (this.#failure) return html`<h1 class="page-title">${t('failed.title')}</h1>${problemNotice(this.#failure, { retry: () => void this.#start() })}`;
    const own = this.#ownAt(path);
    if (own) return this.#brought.has(OWN_PAGES[own].element) ? OWN_PAGES[own].render(this.#view()) : this.#coming('');
    if (!this.#current) return notFound();
    return this.#page ?? this.#coming(this.#current.title);
  }

  /** @returns {import('./own-pages.js').View} */
  #view() {
    const state = { functions: this.#functions, session: this.#session, reason: this.#reason };
    return { ...state, context: this.#context('web', ''), route: currentRoute(), signedIn: (event) => void this.#signedIn(event) };
  }

  /** @param {string} name of a page that is on its way, where it is known */
  #coming(name) {
    const title = name ? html`<h1 class="page-title">${name}</h1>` : nothing;
    return this.#pageFailed ? html`${title}${problemNotice(new Problem('network', 0), { retry: () => location.reload() })}` : html`${title}${skeleton()}`;
  }
}

customElements.define('ebok-app', App);
