import { html } from 'lit';
import { noFunctions } from './plain-pages.js';

/**
 * What the shell's own pages are shown with.
 *
 * @typedef {object} View
 * @property {import('ebok').PageContext} context
 * @property {import('ebok').Route} route
 * @property {import('./navigation.js').FunctionEntry[]} functions
 * @property {import('./header.js').Session | null} session
 * @property {'expired' | 'signed-out' | null} reason why somebody has to sign in
 * @property {(event: CustomEvent<import('./header.js').Session>) => void} signedIn
 */
/** @typedef {{ element: string, load: () => Promise<unknown>, render: (view: View) => unknown }} OwnPage */

/** For everybody, signed in or not. */
export const ACCOUNT_CHECK = '/account-check';

/** Asks all functions, so it is none's. */
export const WHY = '/why';

export const SIGN_IN = '/sign-in';
export const FUNCTIONS = '/admin/functions';
export const GROUPS = '/admin/groups';
export const GROUP = '/admin/group';
export const AUDIT = '/admin/audit';

/** Pages of staff, and of nobody else. */
export const STAFF_PAGES = [FUNCTIONS, GROUPS, GROUP, AUDIT];

/**
 * The shell's own pages by their addresses. Like those of functions they come when they are opened.
 *
 * @type {Record<string, OwnPage>}
 */
export const OWN_PAGES = {
  '/': {
    element: 'ebok-start',
    load: () => import('./start-page.js'),
    render: ({ context, route, functions }) => (functions.length ? html`<ebok-start .context=${context} .route=${route} .functions=${functions}></ebok-start>` : noFunctions(context.operator)),
  },
  [SIGN_IN]: {
    element: 'ebok-sign-in',
    load: () => import('./sign-in.js'),
    render: ({ context, route, reason, signedIn }) => html`<ebok-sign-in .context=${context} .route=${route} .reason=${reason} @signed-in=${signedIn}></ebok-sign-in>`,
  },
  [ACCOUNT_CHECK]: {
    element: 'ebok-account-check',
    load: () => import('./account-check.js'),
    render: ({ context, route, session }) => html`<ebok-account-check .context=${context} .route=${route} .signedIn=${!!session}></ebok-account-check>`,
  },
  [WHY]: {
    element: 'ebok-why',
    load: () => import('./why-page.js'),
    render: ({ context, route }) => html`<ebok-why .context=${context} .route=${route}></ebok-why>`,
  },
  [FUNCTIONS]: {
    element: 'ebok-admin-functions',
    load: () => import('./admin-functions.js'),
    render: ({ context, route }) => html`<ebok-admin-functions .context=${context} .route=${route}></ebok-admin-functions>`,
  },
  [GROUPS]: {
    element: 'ebok-admin-groups',
    load: () => import('./admin-groups.js'),
    render: ({ context, route }) => html`<ebok-admin-groups .context=${context} .route=${route}></ebok-admin-groups>`,
  },
  [GROUP]: {
    element: 'ebok-admin-group',
    load: () => import('./admin-group.js'),
    render: ({ context, route }) => html`<ebok-admin-group .context=${context} .route=${route}></ebok-admin-group>`,
  },
  [AUDIT]: {
    element: 'ebok-admin-audit',
    load: () => import('./admin-audit.js'),
    render: ({ context, route }) => html`<ebok-admin-audit .context=${context} .route=${route}></ebok-admin-audit>`,
  },
};
