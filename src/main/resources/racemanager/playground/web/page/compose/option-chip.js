import { el, fill } from '../core/dom.js';
import { localised, word } from '../core/words.js';
import { optionRowsFor } from './option-rows.js';
import { ATTACHMENT, mustPick, readOption } from './option-values.js';

/** One option of the command being typed: its name and an input that grows with what is in it. */
export function optionChip(option, { page, text = '', on }) {
  const state = { text, picked: undefined, file: null };
  const name = localised(option, 'name', page.locale);
  const upload =
    option.type === ATTACHMENT
      ? el('input', {
          type: 'file',
          class: 'sr-only',
          tabindex: '-1',
          data: { testid: `option-${option.name}-file` },
          on: { change: attach },
        })
      : null;
  const input = upload
    ? el('button', { type: 'button', class: 'chip-file', on: { click: () => upload.click() } }, word('choose-file'))
    : el('input', {
        type: 'text',
        class: 'chip-input',
        autocomplete: 'off',
        spellcheck: 'false',
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-autocomplete': 'list',
        value: text,
      });
  input.dataset.testid = `option-${option.name}`;
  input.setAttribute(
    'aria-label',
    `${name}${option.required ? `, ${word('required')}` : ''}: ${localised(option, 'description', page.locale)}`,
  );
  input.addEventListener('focus', () => on.focus(chip));
  input.addEventListener('blur', () => {
    settle();
    on.blur(chip);
  });
  input.addEventListener('keydown', (event) => on.key(chip, event));
  input.addEventListener('input', () => {
    state.text = input.value;
    state.picked = undefined;
    grow();
    on.edit(chip);
  });
  const node = el(
    'span',
    { class: option.required ? 'chip' : 'chip optional', data: { option: option.name } },
    el('span', { class: 'chip-name' }, name),
    input,
    upload,
  );
  grow();

  function grow() {
    if (!upload) input.size = Math.max(2, Math.min(48, input.value.length + 1));
  }

  function attach() {
    state.file = upload.files[0] ?? null;
    fill(input, state.file?.name ?? word('choose-file'));
    on.edit(chip);
    on.done(chip);
  }

  function pick(row) {
    state.picked = row.value;
    state.text = row.label;
    input.value = row.label;
    grow();
  }

  function write(value) {
    state.text = value;
    state.picked = undefined;
    input.value = value;
    grow();
  }

  /** A name typed in full counts as picked. */
  function settle() {
    if (state.picked !== undefined || !mustPick(option) || !state.text.trim()) return;
    const typed = state.text.trim().replace(/^[@#]/, '').toLowerCase();
    const row =
      optionRowsFor(option, '', page)?.find((candidate) => candidate.label.toLowerCase() === typed) ??
      optionRowsFor(option, typed, page)?.find((candidate) => candidate.label.toLowerCase() === typed);
    if (row) pick(row);
  }

  const chip = {
    option,
    name,
    node,
    input,
    pick,
    write,
    text: () => state.text,
    isPicked: () => state.picked !== undefined,
    read: () => readOption(option, state),
    file: () => state.file,
    settle,
    mark: (wrong) => {
      node.classList.toggle('wrong', wrong);
      input.setAttribute('aria-invalid', String(wrong));
    },
    focus: () => input.focus(),
  };
  return chip;
}
