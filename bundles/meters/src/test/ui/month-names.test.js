import { test } from 'node:test';
import assert from 'node:assert/strict';
import { monthAfter, monthName, nameOf } from '../../main/resources/ui/month-names.js';

test('months follow each other over the end of a year', () => {
  assert.equal(monthAfter('2026-12', 1), '2027-01');
  assert.equal(monthAfter('2026-01', -1), '2025-12');
  assert.equal(monthAfter('2026-11', -12), '2025-11');
});

test('months have names in both languages', () => {
  assert.equal(monthName('2026-11', 'pl'), 'listopad 2026');
  assert.equal(monthName('2026-11', 'en'), 'November 2026');
  assert.equal(nameOf('2026-10', 'pl', 'short'), 'paź');
});
