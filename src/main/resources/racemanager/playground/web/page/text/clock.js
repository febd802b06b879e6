import { formatTimestamp } from './timestamps.js';

let ahead = 0;

/** The playground's clock may be set forward; its distance to this computer's is kept in milliseconds. */
export function setServerNow(iso) {
  const server = Date.parse(iso);
  if (Number.isFinite(server)) ahead = server - Date.now();
}

export const now = () => Date.now() + ahead;

export function startTicking(locale) {
  setInterval(() => tick(locale()), 1000);
}

export function tick(locale) {
  for (const node of document.querySelectorAll('time[data-relative]')) {
    const text = formatTimestamp(Number(node.dataset.relative), 'R', { locale, now: now() });
    if (node.textContent !== text) node.textContent = text;
  }
}
