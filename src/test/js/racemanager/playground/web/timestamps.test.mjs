import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    formatTimestamp,
    relative,
} from '../../../../../main/resources/racemanager/playground/web/page/text/timestamps.js';

const START = Date.UTC(2026, 11, 5, 19, 30) / 1000;
const shown = (style, more = {}) =>
    formatTimestamp(START, style, { locale: 'en-US', zone: 'UTC', now: START * 1000, ...more }).replace(/\u202f/g, ' ');

test('each style shows as much as Discord shows', () => {
    assert.deepEqual(
        ['t', 'T', 'd', 'D', 'f', 'F'].map((style) => shown(style)),
        [
            '7:30 PM',
            '7:30:00 PM',
            '12/5/26',
            'December 5, 2026',
            'December 5, 2026 at 7:30 PM',
            'Saturday, December 5, 2026 at 7:30 PM',
        ],
    );
});

test('the same instant is shown in the zone and language of the reader', () => {
    assert.equal(shown('t', { zone: 'Europe/Madrid', locale: 'es-ES' }), '20:30');
    assert.equal(shown('D', { zone: 'Pacific/Auckland', locale: 'fr' }), '6 décembre 2026');
});

test('a relative time takes the largest unit that fits', () => {
    const from = (distance) => relative(START + distance, START * 1000, 'en-US');
    assert.deepEqual([5, -5, 90, 3600, -7200, 86400 * 2, 86400 * 40, 86400 * 800].map(from), [
        'in 5 seconds',
        '5 seconds ago',
        'in 1 minute',
        'in 1 hour',
        '2 hours ago',
        'in 2 days',
        'in 1 month',
        'in 2 years',
    ]);
});

test('a relative time just short of the next count is that count', () => {
    assert.equal(relative(START + 86400 * 2 - 30, START * 1000, 'en-US'), 'in 2 days');
    assert.equal(relative(START + 86400 * 2 - 36000, START * 1000, 'en-US'), 'in 1 day');
});

test('an instant beyond the calendar is said to be invalid', () => {
    assert.equal(shown('F', {}) !== 'Invalid date', true);
    assert.equal(formatTimestamp(9e15, 'F', { locale: 'en-US', now: 0 }), 'Invalid date');
});
