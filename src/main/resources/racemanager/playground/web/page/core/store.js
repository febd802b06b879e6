/** Holds what the page shows; listeners are told which keys changed, once per change. */
export function createStore(initial) {
  let state = initial;
  const listeners = [];
  return {
    get: () => state,
    set(patch) {
      const changed = Object.keys(patch).filter((key) => state[key] !== patch[key]);
      if (changed.length === 0) return;
      state = { ...state, ...patch };
      for (const { keys, listener } of [...listeners]) {
        if (keys.some((key) => changed.includes(key))) listener(state, changed);
      }
    },
    on(keys, listener) {
      listeners.push({ keys, listener });
      listener(state, keys);
    },
  };
}
