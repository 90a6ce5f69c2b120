import { LitElement, html, nothing } from 'lit';
import { Problem, api } from './api.js';
import { translate } from './messages.js';
import { notice, problemNotice } from './notice.js';

/** @typedef {typeof import('pdfjs-dist')} Library */
/** @typedef {import('pdfjs-dist').PDFDocumentProxy} Pdf */
/** @typedef {import('pdfjs-dist').RenderTask} RenderTask */
/** @typedef {{ canvas: HTMLCanvasElement, draw: () => RenderTask, drawing?: RenderTask }} Picture of a page, `drawing` while it is near the window */
/** @typedef {'coming' | 'shown' | 'failed' | 'too-large'} State */

/** Larger files are offered for download alone: a phone would not have the memory. */
const LARGEST_SHOWN = 20_000_000;
/** So many pages are shown at first; the rest by a button, so that what follows on a phone is not far away. */
const FIRST_PAGES = 3;
/** Canvases are drawn at least so wide, so that a page enlarged with two fingers stays sharp. */
const LEAST_WIDTH = 900;
const MOST_PIXELS = 2;
const STYLES = new URL('../css/pdf.css', import.meta.url).href;
const LIBRARY = new URL('../vendor/pdfjs/', import.meta.url).href;

/** @type {Promise<Library> | undefined} */
let library;

/** The library is fetched with the first file, not with the portal. @returns {Promise<Library>} */
function load() {
  library ??= import(`${LIBRARY}pdf.js`).then((/** @type {Library} */ pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = `${LIBRARY}pdf.worker.js`;
    return pdfjs;
  });
  library.catch(() => (library = undefined)); // the network may be back the next time
  return library;
}

const t = (/** @type {string} */ key, /** @type {import('./messages.js').Params} */ params = {}) => translate('web', key, params);

/**
 * `<ebok-pdf>`: a PDF file in the page. Each page is a picture with its text above it, so that the text can be marked,
 * searched and read by a screen reader; pictures are drawn when they come into view and wiped when they have left it, so
 * that a long file takes no more memory than a short one. Tells with `shown` that the file
 * has been read.
 *
 * - `src`: address of the file on this server
 * - `size`: its length in bytes; above {@link LARGEST_SHOWN} it is not shown
 * - `label`: what it is, for screen readers
 */
export class EbokPdf extends LitElement {
  static properties = { src: {}, size: { type: Number }, label: {}, state: { state: true }, problem: { state: true }, pages: { state: true }, all: { state: true } };

  constructor() {
    super();
    this.src = '';
    this.size = 0;
    this.label = '';
    /** @type {State} */
    this.state = 'coming';
    /** @type {Problem | null} */
    this.problem = null;
    this.pages = 0;
    this.all = false;
  }

  /** @type {AbortController | undefined} */
  #reading;
  /** @type {Library | undefined} */
  #library;
  /** @type {Pdf | undefined} */
  #pdf;
  #built = 0;
  #building = false;
  /** @type {IntersectionObserver | undefined} */
  #seen;
  /** @type {ResizeObserver | undefined} */
  #sized;
  /** @type {WeakMap<Element, Picture>} */
  #pictures = new WeakMap();
  /** @type {Map<HTMLElement, number>} pages and their own widths */
  #widths = new Map();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) void this.#read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
  }

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    if (changed.has('src')) void this.#read();
    else if (this.state === 'shown') void this.#build();
  }

  #forget() {
    this.#reading?.abort();
    this.#seen?.disconnect();
    this.#sized?.disconnect();
    this.#widths.clear();
    void this.#pdf?.loadingTask.destroy();
    this.#pdf = undefined;
    this.#built = 0;
    this.querySelector('.pdf-pages')?.replaceChildren();
  }

  async #read() {
    this.#forget();
    this.all = false;
    this.problem = null;
    if (!this.src) return;
    if (this.size > LARGEST_SHOWN) {
      this.state = 'too-large';
      return;
    }
    this.state = 'coming';
    const { signal } = (this.#reading = new AbortController());
    try {
      const [pdfjs, response] = await Promise.all([load(), api.stream(this.src, signal)]);
      const data = await response.arrayBuffer();
      if (signal.aborted) return;
      this.dispatchEvent(new CustomEvent('shown'));
      const pdf = await pdfjs.getDocument({
        data,
        isEvalSupported: false, // barred by the page's policy, as is WebAssembly
        useWasm: false,
        enableXfa: false,
        standardFontDataUrl: `${LIBRARY}standard_fonts/`,
        wasmUrl: `${LIBRARY}wasm/`,
        verbosity: 0,
      }).promise;
      if (signal.aborted) return void pdf.loadingTask.destroy();
      this.#library = pdfjs;
      this.#pdf = pdf;
      this.pages = pdf.numPages;
      this.state = 'shown';
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Problem) this.problem = error;
      else console.warn(error);
      this.state = 'failed';
    }
  }

  /** Adds the pages that are to be shown and are not there yet. */
  async #build() {
    const pdf = this.#pdf;
    const area = this.querySelector('.pdf-pages');
    if (!pdf || !area || this.#building) return;
    this.#building = true;
    this.#seen ??= new window.IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => (isIntersecting ? this.#draw(target) : this.#wipe(target))), { rootMargin: '600px' });
    this.#sized ??= new window.ResizeObserver(() => this.#scale());
    this.#sized.observe(area);
    try {
      while (this.#pdf === pdf && this.#built < (this.all ? this.pages : Math.min(FIRST_PAGES, this.pages))) {
        await this.#add(pdf, area, ++this.#built);
      }
    } catch (error) {
      if (this.#pdf === pdf) {
        console.warn(error);
        this.state = 'failed';
      }
    } finally {
      this.#building = false;
    }
    if (this.#pdf && this.#pdf !== pdf) void this.#build();
  }

  /**
   * @param {Pdf} pdf
   * @param {Element} area
   * @param {number} number
   */
  async #add(pdf, area, number) {
    const page = await pdf.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const sheet = document.createElement('div');
    sheet.className = 'pdf-page';
    sheet.setAttribute('role', 'group');
    sheet.setAttribute('aria-label', t('pdf.page', { page: number, pages: this.pages }));
    sheet.style.setProperty('aspect-ratio', `${natural.width} / ${natural.height}`);
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const layer = document.createElement('div');
    layer.className = 'pdf-text';
    sheet.append(canvas, layer);
    area.append(sheet);
    this.#widths.set(sheet, natural.width);
    this.#scale();
    const draw = () => {
      const width = Math.max(sheet.clientWidth, LEAST_WIDTH) * Math.min(Math.max(window.devicePixelRatio, 1), MOST_PIXELS);
      const viewport = page.getViewport({ scale: width / natural.width });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      return page.render({ canvas, viewport });
    };
    this.#pictures.set(sheet, { canvas, draw });
    this.#seen?.observe(sheet);
    const Layer = /** @type {Library} */ (this.#library).TextLayer;
    await new Layer({ textContentSource: page.streamTextContent(), container: layer, viewport: natural }).render();
  }

  /** The text lies above its picture however wide that is. */
  #scale() {
    for (const [sheet, width] of this.#widths) sheet.style.setProperty('--total-scale-factor', String(sheet.clientWidth / width));
  }

  /** @param {Element} sheet */
  #draw(sheet) {
    const picture = this.#pictures.get(sheet);
    if (!picture || picture.drawing) return;
    const drawing = (picture.drawing = picture.draw());
    drawing.promise.catch((/** @type {unknown} */ error) => {
      if (!this.#pdf || picture.drawing !== drawing) return; // its reader has gone on
      console.warn(error);
      this.state = 'failed';
    });
  }

  /** @param {Element} sheet */
  #wipe(sheet) {
    const picture = this.#pictures.get(sheet);
    if (!picture?.drawing) return;
    picture.drawing.cancel();
    picture.drawing = undefined;
    picture.canvas.width = picture.canvas.height = 0;
  }

  async #showAll() {
    this.all = true;
    await this.updateComplete;
    const first = /** @type {HTMLElement | null} */ (this.querySelector('.pdf-pages'));
    first?.focus({ preventScroll: true });
  }

  render() {
    const hidden = this.pages - FIRST_PAGES;
    return html`<link rel="stylesheet" href=${STYLES}>${this.#words()}
      <div class="pdf-pages" role="document" tabindex="-1" aria-label=${this.label} ?hidden=${this.state !== 'shown'}></div>
      ${this.state === 'shown' && !this.all && hidden > 0
        ? html`<button type="button" class="ds-button pdf-more" data-variant="secondary" @click=${this.#showAll}>${t('pdf.more', { count: hidden })}</button>`
        : nothing}`;
  }

  #words() {
    if (this.state === 'coming') return html`<div class="pdf-coming coming"><p class="ds-sr-only">${t('loading')}</p><span class="ds-skeleton"></span></div>`;
    if (this.problem) return problemNotice(this.problem, { retry: () => void this.#read() });
    if (this.state === 'failed') return notice({ meaning: 'warning', title: t('pdf.failed'), text: t('pdf.failed.text') });
    if (this.state === 'too-large') return notice({ title: t('pdf.too-large'), text: t('pdf.too-large.text') });
    return nothing;
  }
}

customElements.define('ebok-pdf', EbokPdf);
