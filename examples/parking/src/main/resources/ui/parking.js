import { html } from 'lit';
import { EbokPage, Remote, api } from 'ebok';

/** @typedef {{ id: string, name: string | null, address: string }} Place */

class ParkingPage extends EbokPage {
  /** @type {Remote<{ places: Place[] }>} */
  #places = new Remote(this, () => api.get('/api/parking/places'));

  render() {
    return html`<h1 class="page-title">${this.t('title')}</h1>
      ${this.#places.render(({ places }) => html`<section class="sheet">
        <p>${this.t('count', { count: places.length })}</p>
        <ul>${places.map((place) => html`<li>${place.name ?? this.t('unnamed')}${place.address ? `, ${place.address}` : ''}</li>`)}</ul>
      </section>`)}`;
  }
}

customElements.define('ebok-parking', ParkingPage);
