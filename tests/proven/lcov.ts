/** What a run left out of one file. */
export interface Coverage {
  /** As the report names it. */
  readonly file: string;
  readonly lines: number;
  readonly branches: number;
  /** Lines, and lines on which a branch was never taken, in their order. */
  readonly missed: readonly { readonly line: number; readonly what: "line" | "branch" }[];
}

/** Reads a report in the format of lcov; a branch that was never reached counts as not taken. */
export function readLcov(report: string): Coverage[] {
  return report.split(/^end_of_record$/m).flatMap((record) => {
    const file = /^SF:(.+)$/m.exec(record)?.[1];
    if (file === undefined) return [];
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
    const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)$/gm)];
    const missed = [
      ...lines.filter(([, , times]) => times === "0")
        .map(([, line]) => ({ line: Number(line), what: "line" } as const)),
      ...branches.filter(([, , times]) => times === "0" || times === "-")
        .map(([, line]) => ({ line: Number(line), what: "branch" } as const)),
    ].toSorted((a, b) => a.line - b.line);
    return [{ file, lines: lines.length, branches: branches.length, missed }];
  });
}
