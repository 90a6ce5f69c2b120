import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL, addressOf, byYear, choiceOf, isAll } from '../../main/resources/ui/choice.js';

test('a choice comes back from the address that it makes', () => {
  const choice = { kind: 'UCHW & more', year: '2025' };
  const address = addressOf('/statements', choice, { document: 'a b' });
  const query = new URL(address, 'http://portal').searchParams;
  assert.deepEqual(choiceOf(query), choice);
  assert.equal(query.get('document'), 'a b');
});

test('without a choice the address is that of the page', () => {
  assert.equal(addressOf('/statements', ALL), '/statements');
  assert.equal(isAll(choiceOf(new URLSearchParams('kind=+&year='))), true);
});

test('a kind alone is a choice, and so is a year', () => {
  assert.equal(isAll({ kind: 'A', year: '' }), false);
  assert.equal(isAll({ kind: '', year: '2025' }), false);
});

test('documents stand under their years, in their order', () => {
  const documents = ['2026-06-20', '2026-01-01', '2024-12-31'].map((issuedOn) => ({ issuedOn }));
  assert.deepEqual(
    byYear(documents).map(({ year, documents: ofYear }) => [year, ofYear.length]),
    [['2026', 2], ['2024', 1]],
  );
  assert.deepEqual(byYear([]), []);
});
