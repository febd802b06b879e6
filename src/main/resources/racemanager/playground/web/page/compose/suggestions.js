import { el, fill } from '../core/dom.js';
import { choiceList } from '../form/choice-list.js';

/** The panel above the message input; whoever asks last owns it. */
export function suggestions() {
  let pick = () => {};
  let input = null;
  const list = choiceList({ label: '', onPick: (row) => pick(row) });
  const title = el('div', { class: 'suggest-title' });
  const note = el('div', { class: 'suggest-note' });
  const node = el('div', { class: 'suggest', hidden: true }, title, note, list.node);

  list.node.addEventListener('active', (event) => input?.setAttribute('aria-activedescendant', event.detail));

  /** Rows of null show the title and note alone. */
  function show({ owner, heading, hint, bad = false, rows, onPick, start = 0 }) {
    if (input && input !== owner) release();
    input = owner;
    pick = onPick ?? (() => {});
    fill(title, heading ?? '');
    title.hidden = !heading;
    fill(note, hint ?? '');
    note.hidden = !hint;
    note.classList.toggle('bad', bad);
    list.node.hidden = !rows;
    list.node.setAttribute('aria-label', typeof heading === 'string' ? heading : '');
    list.show(rows ?? [], { start });
    node.hidden = false;
    input?.setAttribute('aria-expanded', String(Boolean(rows)));
    input?.setAttribute('aria-controls', list.node.id);
  }

  function release() {
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
  }

  function hide() {
    release();
    node.hidden = true;
  }

  return {
    node,
    show,
    hide,
    isOpen: () => !node.hidden,
    hasRows: () => !node.hidden && !list.node.hidden && list.size() > 0,
    active: () => (node.hidden || list.node.hidden ? undefined : list.active()),
    key: (event, how) => !node.hidden && !list.node.hidden && list.key(event, how),
  };
}
