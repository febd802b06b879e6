import { pressables } from '../control/control-facts.js';
import { api } from '../core/api.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { channelOf, memberOf, nameOfUser } from '../core/people.js';
import { may, mayWrite } from '../core/permissions.js';
import { word } from '../core/words.js';
import { isEphemeral, summary } from './message-facts.js';
import { messageList } from './message-list.js';
import { pastBefore } from './past.js';
import { typingLine } from './typing.js';

/** Shows the chosen channel: fetches, follows the socket, and sends presses of the messages' controls. */
export function channelView(app) {
  const failures = new Map();
  const busy = new Set();
  /** The ephemeral messages told while this page is open: Discord's client knows no others, not even its own old ones. */
  const ownTime = new Set();
  let complete = true;
  /** The oldest message asked for so far, shown or not; null before the first. */
  let oldest = null;
  let fetching = false;
  let run = 0;
  /** What the socket tells while the first page is under way, to be told again on top of it; else null. */
  let early = null;
  const announcer = el('div', { class: 'sr-only', role: 'status', 'aria-live': 'polite' });
  const list = messageList({ pageFor, onOlder: older });
  const typing = typingLine(app);
  list.node.append(announcer, typing.node);

  function pageFor(message) {
    const page = app.page();
    return {
      ...page,
      find: list.find,
      failure: failures.get(message.id),
      showMessage: list.show,
      press: (data, node) => press(message, data, node),
      crowd: app.state().controls && !isEphemeral(message) ? app.crowdWith : null,
      crowdOn: (customId) => app.crowdWith(message.id, customId),
      dismiss: (gone) => dismiss(gone),
      remove: (gone) => api.remove(app.place(), gone.id).catch((error) => app.complain(error.message)),
      mayDelete: (gone) =>
        gone.author.id === page.memberId ||
        may('MANAGE_MESSAGES', page.guild, channelOf(page.guild, app.place().channelId) ?? {}, page.member),
    };
  }

  async function load() {
    const place = app.place();
    const mine = ++run;
    failures.clear();
    busy.clear();
    typing.reset();
    complete = true;
    oldest = null;
    drawStart(false);
    if (!place.channelId) {
      list.replace([]);
      return;
    }
    early = [];
    const found = await fetchBefore(undefined, place);
    if (mine !== run) return;
    list.replace(found.messages);
    reached(found);
    const missed = early;
    early = null;
    missed.forEach(take);
  }

  async function older() {
    if (complete || fetching || !oldest) return;
    fetching = true;
    const mine = run;
    try {
      const found = await fetchBefore(oldest, app.place());
      if (mine !== run) return;
      reached(found);
      list.prepend(found.messages);
    } catch (error) {
      app.complain(error.message);
    } finally {
      fetching = false;
    }
  }

  const fetchBefore = (before, place) =>
    pastBefore(before, { fetch: (part) => api.messages(place, part), isShown: (message) => !isForgotten(message) });

  const isForgotten = (message) => isEphemeral(message) && !ownTime.has(message.id);

  function reached(found) {
    oldest = found.oldest;
    complete = found.complete;
    drawStart(complete);
  }

  function drawStart(begun) {
    const { guild, member } = app.page();
    const channel = channelOf(guild, app.place().channelId);
    const name = channel?.name;
    list.scroller.setAttribute('aria-label', word('messages-in', { name: name ?? '' }));
    if (!name) fill(list.start, el('p', { class: 'nothing' }, word('nothing-here')));
    else
      fill(
        list.start,
        begun
          ? [
              el('span', { class: 'start-mark' }, icon('hash', { size: 34 })),
              el('h2', {}, word('channel-start', { name })),
              el('p', {}, word('channel-start-text', { name })),
              mayWrite(guild, channel, member)
                ? el('p', { class: 'first-hint', data: { testid: 'first-hint' } }, word('first-hint'))
                : null,
            ]
          : el('p', { class: 'nothing' }, word('loading')),
      );
  }

  async function press(message, data, node) {
    if (busy.has(message.id)) return;
    busy.add(message.id);
    failures.delete(message.id);
    const item = list.itemOf(message.id);
    item?.querySelector('.message-body > .failure')?.remove();
    item?.classList.add('busy');
    node.classList.add('pending');
    const outcome = await app.interact({ type: 3, message_id: message.id, data });
    busy.delete(message.id);
    node.classList.remove('pending');
    list.itemOf(message.id)?.classList.remove('busy');
    if (outcome.kind === 'failure') fail(message, outcome.message);
    if (outcome.kind === 'modal') app.openModal(outcome.frame, message.author);
  }

  /** A failed select falls back to what the message says, as Discord's does. */
  function fail(message, reason) {
    if (!list.find(message.id)) return;
    failures.set(message.id, reason);
    list.redraw(message.id);
  }

  function dismiss(message) {
    list.remove(message.id);
    if (message.local) return;
    api.remove(app.place(), message.id).catch((error) => app.complain(error.message));
  }

  /** Sends a command and stands in for its answer until there is one. */
  async function command(payload, files, { bot, name }) {
    const page = app.page();
    const started = app.startInteraction(payload, files);
    const local = {
      id: `local-${started.nonce}`,
      after: list.last()?.id ?? '0',
      local: 'sending',
      flags: 0,
      author: bot,
      timestamp: new Date().toISOString(),
      interaction_metadata: { type: 2, name, user: page.member.user },
    };
    list.put(local);
    list.toEnd();
    const outcome = await started.outcome;
    if (outcome.kind !== 'failure') list.remove(local.id);
    else if (list.find(local.id)) list.put({ ...local, local: 'failed', flags: 64, content: outcome.message });
    if (outcome.kind === 'modal') app.openModal(outcome.frame, bot);
  }

  function take(frame) {
    if (frame.t === 'MESSAGE_CREATE' && isEphemeral(frame.d)) ownTime.add(frame.d.id);
    if (early) early.push(frame);
    else follow(frame);
  }

  function follow(frame) {
    const { t, d } = frame;
    typing.take(frame);
    const here = d?.channel_id === app.place().channelId;
    if (t === 'MESSAGE_CREATE' && here) arrive(d);
    else if (t === 'MESSAGE_UPDATE' && here && !isForgotten(d)) {
      failures.delete(d.id);
      list.put(list.find(d.id) ? { ...list.find(d.id), ...d } : d);
    } else if (t === 'MESSAGE_DELETE' && here) list.remove(d.id);
    else if (t === 'CHANNEL_CREATE' && d.parent_id === app.place().channelId) queueMicrotask(() => list.redraw(d.id));
    if (here && t.startsWith('MESSAGE_')) app.messagesChanged();
  }

  function arrive(message) {
    list.put(message);
    const page = app.page();
    if (message.author.id === page.memberId) list.toEnd();
    else announcer.textContent = word('says', { name: nameOfUser(page.guild, message.author), text: summary(message) });
  }

  function redraw() {
    drawStart(complete);
    list.draw();
  }

  return {
    node: list.node,
    redraw,
    load,
    take,
    command,
    pressables: () => pressables(list.all()),
    timesShown: list.timesShown,
    botOf: (id) => memberOf(app.page().guild, id)?.user ?? { id: id ?? '0', username: 'bot', bot: true },
  };
}
