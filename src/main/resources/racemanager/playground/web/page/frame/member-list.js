import { avatar } from '../core/avatar.js';
import { el, fill } from '../core/dom.js';
import { icon } from '../core/icons.js';
import { displayName, nameColour } from '../core/people.js';
import { word } from '../core/words.js';
import { askForMember } from './new-member.js';

export const PERSONAS = ['owner', 'organiser', 'steward', 'driver', 'other', 'bot'];

export const personaOf = (member) =>
  member.user.bot ? 'bot' : PERSONAS.includes(member.persona) ? member.persona : 'other';

/** The guild's members by persona, in the order of PERSONAS and then by name. */
export function membersByPersona(guild) {
  return PERSONAS.map((persona) => ({
    persona,
    members: guild.members
      .filter((member) => personaOf(member) === persona)
      .sort((a, b) => displayName(a).localeCompare(displayName(b), undefined, { numeric: true })),
  })).filter(({ members }) => members.length > 0);
}

export function memberList(app) {
  const search = el('input', {
    type: 'search',
    class: 'member-search',
    autocomplete: 'off',
    spellcheck: 'false',
    data: { testid: 'member-search' },
    on: { input: draw, keydown: firstByEnter },
  });
  const list = el('div', { class: 'members' });
  const join = el(
    'button',
    { type: 'button', class: 'icon-button', data: { testid: 'new-member' }, on: { click: () => askForMember(app) } },
    icon('plus'),
  );
  const node = el(
    'aside',
    { class: 'member-list', id: 'members' },
    el('header', { class: 'side-head' }, el('label', { class: 'search-field' }, icon('search', { size: 16 }), search), join),
    list,
  );

  function draw() {
    const { guild } = app.page();
    node.setAttribute('aria-label', word('members'));
    search.placeholder = word('find-member');
    join.title = word('add-member');
    join.setAttribute('aria-label', word('add-member'));
    search.setAttribute('aria-label', word('find-member'));
    if (!guild) return;
    const wanted = search.value.trim().toLowerCase();
    const groups = membersByPersona(guild)
      .map(({ persona, members }) => ({
        persona,
        members: members.filter((member) =>
          `${displayName(member)} ${member.user.username}`.toLowerCase().includes(wanted),
        ),
      }))
      .filter(({ members }) => members.length > 0);
    fill(list, groups.length ? groups.map(group) : el('p', { class: 'nothing' }, word('nobody-found')));
  }

  const group = ({ persona, members }) => [
    el('h2', { class: 'category' }, `${word(persona)} — ${members.length}`),
    el('ul', {}, members.map(item)),
  ];

  function item(member) {
    const { guild, memberId } = app.page();
    const name = el('span', { class: 'member-name', style: { '--role': nameColour(guild, member) } }, displayName(member));
    if (member.user.bot) {
      const online = app.isConnected(member.user.id);
      return el(
        'li',
        { class: online ? 'member' : 'member away' },
        avatar(member, 32),
        name,
        el('span', { class: 'app-tag' }, word('app')),
        el('span', {
          class: online ? 'light on' : 'light',
          role: 'img',
          title: word(online ? 'online' : 'not-online'),
          'aria-label': word(online ? 'online' : 'not-online'),
        }),
      );
    }
    const mine = member.user.id === memberId;
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: mine ? 'member chosen' : 'member',
          'aria-pressed': String(mine),
          title: `${word('act-as')} ${displayName(member)}`,
          data: { memberId: member.user.id },
          on: { click: () => app.actAs(member.user.id) },
        },
        avatar(member, 32),
        name,
        el('span', { class: 'act-hint' }, word('act-as')),
      ),
    );
  }

  function firstByEnter(event) {
    if (event.key !== 'Enter') return;
    list.querySelector('button.member')?.click();
  }

  return { node, redraw: draw };
}
