import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    commandData,
    commandLeaves,
    searchLeaves,
} from '../../../../../main/resources/racemanager/playground/web/page/compose/command-index.js';
import {
    mentionAt,
    withMentions,
} from '../../../../../main/resources/racemanager/playground/web/page/compose/mentions.js';
import { readOption } from '../../../../../main/resources/racemanager/playground/web/page/compose/option-values.js';
import {
    endsWithOption,
    readTypedCommand,
} from '../../../../../main/resources/racemanager/playground/web/page/compose/typed-command.js';

const name = { type: 3, name: 'name', name_localizations: { 'es-ES': 'nombre' }, required: true };
const layout = { type: 3, name: 'layout', required: true };
const boxes = { type: 4, name: 'boxes', min_value: 1, max_value: 99 };
const commands = [
    { id: '1', name: 'ping', name_localizations: { fr: 'latence' }, description: 'Latency' },
    {
        id: '2',
        name: 'track',
        options: [
            { type: 1, name: 'add', options: [name, layout, boxes] },
            { type: 1, name: 'list' },
        ],
    },
    {
        id: '3',
        name: 'event',
        options: [{ type: 2, name: 'participant', options: [{ type: 1, name: 'add', options: [] }] }],
    },
    { id: '4', type: 3, name: 'Report' },
];
const leaves = commandLeaves(commands, 'en-US');
const keys = (typed) => searchLeaves(leaves, typed).map((leaf) => leaf.key);

test('subcommands stand by themselves and context menus are left out', () => {
    assert.deepEqual(keys('/'), ['event participant add', 'ping', 'track add', 'track list']);
});

test('names that begin as typed come before names that contain it', () => {
    assert.deepEqual(keys('/add'), ['event participant add', 'track add']);
    assert.deepEqual(keys('/tr'), ['track add', 'track list']);
    assert.deepEqual(keys('/TRACK l'), ['track list']);
    assert.deepEqual(keys('/zzz'), []);
});

test('a command is found by its name in the chosen language and by its own', () => {
    const french = commandLeaves(commands, 'fr');
    assert.equal(french.find((leaf) => leaf.key === 'ping').shown, 'latence');
    assert.deepEqual(
        searchLeaves(french, '/ping').map((leaf) => leaf.key),
        ['ping'],
    );
});

test('options are nested below group and subcommand as Discord nests them', () => {
    const leaf = leaves.find(({ key }) => key === 'event participant add');
    assert.deepEqual(commandData(leaf, [{ name: 'x', type: 3, value: 'y' }]), {
        id: '3',
        name: 'event',
        type: 1,
        options: [
            {
                name: 'participant',
                type: 2,
                options: [{ name: 'add', type: 1, options: [{ name: 'x', type: 3, value: 'y' }] }],
            },
        ],
    });
});

test('a command typed in full is read with its options, in any order', () => {
    const { leaf, texts } = readTypedCommand('/track add layout: GP name:Red Bull Ring', leaves, 'en-US');
    assert.equal(leaf.key, 'track add');
    assert.deepEqual(Object.fromEntries(texts), { layout: 'GP', name: 'Red Bull Ring' });
});

test('text without a name goes to the first required option', () => {
    assert.deepEqual(Object.fromEntries(readTypedCommand('/track add Spa', leaves, 'en-US').texts), { name: 'Spa' });
    assert.deepEqual(Object.fromEntries(readTypedCommand('/track add Spa layout: GP', leaves, 'en-US').texts), {
        name: 'Spa',
        layout: 'GP',
    });
});

test('a command that is only begun, or unknown, is not read', () => {
    assert.equal(readTypedCommand('/track', leaves, 'en-US'), null);
    assert.equal(readTypedCommand('/pings', leaves, 'en-US'), null);
});

test('an option named with a colon at the end is noticed, in either language', () => {
    const leaf = leaves.find(({ key }) => key === 'track add');
    assert.deepEqual(endsWithOption('Le Mans layout:', leaf, 'en-US'), { option: layout, before: 'Le Mans' });
    assert.equal(endsWithOption('nombre:', leaf, 'es-ES').option, name);
    assert.equal(endsWithOption('10:', leaf, 'en-US'), null);
});

test('an option that is required cannot be left empty and another can', () => {
    assert.deepEqual(readOption(name, { text: '  ' }), { problem: 'option-required' });
    assert.deepEqual(readOption(boxes, { text: '' }), {});
});

test('numbers are whole, within their limits, and never guessed', () => {
    assert.deepEqual(readOption(boxes, { text: '44' }), { value: 44 });
    assert.deepEqual(readOption(boxes, { text: '4.5' }), { problem: 'not-a-number' });
    assert.deepEqual(readOption(boxes, { text: 'many' }), { problem: 'not-a-number' });
    assert.deepEqual(readOption(boxes, { text: '100' }), { problem: 'between', values: { min: 1, max: 99 } });
});

test('a user or a choice must be picked', () => {
    assert.deepEqual(readOption({ type: 6, name: 'driver' }, { text: 'somebody' }), { problem: 'choose-listed' });
    assert.deepEqual(readOption({ type: 6, name: 'driver' }, { text: 'Ann', picked: '12' }), { value: '12' });
    assert.deepEqual(readOption({ type: 5, name: 'loud' }, { text: 'False', picked: false }), { value: false });
});

test('a mention is offered only where one begins', () => {
    assert.deepEqual(mentionAt('hi @ay', 6), { sign: '@', typed: 'ay', from: 3 });
    assert.equal(mentionAt('mail@example', 12), null);
});

test('names become mentions, the longest first, and code is left alone', () => {
    const guild = {
        id: '9',
        owner_id: '1',
        roles: [
            { id: '9', name: '@everyone', permissions: '1024' },
            { id: '7', name: 'Steward', permissions: '0' },
        ],
        channels: [{ id: '5', name: 'general', type: 0 }],
        members: [
            { user: { id: '1', username: 'ann' }, nick: 'Ann', roles: [] },
            { user: { id: '2', username: 'ab' }, nick: 'Ann Berg', roles: [] },
        ],
    };
    assert.equal(
        withMentions('@Ann Berg, @Ann and @Steward in #general `@Ann` @Anna', guild, guild.members[0]),
        '<@2>, <@1> and <@&7> in <#5> `@Ann` @Anna',
    );
});
