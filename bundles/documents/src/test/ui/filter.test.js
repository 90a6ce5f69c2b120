import { test } from 'node:test';
import assert from 'node:assert/strict';
import { filterOf, isFiltered, isSame, queryOf } from '../../main/resources/ui/filter.js';

test('a filter is what the address says', () => {
  const filter = filterOf(new URLSearchParams('kind=FV&year=2026&unread=true&text=+a%26b+&document=1'));
  assert.deepEqual(filter, { kind: 'FV', year: '2026', unread: true, text: 'a&b' });
  assert.equal(queryOf(filter), 'kind=FV&year=2026&unread=true&text=a%26b');
  assert.ok(isSame(filter, filterOf(new URLSearchParams(queryOf(filter)))));
});

test('what does not narrow is not in the address', () => {
  const none = filterOf(new URLSearchParams('unread=1'));
  assert.equal(queryOf(none), '');
  assert.ok(!isFiltered(none));
  assert.equal(queryOf(none, { lang: 'pl' }), 'lang=pl');
});
