import assert from "node:assert/strict";
import { type Lang, languages } from "../locales/mod.ts";
import type { Answer, Client } from "./client.ts";
import { inEveryStatus, moodyGateway } from "./every_status.ts";
import { shownTexts } from "./html.ts";
import { type Fault, isKnown, markedDictionaries, named, typed } from "./marked.ts";
import { markedSample } from "./marked_files.ts";
import { type House, openHouse } from "./people.ts";
import { settings } from "./portal.ts";
import { allRoutes } from "./routes.ts";

interface Scene extends Disposable {
  readonly house: House;
  readonly files: Readonly<Record<string, string>>;
  readonly faults: Fault[];
}

/** A portal of marked words over marked data, with a file in every status. */
async function openScene(): Promise<Scene> {
  const faults: Fault[] = [];
  const moody = moodyGateway();
  const house = await openHouse({
    typed,
    named,
    gateway: moody.gateway,
    limits: { deliveryAttempts: 2 },
    settings: {
      portalName: typed(settings.portalName),
      supportContact: typed(settings.supportContact),
    },
    parts: { dictionaries: markedDictionaries(faults) },
  });
  const files = await inEveryStatus(house, { ...moody, write: markedSample });
  return { house, files, faults, [Symbol.dispose]: () => house[Symbol.dispose]() };
}

/** The texts of a page that come from nowhere, or from the other language. */
function strangers({ body, headers }: Answer, lang: Lang): string[] {
  if (!headers.get("content-type")?.startsWith("text/html")) return [];
  assert.equal(/<html lang="([^"]*)"/.exec(body)?.[1], lang);
  const both = body.includes('class="card document"') && body.includes("<ol>");
  return shownTexts(body).flatMap(({ text, lang: own, where }) => {
    const key = `${both || own} ${text}`;
    if (known.has(key)) return [];
    const langs = languages.filter((one) => both || one === own);
    if (!isKnown(text, langs)) return [`${own} ${where}: ${text.trim()}`];
    known.add(key);
    return [];
  });
}

/** Texts that were found known once; most stand on every page. */
const known = new Set<string>();

/** Addresses of a route for the records of the scene. */
async function addresses({ house, files }: Scene, pattern: string): Promise<string[]> {
  const { deps, valdoro, ministero } = house;
  const [registration] = await deps.registrations.all();
  const others: Readonly<Record<string, string>> = {
    "/authority/enterprises/:id": `/authority/enterprises/${valdoro.user.enterpriseId}`,
    "/customs/authorities/:id": `/customs/authorities/${ministero.id}`,
    "/register/:number": `/register/${registration?.number}`,
    "/invite/:token": "/invite/none",
  };
  if (!pattern.includes(":")) return [pattern];
  const other = others[pattern];
  if (other !== undefined) return [other];
  const found = await Promise.all(
    Object.values(files).map(async (id) => {
      const [file] = await deps.files.list(id);
      const [row] = await deps.answers.rows(id, "products");
      const names: Readonly<Record<string, string | undefined>> = {
        id,
        table: "products",
        row: row?.id,
        field: "declaration",
        file: file?.id,
      };
      return pattern.replace(/:(\w+)/g, (_, name) => names[name] ?? "none");
    }),
  );
  return found;
}

const nothing = encodeURIComponent(typed("zz"));

/** What else may be asked of an address. */
const asked: Readonly<Record<string, readonly string[]>> = {
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
  "/products": ["hs=1902", `hs=${nothing}`, `name=${nothing}`, "size=10&page=2"],
  "/register": ["state=valid", `name=${nothing}`],
};

/** Every page a person gets in a language, with what is strange on it. */
async function readAll(
  scene: Scene,
  { client, lang }: { client: Client; lang: Lang },
): Promise<string[]> {
  const found: string[] = [];
  for (const route of await allRoutes()) {
    if (!route.startsWith("GET ")) continue;
    const pattern = route.slice("GET ".length);
    for (const path of await addresses(scene, pattern)) {
      const file = /^\/applications\/0\w+(?=\/)/.exec(path)?.[0];
      if (file !== undefined && (await client.get(file)).status !== 200) continue;
      for (const query of ["", ...asked[pattern] ?? []]) {
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
