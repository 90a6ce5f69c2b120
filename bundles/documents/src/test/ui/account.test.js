import { test } from 'node:test';
import assert from 'node:assert/strict';
import { account } from '../../main/resources/ui/account.js';

test('a Polish account number is grouped, any other one is left alone', () => {
  assert.equal(account('PL61109010140000071219812874'), '61 1090 1014 0000 0712 1981 2874');
  assert.equal(account('DE89370400440532013000'), 'DE89370400440532013000');
});
