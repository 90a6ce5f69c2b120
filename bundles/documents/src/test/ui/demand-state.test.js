import { test } from 'node:test';
import assert from 'node:assert/strict';
import { demandState } from '../../main/resources/ui/demand-state.js';

const TODAY = '2026-11-25';

test('a demand is late from the day after its day', () => {
  const open = { known: true, paid: false };
  assert.equal(demandState(open, TODAY, TODAY), 'open');
  assert.equal(demandState(open, '2026-11-24', TODAY), 'late');
  assert.equal(demandState(open, null, TODAY), 'open');
});

test('what is not known is neither paid nor late', () => {
  assert.equal(demandState({ known: false, paid: false }, '2026-11-01', TODAY), 'unknown');
  assert.equal(demandState({ known: true, paid: true }, '2026-11-01', TODAY), 'paid');
  assert.equal(demandState(null, '2026-11-01', TODAY), 'none');
});
