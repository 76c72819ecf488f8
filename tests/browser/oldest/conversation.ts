import * as z from "zod";

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string(), exception: z.unknown().optional() }).optional(),
});

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Longer than this many milliseconds no page takes. */
const PATIENCE = 20_000;

/** A window of a browser too old for Playwright, by the DevTools protocol itself. */
export class Conversation implements AsyncDisposable {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #drawn = new Set<() => void>();
  /** What scripts of the pages failed at. */
  readonly failures: string[] = [];
  #sent = 0;
  #url = "about:blank";

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(String(data));
  }

  /** Opens it, and lets it tell of its pages. */
  static async open(address: string): Promise<Conversation> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
    const conversation = new Conversation(socket);
    for (const domain of ["Page", "Runtime", "DOM"]) await conversation.#send(`${domain}.enable`);
    return conversation;
  }

  url(): string {
    return this.#url;
  }

  /** Goes to an address, until its page is there. */
  async goto(url: string): Promise<void> {
    await this.moving(() => this.#send("Page.navigate", { url }));
  }

  /** Does what leads to another page, and waits for that page. */
  async moving(act: () => Promise<unknown>): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = setTimeout(() => reject(new Error(`No way on from ${this.#url}`)), PATIENCE);
    this.#drawn.add(resolve);
    try {
      await act();
      await promise;
    } finally {
      clearTimeout(late);
      this.#drawn.delete(resolve);
    }
    this.#url = String(await this.evaluate(() => location.href, null));
  }

  /** Runs a function in the page, in the syntax it is written in. */
  async evaluate<A, R>(run: (given: A) => R, given: A): Promise<R> {
    const expression = `(${run})(${JSON.stringify(given) ?? "undefined"})`;
    const answer = await this.#send("Runtime.evaluate", { expression, returnByValue: true });
    const { result, exceptionDetails } = evaluated.parse(answer);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return z.custom<R>().parse(result.value);
  }

  readonly mouse = {
    click: async (x: number, y: number) => {
      for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) {
        const button = type === "mouseMoved" ? "none" : "left";
        const clickCount = type === "mouseMoved" ? 0 : 1;
        await this.#send("Input.dispatchMouseEvent", { type, x, y, button, clickCount });
      }
    },
  };

  readonly keyboard = {
    press: async (key: string) => {
      if (key !== "Delete") throw new Error(`Cannot press ${key}`);
      await this.evaluate(() => document.execCommand("delete"), null);
    },
    insertText: async (text: string) => {
      await this.evaluate((text) => document.execCommand("insertText", false, text), text);
    },
  };

  /** Chooses files from the disk for a field. */
  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { root } = z.object({ root: z.object({ nodeId: z.number() }) })
      .parse(await this.#send("DOM.getDocument"));
    const { nodeId } = z.object({ nodeId: z.number().min(1) })
      .parse(await this.#send("DOM.querySelector", { nodeId: root.nodeId, selector }));
    await this.#send("DOM.setFileInputFiles", { nodeId, files });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#socket.onclose = resolve);
    this.#socket.close();
    await closed;
  }

  #send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.#sent;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  }

  #hear(text: string): void {
    const { id, method, result, error } = message.parse(JSON.parse(text));
    if (method === "Page.domContentEventFired") this.#drawn.forEach((resolve) => resolve());
    if (method === "Runtime.exceptionThrown") this.failures.push(text);
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }
}
