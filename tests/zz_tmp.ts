import { fileURLToPath } from "node:url";
import axe from "axe-core";
const p = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));
const min = await Deno.readTextFile(p);
console.log(axe.source.length, min.length);
