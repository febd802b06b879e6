import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    buttonsIn,
    isAhead,
    isDisturbed,
    lengthOf,
    pressables,
} from '../../../../../main/resources/racemanager/playground/web/page/control/control-facts.js';
import { applyFrame } from '../../../../../main/resources/racemanager/playground/web/page/world.js';

const button = (custom_id, more = {}) => ({ type: 2, style: 1, label: custom_id.toUpperCase(), custom_id, ...more });
const row = (...components) => ({ type: 1, components });

test('buttons are found in rows, in containers and beside sections', () => {
    const section = { type: 9, components: [{ type: 10, content: 'x' }], accessory: button('beside') };
    const found = buttonsIn([row(button('a')), { type: 17, components: [section, row(button('deep'))] }]);
    assert.deepEqual(
        found.map((each) => each.custom_id),
        ['a', 'beside', 'deep'],
    );
});

test('a crowd is offered neither links nor what is disabled nor what only one member sees', () => {
    const link = { type: 2, style: 5, label: 'Rules', url: 'https://example.org' };
    const messages = [
        { id: '1', content: 'Old', components: [row(button('a'))] },
        { id: '2', content: 'Hidden', flags: 64, components: [row(button('b'))] },
        { id: '3', content: 'New', components: [row(button('c', { disabled: true }), link, button('d'))] },
        { id: '4', local: 'sending', components: [row(button('e'))] },
    ];
    assert.deepEqual(pressables(messages), [
        { messageId: '3', customId: 'd', label: 'D', of: 'New' },
        { messageId: '1', customId: 'a', label: 'A', of: 'Old' },
    ]);
});

test('a length of time is told in its two largest units', () => {
    assert.equal(lengthOf(600, 'en-US'), '10 min');
    assert.equal(lengthOf(3_600, 'en-US'), '1 hr');
    assert.equal(lengthOf(93_784, 'en-US'), '1 day 2 hr');
    assert.equal(lengthOf(0, 'en-US'), '0 sec');
});

test('a clock that is ahead by less than an answer takes is not ahead', () => {
    assert.equal(isAhead({ ahead_seconds: 1 }), false);
    assert.equal(isAhead({ ahead_seconds: 600 }), true);
    assert.equal(isAhead(undefined), false);
});

test('the network is disturbed by any one of its faults', () => {
    const calm = { latency_ms: 0, server_errors: 0, rate_limits: 0, lost_callbacks: 0 };
    assert.equal(isDisturbed(calm), false);
    for (const fault of Object.keys(calm)) assert.equal(isDisturbed({ ...calm, [fault]: 0.5 }), true, fault);
});

test('who joins is added to the members and who changes stays one', () => {
    const member = (id, nick) => ({ nick, user: { id } });
    const state = { guildId: 'g', world: { guilds: [{ id: 'g', members: [member('1', 'Amara')] }] } };
    const joined = applyFrame(state, { t: 'MEMBER_ADD', d: { guild_id: 'g', ...member('2', 'Nova') } });
    const changed = applyFrame(joined, { t: 'MEMBER_UPDATE', d: { guild_id: 'g', ...member('1', 'Eze') } });
    assert.deepEqual(
        changed.world.guilds[0].members.map((each) => each.nick),
        ['Eze', 'Nova'],
    );
});

test('a role that appears, changes and goes is followed', () => {
    const state = { guildId: 'g', world: { guilds: [{ id: 'g', roles: [] }] } };
    const made = applyFrame(state, { t: 'ROLE_CREATE', d: { id: 'r', name: 'Grid' } });
    const renamed = applyFrame(made, { t: 'ROLE_UPDATE', d: { id: 'r', name: 'Round 3' } });
    assert.equal(renamed.world.guilds[0].roles[0].name, 'Round 3');
    assert.deepEqual(applyFrame(renamed, { t: 'ROLE_DELETE', d: { id: 'r' } }).world.guilds[0].roles, []);
});
