import { composer } from './compose/composer.js';
import { controlDesk } from './control/control-desk.js';
import { controlsPanel } from './control/controls-panel.js';
import { api } from './core/api.js';
import { knownBots } from './core/bots.js';
import { add, el } from './core/dom.js';
import { createInteractions } from './core/interactions.js';
import { createLive } from './core/live.js';
import { memberOf } from './core/people.js';
import { maySee } from './core/permissions.js';
import { readPreferences, rememberChoices } from './core/preferences.js';
import { createStore } from './core/store.js';
import { speak, spokenHere } from './core/words.js';
import { channelList } from './frame/channel-list.js';
import { drawers } from './frame/drawers.js';
import { guildRail } from './frame/guild-rail.js';
import { memberList } from './frame/member-list.js';
import { notices } from './frame/notices.js';
import { protocolPanel } from './frame/protocol-panel.js';
import { sidePanels } from './frame/side-panels.js';
import { chosenTheme, showTheme } from './frame/theme.js';
import { topBar } from './frame/top-bar.js';
import { userPanel } from './frame/user-panel.js';
import { channelView } from './message/channel-view.js';
import { openModal } from './modal/modal.js';
import { setServerNow, startTicking } from './text/clock.js';
import { applyFrame, settledPlace } from './world.js';

const RETRY_AFTER = 2000;
const CROWDED = '(max-width: 1480px)';

/** Puts the page together and keeps it in step with the server. */
export function openPlayground(root) {
  const wanted = readPreferences();
  const store = createStore({
    world: null,
    guildId: null,
    channelId: null,
    memberId: null,
    commands: [],
    events: [],
    unread: new Set(),
    controls: null,
    locale: spokenHere(wanted.locale),
    theme: chosenTheme(wanted.theme),
    panel: wanted.panel ?? '',
    members: wanted.members !== false,
    lost: false,
  });
  const state = store.get;
  const place = () => ({
    guildId: state().guildId,
    channelId: state().channelId,
    memberId: state().memberId,
    locale: state().locale,
  });
  const interactions = createInteractions((payload, files, where) => api.interact(where ?? place(), payload, files));
  const notice = notices();
  const drawer = drawers(root);

  const app = {
    state,
    place,
    page,
    commands: () => state().commands,
    ...knownBots(state, page),
    complain: notice.complain,
    startInteraction: (payload, files) => interactions.start(payload, { files, place: place() }),
    interact: (payload, files) => interactions.start(payload, { files, place: place() }).outcome,
    openModal(frame, bot) {
      const where = place();
      openModal(frame, {
        page: page(),
        bot,
        send: (payload, files) => interactions.start(payload, { files, place: where }).outcome,
      });
    },
    runCommand: (payload, files, { name, botId }) => view.command(payload, files, { bot: view.botOf(botId), name }),
    openGuild: (guildId) =>
      go({
        guild: guildId,
        lastMember: { [guildId]: state().memberId, ...readPreferences().lastMember },
        lastChannel: readPreferences().lastChannel,
      }),
    openChannel: (channelId) => go({ guild: state().guildId, member: state().memberId, channel: channelId }),
    actAs: (memberId) => go({ guild: state().guildId, member: memberId, channel: state().channelId }),
    welcome(member) {
      store.set(applyFrame(state(), { t: 'MEMBER_ADD', d: member }));
      app.actAs(member.user.id);
    },
    chooseLocale: (locale) => store.set({ locale }),
    toggleTheme: () => store.set({ theme: state().theme === 'dark' ? 'light' : 'dark' }),
    controls: controlDesk({ store, complain: notice.complain, onJump: () => view.redraw() }),
    showPanel: (panel) => store.set({ panel }),
    togglePanel: (name) => store.set({ panel: state().panel === name ? '' : name }),
    showControl(name) {
      store.set({ panel: 'controls' });
      controls.show(name);
    },
    crowdWith(messageId, customId) {
      store.set({ panel: 'controls' });
      controls.chooseForCrowd(messageId, customId);
    },
    pressables: () => view.pressables(),
    timesShown: () => view.timesShown(),
    messagesChanged: () => controls.messagesChanged(),
    toggleMembers,
    openDrawer: drawer.open,
  };

  const rail = guildRail(app);
  const channels = channelList(app);
  const user = userPanel(app);
  const top = topBar(app);
  const view = channelView(app);
  const input = composer(app);
  const members = memberList(app);
  const protocol = protocolPanel(app);
  const controls = controlsPanel(app);
  const side = el(
    'div',
    { class: 'side', id: 'side' },
    el('div', { class: 'side-columns' }, rail.node, channels.node),
    user.node,
  );
  const main = el('main', { class: 'main' }, top.node, notice.banner, view.node, input.node);
  add(root, [side, main, members.node, protocol.node, controls.node, notice.toasts]);
  const panels = sidePanels(root, {
    main,
    panels: { protocol: protocol.node, controls: controls.node },
    close: () => app.showPanel(''),
  });

  const live = createLive({ onFrame: take, onStatus });
  startTicking(() => state().locale);

  store.on(['locale'], ({ locale }) => {
    speak(locale);
    document.documentElement.lang = locale;
  });
  store.on(['theme'], ({ theme }) => showTheme(theme));
  panels.show(state().panel, { focus: false });
  store.on(['panel'], ({ panel }) => panels.show(panel));
  store.on(['members'], (s) => root.classList.toggle('without-members', !s.members));
  store.on(['world', 'guildId', 'unread', 'locale'], rail.redraw);
  store.on(['world', 'guildId', 'channelId', 'memberId', 'unread', 'events', 'locale'], channels.redraw);
  store.on(['world', 'guildId', 'memberId', 'locale', 'theme'], user.redraw);
  store.on(['world', 'guildId', 'memberId', 'locale'], members.redraw);
  store.on(['world', 'guildId', 'channelId', 'panel', 'members', 'controls', 'locale'], top.redraw);
  store.on(['channelId', 'panel', 'controls', 'locale'], controls.redraw);
  store.on(['world', 'guildId', 'channelId', 'memberId', 'commands', 'locale'], input.redraw);
  store.on(['locale', 'panel'], protocol.redraw);
  store.on(['locale'], view.redraw);
  store.on(['lost', 'locale'], ({ lost }) => notice.offline(lost));
  store.on(['guildId', 'channelId', 'memberId', 'locale', 'theme', 'panel', 'members'], rememberChoices);

  addEventListener('hashchange', () => state().world && go(readPreferences()));
  start();

  /** Beside a panel there is room for the members on a wide window only. */
  function toggleMembers() {
    const covered = state().panel && matchMedia(CROWDED).matches;
    if (drawer.isNarrow()) drawer.open('right');
    else store.set(covered ? { panel: '', members: true } : { members: !state().members });
  }

  function page() {
    const s = state();
    const guild = s.world?.guilds.find((g) => g.id === s.guildId);
    return {
      guild,
      member: memberOf(guild, s.memberId),
      memberId: s.memberId,
      locale: s.locale,
      openChannel: app.openChannel,
      startCommand: input.startCommand,
    };
  }

  async function start() {
    try {
      await refetch(wanted);
      protocol.load().catch((error) => notice.complain(error.message));
      app.controls.load();
    } catch {
      store.set({ lost: true });
      setTimeout(start, RETRY_AFTER);
    }
  }

  async function refetch(choices) {
    const world = await api.world();
    setServerNow(world.now);
    store.set({ world, lost: false });
    go(choices);
  }

  /** Moves to a guild, channel or member; the socket follows the last two of guild and member. */
  function go(choices) {
    const before = place();
    const next = settledPlace(state().world, choices, maySee);
    const guild = state().world.guilds.find((g) => g.id === next.guildId);
    const unread = new Set(state().unread);
    unread.delete(next.channelId);
    const moved = before.guildId !== next.guildId || before.memberId !== next.memberId;
    if (moved || before.channelId !== next.channelId) input.reset();
    store.set({
      ...next,
      unread,
      ...(moved ? { events: guild?.guild_scheduled_events ?? guild?.scheduled_events ?? [] } : {}),
    });
    drawer.close();
    if (!next.memberId) return;
    if (moved) live.connect(next);
    if (moved) fetchCommands();
    if (moved || before.channelId !== next.channelId) view.load().catch((error) => notice.complain(error.message));
  }

  async function fetchCommands() {
    const where = place();
    try {
      const commands = await api.commands(where);
      if (where.guildId === place().guildId && where.memberId === place().memberId) store.set({ commands });
    } catch (error) {
      notice.complain(error.message);
    }
  }

  function onStatus(status, isReturn) {
    store.set({ lost: status === 'lost' });
    if (!isReturn) return;
    refetch({ guild: state().guildId, member: state().memberId, channel: state().channelId })
      .then(() => Promise.all([view.load(), fetchCommands(), protocol.load(), app.controls.load()]))
      .catch((error) => notice.complain(error.message));
  }

  function take(frame) {
    if (interactions.take(frame)) return;
    view.take(frame);
    if (frame.t === 'FRAME') protocol.add(frame.d);
    else if (frame.t === 'HELLO') setServerNow(frame.d.now);
    else if (frame.t === 'CONTROLS') app.controls.take(frame.d);
    else if (frame.t === 'COMMANDS_UPDATE') fetchCommands();
    else store.set(applyFrame(state(), frame));
  }
}
