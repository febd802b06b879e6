import { el } from './dom.js';
import { displayName, hueOf, initials } from './people.js';

/** A round mark with initials: pictures of members would have to come from another host. */
export function avatar(member, size = 40) {
  const name = displayName(member) || '?';
  return el(
    'span',
    {
      class: member?.user.bot ? 'avatar bot' : 'avatar',
      'aria-hidden': 'true',
      style: { '--size': `${size}px`, '--hue': String(hueOf(member?.user.id ?? '0')) },
    },
    initials(name),
  );
}
