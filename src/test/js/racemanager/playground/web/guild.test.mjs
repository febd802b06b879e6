import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maySee, mayWrite } from '../../../../../main/resources/racemanager/playground/web/page/core/permissions.js';
import {
    commandBehind,
    continues,
    inOrder,
    messageBefore,
    summary,
} from '../../../../../main/resources/racemanager/playground/web/page/message/message-facts.js';
import { applyFrame, settledPlace } from '../../../../../main/resources/racemanager/playground/web/page/world.js';

const VIEW = String(1n << 10n);
const SEND = String(1n << 11n);
const BOTH = String((1n << 10n) | (1n << 11n));
const member = (id, ...roles) => ({ user: { id, username: id }, roles });
const owner = member('1');
const steward = member('2', '8');
const driver = member('3');
const open = { id: '50', type: 0, position: 1, permission_overwrites: [] };
const stewards = {
    id: '51',
    type: 0,
    position: 0,
    permission_overwrites: [
        { id: '9', type: 0, allow: '0', deny: VIEW },
        { id: '8', type: 0, allow: VIEW, deny: '0' },
    ],
};
const news = {
    id: '52',
    type: 5,
    position: 2,
    permission_overwrites: [
        { id: '9', type: 0, allow: '0', deny: SEND },
        { id: '3', type: 1, allow: SEND, deny: '0' },
    ],
};
const thread = { id: '53', type: 11, parent_id: '51' };
const guild = {
    id: '9',
    owner_id: '1',
    roles: [
        { id: '9', permissions: BOTH },
        { id: '8', permissions: '0' },
        { id: '7', permissions: '8' },
    ],
    channels: [open, stewards, news, thread],
    members: [owner, steward, driver],
};

test('a channel is seen by the roles that its overwrites let in, and always by the owner', () => {
    assert.deepEqual(
        [owner, steward, driver, member('4', '7')].map((m) => maySee(guild, stewards, m)),
        [true, true, false, true],
    );
});

test('a thread is seen by those who see its channel', () => {
    assert.deepEqual(
        [steward, driver].map((m) => maySee(guild, thread, m)),
        [true, false],
    );
});

test('an overwrite for a member wins over the one for everyone', () => {
    assert.deepEqual(
        [steward, driver].map((m) => mayWrite(guild, news, m)),
        [false, true],
    );
});

test('the page opens where it was asked to, else where this member may be', () => {
    const world = { guilds: [guild] };
    assert.deepEqual(settledPlace(world, { guild: '9', member: '2', channel: '52' }, maySee), {
        guildId: '9',
        memberId: '2',
        channelId: '52',
    });
    assert.equal(settledPlace(world, { guild: '9', member: '3', channel: '51' }, maySee).channelId, '50');
    assert.deepEqual(settledPlace(world, { guild: 'gone' }, maySee), { guildId: '9', memberId: '1', channelId: '51' });
    assert.deepEqual(settledPlace({ guilds: [] }, {}, maySee), { guildId: null, memberId: null, channelId: null });
});

test('frames change channels, roles, events and unread marks and nothing else', () => {
    const state = {
        guildId: '9',
        channelId: '50',
        world: { guilds: [guild], bots: [] },
        events: [],
        unread: new Set(),
    };
    const renamed = applyFrame(state, { t: 'CHANNEL_UPDATE', d: { id: '50', guild_id: '9', name: 'pit' } });
    assert.equal(renamed.world.guilds[0].channels[0].name, 'pit');
    const given = applyFrame(state, { t: 'MEMBER_UPDATE', d: { user: { id: '3' }, roles: ['8'] } });
    assert.deepEqual(given.world.guilds[0].members[2].roles, ['8']);
    assert.equal(applyFrame(state, { t: 'GUILD_SCHEDULED_EVENT_CREATE', d: { id: '1' } }).events.length, 1);
    assert.deepEqual([...applyFrame(state, { t: 'MESSAGE_CREATE', d: { channel_id: '51' } }).unread], ['51']);
    assert.equal(applyFrame(state, { t: 'MESSAGE_CREATE', d: { channel_id: '50' } }), state);
    assert.equal(applyFrame(state, { t: 'SOMETHING_NEW', d: {} }), state);
});

const message = (id, more = {}) => ({ id, type: 0, author: { id: '3' }, timestamp: '2026-12-05T20:00:00Z', ...more });

test('messages are ordered by their snowflakes, and a local one stays behind the one it followed', () => {
    const local = { id: 'local-1', local: 'failed', after: '1000' };
    const sorted = [message('1001'), local, message('999'), message('1000')].sort(inOrder);
    assert.deepEqual(
        sorted.map(({ id }) => id),
        ['999', '1000', 'local-1', '1001'],
    );
});

test('one author within seven minutes shares a head, unless an interaction stands between', () => {
    const first = message('1');
    assert.equal(continues(message('2', { timestamp: '2026-12-05T20:06:00Z' }), first), true);
    assert.equal(continues(message('2', { timestamp: '2026-12-05T20:08:00Z' }), first), false);
    assert.equal(continues(message('2', { author: { id: '4' } }), first), false);
    assert.equal(
        continues(message('2', { interaction_metadata: { type: 2, user: { id: '1' }, name: 'ping' } }), first),
        false,
    );
});

test('an answer names its command, also through a form', () => {
    const user = { id: '1' };
    assert.deepEqual(commandBehind({ interaction_metadata: { type: 2, name: 'ping', user } }), { name: 'ping', user });
    assert.deepEqual(
        commandBehind({
            interaction_metadata: { type: 5, user, triggering_interaction_metadata: { type: 2, name: 'profile edit' } },
        }),
        { name: 'profile edit', user },
    );
    assert.equal(commandBehind({}), null);
});

test('an answer to a button stands under the message of the button', () => {
    assert.equal(messageBefore({ id: '2', interaction_metadata: { type: 3, interacted_message_id: '1' } }), '1');
    assert.equal(messageBefore({ id: '1', interaction_metadata: { type: 3, interacted_message_id: '1' } }), null);
});

test('a message of components has a summary in plain words', () => {
    assert.equal(
        summary({ content: '', components: [{ type: 17, components: [{ type: 10, content: '# Spa **2 h**' }] }] }),
        'Spa 2 h',
    );
});
