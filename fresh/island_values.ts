import { isValidElement, type VNode } from "preact";
import { HOLE, NOWHERE } from "./island_payload.ts";

/** Takes in JSX among the values, and gives what is sent for it. */
type TakeSlot = (vnode: VNode) => readonly unknown[];

interface Signal {
  peek(): unknown;
}

const MINUS_ZERO = Symbol("-0");
const SIGNAL = Symbol.for("preact-signals");

/** Collects the values of a page's islands as JSON can hold them, each once. */
export class IslandValues {
  readonly values: unknown[] = [];
  /** The modules without which the browser cannot read them. */
  readonly needs = new Set<string>();

  readonly #places = new Map<unknown, number>();
  readonly #takeSlot: TakeSlot;

  constructor(takeSlot: TakeSlot) {
    this.#takeSlot = takeSlot;
  }

  /** The place of a value; the path names it where it cannot be sent. */
  place(value: unknown, path: string): number {
    if (value === undefined) return NOWHERE;
    const key = Object.is(value, -0) ? MINUS_ZERO : value; // to a map it is 0
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.values.push(null) - 1;
    this.#places.set(key, place); // before its parts: it may hold itself
    this.values[place] = this.#sent(value, path);
    return place;
  }

  #sent(value: unknown, path: string): unknown {
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        return this.#number(value);
      case "bigint":
        return this.#special("kinds", "bigint", [String(value)]);
      case "object":
        return value === null ? null : this.#object(value, path);
    }
    throw new Unsendable(path, `a ${typeof value}`);
  }

  #number(value: number): unknown {
    if (Object.is(value, -0)) return this.#special("kinds", "number", ["-0"]);
    return Number.isFinite(value) ? value : this.#special("kinds", "number", [String(value)]);
  }

  #object(value: object, path: string): unknown {
    const all = (list: Iterable<unknown>) =>
      Array.from(list, (each, i) => this.place(each, `${path}[${i}]`));

    if (isSignal(value)) {
      const inner = this.place(value.peek(), `${path}.value`);
      return this.#special("signals", isComputed(value) ? "computed" : "signal", [inner]);
    }
    if (isValidElement(value)) {
      this.needs.add("slots");
      return this.#takeSlot(value);
    }
    if (Array.isArray(value)) return all(value).map((place, i) => i in value ? place : HOLE);
    if (value instanceof Date) {
      return this.#special("kinds", "Date", [value.getTime()]); // NaN becomes null
    }
    if (value instanceof URL) return this.#special("kinds", "URL", [value.href]);
    if (value instanceof RegExp) {
      return this.#special("kinds", "RegExp", [value.source, value.flags]);
    }
    if (value instanceof Map) return this.#special("kinds", "Map", all([...value].flat(1)));
    if (value instanceof Set) return this.#special("kinds", "Set", all(value));
    if (value instanceof Uint8Array) {
      return this.#special("kinds", "Uint8Array", [value.toBase64()]);
    }
    return this.#plain(value, path);
  }

  #plain(value: object, path: string): Record<string, number> {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      throw new Unsendable(path, `an object of the class ${prototype.constructor?.name}`);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const inner = path === "" ? name : `${path}.${name}`;
        if (name === "__proto__") throw new Unsendable(inner, "a prototype");
        return [name, this.place(each, inner)];
      }),
    );
  }

  #special(module: string, name: string, parts: unknown[]): unknown[] {
    this.needs.add(module);
    return [module, name, ...parts];
  }
}

/** Says that a value cannot be sent, and which. */
export class Unsendable extends TypeError {
  readonly path: string;
  readonly what: string;

  constructor(path: string, what: string) {
    super(`Cannot send ${path}: it is ${what}`);
    this.path = path;
    this.what = what;
  }
}

function isSignal(value: object): value is Signal {
  return "brand" in value && value.brand === SIGNAL;
}

/** Whether a signal follows from others: there is nothing to set. */
function isComputed(signal: Signal): boolean {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(signal), "value") ?? {};
  return set === undefined;
}
