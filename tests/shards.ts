/** Test files that run in one process, and the module that loads them. */
export interface Shard {
  readonly entry: string;
  readonly files: readonly string[];
}

/** Browser tests mostly wait: few files a process, so that the processes end at much the same time. */
const BROWSER_FILES = 5;

/** They prove something of modules that were not loaded before. */
const ALONE: ReadonlySet<string> = new Set(["tests/layers_test.ts"]);

/** Shares test files out, those that take longest first. */
export function shardsOf(files: readonly string[]): Shard[] {
  const rest = files.filter((file) => !ALONE.has(file)).toSorted();
  const within = (...folders: string[]) =>
    rest.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
  const browser = within("tests/browser");
  const pages = within("tests").filter((file) => !browser.includes(file));
  const web = within("fresh");
  const taken = new Set([...browser, ...pages, ...web]);
  const others = rest.filter((file) => !taken.has(file));
  const alone = files.filter((file) => ALONE.has(file)).map((file) => [file]);
  return [
    ...cut(browser, BROWSER_FILES).map((files) => ({ entry: "tests/browser/shard.ts", files })),
    ...[pages, web, others, ...alone].filter(({ length }) => length > 0)
      .map((files) => ({ entry: "tests/shard.ts", files })),
  ];
}

/** As equal parts of at most so many as there can be, neighbours in different ones. */
function cut(files: readonly string[], most: number): string[][] {
  const parts = Math.ceil(files.length / most);
  return Array.from({ length: parts }, (_, part) => files.filter((_, at) => at % parts === part));
}
