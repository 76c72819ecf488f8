import type { Page } from "playwright-core";
import { find, type Sought } from "./hands.ts";

// The same movements as hands make, by keyboard alone: Tab until it has the focus, and then its key.

/** Nobody presses Tab more often than this on one page. */
const PATIENCE = 400;

/** Presses a button, follows a link, ticks a box or chooses one of several. */
export async function click(page: Page, sought: Sought): Promise<void> {
  if (sought.kind === "choice") return await tick(page, sought);
  await tabTo(page, sought);
  await page.keyboard.press(sought.kind === "file" ? "Space" : "Enter");
}

/** Types into a field, over what stands in it. */
export async function type(page: Page, sought: Sought, text: string): Promise<void> {
  await tabTo(page, sought);
  await page.keyboard.press("Control+A");
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(text);
}

/** Chooses from a list by arrows. */
export async function choose(page: Page, sought: Sought, option: string): Promise<void> {
  await tabTo(page, sought);
  for (let step = await stepsTo(page, option); step !== 0; step = await stepsTo(page, option)) {
    for (let pressed = 0; pressed < Math.abs(step); pressed++) {
      await page.keyboard.press(step > 0 ? "ArrowDown" : "ArrowUp");
    }
  }
}

/** Chooses a file for a field that asks for one. */
export async function give(
  page: Page,
  sought: Omit<Sought, "kind">,
  paths: readonly string[],
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await click(page, { ...sought, kind: "file" });
  await (await chooser).setFiles([...paths]);
}

/** Presses Tab until what is sought has the focus. */
async function tabTo(page: Page, sought: Sought): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed++) {
    if (await isHeld(page, sought)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never leads to ${sought.kind} ${sought.name} at ${page.url()}`);
}

async function isHeld(page: Page, sought: Sought): Promise<boolean> {
  const found = await find(page, { sought, reach: "hold" });
  return "held" in found && found.held;
}

/** Of a question Tab reaches the chosen answer, or else the first; arrows lead to the others. */
async function tick(page: Page, sought: Sought): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed++) {
    if (await isHeld(page, sought)) return await page.keyboard.press("Space");
    const among = await page.evaluate((question) => {
      const active = document.activeElement;
      const legend = active?.closest("fieldset")?.querySelector("legend")?.textContent ?? "";
      return active?.matches("[type=radio]") === true &&
        new RegExp(question).test(legend.replaceAll(/\s+/g, " ").trim());
    }, (sought.question ?? sought.name).source);
    await page.keyboard.press(among ? "ArrowDown" : "Tab");
  }
  throw new Error(`Neither Tab nor arrows lead to ${sought.name} at ${page.url()}`);
}

/** How many lines below the chosen one of the list that has the focus an option stands. */
function stepsTo(page: Page, option: string): Promise<number> {
  return page.evaluate((option) => {
    const list = document.activeElement;
    if (!(list instanceof HTMLSelectElement)) throw new Error("Cannot choose: this is no list");
    const open = [...list.options].filter(({ disabled }) => !disabled);
    const at = open.findIndex(({ value }) => value === option);
    const wanted = at >= 0 ? at : open.findIndex(({ label }) => label.trim() === option);
    if (wanted < 0) throw new Error(`Cannot choose: the list has no ${option}`);
    return wanted - open.findIndex(({ selected }) => selected);
  }, option);
}
