import type { Messages } from "../locales/en.ts";
import type { IconName } from "./Icon.tsx";

/** A line of the menu; one without an address only heads its children. */
export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  readonly href?: string;
  readonly count?: number;
  readonly children?: readonly MenuItem[];
}

/** Whose menu it is. */
export type MenuRole = "enterprise" | "authority" | "customs" | "visitor";

interface Counts {
  readonly notices: number;
  readonly files: number;
}

interface Words {
  readonly shell: Messages["shell"];
}

type Build = (words: Messages["shell"], waiting: Counts) => readonly MenuItem[];

const menus: Readonly<Record<MenuRole, Build>> = {
  enterprise: (t, { files, notices }) => [
    { href: "/", label: t.home, icon: "home" },
    { href: "/applications/new", label: t.apply, icon: "apply" },
    {
      label: t.query,
      icon: "list",
      children: [{ href: "/applications", label: t.applications, icon: "list", count: files }],
    },
    ...looking(t),
    { href: "/notices", label: t.notices, icon: "bell", count: notices },
    ...reading(t),
  ],
  authority: (t, { files, notices }) => [
    { href: "/", label: t.home, icon: "home" },
    { href: "/authority", label: t.reviewQueue, icon: "inbox", count: files },
    { href: "/applications", label: t.applications, icon: "list" },
    { href: "/authority/enterprises", label: t.enterprises, icon: "factory" },
    { href: "/authority/registrations", label: t.registrations, icon: "certificate" },
    ...looking(t),
    { href: "/notices", label: t.notices, icon: "bell", count: notices },
    ...reading(t),
  ],
  customs: (t, { files, notices }) => [
    { href: "/", label: t.home, icon: "home" },
    { href: "/customs", label: t.reviewQueue, icon: "inbox", count: files },
    { href: "/applications", label: t.applications, icon: "list" },
    { href: "/customs/registrations", label: t.registrations, icon: "certificate" },
    { href: "/customs/authorities", label: t.authorities, icon: "building" },
    { href: "/customs/officers", label: t.officers, icon: "users" },
    { href: "/customs/accounts", label: t.accounts, icon: "user" },
    { href: "/customs/products", label: t.imports, icon: "list" },
    ...looking(t),
    { href: "/notices", label: t.notices, icon: "bell", count: notices },
    ...reading(t),
  ],
  visitor: (t) => [
    { href: "/", label: t.home, icon: "home" },
    ...looking(t),
    { href: "/register", label: t.register, icon: "certificate" },
    ...reading(t),
    { href: "/create-account", label: t.createAccount, icon: "apply" },
    { href: "/sign-in", label: t.signIn, icon: "user" },
  ],
};

function looking(t: Messages["shell"]): readonly MenuItem[] {
  return [
    { href: "/products", label: t.products, icon: "search" },
    { href: "/check", label: t.check, icon: "route" },
  ];
}

function reading(t: Messages["shell"]): readonly MenuItem[] {
  return [
    { href: "/rules", label: t.rules, icon: "book" },
    { href: "/help", label: t.help, icon: "help" },
  ];
}

/** The menu of a role, with what waits. */
export function menuFor(role: MenuRole, { shell }: Words, waiting: Counts): readonly MenuItem[] {
  return menus[role](shell, waiting);
}

/** The address in the menu that the path belongs to: the longest that leads to it. */
export function currentOf(items: readonly MenuItem[], path: string): string | undefined {
  return addresses(items)
    .filter((href) => path === href || (href !== "/" && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.length - a.length)[0];
}

function addresses(items: readonly MenuItem[]): string[] {
  return items.flatMap(({ href, children = [] }) => [
    ...(href === undefined ? [] : [href]),
    ...addresses(children),
  ]);
}
