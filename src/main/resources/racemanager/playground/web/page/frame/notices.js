import { el } from '../core/dom.js';
import { word } from '../core/words.js';

const SHOWN_FOR = 6000;

export function notices() {
  const banner = el('div', { class: 'banner', role: 'status', hidden: true, data: { testid: 'offline' } });
  const toasts = el('div', { class: 'toasts', role: 'alert' });

  function complain(text) {
    const toast = el('div', { class: 'toast' }, text);
    toasts.append(toast);
    setTimeout(() => toast.remove(), SHOWN_FOR);
  }

  function offline(lost) {
    banner.hidden = !lost;
    banner.textContent = lost ? word('offline') : '';
  }

  return { banner, toasts, complain, offline };
}
