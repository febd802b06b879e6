import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { dayOf } from '../text/timestamps.js';
import { continues, inOrder, sameDay, sentAt } from './message-facts.js';
import { messageView } from './message-view.js';

const NEAR_END = 90;
const NEAR_START = 200;

/** The scrolled list of one channel. It stays at the newest message unless the reader has scrolled up. */
export function messageList({ pageFor, onOlder }) {
  const list = el('ol', { class: 'messages' });
  const start = el('div', { class: 'channel-start' });
  const jump = el('button', { type: 'button', class: 'jump', hidden: true, on: { click: () => toEnd() } });
  const scroller = el('div', { class: 'scroller', tabindex: '0', role: 'region' }, start, list);
  const node = el('div', { class: 'message-area' }, scroller, jump);
  let messages = [];
  let atEnd = true;
  let lastTop = 0;

  scroller.addEventListener('scroll', () => {
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    if (near) atEnd = true;
    else if (scroller.scrollTop < lastTop) atEnd = false;
    lastTop = scroller.scrollTop;
    jump.hidden = atEnd;
    if (scroller.scrollTop < NEAR_START) onOlder();
  });
  const follow = new ResizeObserver(() => atEnd && toEnd());
  follow.observe(list);
  follow.observe(scroller);

  function toEnd() {
    atEnd = true;
    jump.hidden = true;
    scroller.scrollTop = scroller.scrollHeight;
  }

  function replace(next) {
    messages = [...next].sort(inOrder);
    draw();
    toEnd();
  }

  function draw() {
    fill(jump, [word('to-present'), icon('down', { size: 16 })]);
    fill(
      list,
      messages.flatMap((message, index) => [divider(message, messages[index - 1]), view(message, index)]),
    );
  }

  function prepend(older) {
    const height = scroller.scrollHeight;
    const known = new Set(messages.map((message) => message.id));
    messages = [...older.filter((message) => !known.has(message.id)), ...messages].sort(inOrder);
    draw();
    scroller.scrollTop += scroller.scrollHeight - height;
  }

  function put(message) {
    const index = messages.findIndex((known) => known.id === message.id);
    if (index >= 0) {
      messages[index] = message;
      redraw(index);
      return;
    }
    messages = [...messages, message].sort(inOrder);
    const at = messages.indexOf(message);
    const next = itemOf(messages[at + 1]?.id);
    const nodes = [divider(message, messages[at - 1]), view(message, at)].filter(Boolean);
    if (next) (next.previousElementSibling?.matches('.day') ? next.previousElementSibling : next).before(...nodes);
    else list.append(...nodes);
    if (messages[at + 1]) redraw(at + 1);
  }

  function remove(id) {
    const index = messages.findIndex((message) => message.id === id);
    if (index < 0) return;
    messages.splice(index, 1);
    const item = itemOf(id);
    if (item?.previousElementSibling?.matches('.day') && !item.nextElementSibling?.matches('.message'))
      item.previousElementSibling.remove();
    item?.remove();
    if (messages[index]) redraw(index);
  }

  /** Keeps the focus on the control in the same place, so that a keyboard user can press Next again and again. */
  function redraw(index) {
    const old = itemOf(messages[index].id);
    if (!old) return;
    const fresh = view(messages[index], index);
    const focused = controls(old).indexOf(document.activeElement);
    const focusedId = document.activeElement?.dataset?.customId;
    old.replaceWith(fresh);
    if (focused < 0) return;
    const candidates = controls(fresh);
    const same = candidates.find((control) => control.dataset.customId && control.dataset.customId === focusedId);
    (same ?? candidates[focused] ?? candidates.at(-1) ?? scroller).focus({ preventScroll: true });
  }

  const controls = (item) => [...item.querySelectorAll('button, a[href], [tabindex]')];
  const itemOf = (id) => (id ? list.querySelector(`[data-message-id="${CSS.escape(id)}"]`) : null);
  const view = (message, index) =>
    messageView(message, pageFor(message), { compact: continues(message, messages[index - 1]) });

  function divider(message, previous) {
    if (message.local || (previous && sameDay(message, previous))) return null;
    return el(
      'li',
      { class: 'day', role: 'separator' },
      el('span', {}, dayOf(sentAt(message), pageFor(message).locale)),
    );
  }

  function show(id) {
    const item = itemOf(id);
    item?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    item?.classList.add('flash');
    setTimeout(() => item?.classList.remove('flash'), 1600);
  }

  return {
    node,
    scroller,
    start,
    replace,
    draw,
    prepend,
    put,
    remove,
    show,
    toEnd,
    redraw(id) {
      const index = messages.findIndex((message) => message.id === id);
      if (index >= 0) redraw(index);
    },
    itemOf,
    all: () => messages,
    timesShown: () => [
      ...new Set([...list.querySelectorAll('time.timestamp')].map((node) => Number(node.dataset.seconds))),
    ],
    find: (id) => messages.find((message) => message.id === id),
    last: () => messages.findLast((message) => !message.local),
  };
}
