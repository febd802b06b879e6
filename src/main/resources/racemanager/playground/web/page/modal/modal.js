import { el, fill, uniqueId } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { nameOfUser } from '../core/people.js';
import { word } from '../core/words.js';
import { modalPart } from './modal-parts.js';

/** Shows a bot's form; `send(payload, files)` resolves to the interaction's outcome. */
export function openModal(frame, { page, bot, send }) {
  const parts = (frame.components ?? []).map((data) => modalPart(data, page));
  const titleId = uniqueId('title');
  const problem = el('p', { class: 'modal-problem', role: 'alert' });
  const submit = el(
    'button',
    { type: 'submit', class: 'button primary', data: { testid: 'modal-submit' } },
    el('span', { class: 'button-label' }, word('submit')),
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
  );
  const form = el(
    'form',
    { class: 'modal-form', novalidate: true, on: { submit: trySubmit } },
    el(
      'header',
      { class: 'modal-head' },
      el('h2', { id: titleId }, frame.title ?? ''),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': word('close'), on: { click: () => dialog.close() } },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'modal-parts' },
      el(
        'p',
        { class: 'modal-note' },
        word('modal-sent-by', { name: bot ? nameOfUser(page.guild, bot) : word('bot') }),
      ),
      parts.map((part) => part.node),
    ),
    problem,
    el(
      'footer',
      { class: 'modal-foot' },
      el('button', { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } }, word('cancel')),
      submit,
    ),
  );
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-labelledby': titleId, data: { testid: 'modal', customId: frame.custom_id } },
    form,
  );
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  parts.find((part) => part.focus)?.focus();

  async function trySubmit(event) {
    event.preventDefault();
    if (submit.classList.contains('pending')) return;
    const wrong = parts.filter((part) => !part.check());
    if (wrong.length > 0) {
      wrong[0].focus?.();
      return;
    }
    fill(problem);
    submit.classList.add('pending');
    const payload = {
      type: 5,
      modal_id: frame.id,
      data: { custom_id: frame.custom_id, components: parts.map((part) => part.read()) },
    };
    const outcome = await send(
      payload,
      parts.flatMap((part) => part.files()),
    );
    submit.classList.remove('pending');
    if (outcome.kind === 'failure') {
      fill(problem, icon('warn', { size: 16 }), `${word('went-wrong')} (${outcome.message})`);
      return;
    }
    dialog.close();
  }

  return dialog;
}
