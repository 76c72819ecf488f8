import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launch } from "./browser.ts";
import { spirits } from "./examples.ts";
import {
  downloadDeclaration,
  fillPart,
  pdf,
  preview,
  startApplication,
  submit,
  upload,
} from "./filing.ts";
import { createAccount, signIn } from "./people.ts";
import { at, open, type Stage, visitor } from "./portal.ts";
import { serve, type Server } from "./server.ts";

let browser: Browser;
let server: Server;

Deno.test.beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
Deno.test.afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

Deno.test("spirits", async () => {
  const fiona = await visitor({ server, browser }, { lang: "zh" });
  await createAccount(fiona, {
    userName: "glenmorrow",
    companyName: "Glenmorrow Distillers Ltd",
    country: "GBR",
    homeNumber: "UK HC 0412",
  });
  await signIn(fiona, { userName: "glenmorrow" });
  await startApplication(fiona, "2302");
  await preview(fiona);
  await open(fiona, at(fiona).replace("preview", "basic"));
  for (const part of ["basic", "production", "inspection"] as const) {
    await fillPart(fiona, { part, sheet: spirits[part] });
  }
  const html = await downloadDeclaration(fiona);
  console.log(html.length, at(fiona));
  await upload(fiona, { field: "declaration", paper: pdf("声明.pdf") });
  await preview(fiona);
  await submit(fiona);
  console.log(at(fiona));
});
