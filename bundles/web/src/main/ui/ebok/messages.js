/**
 * Texts of the portal and of every function, in the reader's language. One table a function, loaded from the address
 * that the server names; the portal's own table is called `web`.
 */
import { glue } from './format.js';

/** @typedef {import('./format.js').Lang} Lang */
/** @typedef {Record<string, string | number>} Params */

/** @type {readonly Lang[]} */
export const LANGUAGES = ['pl', 'en'];
const STORED = 'ebok.lang';

/** @type {Map<string, Record<string, string>>} */
const tables = new Map();

/** @returns {Lang} what the reader chose before, else Polish */
function remembered() {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'pl';
  } catch {
    return 'pl'; // storage may be barred; the page works without
  }
}

/** @type {Lang} */
let current = typeof localStorage === 'undefined' ? 'pl' : remembered();

/** @returns {Lang} */
export const language = () => current;

/** @param {Lang} lang */
export function setLanguage(lang) {
  current = lang;
  try {
    localStorage.setItem(STORED, lang);
  } catch { /* kept for this visit only */ }
}

/**
 * @param {string} id function id, or `web`
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function loadMessages(id, url) {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  setMessages(id, await response.json());
}

/**
 * @param {string} id
 * @param {Record<string, string>} table
 */
export const setMessages = (id, table) => void tables.set(id, table);

/**
 * @param {string} id function id, or `web`
 * @param {string} key
 * @param {Params} [params] values for `{name}`; `count` also chooses the plural form: `key.one`, `.few`, `.many`, `.other`
 * @returns {string} the text; the key itself when there is none, so that a gap is seen and nothing breaks
 */
export function translate(id, key, params = {}) {
  const table = tables.get(id) ?? {};
  const text = table[key] ?? plural(table, key, params);
  if (text === undefined) return key;
  const filled = text.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? String(params[name]) : whole));
  return current === 'pl' ? glue(filled) : filled;
}

/**
 * @param {Record<string, string>} table
 * @param {string} key
 * @param {Params} params
 */
function plural(table, key, params) {
  if (typeof params.count !== 'number') return undefined;
  const form = new Intl.PluralRules(current).select(params.count);
  return table[`${key}.${form}`] ?? table[`${key}.other`];
}

/**
 * @param {string} id
 * @param {string} key
 * @returns {boolean} whether a text of that key exists
 */
export const hasMessage = (id, key) => key in (tables.get(id) ?? {});
