/** Makes `docs/portal.png` anew from the demo: deno run -A --config deno.test.json docs/picture.ts */
import { fileURLToPath } from "node:url";
import { accountOf, readDemo, serveDemo } from "../bench/demo.ts";
import { launch, newPage } from "../tests/browser/browser.ts";

const path = fileURLToPath(new URL("portal.png", import.meta.url));
const { userName, password } = accountOf("enterprise");

await using demo = await serveDemo();
await using browser = await launch();
await using page = await newPage(browser, { scripts: false, lang: "en", width: 1280 });
const file = await readDemo(demo.kv, async ({ applications, users }) => {
  const user = await users.byName(userName);
  const own = await applications.ofEnterprise(user?.enterpriseId ?? "");
  return own.find(({ status }) => status === "accepted");
});
await page.goto(`${demo.url}/sign-in`);
await page.fill("[name=userName]", userName);
await page.fill("[name=password]", password);
await page.click("main button[type=submit]");
await page.goto(`${demo.url}/applications/${file?.id}`);
await page.screenshot({ path });
