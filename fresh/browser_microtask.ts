/** Signals call it when one changes; browsers have it since Chrome 71. */
self.queueMicrotask = self.queueMicrotask || ((work) => {
  Promise.resolve().then(work);
});
