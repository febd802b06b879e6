import { api } from '../core/api.js';
import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { messageView } from './message-view.js';

/** The channel's pinned messages, newest first, in a dialog. */
export async function showPins(app) {
  const pinned = await api.pins(app.place());
  const page = { ...app.page(), find: () => null, mayDelete: () => false };
  const dialog = el(
    'dialog',
    { class: 'modal pins', 'aria-label': word('pins'), data: { testid: 'pinned' } },
    el(
      'header',
      { class: 'modal-head' },
      el('h2', {}, word('pins')),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': word('close'), on: { click: () => dialog.close() } },
        icon('close'),
      ),
    ),
    pinned.length
      ? el(
          'ol',
          { class: 'messages', inert: true },
          [...pinned].reverse().map((message) => messageView(message, page, { compact: false })),
        )
      : el('p', { class: 'nothing' }, word('no-pins')),
  );
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus?.({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
