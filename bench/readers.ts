import { accountOf, type DemoOptions, serveDemo } from "./demo.ts";
import type { Who } from "./pages.ts";
import { findPlaces, newcomer, type Places } from "./places.ts";
import { visit } from "./visitor.ts";

/** The demo with somebody of each kind who reads its pages. */
export interface ReadDemo extends AsyncDisposable {
  readonly url: string;
  /** What a browser of each sends along. */
  readonly cookies: Readonly<Record<Who, string>>;
  /** The path of a page of `pages.ts`, with the records that it names. */
  placed(pattern: string): string;
}

/** Serves the demo, of fewer files where that will do, and signs everybody in. */
export async function serveReaders(options: DemoOptions = {}): Promise<ReadDemo> {
  let places: Places = {};
  const prepare = async (deps: Parameters<typeof findPlaces>[0]) => {
    places = await findPlaces(deps);
  };
  const demo = await serveDemo(prepare, options);
  try {
    return {
      url: demo.url,
      cookies: await signEveryoneIn(demo.url),
      placed: (pattern) => pattern.replaceAll(/\{(\w+)\}/g, (_, name) => places[name] ?? name),
      [Symbol.asyncDispose]: () => demo[Symbol.asyncDispose](),
    };
  } catch (error) {
    await demo[Symbol.asyncDispose]();
    throw error;
  }
}

async function signEveryoneIn(url: string): Promise<Record<Who, string>> {
  return {
    guest: (await visit(url)).cookie,
    enterprise: (await visit(url, accountOf("enterprise"))).cookie,
    newcomer: (await visit(url, newcomer)).cookie,
    authority: (await visit(url, accountOf("authority"))).cookie,
    customs: (await visit(url, accountOf("customs"))).cookie,
  };
}
