import assert from "node:assert/strict";
import { type Lang, languages } from "../locales/mod.ts";
import type { Client } from "./client.ts";
import { typed } from "./marked.ts";
import type { House } from "./people.ts";
import { allRoutes } from "./routes.ts";
import { openScene, type Scene, strangers } from "./words_scene.ts";

/** The records an address may name, beside those of an application. */
async function othersOf({ deps, valdoro, ministero }: House, pattern: string) {
  const [registration] = await deps.registrations.all();
  const enterprise = pattern.startsWith("/authority/");
  const [table] = await deps.products.list();
  return {
    id: pattern.startsWith("/customs/products/")
      ? table?.id
      : enterprise
      ? valdoro.user.enterpriseId
      : ministero.id,
    user: valdoro.user.id,
    number: registration?.number,
    token: "none",
  };
}

async function ofFile({ deps }: House, id: string) {
  const [file] = await deps.files.list(id);
  const [row] = await deps.answers.rows(id, "products");
  return { id, table: "products", row: row?.id, field: "declaration", file: file?.id };
}

function address(pattern: string, names: Readonly<Record<string, string | undefined>>): string {
  return pattern.replace(/:(\w+)/g, (_, name) => names[name] ?? "none");
}

/** Addresses of a route for the records of the scene, as far as the reader may see them. */
async function addresses(scene: Scene, pattern: string, seen: readonly string[]) {
  const { house, files } = scene;
  if (!pattern.startsWith("/applications/:id")) {
    return [address(pattern, await othersOf(house, pattern))];
  }
  const ids = pattern === "/applications/:id" ? Object.values(files) : seen;
  const some = pattern.endsWith(".pdf") ? ids.slice(0, 1) : ids; // slow to draw
  return await Promise.all(some.map(async (id) => address(pattern, await ofFile(house, id))));
}

/** The applications that a reader may see. */
async function seenBy({ files }: Scene, client: Client): Promise<string[]> {
  const answers = await Promise.all(
    Object.values(files).map(async (id) => ({
      id,
      status: (await client.get(`/applications/${id}`)).status,
    })),
  );
  return answers.filter(({ status }) => status === 200).map(({ id }) => id);
}

const nothing = encodeURIComponent(typed("zz"));

/** What else may be asked of an address. */
const asked: Readonly<Record<string, readonly string[]>> = {
  "/check": [
    "q=1902.20",
    "q=1902.20&on=2026-07-01&leaf=0701",
    "q=040310",
    `q=${encodeURIComponent(typed("almnods"))}`,
    "q=0101&on=2026-07-01",
    "q=0901.11&on=2026-07-01",
    `q=${nothing}`,
    "q=0902&on=2001-01-01",
  ],
  "/rules/compare": ["from=d248&to=d280", "from=d280&to=d248", "from=d248&to=d248"],
  "/customs/affected": ["pack=d248"],
  "/sign-in": ["created=1", "password=1", "out=1"],
  "/applications": [
    "size=10&page=2",
    `number=${nothing}`,
    "status=failed",
    "product=0",
  ],
  "/applications/new": [
    "hs=1902",
    `name=${nothing}`,
    "leaf=0701",
    "leaf=2302",
    "leaf=0102&from=none",
  ],
  "/applications/:id": ["done=submit", "moved=1"],
  "/applications/:id/basic": ["check=1", "saved=1"],
  "/applications/:id/production": ["check=1"],
  "/applications/:id/:table/:row": ["check=1"],
  "/applications/:id/attachments": ["saved=1"],
  "/account": ["saved=1", "saved=number", "saved=password"],
  "/account/sessions": ["ended=1"],
  "/authority/enterprises": [`query=${nothing}`],
  "/authority/enterprises/:id": ["certified=1"],
  "/authority/enterprises/certify": ["query=glenmorrow", `query=${nothing}`],
  "/customs/authorities": [`query=${nothing}`],
  "/customs/authorities/:id": ["added=1"],
  "/customs/products": ["discarded=1"],
  "/customs/products/:id": ["show=same", "done=check", "done=apply", "done=roll_back"],
  "/products": ["hs=1902", `hs=${nothing}`, `name=${nothing}`, "size=10&page=2"],
  "/register": ["state=valid", `name=${nothing}`],
};

/** Every page a person gets in a language, with what is strange on it. */
async function readAll(
  scene: Scene,
  { client, lang }: { client: Client; lang: Lang },
): Promise<string[]> {
  const found: string[] = [];
  const seen = await seenBy(scene, client);
  for (const route of await allRoutes()) {
    if (!route.startsWith("GET ")) continue;
    const pattern = route.slice("GET ".length);
    for (const [at, path] of (await addresses(scene, pattern, seen)).entries()) {
      const more = at < 2 ? asked[pattern] ?? [] : []; // the same words on every file
      for (const query of ["", ...more]) {
        const answer = await client.get(`${path}?lang=${lang}&${query}`);
        found.push(...strangers(answer, lang).map((text) => `${pattern} ${text}`));
      }
    }
  }
  return [...new Set(found)];
}

Deno.test("every text of every page comes from a dictionary of its language or from the data", async () => {
  using scene = await openScene();
  const { house } = scene;
  const people = [
    house.portal.visitor(),
    ...[house.valdoro, house.glenmorrow, house.rivale, house.giulia, house.emma, house.liwei]
      .map(({ client }) => client),
  ];
  const found: string[] = [];
  for (const lang of languages) {
    for (const client of people) found.push(...await readAll(scene, { client, lang }));
  }
  assert.deepEqual([...new Set(found)], []);
  assert.deepEqual([...new Set(scene.faults)], []);
});
