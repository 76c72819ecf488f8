/** A store whose machine is switched off at one of its writes: that one and all later ones fail. */
export interface DyingStore {
  readonly kv: Deno.Kv;
  /** Whether it came to that. */
  isDead(): boolean;
}

/** The same store, until so many writes have been done. */
export function dyingAfter(kv: Deno.Kv, writes: number): DyingStore {
  let done = 0;
  const live = <T>(write: () => T): T => {
    if (done >= writes) throw new Error("switched off");
    done++;
    return write();
  };

  function atomic(): Deno.AtomicOperation {
    const op = kv.atomic();
    const dying: Deno.AtomicOperation = new Proxy(op, {
      get: (_, name) => (...given: unknown[]) => {
        const act = () => Reflect.apply(Reflect.get(op, name), op, given);
        if (name === "commit") return live(act);
        act();
        return dying;
      },
    });
    return dying;
  }

  const own: Readonly<Record<PropertyKey, unknown>> = {
    atomic,
    set: (key: Deno.KvKey, value: unknown) => live(() => kv.set(key, value)),
    delete: (key: Deno.KvKey) => live(() => kv.delete(key)),
  };
  const dying = new Proxy(kv, {
    get(_, name) {
      const member = own[name] ?? Reflect.get(kv, name);
      return typeof member === "function" && !(name in own) ? member.bind(kv) : member;
    },
  });
  return { kv: dying, isDead: () => done >= writes };
}
