/** What no test went through: a line, or one way on from it. */
export interface Gap {
  readonly file: string;
  readonly line: number;
  readonly kind: "line" | "branch";
}

/** How much of a file tests went through. */
export interface Covered {
  readonly file: string;
  readonly branches: number;
  readonly lines: number;
  readonly gaps: readonly Gap[];
}

/** Reads a report in the format of lcov (geninfo(1)): `DA:line,count` and `BRDA:line,block,branch,count`. */
export function readLcov(report: string): Covered[] {
  return report.split("end_of_record").flatMap((record) => {
    const file = /^SF:(.*)$/m.exec(record)?.[1];
    return file === undefined ? [] : [coveredOf(file, record)];
  });
}

function coveredOf(file: string, record: string): Covered {
  const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
  const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+|-)/gm)];
  const gaps = (found: readonly RegExpExecArray[], kind: Gap["kind"]) =>
    found.filter(([, , count]) => count === "0" || count === "-")
      .map(([, line]) => ({ file, line: Number(line), kind }));
  return {
    file,
    branches: branches.length,
    lines: lines.length,
    gaps: [...gaps(lines, "line"), ...gaps(branches, "branch")],
  };
}
