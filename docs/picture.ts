/** Makes `docs/portal.png` anew from the demo: deno run -A --config deno.test.json docs/picture.ts */
import { fileURLToPath } from "node:url";
import { accountOf, readDemo, serveDemo } from "../bench/demo.ts";
import { launch, newPage } from "../tests/browser/browser.ts";

const path = fileURLToPath(new URL("portal.png", import.meta.url));
const { userName, password } = accountOf("customs");

await using demo = await serveDemo();
await using browser = await launch();
await using page = await newPage(browser, { scripts: false, lang: "en", width: 1280 });
const [file] = await readDemo(demo.kv, ({ applications }) => applications.inStatus("accepted"));
await page.goto(`${demo.url}/sign-in`);
await page.fill("[name=userName]", userName);
await page.fill("[name=password]", password);
await page.click("main button[type=submit]");
await page.goto(`${demo.url}${Deno.args[0] ?? `/applications/${file?.id}`}`);
await page.screenshot({ path });
