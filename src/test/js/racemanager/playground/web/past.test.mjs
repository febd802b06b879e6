import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastBefore } from '../../../../../main/resources/racemanager/playground/web/page/message/past.js';

const channel = Array.from({ length: 180 }, (_, index) => ({ id: index + 1 }));
const fetch = async ({ limit, before = Infinity }) => channel.filter((message) => message.id < before).slice(-limit);
const ids = (found) => found.messages.map((message) => message.id);

test('one look is enough where everything is shown', async () => {
    const found = await pastBefore(undefined, { fetch, isShown: () => true });
    assert.deepEqual([ids(found).at(0), ids(found).at(-1), ids(found).length], [131, 180, 50]);
    assert.deepEqual([found.oldest, found.complete], [131, false]);
});

test('it goes further back where the newest are not shown', async () => {
    const found = await pastBefore(undefined, { fetch, isShown: ({ id }) => id <= 100 });
    assert.deepEqual([ids(found).at(0), ids(found).at(-1), ids(found).length], [31, 100, 70]);
    assert.deepEqual([found.oldest, found.complete], [31, false]);
});

test('it ends at the first message of the channel, shown or not', async () => {
    const found = await pastBefore(31, { fetch, isShown: ({ id }) => id > 25 });
    assert.deepEqual(ids(found), [26, 27, 28, 29, 30]);
    assert.equal(found.complete, true);
    assert.deepEqual(ids(await pastBefore(undefined, { fetch, isShown: () => false })), []);
});
