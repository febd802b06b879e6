import { el } from '../core/dom.js';
import { word } from '../core/words.js';

const PARAGRAPH = 2;
/** Discord's own limit of a text input. */
const LONGEST = 4000;

export function textField(data, { ids }) {
  const longest = data.max_length ?? LONGEST;
  const shared = {
    id: ids.field,
    class: 'text-input',
    placeholder: data.placeholder,
    autocomplete: 'off',
    'aria-describedby': `${ids.help} ${ids.error}`,
    data: { customId: data.custom_id },
    on: { input: count },
  };
  const input =
    data.style === PARAGRAPH ? el('textarea', { ...shared, rows: '4' }) : el('input', { ...shared, type: 'text' });
  input.value = data.value ?? '';
  const counter = el('span', { class: 'counter', 'aria-hidden': 'true' });
  count();

  function count() {
    const length = input.value.length;
    counter.textContent = data.max_length || length > LONGEST - 200 ? `${length} / ${longest}` : '';
    counter.classList.toggle('over', length > longest);
  }

  function problem(required) {
    const length = input.value.length;
    if (length === 0) return required ? word('must-fill') : null;
    if (data.min_length && length < data.min_length) return word('at-least-characters', { min: data.min_length });
    if (length > longest) return word('at-most-characters', { max: longest });
    return required && !input.value.trim() ? word('must-fill') : null;
  }

  return {
    node: el('div', { class: 'text-field' }, input, counter),
    problem,
    read: () => ({ value: input.value }),
    focus: () => input.focus(),
    onEdit: (listener) => input.addEventListener('input', listener),
  };
}
