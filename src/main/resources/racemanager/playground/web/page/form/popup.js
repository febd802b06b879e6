const GAP = 4;
const TALLEST = 340;

/**
 * Shows a panel beside its anchor, above everything, and closes it on a press elsewhere.
 * It joins the anchor's dialog if there is one: all outside an open modal dialog is inert.
 */
export function openPopup(anchor, panel, { onClose, above = false, wide = true }) {
  panel.classList.add('popup');
  (anchor.closest('dialog') ?? document.body).append(panel);

  const place = () => {
    const box = anchor.getBoundingClientRect();
    if (wide) panel.style.width = `${Math.max(box.width, Math.min(280, innerWidth - 16))}px`;
    panel.style.maxHeight = `${TALLEST}px`;
    const room = innerHeight - box.bottom - GAP * 2;
    const upward = above || (room < panel.offsetHeight && box.top > room);
    panel.style.maxHeight = `${Math.min(TALLEST, (upward ? box.top : innerHeight - box.bottom) - GAP * 3)}px`;
    panel.style.left = `${Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8))}px`;
    panel.style.top = upward ? '' : `${box.bottom + GAP}px`;
    panel.style.bottom = upward ? `${innerHeight - box.top + GAP}px` : '';
  };
  const away = (event) => {
    if (!panel.contains(event.target) && !anchor.contains(event.target)) close();
  };
  const scrolled = (event) => {
    if (!panel.contains(event.target)) place();
  };
  let closed = false;
  function close() {
    if (closed) return;
    closed = true;
    document.removeEventListener('pointerdown', away, true);
    document.removeEventListener('scroll', scrolled, true);
    removeEventListener('resize', place);
    panel.remove();
    onClose?.();
  }
  document.addEventListener('pointerdown', away, true);
  document.addEventListener('scroll', scrolled, true);
  addEventListener('resize', place);
  place();
  return { close, place };
}
