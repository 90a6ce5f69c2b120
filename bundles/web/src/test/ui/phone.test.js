import { test } from 'node:test';
import assert from 'node:assert/strict';
import { phoneLink } from '../../main/ui/ebok/phone.js';
import { rendered } from './rendered.js';

test('a number is called without its spaces and words, and read without being broken', () => {
  assert.equal(rendered(phoneLink('+48 58 123-45 67')).html, '<a class="phone" href="tel:+48581234567">+48\u00a058\u00a0123-45\u00a067</a>');
});
