import { el, uniqueId } from '../core/dom.js';

/** A titled part of the controls, with a place for what was refused. `name` is told by `title()` in each language. */
export function panelSection(name, ...content) {
  const heading = el('h3', { id: uniqueId('section') });
  const error = el('p', { class: 'control-error', role: 'alert' });
  const node = el(
    'section',
    { class: `control control-${name}`, 'aria-labelledby': heading.id, data: { testid: `control-${name}` } },
    heading,
    content,
    error,
  );
  return {
    node,
    title: (text) => (heading.textContent = text),
    /** Shows the refusal that a piece of work ends with, if any. */
    async run(work) {
      error.textContent = '';
      const refusal = await work;
      error.textContent = refusal ?? '';
      return !refusal;
    },
  };
}

export function pushButton(testid, look, onPush) {
  return el('button', {
    type: 'button',
    class: `button small ${look}`,
    data: { testid },
    on: { click: onPush },
  });
}

/** A label above whatever it names. */
export function labelled(field, { wide = false } = {}) {
  const text = el('span', { class: 'control-label' });
  return {
    node: el('label', { class: wide ? 'control-field wide' : 'control-field' }, text, field),
    name: (label) => (text.textContent = label),
  };
}
