let watched = false;
let down = false;
let waiting: (() => void)[] = [];

/** Does something that moves the page; while a button is being pressed it would slip away, so after that. */
export function unlessPressed(act: () => void): void {
  if (down) waiting.push(act);
  else act();
}

function up(): void {
  const acts = waiting;
  down = false;
  waiting = [];
  for (const act of acts) act();
}

/** Follows the mouse, from now on. */
export function watchPressing(): void {
  if (watched) return;
  watched = true;
  document.addEventListener("mousedown", () => down = true, true);
  for (const end of ["mouseup", "dragend"]) {
    document.addEventListener(end, () => setTimeout(up), true); // after the click
  }
}
