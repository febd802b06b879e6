const NARROW = '(max-width: 800px)';

/**
 * One panel at a time stands beside the messages, or over them on a narrow window. The focus goes into it when it opens
 * and back to where it was when it closes; Escape in it closes it.
 */
export function sidePanels(root, { main, panels, close }) {
  const narrow = matchMedia(NARROW);
  let shown = '';
  let opener = null;
  narrow.addEventListener('change', markHidden);
  for (const panel of Object.values(panels))
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    });

  function show(name, { focus = true } = {}) {
    if (name === shown) return;
    const before = shown;
    shown = name;
    root.classList.toggle('with-panel', Boolean(name));
    root.dataset.panel = name;
    markHidden();
    if (!focus) return;
    if (!before) opener = document.activeElement;
    if (name) panels[name].focus({ preventScroll: true });
    else if (panels[before]?.contains(document.activeElement) || document.activeElement === document.body)
      opener?.focus?.({ preventScroll: true });
  }

  /** What lies under a panel that covers it must not be reached by Tab. */
  function markHidden() {
    main.toggleAttribute('inert', narrow.matches && Boolean(shown));
  }

  return { show };
}
