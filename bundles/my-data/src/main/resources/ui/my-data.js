import { html, nothing } from 'lit';
import { Download, EbokPage, Remote, api, format, icon, notice } from 'ebok';

/** @typedef {{ function: string, name: string, title: { pl: string, en: string }, files: boolean, count: number }} Part */
/** @typedef {{ asOf: string, parts: Part[], bytes: number }} Overview */

/** Everything that is held about the reader, in one file. */
export class MyDataPage extends EbokPage {
  static stylesheet = new URL('my-data.css', import.meta.url);

  /** @type {Remote<Overview>} */
  #overview = new Remote(this, () => api.get('/api/my-data'));
  #download = new Download(this, 'my-data');

  render() {
    const data = this.#overview.value;
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf)}</p>` : nothing}
      </div>
      ${this.#overview.render((overview) => (overview.parts.some(({ count }) => count > 0)
        ? html`${this.#save(overview)}${this.#how()}${this.#inside(overview)}`
        : html`<div class="sheet">${notice({ title: this.t('none'), text: html`${this.t('none.text')}${this.callUs()}` })}</div>`))}`;
  }

  /** @param {Overview} overview */
  #save({ bytes }) {
    return html`<section class="sheet my-data-save">
      <p>${this.t('lead')}</p>
      <p>${this.t('right')}</p>
      <p class="secondary">${this.t('limits')}</p>
      <button type="button" class="ds-button" @click=${() => this.#start()}>${icon('download')}<span>${this.t('save')}</span></button>
      <p class="my-data-size">${this.t('save.size', { size: format.bytes(bytes, this.language) })}</p>
      ${this.#download.render()}
    </section>`;
  }

  #start() {
    return this.#download.start(`/api/my-data/archive.zip?lang=${this.language}`, this.t('save.label'));
  }

  #how() {
    return html`<section class="sheet my-data-how">
      <h2>${this.t('how')}</h2>
      <ul>
        <li>${this.t('how.zip')}</li>
        <li>${this.t('how.csv')}</li>
        <li>${this.t('how.json')}</li>
        <li>${this.t('how.read')}</li>
        <li>${this.t('how.safe')}</li>
      </ul>
    </section>`;
  }

  /** @param {Overview} overview */
  #inside({ parts }) {
    return html`<section class="sheet">
      <h2>${this.t('inside')}</h2>
      <dl class="facts my-data-parts">
        ${parts.map((part) => html`<div><dt>${part.title[this.language]}</dt><dd>${this.#count(part)}</dd></div>`)}
      </dl>
    </section>`;
  }

  /** @param {Part} part */
  #count({ files, count }) {
    if (!count) return html`<span class="missing">${this.t('inside.none')}</span>`;
    return this.t(files ? 'inside.files' : 'inside.rows', { count });
  }
}

customElements.define('ebok-my-data', MyDataPage);
