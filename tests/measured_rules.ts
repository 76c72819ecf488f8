/** Rules whose every branch is tried by tests: routing, status, access, numbers and conditions. */
export const measured: Readonly<Record<string, readonly string[]>> = {
  "rules/route_ways.ts": ["rules/route_ways_test.ts"],
  "rules/route_check.ts": ["rules/route_check_test.ts"],
  "rules/status.ts": ["rules/status_test.ts"],
  "rules/access.ts": ["rules/access_test.ts"],
  "rules/numbers.ts": ["rules/numbers_test.ts"],
  "rules/days.ts": ["rules/days_test.ts"],
  "rules/conditions.ts": ["rules/conditions_test.ts"],
};
