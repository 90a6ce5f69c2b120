/**
 * Calls to the portal's REST interface. Whatever goes wrong, a network that is away included, arrives as a
 * {@link Problem} with a stable code that the page has words for.
 */

/** The call did not do what was asked; `code` says why. */
export class Problem extends Error {
  /**
   * @param {string} code for instance `central-unavailable`; `network` when no answer came
   * @param {number} status 0 when no answer came
   * @param {{ detail?: string, field?: string }} [body]
   */
  constructor(code, status, body = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.field = body.field;
    /** what exactly is wrong, in English */
    this.detail = body.detail;
  }

  /** Whether trying again in a while may help without anybody doing anything. */
  get passing() {
    return ['network', 'busy', 'central-unavailable', 'internal'].includes(this.code);
  }
}

/** @type {() => void} */
let signedOut = () => {};

/**
 * The shell says what happens when a session has ended while a page was open.
 *
 * @param {() => void} listener
 */
export const onSignedOut = (listener) => void (signedOut = listener);

/** @param {Response} response */
async function problemOf(response) {
  /** @type {{ code?: string, detail?: string, field?: string }} */
  let body = {};
  try {
    if (response.headers.get('content-type')?.includes('json')) body = await response.json();
  } catch { /* an answer that is no JSON says no more than its status */ }
  const byStatus = /** @type {Record<number, string>} */ ({ 401: 'unauthenticated', 404: 'not-found', 429: 'too-many-attempts', 503: 'busy' });
  return new Problem(body.code ?? byStatus[response.status] ?? (response.status < 500 ? 'bad-request' : 'internal'), response.status, body);
}

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [how]
 * @param {unknown} [how.body]
 * @param {string} [how.accept]
 * @param {AbortSignal} [how.signal]
 * @returns {Promise<Response>} an answer that is none of a problem
 */
async function send(method, path, { body, accept = 'application/json', signal } = {}) {
  /** @type {Record<string, string>} */
  const headers = { accept };
  // A header of our own cannot be sent by a form on a foreign page: that is the protection against forged requests.
  if (method !== 'GET') headers['x-ebok-request'] = '1';
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response;
  try {
    response = await fetch(path, { method, headers, cache: 'no-store', signal, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch (error) {
    if (signal?.aborted) throw error; // the caller's own wish is no problem
    throw new Problem('network', 0);
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'unauthenticated') signedOut();
    throw problem;
  }
  return response;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>} the answer's JSON, null when it has none
 */
async function call(method, path, body) {
  const response = await send(method, path, { body });
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch {
    throw new Problem('internal', response.status);
  }
}

export const api = {
  /** @param {string} path for instance `/api/finance/ledgers` */
  get: (path) => call('GET', path),
  /** @param {string} path @param {unknown} [body] */
  post: (path, body) => call('POST', path, body),
  /** @param {string} path @param {unknown} [body] */
  put: (path, body) => call('PUT', path, body),
  /** @param {string} path */
  delete: (path) => call('DELETE', path),
  /** @param {string} path @param {AbortSignal} [signal] @returns {Promise<Response>} whose body is still to be read */
  stream: (path, signal) => send('GET', path, { accept: '*/*', signal }),
};
