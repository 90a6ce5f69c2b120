/** What a page renders, as text, without a browser: for tests of what is there, what is not, and what a button does. */

/** @typedef {{ html: string, listeners: { event: string, listener: Function }[], refs: { value?: unknown }[] }} Rendered */

/** @param {unknown} template @returns {Rendered} */
export function rendered(template) {
  /** @type {Rendered} */
  const found = { html: '', listeners: [], refs: [] };
  write(template, found);
  return found;
}

/** @param {any} value @param {Rendered} found */
function write(value, found) {
  if (value === undefined || value === null || typeof value === 'symbol') return;
  if (Array.isArray(value)) value.forEach((one) => write(one, found));
  else if (value._$litType$) template(value, found);
  else if (value._$litDirective$) directive(value.values, found);
  else if (typeof value === 'function') found.listeners.push({ event: /@(\w+)=$/.exec(found.html)?.[1] ?? '', listener: value });
  else found.html += String(value);
}

/** @param {{ strings: string[], values: unknown[] }} template @param {Rendered} found */
function template({ strings, values }, found) {
  strings.forEach((text, i) => {
    found.html += text;
    if (i < values.length) write(values[i], found);
  });
}

/** `repeat` has its rows first and what writes one of them last, `keyed` what it writes, `ref` the reference alone. @param {any[]} values @param {Rendered} found */
function directive(values, found) {
  const last = values.at(-1);
  if (Array.isArray(values[0]) && typeof last === 'function') values[0].forEach((row, i) => write(last(row, i), found));
  else if (values.length > 1) write(last, found);
  else found.refs.push(last);
}

/**
 * A page that is in no document, and what it reads and downloads with.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} properties
 */
export function pageOf(tag, properties) {
  const Page = /** @type {any} */ (globalThis.customElements.get(tag));
  /** @type {any[]} */
  const controllers = [];
  class Alone extends Page {
    addController(controller) {
      controllers.push(controller);
    }
  }
  const page = Object.assign(new Alone(), properties);
  const loaded = () => Promise.all(controllers.map((controller) => controller.load?.()));
  return { page, controllers, loaded };
}

/** The context of a reader to whom these functions are open. @param {string} id @param {string[]} [functions] */
export const contextOf = (id, functions = []) => ({ id, title: '', lang: 'pl', operator: { name: '', fullName: '', phone: null, logo: '', links: [] }, functions, customers: [] });
