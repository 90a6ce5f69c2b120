import { html, nothing } from 'lit';
import { EbokPage, Remote, api, notice } from 'ebok';

/** @typedef {{ street: string | null, building: string | null, flat: string | null, postalCode: string | null, city: string | null }} Address */
/**
 * @typedef {object} Profile
 * @property {string} number
 * @property {'person' | 'company'} kind
 * @property {string | null} name
 * @property {string | null} firstName
 * @property {string | null} lastName
 * @property {string | null} companyName
 * @property {string | null} taxId
 * @property {string | null} email
 * @property {string | null} phone
 * @property {{ code: string | null, name: string | null } | null} group
 * @property {Address | null} address
 * @property {Address | null} mailingAddress
 * @property {boolean} active
 */

/** What the operator has on record about the customers of this account, and how to have it put right. */
export class ProfilePage extends EbokPage {
  static stylesheet = new URL('profile.css', import.meta.url);

  /** @type {Remote<{ asOf: string, customers: Profile[] }>} */
  #profile = new Remote(this, () => api.get('/api/profile'));

  render() {
    const data = this.#profile.value;
    return html`<div class="page-head">
        <h1 class="page-title">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf)}</p>` : nothing}
      </div>
      ${this.#profile.render(({ customers }) => (customers.length
        ? html`${customers.map((customer) => this.#customer(customer))}${this.#change()}`
        : notice({ title: this.t('none'), text: html`${this.t('none.text')}${this.callUs()}` })))}`;
  }

  /** @param {Profile} customer */
  #customer(customer) {
    const company = customer.kind === 'company';
    const person = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
    return html`<section class="sheet profile">
      <h2>${customer.name || customer.number}</h2>
      ${customer.active ? nothing : notice({ meaning: 'warning', title: this.t('inactive'), text: html`${this.t('inactive.text')}${this.callUs()}` })}
      <dl class="facts">
        ${this.#fact('number', customer.number)}
        ${company ? this.#fact('company-name', customer.companyName) : this.#fact('name', person)}
        ${company && person ? this.#fact('representative', person) : nothing}
        ${company || customer.taxId ? this.#fact('tax-id', customer.taxId) : nothing}
        ${this.#fact('email', customer.email)}
        ${this.#fact('phone', customer.phone)}
        ${this.#fact('address', this.#address(customer.address))}
        ${this.#fact('mailing-address', this.#address(customer.mailingAddress) ?? (customer.address ? html`<span class="missing">${this.t('mailing-address.same')}</span>` : null))}
        ${customer.group?.name ? this.#fact('group', customer.group.name) : nothing}
      </dl>
    </section>`;
  }

  /**
   * @param {string} key
   * @param {unknown} value
   */
  #fact(key, value) {
    return html`<div><dt>${this.t(key)}</dt><dd>${value || html`<span class="missing">${this.t('missing')}</span>`}</dd></div>`;
  }

  /**
   * @param {Address | null} address
   * @returns {unknown} two lines; null when nothing of it is known
   */
  #address(address) {
    if (!address) return null;
    const house = address.flat ? this.t('flat', { building: address.building ?? '', flat: address.flat }).trim() : address.building;
    const lines = [[address.street, house], [address.postalCode, address.city]].map((line) => line.filter(Boolean).join(' ')).filter(Boolean);
    return lines.length ? lines.map((line, index) => html`${index ? html`<br>` : nothing}${line}`) : null;
  }

  #change() {
    return html`<section class="profile-change">
      <h2>${this.t('change')}</h2>
      <p>${this.t('change.text')}${this.callUs()}</p>
    </section>`;
  }
}

customElements.define('ebok-profile', ProfilePage);
