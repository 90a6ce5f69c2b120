import { afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { api, onSignedOut, Problem } from '../../main/ui/ebok/api.js';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
  onSignedOut(() => {});
});

/** What is sent, as long as each call is answered so. */
function answering(body, init) {
  const sent = [];
  globalThis.fetch = async (path, request) => {
    sent.push({ path, ...request });
    return new Response(body, init);
  };
  return sent;
}

test('a change carries the header that no foreign form can send, and a question does not', async () => {
  const sent = answering('{}');
  await api.post('/api/x', { a: 1 });
  await api.put('/api/x', { a: 1 });
  await api.delete('/api/x');
  await api.get('/api/x');
  assert.deepEqual(sent.map(({ method, headers }) => [method, headers['x-ebok-request']]), [
    ['POST', '1'],
    ['PUT', '1'],
    ['DELETE', '1'],
    ['GET', undefined],
  ]);
  assert.deepEqual(sent.map(({ body }) => body), ['{"a":1}', '{"a":1}', undefined, undefined]);
});

test('a session that has ended is told once', async () => {
  let told = 0;
  onSignedOut(() => told++);
  answering('{"code":"unauthenticated"}', { status: 401, headers: { 'content-type': 'application/problem+json' } });
  await assert.rejects(api.get('/api/x'), (error) => error instanceof Problem && error.code === 'unauthenticated');
  assert.equal(told, 1);
});

test('a wrong password ends no session', async () => {
  let told = 0;
  onSignedOut(() => told++);
  answering('{"code":"sign-in-failed"}', { status: 401, headers: { 'content-type': 'application/problem+json' } });
  await assert.rejects(api.post('/api/session', {}), (error) => error instanceof Problem && error.code === 'sign-in-failed');
  assert.equal(told, 0);
});

test('an answer without content is null, and one that should have some is a problem', async () => {
  answering(null, { status: 204 });
  assert.equal(await api.delete('/api/session'), null);
  answering('<html>');
  await assert.rejects(api.get('/api/x'), (error) => error instanceof Problem && error.code === 'internal');
});
