const paths = {
  apply: "M14 3H6v18h12V7zm0 0v4h4M12 11v6M9 14h6",
  bell: "M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 21h4",
  book: "M12 6C10 4.5 7 4 4 4.5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5v-13C17 4 14 4.5 12 6zm0 0v13",
  building: "M5 21V4h10v17M15 9h4v12M3 21h18M9 8h2M9 12h2M9 16h2",
  certificate: "M5 4h14v11H5zM8 8h8M8 11h4M10 15v6l2-1.5 2 1.5v-6",
  factory: "M3 20V10l6 4v-4l6 4V5h5v15zM7 17h2M12 17h2",
  globe: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 12h17M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18",
  help:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.1",
  home: "M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6",
  inbox: "M4 13l3-8h10l3 8v6H4zh5l1 3h4l1-3h5",
  list: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  menu: "M4 6h16M4 12h16M4 18h16",
  out: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  route:
    "M6 21a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-5 8-5s7 1 8 5",
  users:
    "M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 20c.5-4 3-5 7-5s6.5 1 7 5M15 4.5a4 4 0 0 1 0 7M18 15.5c2.5.5 3.5 2 4 4.5",
} as const;

/** The pictures of the menu. */
export type IconName = keyof typeof paths;

/** The names of all pictures. */
export function iconNames(): IconName[] {
  return Object.keys(paths).filter((name): name is IconName => name in paths);
}

/** A small line drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
