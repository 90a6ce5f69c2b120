import { test } from 'node:test';
import assert from 'node:assert/strict';
import { contextOf, pageOf, rendered } from '../../../../web/src/test/ui/rendered.js';
import { demandSummary } from '../../main/resources/ui/demand.js';
import '../../main/resources/ui/document.js';

const TODAY = '2026-11-25';
const DOCUMENT = { demand: { known: true, paid: false, open: '12.00', entries: [], ledgerHref: '/finance?ledger=1' }, dueOn: '2026-12-01', amount: '12.00', currency: 'PLN' };

/** @param {string[]} functions @param {object} [demand] */
function summary(functions, demand) {
  const { page } = pageOf('ebok-documents-document', { context: contextOf('documents', functions) });
  return rendered(demandSummary(page, { ...DOCUMENT, demand: { ...DOCUMENT.demand, ...demand } }, TODAY)).html;
}

test('a demand leads to the ledger where the reader can open it', () => {
  assert.match(summary(['documents', 'finance']), /href=\/finance\?ledger=1/);
});

test('a demand leads nowhere where finance is not there for the reader, and still says what is to be paid', () => {
  for (const demand of [{}, { known: false }]) {
    const html = summary(['documents'], demand);
    assert.doesNotMatch(html, /href/);
    assert.match(html, /12,00/);
  }
});

test('a demand of no known ledger leads nowhere', () => assert.doesNotMatch(summary(['finance'], { ledgerHref: null }), /href/));
