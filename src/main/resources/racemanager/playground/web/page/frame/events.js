import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { markdown } from '../text/markdown-view.js';

/** The guild's scheduled events, as an entry above the channels that opens their list. */
export function eventsEntry(app, events) {
  if (events.length === 0) return null;
  return el(
    'button',
    {
      type: 'button',
      class: 'channel events-entry',
      data: { testid: 'events' },
      on: { click: () => showEvents(app, events) },
    },
    icon('calendar', { size: 18 }),
    el('span', { class: 'channel-name' }, word('events')),
    el('span', { class: 'count' }, String(events.length)),
  );
}

function showEvents(app, events) {
  const dialog = el(
    'dialog',
    { class: 'modal events', 'aria-label': word('events') },
    el(
      'header',
      { class: 'modal-head' },
      el('h2', {}, word('events')),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': word('close'), on: { click: () => dialog.close() } },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'modal-parts' },
      events.map((event) => card(event, app.page())),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function card(event, page) {
  const starts = Math.floor(Date.parse(event.scheduled_start_time) / 1000);
  const place = event.entity_metadata?.location;
  return el(
    'article',
    { class: 'event-card' },
    el(
      'div',
      { class: 'event-when' },
      markdown(`<t:${starts}:F> · <t:${starts}:R>`, page),
      el('span', { class: 'event-status' }, word(`event-status-${event.status}`)),
    ),
    el('h3', {}, event.name),
    place ? el('p', { class: 'event-place' }, place) : null,
    event.description ? markdown(event.description, page) : null,
  );
}
