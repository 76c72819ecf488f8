/** For tests: the package that the project's signals come from. */
export const ISLAND_IMPORTS = { "@preact/signals": "npm:@preact/signals@2.11.4" };

/** For tests: the files of a small project that uses islands in every way. */
export const ISLAND_PROJECT: Readonly<Record<string, string>> = {
  "main.ts": `
import { App, csp, staticFiles } from "fresh";

export const app = new App({ basePath: Deno.env.get("BASE_PATH") ?? "" })
  .use(staticFiles()).use(csp({ useNonce: true })).fsRoutes();

if (import.meta.main) {
  const built = new URL("./_fresh/server.js", import.meta.url).href;
  import(built).then(({ default: s }) =>
    Deno.serve({ port: 0, hostname: "127.0.0.1" }, s.fetch));
}`,
  "dev.ts": `
import { Builder } from "fresh/dev";

await new Builder().build();`,
  "static/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",

  "components/box.tsx": `
export const Box = ({ name, children }) => <section class="box" id={name}>{children}</section>;`,

  "islands/Counter.tsx": `
import { useId, useState } from "preact/hooks";
import { Box } from "../components/box.tsx";

export default function Counter({ name, start }) {
  const [count, setCount] = useState(start);
  const id = useId();
  return (
    <Box name={name}>
      <button type="button" aria-describedby={id} onClick={() => setCount(count + 1)}>
        {count}
      </button>
      {count > start && <small id={id}>clicked</small>}
    </Box>
  );
}`,
  "islands/shared.tsx": `
export const Plus = ({ count }) => <button id="plus" onClick={() => count.value++}>+</button>;

export const Show = ({ count, id }) => <output id={id}>{count}</output>;`,

  "components/cart.ts": `
import { computed, signal } from "@preact/signals";

export const cart = signal(["tea"]);
export const size = computed(() => cart.value.length);`,
  "islands/Add.tsx": `
import { cart } from "../components/cart.ts";

export const Add = () => <button id="add" onClick={() => cart.value = [...cart.value, "rice"]} />;`,
  "islands/Cart.tsx": `
import { useSignal } from "@preact/signals";
import { cart, size } from "../components/cart.ts";

export function Cart({ title, of }) {
  const open = useSignal(true);
  return (
    <section id="cart">
      {open.value && title.value}
      <button id="shut" onClick={() => open.value = false} />
      <output>{size} of {of}: {cart.value.join()}</output>
    </section>
  );
}`,
  "islands/Twice.tsx": `
import { useState } from "preact/hooks";

export function Twice({ id, children }) {
  const [count, setCount] = useState(1);
  return (
    <section id={id}>
      <button class="count" onClick={() => setCount(count + 1)}>{count}</button>
      <div class="first">{children}</div>
      {count > 1 && <div class="second">{children}</div>}
    </section>
  );
}`,

  "islands/Panel.tsx": `
import { useState } from "preact/hooks";
import Counter from "./Counter.tsx";

export function Panel({ title, children, more }) {
  const [open, setOpen] = useState(false);
  return (
    <article>
      <h2>{title}</h2>
      <button id="more" onClick={() => setOpen(!open)}>More</button>
      {children}
      {open && <div id="hidden">{more}</div>}
      <Counter name="own" start={20} />
    </article>
  );
}`,

  "islands/(_parts)/heavy.ts": `
import { describe } from "../../components/describe.ts";

export const heavy = (value) => "heavy " + describe(value);`,
  "islands/Later.tsx": `
import { useState } from "preact/hooks";

export function Later() {
  const [text, setText] = useState("light");
  const load = () => import("./(_parts)/heavy.ts").then(({ heavy }) => setText(heavy([1])));
  return <button id="later" onClick={load}>{text}</button>;
}`,
  "islands/Titled.tsx": `
import { useState } from "preact/hooks";
import { asset, Head, IS_BROWSER } from "fresh/runtime";

export function Titled({ basePath }) {
  const logo = asset(basePath + "/logo.svg");
  const [count, setCount] = useState(0);
  return (
    <>
      <Head>
        <title>{"Clicked " + count}</title>
        <meta name="count" content={String(count)} />
        <link key="icon" rel="icon" href={logo + "#" + count} />
        {count > 1 && <meta name="late" content="yes" />}
      </Head>
      <button id="titled" onClick={() => setCount(count + 1)}>
        {IS_BROWSER && count > 0 ? logo : "Title"}
      </button>
    </>
  );
}`,
  "routes/(_islands)/Row.tsx": `
import { useState } from "preact/hooks";

export const Row = ({ cells }) => {
  const [more, setMore] = useState(false);
  return (
    <>
      <tr><td><button id="row" onClick={() => setMore(true)}>{cells[0]}</button></td></tr>
      {more && <tr id="second"><td>{cells[1]}</td></tr>}
    </>
  );
};`,
  "components/describe.ts": `
/** A value in words; of what was shared, the place where it was first. */
export function describe(value, seen = []) {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "bigint") return value + "n";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (seen.includes(value)) return "#" + seen.indexOf(value);
  seen.push(value);
  const name = value.constructor.name;
  if (value instanceof Date) return "Date " + value.getTime();
  if (value instanceof URL || value instanceof RegExp) return name + " " + value;
  if (value instanceof Uint8Array) return name + " " + value.join();
  const parts = value[Symbol.iterator] ? [...value] : Object.entries(value);
  return name + "(" + parts.map((each) => describe(each, seen)).join(", ") + ")";
}`,
  "islands/Kinds.tsx": `
import { useEffect, useState } from "preact/hooks";
import { describe } from "../components/describe.ts";

export function Kinds({ values }) {
  const [text, setText] = useState("");
  useEffect(() => setText(describe(values)), []);
  return <pre id="browser">{text}</pre>;
}`,

  "routes/_app.tsx": `
export default ({ Component }) => (
  <html><head><title>Islands</title></head><body><Component /></body></html>
);`,
  "routes/index.tsx": "export default () => <p>No island</p>;",
  "routes/hooks.tsx": `
import Counter from "../islands/Counter.tsx";

export default () => <main><Counter name="one" start={3} /><Counter name="two" start={3} /></main>;`,
  "routes/signals.tsx": `
import { signal } from "@preact/signals";
import { Plus, Show } from "../islands/shared.tsx";

export default () => {
  const count = signal(1);
  return <main><Plus count={count} /><Show id="a" count={count} /><Show id="b" count={count} /></main>;
};`,
  "routes/cart.tsx": `
import { computed, signal } from "@preact/signals";
import { Add } from "../islands/Add.tsx";
import { Cart } from "../islands/Cart.tsx";

export default () => (
  <main><Add /><Cart title={signal(<h2>The <i>cart</i></h2>)} of={computed(() => 9)} /></main>
);`,
  "routes/twice.tsx": `
import Counter from "../islands/Counter.tsx";
import { Twice } from "../islands/Twice.tsx";

export default () => {
  const shared = <div class="shared"><Counter name="c" start={5} /></div>;
  return <main><Twice id="left">{shared}</Twice><Twice id="right">{shared}</Twice></main>;
};`,
  "routes/layout/_layout.tsx": `
import { Panel } from "../../islands/Panel.tsx";

export default ({ Component }) => <Panel title="Layout"><Component /></Panel>;`,
  "routes/layout/_error.tsx": `
import Counter from "../../islands/Counter.tsx";

export default ({ error }) => <Counter name={"status" + error.status} start={1} />;`,
  "routes/layout/index.tsx": `
import { page } from "fresh";
import Counter from "../../islands/Counter.tsx";

export const handler = { GET: () => page({ start: 7 }) };
export default async ({ data }) => <Counter name="page" start={(await data).start} />;`,
  "routes/layout/broken.tsx": `
import { HttpError } from "fresh";

export const handler = { GET() { throw new HttpError(410); } };`,
  "routes/slots.tsx": `
import { Box } from "../components/box.tsx";
import Counter from "../islands/Counter.tsx";
import { Panel } from "../islands/Panel.tsx";

export default () => (
  <main>
    <Panel title={<b>Title</b>} more={<More />}>
      <Box name="inside">
        <p class="precompiled" hidden={false}>Static <i>text</i></p>
        <input id="typed" name="typed" value="from the server" />
        <Counter name="nested" start={10} />
      </Box>
    </Panel>
  </main>
);

const More = () => (
  <fieldset>
    <input id="checked" type="checkbox" checked />
    <button id="disabled" disabled>Off</button>
    <svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="2" /></svg>
    <Counter name="late" start={30} />
  </fieldset>
);`,
  "routes/kinds.tsx": `
import { describe } from "../components/describe.ts";
import { Kinds } from "../islands/Kinds.tsx";

export default () => {
  const shared = { text: "</script><!--" };
  const circle = { shared, list: [shared, undefined, null, true] };
  circle.self = circle;
  const values = [
    1.5, NaN, Infinity, -Infinity, -0, 12345678901234567890n, circle,
    new Date(0), new Date(NaN), new URL("http://a.b/?c"), /a\\/"/gi,
    new Map([[shared, new Set([1, circle])]]), new Uint8Array([0, 255]),
  ];
  return <main><pre id="server">{describe(values)}</pre><Kinds values={values} /></main>;
};`,
  "routes/head.tsx": `
import { Titled } from "../islands/Titled.tsx";

export default ({ config }) => <main><Titled basePath={config.basePath} /></main>;`,
  "routes/later.tsx": `
import { Later } from "../islands/Later.tsx";

export default () => <main><Later /></main>;`,
  "routes/table.tsx": `
import { Row } from "./(_islands)/Row.tsx";

export default () => (
  <table><tbody>
    <tr><td>first</td></tr>
    <Row cells={["a", "b"]} />
    <tr id="last"><td>last</td></tr>
  </tbody></table>
);`,
};
