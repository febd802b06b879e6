const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8000;

/** Keeps one socket open for the member acted as; `onStatus` hears 'open' (with whether it is a return) and 'lost'. */
export function createLive({ onFrame, onStatus }) {
  let socket = null;
  let place = null;
  let pause = FIRST_PAUSE;
  let timer = null;
  let wasLost = false;

  function open() {
    clearTimeout(timer);
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const query = new URLSearchParams({ guild_id: place.guildId, member_id: place.memberId, frames: 1 });
    const mine = new WebSocket(`${scheme}://${location.host}/play/live?${query}`);
    socket = mine;
    mine.onopen = () => {
      pause = FIRST_PAUSE;
      onStatus('open', wasLost);
      wasLost = false;
    };
    mine.onmessage = (event) => {
      if (mine === socket) onFrame(JSON.parse(event.data));
    };
    mine.onclose = () => {
      if (mine === socket) again();
    };
  }

  function again() {
    wasLost = true;
    onStatus('lost', false);
    clearTimeout(timer);
    timer = setTimeout(open, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  window.addEventListener('online', () => {
    if (wasLost && place) open();
  });

  return {
    connect(next) {
      place = next;
      const old = socket;
      socket = null;
      old?.close();
      open();
    },
  };
}
