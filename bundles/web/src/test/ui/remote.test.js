import { beforeEach, mock, test } from 'node:test';
import assert from 'node:assert/strict';
import { Problem } from '../../main/ui/ebok/api.js';
import { Remote } from '../../main/ui/ebok/remote.js';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** @param {object} [how] */
function remoteOf(how) {
  /** @type {{ resolve: (value: string) => void, reject: (error: unknown) => void }[]} */
  const asked = [];
  const host = { addController() {}, requestUpdate() {} };
  const remote = new Remote(/** @type {any} */ (host), () => new Promise((resolve, reject) => asked.push({ resolve, reject })), how);
  return { remote, asked };
}

test('what depends on nothing is read once', async () => {
  const { remote, asked } = remoteOf();
  remote.hostConnected();
  asked[0].resolve('one');
  await settled();
  remote.hostUpdate();
  assert.equal(asked.length, 1);
  assert.equal(remote.value, 'one');
  assert.equal(remote.pending, false);
});

test('an answer to an older key is not shown', async () => {
  let key = 'a';
  const { remote, asked } = remoteOf({ key: () => key });
  remote.hostConnected();
  key = 'b';
  remote.hostUpdate();
  asked[1].resolve('of b');
  await settled();
  asked[0].resolve('of a');
  await settled();
  assert.equal(remote.value, 'of b');
});

test('what is there, be it a problem, is pending as long as it is of another key', async () => {
  let key = 'a';
  const renewed = mock.fn();
  const { remote, asked } = remoteOf({ key: () => key, renewed });
  remote.hostConnected();
  assert.equal(remote.pending, false);
  asked[0].reject(new Problem('bad-request', 400));
  await settled();
  assert.equal(remote.pending, false);
  key = 'b';
  assert.equal(remote.pending, true);
  remote.hostUpdate();
  asked[1].resolve('of b');
  await settled();
  assert.equal(remote.pending, false);
  assert.equal(renewed.mock.callCount(), 1);
});

test('trying again is no other key', async () => {
  const renewed = mock.fn();
  const { remote, asked } = remoteOf({ key: () => 'a', renewed });
  remote.hostConnected();
  asked[0].reject(new Problem('busy', 503));
  await settled();
  mock.timers.tick(15_000);
  asked[1].resolve('one');
  await settled();
  assert.equal(remote.value, 'one');
  assert.equal(renewed.mock.callCount(), 0);
});

test('what is not whole is read again', async () => {
  const { remote, asked } = remoteOf({ incomplete: (/** @type {string} */ value) => value === 'half' });
  remote.hostConnected();
  asked[0].resolve('half');
  await settled();
  mock.timers.tick(15_000);
  assert.equal(asked.length, 2);
  asked[1].resolve('whole');
  await settled();
  mock.timers.tick(15_000);
  assert.equal(asked.length, 2);
});

test('a lazy one is read when it is asked for, and from then on as any other', async () => {
  const { remote, asked } = remoteOf({ lazy: true });
  remote.hostConnected();
  remote.hostUpdate();
  assert.equal(asked.length, 0);
  void remote.load();
  remote.hostDisconnected();
  remote.hostConnected();
  assert.equal(asked.length, 2);
});

test('what nobody sees any more is not read again', async () => {
  const { remote, asked } = remoteOf();
  remote.hostConnected();
  asked[0].reject(new Problem('busy', 503));
  await settled();
  remote.hostDisconnected();
  mock.timers.tick(15_000);
  assert.equal(asked.length, 1);
});
