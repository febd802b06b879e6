import { api, Refusal } from '../core/api.js';
import { setServerNow } from '../text/clock.js';

const ABSENT = 404;

/** What the playground can be told to do beside Discord's own: `state.controls` is what it last said of it, or null. */
export function controlDesk({ store, complain, onJump }) {
  let ahead = 0;

  /** After a jump of the clock "today" is another day, and what was to come is past. */
  function take(controls) {
    setServerNow(controls.clock.now);
    store.set({ controls });
    const far = Math.abs(controls.clock.ahead_seconds - ahead) >= 1;
    ahead = controls.clock.ahead_seconds;
    if (far) onJump();
  }

  /** A playground without controls is a Discord and nothing else. */
  async function load() {
    try {
      take(await api.controls());
    } catch (error) {
      if (!(error instanceof Refusal && error.status === ABSENT)) complain(error.message);
    }
  }

  /** Does it and answers the refusal's sentence, or null; whatever changed is told by the socket as well. */
  async function tell(work) {
    try {
      const answer = await work();
      if (answer?.clock) take(answer);
      return null;
    } catch (error) {
      return error.message;
    }
  }

  async function tellOfCrowd(work) {
    return tell(async () => {
      const crowd = await work();
      if (crowd?.id) store.set({ controls: { ...store.get().controls, crowd } });
    });
  }

  return {
    load,
    take,
    jump: (step) => tell(() => api.setClock(step)),
    disturb: (network) => tell(() => api.setNetwork(network)),
    strike: (fault) => tell(() => api.strikeGateway(fault)),
    bot: (what) => tell(() => api.tellBot(what)),
    crowd: (order) => tellOfCrowd(() => api.startCrowd(order)),
    stopCrowd: () => tellOfCrowd(() => api.stopCrowd()),
  };
}
