import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf, displayName, hexColour, memberOf, roleOf } from '../core/people.js';
import { now } from './clock.js';
import { parseInline } from './markdown-inline.js';
import { parseMarkdown } from './markdown.js';
import { formatTimestamp } from './timestamps.js';
import { word } from '../core/words.js';

const ONLY_EMOJI =
  /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|<a?:\w+:\d+>){1,120}$/u;
const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** Shows a text with all of Discord's blocks; `page` names guild, locale and what a click on a mention does. */
export function markdown(source, page) {
  const holder = el('div', { class: 'markdown' });
  if (source.trim() && ONLY_EMOJI.test(source)) holder.classList.add('only-emoji');
  holder.append(...parseMarkdown(source).map((block) => blockNode(block, page)));
  return holder;
}

/** Titles and names know emphasis and mentions but no blocks. */
export const inlineMarkdown = (source, page) => parseInline(source).map((node) => inlineNode(node, page));

function blockNode(block, page) {
  switch (block.type) {
    case 'heading':
      return el(`h${block.level + 2}`, { class: `heading-${block.level}` }, inline(block.children, page));
    case 'subtext':
      return el('small', { class: 'subtext' }, inline(block.children, page));
    case 'quote':
      return el(
        'blockquote',
        {},
        block.blocks.map((inner) => blockNode(inner, page)),
      );
    case 'codeblock':
      return el('pre', { data: { language: block.language || undefined }, tabindex: '0' }, el('code', {}, block.text));
    case 'list':
      return el(
        block.ordered ? 'ol' : 'ul',
        { start: block.start },
        block.items.map((item) =>
          el(
            'li',
            {},
            item.map((inner) =>
              inner.type === 'list' ? blockNode(inner, page) : el('span', {}, inline(inner.children, page)),
            ),
          ),
        ),
      );
    default:
      return el('div', { class: 'paragraph' }, inline(block.children, page));
  }
}

const inline = (nodes, page) => nodes.map((node) => inlineNode(node, page));

function inlineNode(node, page) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return el('code', {}, node.text);
    case 'link':
      return webLink(node.url, inline(node.children, page));
    case 'spoiler':
      return spoiler(inline(node.children, page));
    case 'time':
      return timestamp(node, page);
    case 'emoji':
      return el('span', { class: 'emoji-name', title: `:${node.name}:` }, `:${node.name}:`);
    case 'everyone':
      return el('span', { class: 'mention' }, `@${node.name}`);
    case 'user':
    case 'role':
    case 'channel':
    case 'command':
      return mention(node, page);
    default:
      return el(TAGS[node.type], {}, inline(node.children, page));
  }
}

/** Only web addresses become links, whatever else somebody writes between the brackets. */
export function webLink(url, content, props = {}) {
  if (!/^https?:\/\//i.test(url)) return el('span', props, content);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', title: url, ...props }, content);
}

function spoiler(content) {
  const node = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-expanded': 'false', 'aria-label': word('spoiler') },
    el('span', {}, content),
  );
  const show = (event) => {
    if (node.classList.contains('shown') || (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' '))
      return;
    event.preventDefault();
    node.classList.add('shown');
    node.setAttribute('aria-expanded', 'true');
    node.removeAttribute('aria-label');
  };
  node.addEventListener('click', show);
  node.addEventListener('keydown', show);
  return node;
}

function timestamp({ seconds, style }, page) {
  const how = { locale: page.locale, now: now() };
  const exact = new Date(seconds * 1000);
  return el(
    'time',
    {
      class: 'timestamp',
      datetime: Number.isNaN(exact.valueOf()) ? null : exact.toISOString(),
      title: formatTimestamp(seconds, 'F', how),
      data: { seconds, relative: style === 'R' ? seconds : undefined },
    },
    formatTimestamp(seconds, style, how),
  );
}

function mention({ type, id, name }, page) {
  if (type === 'user') {
    const member = memberOf(page.guild, id);
    return el(
      'span',
      { class: id === page.memberId ? 'mention mine' : 'mention', data: { userId: id } },
      `@${displayName(member) || word('unknown-user')}`,
    );
  }
  if (type === 'role') {
    const role = roleOf(page.guild, id);
    return el(
      'span',
      { class: 'mention', style: { '--role': hexColour(role?.color) } },
      `@${role?.name ?? word('unknown-role')}`,
    );
  }
  if (type === 'command') {
    return el(
      'button',
      { type: 'button', class: 'mention', on: { click: () => page.startCommand?.(name) } },
      `/${name}`,
    );
  }
  const channel = channelOf(page.guild, id);
  if (!channel) return el('span', { class: 'mention' }, icon('hash', { size: 14 }), word('unknown-channel'));
  return el(
    'button',
    { type: 'button', class: 'mention', on: { click: () => page.openChannel?.(id) } },
    icon('hash', { size: 14 }),
    channel.name,
  );
}
