import { api } from 'ebok';
import { language, loadMessages } from '../ebok/messages.js';

/** @typedef {import('ebok').Operator} Operator */
/** @typedef {import('ebok').Customer} Customer */
/** @typedef {import('./navigation.js').FunctionEntry} FunctionEntry */
/** @typedef {import('./header.js').Session} Session */

/** What is shown when even the operator's name cannot be read: the page must still say so in words. @type {Operator} */
export const UNKNOWN_OPERATOR = { name: 'e-BOK', fullName: 'e-BOK', phone: null, logo: '/assets/logo.svg', links: [] };

export const loadShellMessages = () => loadMessages('web', `/messages/web/${language()}.json`);

/** @returns {Promise<Operator>} */
export const loadOperator = () => api.get(`/api/operator?lang=${language()}`);

/** @returns {Promise<FunctionEntry[]>} in the order of the menu */
export async function loadFunctions() {
  /** @type {{ functions: FunctionEntry[] }} */
  const { functions } = await api.get(`/api/functions?lang=${language()}`);
  return functions.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, language()));
}

/**
 * Names of those for whom the account acts. They come from the central database: while it is away the header does
 * without them, and signing in and everything else goes on.
 *
 * @returns {Promise<Customer[]>}
 */
export async function loadCustomers() {
  try {
    return (await api.get('/api/customers')).customers;
  } catch {
    return [];
  }
}

/** @returns {Promise<Session | null>} null when nobody is signed in */
export async function loadSession() {
  try {
    return await api.get('/api/session');
  } catch (error) {
    if (/** @type {import('ebok').Problem} */ (error).code === 'unauthenticated') return null;
    throw error;
  }
}

/**
 * @param {FunctionEntry[]} functions
 * @param {string} path
 * @returns {FunctionEntry | undefined} the function whose page, or part of a page, this is
 */
export const functionAt = (functions, path) => functions.find((fn) => path === fn.path || path.startsWith(`${fn.path}/`));
