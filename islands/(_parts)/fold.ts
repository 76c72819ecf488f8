/** The stylesheet folds the menu at this width; below it, the same switch opens it. */
const WIDE = "(min-width: 60.01rem)";

const YEAR = 31536000;

/** Remembers whether the menu is folded, in a cookie: the next page comes as this one was left. */
export function rememberFold(): void {
  const fold = document.querySelector<HTMLInputElement>("#fold")!;
  const wide = matchMedia(WIDE);
  const follow = () => {
    fold.checked = wide.matches && /\bfold=1/.test(document.cookie);
  };
  if (fold.checked === fold.defaultChecked) follow(); // else it was switched before the script came
  wide.addListener(follow); // addEventListener is younger than modules
  addEventListener("pageshow", ({ persisted }) => persisted && follow()); // somebody went back
  fold.addEventListener("change", () => {
    if (wide.matches) document.cookie = `fold=${+fold.checked};path=/;max-age=${YEAR};samesite=lax`;
  });
}
