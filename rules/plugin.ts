import * as z from "zod";
import { defineGroup, field } from "./form.ts";
import { defineCategory, definePack, type Extension, type Pack } from "./pack.ts";

/** What a pack is made with; a module that cannot import it is given it. */
export const tools = { z, field, defineGroup, defineCategory, definePack };

export type PackTools = typeof tools;

/** One pack, or several that belong together: a law, what extends it, what extends that. */
export type Packs = Pack | Extension | readonly (Pack | Extension)[];

/** The default export of a pack from outside: the packs, or a function that makes them with our tools. */
export type PackModule = Packs | ((tools: PackTools) => Packs);
