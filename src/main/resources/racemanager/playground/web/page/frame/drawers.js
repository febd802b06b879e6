import { el } from '../core/dom.js';

const NARROW = '(max-width: 800px)';

/** On a narrow window the side columns are drawers over the messages; Escape or a press beside them closes. */
export function drawers(root) {
  const narrow = matchMedia(NARROW);
  const shade = el('div', { class: 'shade', on: { click: close } });
  let opener = null;
  root.append(shade);
  narrow.addEventListener('change', () => {
    if (root.dataset.drawer) close();
    markHidden();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root.dataset.drawer) close();
  });
  queueMicrotask(markHidden);

  function open(which) {
    opener = document.activeElement;
    root.dataset.drawer = which;
    markHidden();
    panel(which)?.querySelector('button, select, input')?.focus({ preventScroll: true });
  }

  function close() {
    if (!root.dataset.drawer) return;
    delete root.dataset.drawer;
    markHidden();
    opener?.focus?.({ preventScroll: true });
  }

  const panel = (which) => root.querySelector(which === 'left' ? '.side' : '.member-list');

  /** A closed drawer must not be reached by Tab, nor what lies under an open one. */
  function markHidden() {
    for (const which of ['left', 'right'])
      panel(which)?.toggleAttribute('inert', narrow.matches && root.dataset.drawer !== which);
    root.querySelector('.main')?.toggleAttribute('inert', narrow.matches && Boolean(root.dataset.drawer));
  }

  return { open, close, isNarrow: () => narrow.matches };
}
