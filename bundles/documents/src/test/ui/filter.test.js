import { test } from 'node:test';
import assert from 'node:assert/strict';
import { NO_FILTER, addressOf, filterOf, isFiltered, isSame, isUnreadAlone, queryOf, wrongField } from '../../main/resources/ui/filter.js';

test('an address and its filter say the same', () => {
  const filter = { kind: 'faktura', year: '2026', unread: 'true', text: 'woda & "ciepło"' };
  assert.deepEqual(filterOf(new URLSearchParams(queryOf(filter, { document: '7' }))), filter);
  assert.ok(queryOf(filter, { document: '7' }).endsWith('&document=7'));
});

test('what is not filtered by is not in the address', () => {
  assert.equal(queryOf(NO_FILTER), '');
  assert.equal(addressOf('/documents', NO_FILTER), '/documents');
  assert.equal(addressOf('/documents', { ...NO_FILTER, year: '2026' }, { document: 'a&b' }), '/documents?year=2026&document=a%26b');
  assert.deepEqual(filterOf(new URLSearchParams('document=7&text=%20&unread=false')), NO_FILTER);
});

test('a wrong value stays as it is, for the server to name it', () => {
  assert.equal(filterOf(new URLSearchParams('year=MMXXVI')).year, 'MMXXVI');
  assert.equal(wrongField({ code: 'bad-request', field: 'year' }), 'year');
  assert.equal(wrongField({ code: 'bad-request', field: 'after' }), undefined);
  assert.equal(wrongField({ code: 'network', field: 'year' }), undefined);
});

test('a list of unread documents alone is told from others', () => {
  assert.equal(isUnreadAlone({ ...NO_FILTER, unread: 'true' }), true);
  assert.equal(isUnreadAlone({ ...NO_FILTER, unread: 'true', year: '2026' }), false);
  assert.equal(isUnreadAlone(NO_FILTER), false);
  assert.equal(isFiltered({ ...NO_FILTER, unread: 'true' }), true);
  assert.equal(isSame(NO_FILTER, { ...NO_FILTER, text: 'a' }), false);
});
