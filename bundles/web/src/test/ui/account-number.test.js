import { test } from 'node:test';
import assert from 'node:assert/strict';
import { bare, grouped } from '../../main/ui/shell/account-number.js';

test('a number is read as the server reads it', () => {
  assert.equal(bare(' PL 61 1090\u00a01014-0000 '), '61109010140000');
  assert.equal(bare('pl61'), '61');
});

test('a number is grouped to be compared with a letter', () => {
  assert.equal(grouped('PL61109010140000071219812874'), '61 1090 1014 0000 0712 1981 2874');
  assert.equal(grouped('611090101'), '61 1090 101');
  assert.equal(grouped('6'), '6');
  assert.equal(grouped(' 61x0 9 '), '61x0 9');
});
