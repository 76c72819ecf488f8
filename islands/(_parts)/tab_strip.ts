/** The links of the tabs, in their order. */
export function linksIn(strip: Element): HTMLAnchorElement[] {
  return Array.from(strip.querySelectorAll("a"));
}

/** Shows the arrows where the tabs take more room than there is beside their menu. */
function measure(strip: Element): void {
  const menu = strip.querySelector("details");
  if (menu === null) return;
  const isCrowded = listIn(strip).scrollWidth > strip.clientWidth - menu.clientWidth;
  strip.classList.toggle("crowded", isCrowded);
}

/** Fits the strip to its tabs: that of this page comes to the middle, the page itself stays. */
export function draw(strip: Element): void {
  measure(strip);
  const tab = strip.querySelector(".current");
  if (tab !== null) move(strip, middleOf(tab) - middleOf(strip));
}

/** Keeps the strip as it is to be while the window and the focus change. */
export function follow(strip: Element): void {
  addEventListener("resize", () => measure(strip));
  for (const type of ["click", "keyup"]) addEventListener(type, (event) => shutMenu(strip, event));
}

/** Moves the tabs, to the left below zero. */
export function move(strip: Element, by: number): void {
  listIn(strip).scrollLeft += by;
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

function listIn(strip: Element): Element {
  return strip.querySelector("ul")!;
}

/** Whether the later tabs are at the right, 1, or at the left, -1. */
export function forward(): number {
  return document.dir === "rtl" ? -1 : 1;
}

/** Which tab a key leads to from one of them; none for other keys. */
export function goal(key: string, { at, last }: { at: number; last: number }): number | undefined {
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: at + forward(),
    ArrowLeft: at - forward(),
    Home: 0,
    End: last,
  };
  return goals[key];
}

/** Shuts the menu of the tabs by Escape, by a click anywhere, and when the focus has left it. */
function shutMenu(strip: Element, event: Event): void {
  const menu = strip.querySelector("details");
  if (menu === null || !menu.open) return;
  const opener = menu.querySelector("summary")!;
  const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
  const part = event.type === "click" ? opener : menu;
  if (part.contains(event.target instanceof Node ? event.target : null) && !isEscape) return;
  menu.open = false;
  if (isEscape) opener.focus();
}
