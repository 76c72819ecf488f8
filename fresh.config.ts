import * as z from "zod";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** `:memory:`, a path, or the http(s) address of a KV server. */
const kvUrl = z.string().min(1).refine(
  (text) => !/^[a-z]+:\/\//i.test(text) || /^https?:\/\//i.test(text),
  "must be a path, :memory:, or an http(s) URL",
);

/** Every setting of the portal with its default; the environment is read here and nowhere else. */
const Settings = z.object({
  PORT: whole(0, 65535).default(8000),
  HOST: z.string().min(1).default("127.0.0.1"),
  KV_URL: kvUrl.default("./data/foodgate.kv"),
  /** Where people reach the portal; an https address makes cookies Secure. */
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORTAL_NAME: z.string().min(1).max(80).default("Foodgate"),
  /** Ids of packs that come with the portal, or module specifiers of packs from outside. */
  RULE_PACKS: z.string().default("d248").transform((text) =>
    text.split(",").map((part) => part.trim()).filter((part) => part !== "")
  ).refine((packs) => packs.length > 0, "must name at least one pack"),
  OFFICIAL_URL: z.url().default("https://cifer.singlewindow.cn"),
  /** `true` where the operator is the official one: the notice of independence goes. */
  OFFICIAL: flag.default(false),
  SUPPORT_CONTACT: z.string().max(200).default(""),
  /** Whether `X-Forwarded-*` headers come from a proxy of ours. */
  TRUST_PROXY: flag.default(false),
  /** Largest upload, in MB of a million bytes. */
  UPLOAD_MB: z.coerce.number().positive().max(50).default(4),
  SESSION_IDLE_MINUTES: whole(1, 1440).default(60),
  SESSION_HOURS: whole(1, 72).default(12),
  /** Seconds between two looks at the outbox. */
  SWEEP_SECONDS: whole(1, 3600).default(5),
  /** Seconds one delivery to customs may take before it counts as failed. */
  DELIVERY_SECONDS: whole(1, 600).default(20),
  /** Attempts at one delivery before the failed status is set. */
  DELIVERY_ATTEMPTS: whole(1, 20).default(5),
  /** Sample accounts and files, shown on the sign-in page. */
  DEMO: flag.default(false),
});

export type Settings = Readonly<z.infer<typeof Settings>>;

/** The settings, or an error that names each wrong one and what it should be. */
export function readSettings(environment: Readonly<Record<string, string>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = issue.path.join(".");
    return `  ${name}=${given[name] ?? ""}: ${issue.message}`;
  });
  throw new Error(`Cannot start: settings are wrong\n${lines.join("\n")}`);
}

/** The settings of this process. */
export function settingsOfProcess(): Settings {
  return readSettings(Deno.env.toObject());
}
