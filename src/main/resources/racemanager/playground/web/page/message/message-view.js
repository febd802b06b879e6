import { avatar } from '../core/avatar.js';
import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { memberOf, nameColour, nameOfUser } from '../core/people.js';
import { word } from '../core/words.js';
import { attachment } from '../component/media.js';
import { component } from '../component/components.js';
import { embed } from '../component/embed.js';
import { emoji } from '../component/emoji.js';
import { now } from '../text/clock.js';
import { markdown } from '../text/markdown-view.js';
import { formatTimestamp, stampOf } from '../text/timestamps.js';
import { threadCard } from './thread-card.js';
import { messageTools } from './message-tools.js';
import { commandBehind, isEphemeral, isFollowUp, isLoading, isSystem, messageBefore, sentAt, summary } from './message-facts.js';

/** One message as a list item; `page.find` looks another one up, `page.failure` is what went wrong on this one. */
export function messageView(message, page, { compact }) {
  const name = nameOfUser(page.guild, message.author);
  const classes = [
    'message',
    compact ? 'compact' : '',
    isEphemeral(message) ? 'ephemeral' : '',
    message.local ? 'local' : '',
    isSystem(message) ? 'system' : '',
    mentionsMe(message, page) ? 'to-me' : '',
  ];
  return el(
    'li',
    {
      class: classes.filter(Boolean).join(' '),
      'aria-label': `${name}, ${stampOf(sentAt(message), now(), page.locale)}`,
      data: { testid: 'message', messageId: message.id, ephemeral: String(isEphemeral(message)) },
    },
    compact ? null : origin(message, page),
    el(
      'div',
      { class: 'gutter' },
      compact
        ? el(
            'time',
            { class: 'gutter-time' },
            formatTimestamp(Math.floor(sentAt(message) / 1000), 't', { locale: page.locale, now: now() }).replace(
              /\s?[AP]M/,
              '',
            ),
          )
        : avatar(memberOf(page.guild, message.author.id) ?? { user: message.author }),
    ),
    el(
      'div',
      { class: 'message-body' },
      compact ? null : head(message, name, page),
      isSystem(message) ? systemText(message) : body(message, page),
      foot(message, page),
    ),
    messageTools(message, page),
  );
}

function mentionsMe(message, page) {
  if (message.author.id === page.memberId) return false;
  return (
    message.mention_everyone ||
    (message.mentions ?? []).some((user) => user.id === page.memberId) ||
    (message.mention_roles ?? []).some((role) => page.member?.roles.includes(role))
  );
}

function origin(message, page) {
  const command = commandBehind(message);
  if (command && !isFollowUp(message)) {
    const who = nameOfUser(page.guild, command.user);
    return el(
      'div',
      { class: 'origin' },
      el('span', { class: 'origin-spine' }),
      avatar(memberOf(page.guild, command.user.id) ?? { user: command.user }, 18),
      el('span', { class: 'origin-name' }, word('used', { name: who })),
      el('span', { class: 'origin-command' }, `/${command.name}`),
    );
  }
  const id = messageBefore(message);
  if (!id) return null;
  const before = page.find(id) ?? message.referenced_message;
  if (!before)
    return el(
      'div',
      { class: 'origin' },
      el('span', { class: 'origin-spine' }),
      icon('reply', { size: 14 }),
      el('em', {}, word('original-gone')),
    );
  return el(
    'button',
    { type: 'button', class: 'origin', on: { click: () => page.showMessage(before.id) } },
    el('span', { class: 'origin-spine' }),
    avatar(memberOf(page.guild, before.author.id) ?? { user: before.author }, 18),
    el('span', { class: 'origin-name' }, nameOfUser(page.guild, before.author)),
    el('span', { class: 'origin-text' }, summary(before) || word('see-attachment')),
  );
}

function head(message, name, page) {
  const at = sentAt(message);
  return el(
    'div',
    { class: 'message-head' },
    el(
      'span',
      { class: 'author', style: { '--role': nameColour(page.guild, memberOf(page.guild, message.author.id)) } },
      name,
    ),
    message.author.bot ? el('span', { class: 'app-tag' }, word('app')) : null,
    el(
      'time',
      {
        class: 'sent',
        datetime: new Date(at).toISOString(),
        title: formatTimestamp(Math.floor(at / 1000), 'F', { locale: page.locale, now: now() }),
      },
      stampOf(at, now(), page.locale),
    ),
    message.pinned ? icon('pin', { size: 14, label: word('pinned-mark') }) : null,
  );
}

function body(message, page) {
  if (message.local === 'sending') return el('div', { class: 'sending' }, dots(), word('sending-command'));
  if (message.local === 'failed')
    return el('div', { class: 'failure', role: 'alert' }, icon('warn', { size: 16 }), message.content);
  if (isLoading(message))
    return el('div', { class: 'sending' }, dots(), word('thinking', { name: nameOfUser(page.guild, message.author) }));
  const edited = message.edited_timestamp
    ? el(
        'span',
        { class: 'edited', title: stampOf(Date.parse(message.edited_timestamp), now(), page.locale) },
        ` ${word('edited')}`,
      )
    : null;
  const text = message.content ? markdown(message.content, page) : null;
  if (text && edited) (text.lastElementChild?.matches('.paragraph') ? text.lastElementChild : text).append(edited);
  return [
    text,
    (message.attachments ?? []).filter((file) => !usedElsewhere(file, message)).map(attachment),
    (message.embeds ?? []).map((data) => embed(data, page)),
    (message.components ?? []).length
      ? el(
          'div',
          { class: 'components' },
          message.components.map((data) => component(data, page)),
        )
      : null,
    text ? null : edited,
    reactions(message),
    threadCard(message, page),
  ];
}

/** A file shown by a component or an embed is not listed a second time below the message. */
function usedElsewhere(file, message) {
  const shown = JSON.stringify([message.embeds ?? [], message.components ?? []]);
  return shown.includes(JSON.stringify(file.url).slice(1, -1)) || shown.includes(`attachment://${file.filename}`);
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return el(
    'div',
    { class: 'reactions' },
    message.reactions.map((r) =>
      el('span', { class: r.me ? 'reaction mine' : 'reaction' }, emoji(r.emoji), ` ${r.count}`),
    ),
  );
}

const dots = () => el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));

function systemText(message) {
  const texts = { 6: word('pinned'), 7: word('joined'), 18: word('thread-started', { name: message.content ?? '' }) };
  return el(
    'div',
    { class: 'system-text' },
    texts[message.type] ?? message.content ?? word('system-message', { type: message.type }),
  );
}

function foot(message, page) {
  return [
    page.failure ? el('div', { class: 'failure', role: 'alert' }, icon('warn', { size: 16 }), page.failure) : null,
    isEphemeral(message)
      ? el(
          'div',
          { class: 'only-you' },
          icon('eye', { size: 14 }),
          word('only-you'),
          ' · ',
          el(
            'button',
            { type: 'button', class: 'text-button', on: { click: () => page.dismiss(message) } },
            word('dismiss'),
          ),
        )
      : null,
  ];
}
