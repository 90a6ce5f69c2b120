import { test } from 'node:test';
import assert from 'node:assert/strict';
import { amount, dateLong, dateShort, dateTime, daysBetween, glue, isNumber, money, quantity, rate } from '../../main/ui/ebok/format.js';

/** So that a missing non-breaking space is seen. */
const seen = (text) => text.replaceAll('\u00a0', '~');

test('money is grouped, with a comma and a non-breaking space, in Polish', () => {
  assert.equal(seen(money('1146.24', 'PLN', 'pl')), '1~146,24~zł');
  assert.equal(seen(money('0.00', 'PLN', 'pl')), '0,00~zł');
  assert.equal(seen(money('-32.10', 'PLN', 'pl')), '−32,10~zł');
  assert.equal(seen(money('1000000', 'PLN', 'pl')), '1~000~000,00~zł');
  assert.equal(seen(money('999.5', 'EUR', 'pl')), '999,50~€');
});

test('money in English', () => {
  assert.equal(seen(money('1146.24', 'PLN', 'en')), '1,146.24~PLN');
});

test('not a grosz is lost in amounts too large for a floating-point number', () => {
  assert.equal(seen(amount('90071992547409931.07', 'PLN', 'pl')), '90~071~992~547~409~931,07');
});

test('digits beyond the currency are shown, trailing zeros are not', () => {
  assert.equal(amount('1.235', 'PLN', 'pl'), '1,235');
  assert.equal(amount('1.230', 'PLN', 'pl'), '1,23');
  assert.equal(amount('5', 'JPY', 'pl'), '5');
});

test('what is no decimal number is refused, not guessed', () => {
  assert.throws(() => money('1,5', 'PLN', 'pl'), TypeError);
  assert.throws(() => money('1e5', 'PLN', 'pl'), TypeError);
});

test('days', () => {
  assert.equal(seen(dateLong('2026-12-15', 'pl')), '15~grudnia 2026');
  assert.equal(seen(dateLong('2026-12-05', 'en')), '5~December 2026');
  assert.equal(dateShort('2026-12-05', 'pl'), '05.12.2026');
  assert.equal(seen(dateShort('2026-12-05', 'en')), '05~Dec~2026');
});

test('moments are told by the clock in Poland, in summer and in winter', () => {
  assert.equal(seen(dateTime('2026-12-02T07:40:00Z', 'pl')), '2~grudnia 2026, 8:40');
  assert.equal(seen(dateTime('2026-06-30T22:05:00Z', 'pl')), '1~lipca 2026, 0:05');
});

test('days between are days of the calendar, also over the change of the clock', () => {
  assert.equal(daysBetween('2026-11-30', '2026-12-02'), 2);
  assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
});

test('one-letter words hold on to the next word', () => {
  assert.equal(seen(glue('Woda i ścieki w domu, a z nimi o 8:00')), 'Woda i~ścieki w~domu, a~z~nimi o~8:00');
  assert.equal(glue('kot'), 'kot');
});

test('a number that is no money keeps what it has, without empty decimals', () => {
  assert.equal(seen(quantity('12345.500', 'pl')), '12~345,5');
  assert.equal(quantity('12.000', 'en'), '12');
  assert.equal(quantity('-1', 'pl'), '\u22121');
  assert.equal(quantity('brak', 'pl'), 'brak');
  assert.equal(quantity('-1234.05', 'en'), '\u22121,234.05');
  assert.equal(isNumber(' 12.500 '), true);
  assert.equal(isNumber('zw'), false);
});

test('a rate has two decimals at least, and all that it has', () => {
  assert.equal(seen(rate('4.1500', 'PLN', 'pl')), '4,15~zł');
  assert.equal(seen(rate('36.0000', 'PLN', 'pl')), '36,00~zł');
  assert.equal(seen(rate('4.3000', 'PLN', 'pl')), '4,30~zł');
  assert.equal(seen(rate('0.0983', 'PLN', 'pl')), '0,0983~zł');
});
