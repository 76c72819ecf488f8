/** Hears of files that somebody wants to send, and of the one whose place they take. */
export type TakeFiles = (files: readonly File[], replaces: string) => void;

const filesOf = ({ files }: { readonly files: FileList | null }) => Array.from(files || []);

/** Takes files that are dropped on a part of the page. */
export function takeDropped(frame: HTMLElement, take: TakeFiles): void {
  const names = ["dragover", "dragleave", "drop"] as const;
  names.forEach((name) => frame.addEventListener(name, hear));

  function hear(event: DragEvent): void {
    event.preventDefault(); // else the browser opens the file
    frame.classList.toggle("drop", event.type === "dragover");
    const { dataTransfer } = event;
    if (event.type === "drop" && dataTransfer !== null) take(filesOf(dataTransfer), "");
  }
}

/** Takes the files of a form in the place of sending it; `busy` says whether some are on their way. */
export function takeSubmitted(
  form: HTMLFormElement,
  { replaces, take, busy }: { replaces: string; take: TakeFiles; busy: () => boolean },
): void {
  const input = form.querySelector<HTMLInputElement>("input[type=file]")!;
  input.multiple = replaces === "";
  form.addEventListener("submit", (event) => {
    const files = filesOf(input);
    if (files.length === 0 && !busy()) return; // the portal says what is missing
    event.preventDefault();
    input.value = "";
    take(files, replaces);
  });
}

/** Lets the links of a section to the pages that take a file open a chooser instead. */
export function takeChosen(
  section: HTMLElement,
  { input, page, take }: { input: HTMLInputElement; page: string; take: TakeFiles },
): void {
  let replaces = "";
  section.addEventListener("click", (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest("a");
    if (!link || link.pathname !== page) return;
    event.preventDefault();
    replaces = new URLSearchParams(link.search).get("replaces") || "";
    input.multiple = replaces === "";
    input.click();
  });
  input.addEventListener("change", () => {
    const files = filesOf(input);
    input.value = "";
    take(files, replaces);
  });
}
