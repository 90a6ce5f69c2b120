import { mock, test } from 'node:test';
import assert from 'node:assert/strict';
import { Download } from 'ebok';
import { contextOf, pageOf, rendered } from '../../../../web/src/test/ui/rendered.js';
import '../../main/resources/ui/statement.js';

const DETAILS = {
  asOf: '2026-11-25T08:40:00+01:00',
  document: { id: 'a', kind: { code: 'REG', title: 'Regulamin', icon: null, purpose: 'other' }, number: '1', title: 'Regulamin', issuedOn: '2026-01-02', format: 'other', unread: true },
  openedOn: null,
  file: { name: 'a.txt', mediaType: 'text/plain', size: 10, href: '/api/statements/items/a/file' },
  fileProblem: null,
};

/** @param {boolean} saved what comes of the download @returns {Promise<string[]>} documents that were opened by it */
async function openedAfter(saved) {
  mock.method(globalThis, 'fetch', async () => new Response(JSON.stringify(DETAILS)));
  mock.method(Download.prototype, 'start', async () => saved);
  const { page, loaded } = pageOf('ebok-statement', { context: contextOf('statements'), route: { path: '/statements', query: new URLSearchParams() }, documentId: 'a' });
  await loaded();
  /** @type {string[]} */
  const opened = [];
  page.addEventListener('opened', (/** @type {CustomEvent<string>} */ { detail }) => opened.push(detail));
  const [save] = rendered(page.render()).listeners.filter(({ event }) => event === 'click');
  await save.listener();
  mock.restoreAll();
  return opened;
}

test('a document that was saved has been opened', async () => assert.deepEqual(await openedAfter(true), ['a']));

test('a document whose download was stopped or failed stays unread', async () => assert.deepEqual(await openedAfter(false), []));
