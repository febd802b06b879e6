import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInline } from '../../../../../main/resources/racemanager/playground/web/page/text/markdown-inline.js';
import { parseMarkdown } from '../../../../../main/resources/racemanager/playground/web/page/text/markdown.js';

const text = (value) => ({ type: 'text', text: value });
const span = (type, ...children) => ({ type, children });
const inline = (source) => parseInline(source);
const types = (source) => parseMarkdown(source).map((block) => block.type);

test('each kind of emphasis becomes its own node', () => {
    assert.deepEqual(inline('**a** *b* _c_ __d__ ~~e~~ ||f||'), [
        span('bold', text('a')),
        text(' '),
        span('italic', text('b')),
        text(' '),
        span('italic', text('c')),
        text(' '),
        span('underline', text('d')),
        text(' '),
        span('strike', text('e')),
        text(' '),
        span('spoiler', text('f')),
    ]);
});

test('three stars are bold around italic', () => {
    assert.deepEqual(inline('***a***'), [span('bold', span('italic', text('a')))]);
});

test('emphasis that is never closed stays as typed', () => {
    assert.deepEqual(inline('2 ** 3 and *open'), [text('2 ** 3 and *open')]);
});

test('an underscore inside a word is no emphasis', () => {
    assert.deepEqual(inline('snake_case_name'), [text('snake_case_name')]);
});

test('a star with a space after it is a multiplication', () => {
    assert.deepEqual(inline('2 * 3 * 4'), [text('2 * 3 * 4')]);
});

test('a backslash keeps the sign after it', () => {
    assert.deepEqual(inline('\\*not\\* \\<@1>'), [text('*not* <@1>')]);
});

test('nothing inside inline code is read', () => {
    assert.deepEqual(inline('`**a** <@1>` and ``x`y``'), [
        { type: 'code', text: '**a** <@1>' },
        text(' and '),
        { type: 'code', text: 'x`y' },
    ]);
});

test('mentions of every kind are told apart', () => {
    assert.deepEqual(
        inline('<@1><@!2><@&3><#4></track add:5><:flag:6><a:go:7>@everyone').map((node) => node.type),
        ['user', 'user', 'role', 'channel', 'command', 'emoji', 'emoji', 'everyone'],
    );
});

test('a timestamp without a style is of style f', () => {
    assert.deepEqual(inline('<t:1700000000> <t:1700000000:R> <t:1:x>'), [
        { type: 'time', seconds: 1700000000, style: 'f' },
        text(' '),
        { type: 'time', seconds: 1700000000, style: 'R' },
        text(' <t:1:x>'),
    ]);
});

test('a masked link keeps emphasis in its text and brackets in its address', () => {
    assert.deepEqual(inline('[**Spa**](https://example.org/a_(b))'), [
        { type: 'link', url: 'https://example.org/a_(b)', children: [span('bold', text('Spa'))] },
    ]);
});

test('a script address is never a link', () => {
    assert.deepEqual(inline('[x](javascript:alert(1)) <javascript:alert(1)>'), [
        text('[x](javascript:alert(1)) <javascript:alert(1)>'),
    ]);
});

test('a full stop and a bracket after an address belong to the sentence', () => {
    const [, link, rest] = inline('(see https://example.org/a).');
    assert.equal(link.url, 'https://example.org/a');
    assert.deepEqual(rest, text(').'));
});

test('deep nesting ends in plain text instead of an overflow', () => {
    assert.ok(JSON.stringify(inline('**__~~'.repeat(2000))).length > 0);
    assert.ok(JSON.stringify(inline('||'.repeat(1000) + 'x' + '||'.repeat(1000))).length > 0);
});

test('headings, subtext, quotes, lists and code are blocks of their own', () => {
    assert.deepEqual(types('# a\n## b\n-# c\n> d\n- e\n1. f\n```java\ng\n```\nh'), [
        'heading',
        'heading',
        'subtext',
        'quote',
        'list',
        'list',
        'codeblock',
        'paragraph',
    ]);
});

test('a hash without a space, or four of them, is no heading', () => {
    assert.deepEqual(types('#a\n#### b'), ['paragraph']);
});

test('lines that belong together are one paragraph, with emphasis over the line end', () => {
    assert.deepEqual(parseMarkdown('**a\nb** c'), [
        { type: 'paragraph', children: [span('bold', text('a\nb')), text(' c')] },
    ]);
});

test('a quote gathers its lines and a triple quote takes the rest', () => {
    const [quote] = parseMarkdown('> a\n> b');
    assert.deepEqual(quote.blocks, [{ type: 'paragraph', children: [text('a\nb')] }]);
    assert.deepEqual(types('>>> a\n# b\nc'), ['quote']);
});

test('code keeps its language and everything in it', () => {
    assert.deepEqual(parseMarkdown('a ```js\n# x **y**\n``` b'), [
        { type: 'paragraph', children: [text('a ')] },
        { type: 'codeblock', language: 'js', text: '# x **y**' },
        { type: 'paragraph', children: [text(' b')] },
    ]);
});

test('an indented bullet is a list within the item before it', () => {
    const [list] = parseMarkdown('- a\n  - b\n- c');
    assert.equal(list.items.length, 2);
    assert.equal(list.items[0][1].type, 'list');
});

test('a numbered list starts where it says', () => {
    const [list] = parseMarkdown('3. a\n4. b');
    assert.deepEqual([list.ordered, list.start, list.items.length], [true, 3, 2]);
});

test('every text is read to its end', () => {
    for (const odd of [
        '',
        '\n\n',
        '```',
        '``````',
        '> ',
        '- ',
        '-# ',
        '<',
        '[',
        '[a](',
        '\\',
        '> ```\n> x\n> ```',
        '  - a\n- b',
    ]) {
        assert.ok(Array.isArray(parseMarkdown(odd)), odd);
    }
});

test('a long hostile text is read within a second', () => {
    const begun = performance.now();
    for (const part of ['[', '*a ', '_', '`', '||', '<t:', '[[a]', '> ', '```', '**_'])
        parseMarkdown(part.repeat(Math.floor(4000 / part.length)));
    assert.ok(performance.now() - begun < 1000);
});
