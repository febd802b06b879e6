import { el } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { word } from '../core/words.js';
import { webLink } from '../text/markdown-view.js';

const PICTURE = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)/;
const PICTURE_NAME = /\.(png|jpe?g|gif|webp|avif)$/i;
const VIDEO = /^video\//;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** This page asks no other host for anything, so only addresses of its own server are loaded. */
export function ownAddress(url) {
  try {
    const parsed = new URL(url, location.href);
    const same =
      parsed.origin === location.origin ||
      (LOOPBACK.has(parsed.hostname) && LOOPBACK.has(location.hostname) && parsed.port === location.port);
    return same ? parsed.pathname + parsed.search : null;
  } catch {
    return null;
  }
}

export function picture(media, { alt = '', className = 'picture', zoom = true } = {}) {
  const address = ownAddress(media.url);
  if (!address) return outside(media.url, className);
  const image = el('img', {
    src: address,
    alt,
    title: alt || null,
    class: className,
    loading: 'lazy',
    width: media.width,
    height: media.height,
  });
  if (!zoom) return image;
  return el(
    'button',
    {
      type: 'button',
      class: 'picture-button',
      'aria-label': alt || word('open-picture'),
      on: { click: () => lightbox(address, alt) },
    },
    image,
  );
}

function outside(url, className) {
  let host = url;
  try {
    host = new URL(url).host;
  } catch {
    return el('span', { class: `${className} outside` }, url);
  }
  return webLink(url, [icon('link', { size: 18 }), el('span', {}, word('outside-picture', { host }))], {
    class: `${className} outside`,
  });
}

function lightbox(address, alt) {
  const dialog = el(
    'dialog',
    { class: 'lightbox', 'aria-label': alt || word('picture') },
    el('img', { src: address, alt }),
    alt ? el('p', {}, alt) : null,
  );
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Wraps what a member marked as a spoiler until it is pressed. */
export function veiled(node, spoiler) {
  if (!spoiler) return node;
  const cover = el('button', { type: 'button', class: 'veil-cover' }, word('spoiler').split(',')[0].toUpperCase());
  const holder = el('div', { class: 'veil' }, node, cover);
  cover.addEventListener('click', () => {
    holder.classList.add('shown');
    cover.remove();
  });
  return holder;
}

export function attachment(file) {
  const spoiler = file.filename?.startsWith('SPOILER_');
  if (PICTURE.test(file.content_type ?? '') || (!file.content_type && PICTURE_NAME.test(file.filename ?? ''))) {
    return veiled(picture(file, { alt: file.description ?? file.filename }), spoiler);
  }
  if (VIDEO.test(file.content_type ?? '') && ownAddress(file.url))
    return veiled(el('video', { src: ownAddress(file.url), controls: true, class: 'picture' }), spoiler);
  return veiled(fileCard(file.filename, file.size, file.url), spoiler);
}

export function fileCard(name, size, url) {
  const address = ownAddress(url ?? '');
  const label = [
    icon('file', { size: 28 }),
    el(
      'span',
      { class: 'file-text' },
      el('span', { class: 'file-name' }, name),
      size ? el('span', { class: 'file-size' }, bytes(size)) : null,
    ),
  ];
  if (!address) return el('div', { class: 'file-card' }, label);
  return el(
    'a',
    { class: 'file-card', href: address, download: name, 'aria-label': word('download', { name }) },
    label,
  );
}

export function bytes(size) {
  if (size < 1024) return `${size} B`;
  if (size < 1024 * 1024) return `${(size / 1024).toFixed(1)} KB`;
  return `${(size / 1024 / 1024).toFixed(2)} MB`;
}
