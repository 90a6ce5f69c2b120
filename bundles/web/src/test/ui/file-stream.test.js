import { afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { fetchFile, fileName, share } from '../../main/ui/ebok/file-stream.js';
import { Problem } from '../../main/ui/ebok/api.js';
import { bytes } from '../../main/ui/ebok/format.js';

const realFetch = globalThis.fetch;
afterEach(() => (globalThis.fetch = realFetch));

/** An answer in pieces; an Error among them breaks it off there. */
function answering(pieces, headers = {}) {
  const left = [...pieces];
  const body = new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece instanceof Error) controller.error(piece);
      else if (piece) controller.enqueue(new TextEncoder().encode(piece));
      else controller.close();
    },
  });
  globalThis.fetch = async () => new Response(body, { headers });
}

const read = (signal = new AbortController().signal, told = []) =>
  fetchFile('/api/x/statement.csv?lang=pl', { signal, onProgress: (progress) => told.push(progress) });

test('a whole file comes with its name, and tells how far it is', async () => {
  answering(['ab', 'cde'], { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="historia.csv"', 'x-ebok-expected-length': '6' });
  const told = [];
  const { blob, name } = await read(undefined, told);
  assert.equal(name, 'historia.csv');
  assert.equal(await blob.text(), 'abcde');
  assert.deepEqual(told, [0, 2, 5].map((received) => ({ received, expected: 6 })));
});

test('a stream that breaks off is a problem, not a shorter file', async () => {
  answering(['ab', new TypeError('network error')]);
  await assert.rejects(read(), (error) => error instanceof Problem && error.code === 'network');
});

test('a refusal arrives with its code', async () => {
  globalThis.fetch = async () => new Response('{"code":"central-unavailable"}', { status: 503, headers: { 'content-type': 'application/problem+json' } });
  await assert.rejects(read(), (error) => error instanceof Problem && error.code === 'central-unavailable');
});

test('stopping it is no problem of the network', async () => {
  const abort = new AbortController();
  globalThis.fetch = (path, { signal }) => new Promise((resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const reading = read(abort.signal);
  abort.abort();
  await assert.rejects(reading, (error) => error.name === 'AbortError');
});

test('a file without a name is called as its address', async () => {
  answering(['a']);
  assert.equal((await read()).name, 'statement.csv');
});

test('names', () => {
  assert.equal(fileName(null), null);
  assert.equal(fileName('attachment'), null);
  assert.equal(fileName('attachment; filename=a.csv'), 'a.csv');
  assert.equal(fileName('attachment; filename="a b.csv"; filename*=UTF-8\'\'op%C5%82aty.csv'), 'opłaty.csv');
  assert.equal(fileName('attachment; filename="../../etc/passwd"'), '..-..-etc-passwd');
  assert.equal(fileName('attachment; filename*=UTF-8\'\'%E0%A4%A'), null);
});

test('the bar is full only when the file is', () => {
  assert.deepEqual(share({ received: 0, expected: 200 }), { percent: 0, expected: 200 });
  assert.deepEqual(share({ received: 50, expected: 200 }), { percent: 25, expected: 200 });
  assert.deepEqual(share({ received: 200, expected: 200 }), { percent: 99, expected: 200 });
});

test('a file that outgrows the estimate is no longer compared with it', () => {
  assert.deepEqual(share({ received: 201, expected: 200 }), { percent: 99, expected: null });
  assert.deepEqual(share({ received: 5, expected: null }), { percent: null, expected: null });
});

test('sizes as people say them', () => {
  const seen = (count, lang) => bytes(count, lang).replace('\u00a0', '~');
  assert.equal(seen(0, 'pl'), '0~kB');
  assert.equal(seen(1, 'pl'), '1~kB');
  assert.equal(seen(820_000, 'pl'), '820~kB');
  assert.equal(seen(999_500, 'pl'), '1,0~MB');
  assert.equal(seen(1_234_567, 'pl'), '1,2~MB');
  assert.equal(seen(1_234_567, 'en'), '1.2~MB');
});
