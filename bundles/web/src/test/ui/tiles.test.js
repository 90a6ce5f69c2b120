import { test } from 'node:test';
import assert from 'node:assert/strict';
import { setLanguage, setMessages } from '../../main/ui/ebok/messages.js';
import { greeting, listed, stepsOf, thenSentence, tileText } from '../../main/ui/shell/tiles.js';

const seen = (text) => text.replaceAll('\u00a0', '~');

setMessages('web', { 'start.then': 'Potem {tasks}.', 'start.greeting': 'Dzień dobry', 'start.greeting.named': 'Dzień dobry, {names}' });
setMessages('bills', {
  pay: 'Zapłać {amount} do {date}',
  'pay.phrase': 'zapłać {amount}',
  letter: 'Od: {from}',
});
setMessages('letters', { 'read.one': 'przeczytaj {count} dokument', 'read.few': 'przeczytaj {count} dokumenty', 'read.many': 'przeczytaj {count} dokumentów', 'read.other': 'przeczytaj {count} dokumentu' });
setMessages('meters', { read: 'podaj odczyt wodomierza', long: 'sprawdź licznik, który stoi w piwnicy za drzwiami i którego nikt nie widział' });

const amount = { money: '1146.24', currency: 'PLN' };
const text = (key, values = {}) => ({ key, values });
const step = (fn, key, values) => ({ function: fn, task: { sentence: text(key, values), phrase: text(key, values), link: { text: text(key), href: '/' } } });

test('values are written the way their reader does', () => {
  assert.equal(seen(tileText('bills', text('pay', { amount, date: { day: '2026-12-15' } }), 'pl')), 'Zapłać 1~146,24~zł do 15~grudnia 2026');
  assert.equal(seen(tileText('bills', text('pay', { amount, date: { day: '2026-12-05' } }), 'en')), 'Zapłać 1,146.24~PLN do 5~December 2026');
});

test('a count chooses the plural form', () => {
  const read = (count) => tileText('letters', text('read', { count: { count } }), 'pl');
  assert.deepEqual([1, 2, 5].map(read), ['przeczytaj 1 dokument', 'przeczytaj 2 dokumenty', 'przeczytaj 5 dokumentów']);
});

test('words stay words, markup included', () => {
  assert.equal(tileText('bills', text('letter', { from: { words: '<b>Anna</b> {from}' } }), 'pl'), 'Od: <b>Anna</b> {from}');
});

test('a text that is missing shows its key', () => assert.equal(tileText('bills', text('nothing.here'), 'pl'), 'nothing.here'));

test('the other steps make one sentence', () => {
  const letters = step('letters', 'read', { count: { count: 2 } });
  const meters = step('meters', 'read');
  const bills = step('bills', 'pay.phrase', { amount });
  assert.equal(thenSentence([], 'pl'), '');
  assert.equal(seen(thenSentence([meters], 'pl')), 'Potem podaj odczyt wodomierza.');
  assert.equal(seen(thenSentence([letters, meters], 'pl')), 'Potem przeczytaj 2 dokumenty i~podaj odczyt wodomierza.');
  assert.equal(seen(thenSentence([bills, letters, meters], 'pl')), 'Potem zapłać 1~146,24~zł, przeczytaj 2 dokumenty i~podaj odczyt wodomierza.');
});

test('the sentence joins the English way in English', () => {
  setLanguage('en');
  setMessages('web', { 'start.then': 'Then {tasks}.' });
  assert.equal(thenSentence([step('meters', 'read'), step('meters', 'read'), step('meters', 'long')], 'en'),
    'Then podaj odczyt wodomierza, podaj odczyt wodomierza and sprawdź licznik, który stoi w piwnicy za drzwiami i którego nikt nie widział.');
  setLanguage('pl');
  setMessages('web', { 'start.then': 'Potem {tasks}.', 'start.greeting': 'Dzień dobry', 'start.greeting.named': 'Dzień dobry, {names}' });
});

test('lists', () => {
  assert.equal(listed(['a'], 'pl'), 'a');
  assert.equal(listed(['a', 'b', 'c'], 'pl'), 'a, b i c');
  assert.equal(listed(['a', 'b', 'c'], 'en'), 'a, b and c');
});

test('steps keep the order of urgency, and tiles without one are none', () => {
  const tiles = [{ function: 'bills', task: step('bills', 'pay').task }, { function: 'meters', task: null }, { function: 'letters', task: step('letters', 'read').task }];
  assert.deepEqual(stepsOf(tiles).map((each) => each.function), ['bills', 'letters']);
});

test('one or two customers are greeted by name, more are not', () => {
  const [anna, jan, firm] = [{ name: 'Anna Kowalska' }, { name: 'Jan Kowalski' }, { name: 'Piekarnia' }];
  assert.equal(greeting([], 'pl'), 'Dzień dobry');
  assert.equal(greeting([anna], 'pl'), 'Dzień dobry, Anna Kowalska');
  assert.equal(seen(greeting([anna, jan], 'pl')), 'Dzień dobry, Anna Kowalska i~Jan Kowalski');
  assert.equal(greeting([anna, jan, firm], 'pl'), 'Dzień dobry');
});
