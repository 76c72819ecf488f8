import { hiddenIn, setHidden, typedIn } from "./controls.ts";
import { KEPT, post } from "./post.ts";
import { renewToken, tokenIn } from "./tokens.ts";

/** What the portal answers to a save. */
export interface SaveAnswer {
  readonly version?: number;
  /** “Saved”, and when. */
  readonly saved?: string;
  /** What is wrong, by field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Pieces of the page as they are now. */
  readonly html?: string;
  readonly code?: string;
  readonly text?: string;
  /** What to do about it. */
  readonly hint?: string;
  /** What somebody else saved, field by field, with both values. */
  readonly differing?: readonly Differing[];
}

/** A field that two people filled in differently. */
export interface Differing {
  readonly id: string;
  readonly label: string;
  /** Both values. */
  readonly text: string;
}

/** How what is typed stands. */
export type SaveState = "saving" | "saved" | "failed" | "ended" | "stale" | "refused" | "lost";

export interface Saver {
  /** Whether something is typed that the portal does not hold. */
  dirty(): boolean;
  /** A save that is on its way. */
  sending(): Promise<boolean> | undefined;
  /** Saves now, and again what was typed meanwhile; whether all is saved then. */
  saveAll(): Promise<boolean>;
  /** Whether a page that is gone can still save by itself. */
  calm(): boolean;
}

/** In milliseconds: after the last letter, after a field was left, and between tries. */
const TYPED = 4000;
const LEFT = 1500;
const RETRY = 5000;
const LONGEST = 60_000;

interface Saved {
  /** What stands there was typed before, and is in no store. */
  readonly unsaved: boolean;
  /** Somebody else has saved meanwhile: nothing is saved until a button is pressed. */
  readonly stale: boolean;
  readonly sent: () => void;
  readonly say: (state: SaveState, answer: SaveAnswer) => void;
}

/** Saves a form by itself, one save after the other, and again where no answer came. */
export function autosave(form: HTMLFormElement, { unsaved, stale, sent, say }: Saved): Saver {
  let kept = unsaved ? "" : typedIn(form, true);
  let sending: Promise<boolean> | undefined;
  /** Sent, but not answered: the portal may hold it, so it goes first. */
  let unsure = "";
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = stale;
  const dirty = () => typedIn(form) !== kept;

  function later(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (sending) return sending;
    if (stopped || !dirty()) return Promise.resolve(!dirty());
    sending = send().then((done) => {
      sending = undefined;
      if (done && dirty()) later(TYPED);
      return done;
    });
    return sending;
  }

  async function saveAll(): Promise<boolean> {
    let done = true;
    while (done && (sending || dirty())) done = await (sending || flush());
    return done;
  }

  async function send(): Promise<boolean> {
    say("saving", {});
    sent();
    const text = unsure || typedIn(form);
    const { pathname, search } = location;
    const token = tokenIn(document);
    const { status, data } = await post<SaveAnswer>(pathname + search, `${hiddenIn(form)}&${text}`);
    // Somebody may have signed in again meanwhile.
    if (status === 401) return await renewToken(token) ? send() : fail("ended", data);
    if (data === undefined) {
      if (status !== 0 && status < 500) return stop("lost", {});
      unsure = text;
      return fail("failed");
    }
    setHidden(form, "version", String(data.version || 0));
    if (status !== 200) return refused(data);
    kept = text;
    unsure = "";
    tries = 0;
    say("saved", data);
    return true;
  }

  function refused(answer: SaveAnswer): false {
    if (answer.code === "store.conflict") return fail("failed");
    if (answer.code === "part.stale") return stop("stale", answer);
    say("refused", answer);
    return false;
  }

  function fail(state: "ended" | "failed", answer: SaveAnswer = {}): false {
    say(state, answer);
    later(Math.min(LONGEST, RETRY * Math.pow(2, tries++)));
    return false;
  }

  function stop(state: "stale" | "lost", answer: SaveAnswer): false {
    stopped = true;
    say(state, answer);
    return false;
  }

  const soon = (pause: number) => () => {
    if (tries === 0 && !sending) later(pause);
  };
  form.addEventListener("input", soon(TYPED));
  form.addEventListener("change", soon(LEFT));
  addEventListener("online", flush);
  addEventListener("pageshow", ({ persisted }) => persisted && flush()); // it was sent by a button
  for (const event of ["visibilitychange", "foodgate:session-resumed"]) {
    document.addEventListener(event, flush);
  }

  if (dirty()) later(TYPED);

  return {
    dirty,
    sending: () => sending,
    saveAll,
    calm: () =>
      !stopped && !sending && tries === 0 && navigator.onLine !== false &&
      typedIn(form).length < KEPT,
  };
}
