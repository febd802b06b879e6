import { api } from '../core/api.js';
import { el, uniqueId } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';

/** Discord's limit of a name, in characters. */
const LONGEST = 32;

/** Asks for a name, lets a driver of that name join the guild, and becomes that driver. */
export function askForMember(app) {
  const titleId = uniqueId('title');
  const errorId = uniqueId('error');
  const name = el('input', {
    type: 'text',
    class: 'text-input',
    maxlength: LONGEST,
    autocomplete: 'off',
    'aria-label': word('member-name'),
    'aria-describedby': errorId,
    data: { testid: 'new-member-name' },
  });
  const error = el('p', { class: 'part-error', id: errorId, role: 'alert' });
  const form = el(
    'form',
    { class: 'modal-form', novalidate: true, on: { submit: join } },
    el(
      'header',
      { class: 'modal-head' },
      el('h2', { id: titleId }, word('add-member')),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': word('close'), on: { click: () => dialog.close() } },
        icon('close'),
      ),
    ),
    el('div', { class: 'modal-parts' }, el('div', { class: 'part' }, name, error)),
    el(
      'footer',
      { class: 'modal-foot' },
      el('button', { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } }, word('cancel')),
      el('button', { type: 'submit', class: 'button primary', data: { testid: 'new-member-join' } }, word('join')),
    ),
  );
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus?.({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  name.focus();

  async function join(event) {
    event.preventDefault();
    if (!name.value.trim()) {
      error.textContent = word('must-fill');
      return;
    }
    try {
      const member = await api.join(app.place(), name.value.trim());
      dialog.close();
      app.welcome(member);
    } catch (refusal) {
      error.textContent = refusal.message;
    }
  }
}
