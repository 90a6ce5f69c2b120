import { test } from 'node:test';
import assert from 'node:assert/strict';
import { setLanguage, setMessages, translate } from '../../main/ui/ebok/messages.js';

setMessages('x', { hello: 'Witaj, {name}', 'days.one': '{count} dzień', 'days.few': '{count} dni', 'days.many': '{count} dni', 'days.other': '{count} dnia', small: 'Cena w zł' });

test('values are filled in, unknown ones are left', () => {
  assert.equal(translate('x', 'hello', { name: '<b>Anna</b>' }), 'Witaj, <b>Anna</b>');
  assert.equal(translate('x', 'hello'), 'Witaj, {name}');
});

test('Polish plural forms', () => {
  const days = (count) => translate('x', 'days', { count });
  assert.deepEqual([1, 2, 5, 12, 22].map(days), ['1 dzień', '2 dni', '5 dni', '12 dni', '22 dni']);
});

test('a missing text shows its key', () => assert.equal(translate('x', 'nothing.here'), 'nothing.here'));

test('one-letter words are glued in Polish only', () => {
  assert.equal(translate('x', 'small'), 'Cena w\u00a0zł');
  setLanguage('en');
  assert.equal(translate('x', 'small'), 'Cena w zł');
  setLanguage('pl');
});
