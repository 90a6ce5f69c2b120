import { beforeEach, mock, test } from 'node:test';
import assert from 'node:assert/strict';
import { Pages } from '../../main/ui/ebok/pages.js';
import { Problem } from '../../main/ui/ebok/api.js';
import { setMessages, translate } from '../../main/ui/ebok/messages.js';
import { rendered } from './rendered.js';

setMessages('web', { 'more.loading': 'Wczytujemy…', 'problem.busy.title': 'Zajęte', 'problem.busy.text': 'Spróbuj za chwilę.', 'problem.internal.title': 'Błąd', 'problem.internal.text': 'Błąd.' });
setMessages('parking', { 'list.more': 'Pokaż dalsze', 'list.added.one': 'Dodano {count}', 'list.added.few': 'Dodano {count}', 'list.added.many': 'Dodano {count}', 'list.end': 'To wszystkie', 'cars.more': 'Pokaż auta', 'cars.added.other': 'Aut: {count}', 'cars.end': 'To wszystkie auta' });

/** What was announced, in order. @type {string[]} */
let announced = [];

beforeEach(() => {
  announced = [];
  const region = { set textContent(/** @type {string} */ text) { if (text) announced.push(text); } };
  globalThis.document = /** @type {any} */ ({ getElementById: () => region });
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/** All that waits for nothing but promises. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A list in a page; answers come when the test says so. @param {(list: (after?: string) => Promise<any>, host: any) => Pages<any>} make */
function listOf(make) {
  /** @type {{ after?: string, resolve: (page: object) => void, reject: (error: unknown) => void }[]} */
  const asked = [];
  /** @type {any[]} */
  const controllers = [];
  const host = {
    updates: 0,
    addController: (/** @type {any} */ one) => controllers.push(one),
    requestUpdate: () => host.updates++,
    updateComplete: Promise.resolve(true),
    t: (/** @type {string} */ key, /** @type {any} */ params) => translate('parking', key, params),
  };
  const pages = make((after) => new Promise((resolve, reject) => asked.push({ after, resolve, reject })), host);
  const all = (/** @type {string} */ name) => controllers.forEach((one) => one[name]?.());
  return {
    pages,
    host,
    asked,
    connect: () => all('hostConnected'),
    disconnect: () => all('hostDisconnected'),
    update: () => all('hostUpdate'),
    /** @param {number} index @param {unknown[]} rows @param {string | null} [next] */
    answer: async (index, rows, next = null) => {
      asked[index].resolve({ rows, next });
      await settled();
      mock.timers.tick(100);
    },
    /** @param {number} index @param {unknown} error */
    fail: async (index, error) => {
      asked[index].reject(error);
      await settled();
    },
    end: () => rendered(pages.more()),
    press: () => rendered(pages.more()).listeners.find(({ event }) => event === 'click')?.listener(),
    get rows() {
      return pages.value?.rows;
    },
  };
}

/** A list whose first page is there, with more behind it. @param {object} [how] */
async function begun(how = {}) {
  const page = listOf((read, host) => new Pages(host, read, { rows: 'rows', ...how }));
  page.connect();
  await page.answer(0, ['a', 'b'], 'b');
  return page;
}

test('further pages stand behind the first one, and are announced', async () => {
  const page = await begun();
  assert.match(page.end().html, /<button.*Pokaż dalsze<\/button>/);
  page.press();
  assert.equal(page.asked[1].after, 'b');
  assert.match(page.end().html, /aria-busy=true.*Wczytujemy…/s);
  await page.answer(1, ['c'], 'c');
  assert.deepEqual(page.rows, ['a', 'b', 'c']);
  assert.deepEqual(announced, ['Dodano 1']);
  assert.match(page.end().html, /Pokaż dalsze/);
});

test('one further page at a time', async () => {
  const page = await begun();
  page.press();
  page.press();
  assert.equal(page.asked.length, 2);
});

test('behind the last page the focus is at the sentence that took the place of the button', async () => {
  const page = await begun();
  const focus = mock.fn();
  let order = '';
  page.host.updateComplete = new Promise((resolve) => setImmediate(() => {
    order += 'rendered ';
    page.end().refs[0].value = { focus: () => { order += 'focused'; focus(); } };
    resolve(true);
  }));
  page.press();
  page.asked[1].resolve({ rows: ['c'], next: null });
  await settled();
  await settled();
  assert.match(page.end().html, /class="list-end secondary" tabindex="-1" >To wszystkie</);
  assert.doesNotMatch(page.end().html, /<button/);
  assert.equal(order, 'rendered focused');
  assert.equal(focus.mock.callCount(), 1);
});

test('while there is a page more the focus stays at the button', async () => {
  const page = await begun();
  page.press();
  await page.answer(1, ['c'], 'c');
  assert.deepEqual(page.end().refs, []);
});

test('a list of one page ends without a word, unless its page has one', async () => {
  const page = listOf((read, host) => new Pages(host, read, { rows: 'rows' }));
  page.connect();
  await page.answer(0, ['a']);
  assert.equal(page.end().html, '');
  assert.match(rendered(page.pages.more({ end: 'To wszystkie znalezione' })).html, /To wszystkie znalezione/);
});

test('what stands beside and after is there with the button and with the sentence', async () => {
  const page = await begun();
  const how = { beside: 'Pokazano 2', after: 'Wyczyść', end: 'Koniec' };
  assert.match(rendered(page.pages.more(how)).html, /Pokazano 2.*<button.*Wyczyść/s);
  page.press();
  await page.answer(1, ['c']);
  assert.match(rendered(page.pages.more(how)).html, /Pokazano 2.*Koniec.*Wyczyść/s);
});

test('a further page that fails leaves what is shown, says so and can be asked for again', async () => {
  const page = await begun();
  page.press();
  await page.fail(1, new Problem('busy', 503));
  assert.deepEqual(page.rows, ['a', 'b']);
  assert.equal(page.pages.problem, undefined);
  assert.match(page.end().html, /Zajęte.*Pokaż dalsze/s);
  page.press();
  assert.doesNotMatch(page.end().html, /Zajęte/);
  await page.answer(2, ['c']);
  assert.deepEqual(page.rows, ['a', 'b', 'c']);
  assert.doesNotMatch(page.end().html, /Zajęte/);
});

test('an error that is no problem is one for the reader, and is told to the console', async () => {
  const error = mock.method(console, 'error', () => {});
  const page = await begun();
  page.press();
  await page.fail(1, new TypeError('not an answer'));
  assert.match(page.end().html, /Błąd/);
  assert.equal(error.mock.callCount(), 1);
  error.mock.restore();
});

test('another key is read anew, and what there is stays until then', async () => {
  let key = 'x';
  const renewed = mock.fn();
  const page = await begun({ key: () => key, renewed });
  page.update();
  assert.equal(page.asked.length, 1);
  key = 'y';
  page.update();
  assert.equal(page.asked.length, 2);
  assert.equal(page.asked[1].after, undefined);
  assert.equal(page.pages.pending, true);
  assert.deepEqual(page.rows, ['a', 'b']);
  page.update();
  assert.equal(page.asked.length, 2);
  assert.equal(renewed.mock.callCount(), 0);
  await page.answer(1, ['z']);
  assert.equal(page.pages.pending, false);
  assert.deepEqual(page.rows, ['z']);
  assert.equal(renewed.mock.callCount(), 1);
});

test('nothing more is asked for while the list is read anew', async () => {
  let key = 'x';
  const page = await begun({ key: () => key });
  key = 'y';
  page.press();
  assert.equal(page.asked.length, 1);
  page.update();
  page.press();
  assert.equal(page.asked.length, 2);
  await page.answer(1, ['z'], 'z');
  void page.pages.load();
  page.press();
  assert.deepEqual(page.asked.map(({ after }) => after), [undefined, undefined, undefined]);
});

test('a further page of an older key is never put behind the new list', async () => {
  let key = 'x';
  const page = await begun({ key: () => key });
  page.press();
  key = 'y';
  page.update();
  await page.answer(2, ['z'], 'z');
  await page.answer(1, ['c'], 'c');
  assert.deepEqual(page.rows, ['z']);
  assert.equal(page.pages.value.next, 'z');
  assert.deepEqual(announced, []);
});

test('nor is it before the new list has come, or before it was asked for', async () => {
  let key = 'x';
  const page = await begun({ key: () => key });
  page.press();
  key = 'y';
  await page.answer(1, ['c'], 'c');
  assert.deepEqual(page.rows, ['a', 'b']);
  page.update();
  assert.equal(page.pages.loadingMore, false);
  await page.answer(2, ['z'], 'z');
  page.press();
  await page.answer(3, ['w']);
  assert.deepEqual(page.rows, ['z', 'w']);
});

test('a late failure is not the new list\'s, and does not stop what is asked for there', async () => {
  let key = 'x';
  const page = await begun({ key: () => key });
  page.press();
  key = 'y';
  page.update();
  await page.answer(2, ['z'], 'z');
  page.press();
  await page.fail(1, new Problem('busy', 503));
  assert.doesNotMatch(page.end().html, /Zajęte/);
  assert.equal(page.pages.loadingMore, true);
  await page.answer(3, ['w']);
  assert.deepEqual(page.rows, ['z', 'w']);
});

test('the list read anew forgets the page that failed, and that there were further ones', async () => {
  const page = await begun();
  page.press();
  await page.answer(1, ['c'], 'c');
  page.press();
  await page.fail(2, new Problem('busy', 503));
  void page.pages.load();
  assert.match(page.end().html, /Pokaż dalsze/);
  assert.doesNotMatch(page.end().html, /Zajęte/);
  await page.answer(3, ['a']);
  assert.deepEqual(page.rows, ['a']);
  assert.equal(page.end().html, '');
});

test('what is changed meanwhile stays changed when a further page comes', async () => {
  const page = await begun();
  page.press();
  const { updates } = page.host;
  page.pages.change((shown) => ({ ...shown, rows: shown.rows.map((/** @type {string} */ row) => row.toUpperCase()) }));
  assert.equal(page.host.updates, updates + 1);
  await page.answer(1, ['c']);
  assert.deepEqual(page.rows, ['A', 'B', 'c']);
});

test('nothing is changed where nothing has come', () => {
  const page = listOf((read, host) => new Pages(host, read, { rows: 'rows' }));
  page.pages.change(() => assert.fail('there is nothing'));
});

test('what comes after the reader has left is not announced', async () => {
  const page = await begun();
  page.press();
  page.disconnect();
  await page.answer(1, ['c']);
  assert.deepEqual(page.rows, ['a', 'b']);
  assert.deepEqual(announced, []);
  page.connect();
  await page.answer(2, ['a', 'b'], 'b');
  page.press();
  await page.answer(3, ['c']);
  assert.deepEqual(page.rows, ['a', 'b', 'c']);
});

test('a lazy list is read when it is asked for, and announced from its first page on', async () => {
  let key = 'x';
  const page = listOf((read, host) => new Pages(host, read, { rows: 'rows', words: 'cars', key: () => key, lazy: true }));
  page.connect();
  key = 'y';
  page.update();
  assert.equal(page.asked.length, 0);
  assert.equal(rendered(page.pages.render(() => 'here', () => 'nothing yet')).html, 'nothing yet');
  void page.pages.load();
  await page.answer(0, ['a', 'b'], 'b');
  assert.equal(rendered(page.pages.render(() => 'here')).html, 'here');
  assert.deepEqual(announced, ['Aut: 2']);
  assert.match(page.end().html, /Pokaż auta/);
  key = 'z';
  page.update();
  assert.equal(page.asked.length, 2);
});
