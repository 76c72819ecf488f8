/** Asks a request to stop. */
type Stop = () => Promise<void> | void;

interface Holder {
  readonly stop: Stop;
  readonly stopped: Promise<void>;
}

/**
 * One request at a time for each upload. Whoever comes asks the one before to stop: that is mostly
 * the same browser, whose line has dropped without the portal being told.
 */
export function openLocks() {
  const holders = new Map<string, Holder>();

  return {
    newLock(id: string) {
      const { promise: stopped, resolve } = Promise.withResolvers<void>();
      return {
        async lock(_signal: AbortSignal, stop: Stop): Promise<void> {
          for (let other = holders.get(id); other !== undefined; other = holders.get(id)) {
            await other.stop();
            await other.stopped;
          }
          holders.set(id, { stop, stopped });
        },
        unlock(): Promise<void> {
          if (holders.get(id)?.stopped === stopped) holders.delete(id);
          resolve();
          return Promise.resolve();
        },
      };
    },
  };
}
