import { test } from 'node:test';
import assert from 'node:assert/strict';
import { account, isNumber, quantity } from '../../main/resources/ui/quantity.js';

test('a quantity is written as it came, without zeros that say nothing', () => {
  assert.equal(quantity('12.500', 'pl'), '12,5');
  assert.equal(quantity('1234567.000', 'pl'), '1\u00a0234\u00a0567');
  assert.equal(quantity('-1234.05', 'en'), '\u22121,234.05');
  assert.equal(quantity('około 3', 'pl'), 'około 3');
  assert.equal(isNumber('zw'), false);
});

test('a Polish account number is grouped, any other one is left alone', () => {
  assert.equal(account('PL61109010140000071219812874'), '61 1090 1014 0000 0712 1981 2874');
  assert.equal(account('DE89370400440532013000'), 'DE89370400440532013000');
});
