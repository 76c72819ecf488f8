import type { Row } from "./row.ts";
import { to } from "./targets.ts";

/** Chapter 10. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["100119", "硬粒小麦，非种用", "Durum wheat, not for sowing", [to.grain], "inferred", "杜兰小麦"],
  ["100199", "其他小麦，非种用", "Other wheat, not for sowing", [to.grain], "inferred", "麦子"],
  ["100390", "大麦，非种用", "Barley, not for sowing", [to.grain], "inferred", "青稞"],
  ["100490", "燕麦，非种用", "Oats, not for sowing", [to.grain], "inferred"],
  ["100590", "玉米，非种用", "Maize, not for sowing", [to.grain], "inferred", "corn", "爆米花原料", "popcorn kernels"],
  ["100620", "糙米", "Brown rice", [to.grain], "inferred", "husked rice"],
  ["100630", "精米", "White rice", [to.grain], "inferred", "大米", "白米", "香米", "jasmine rice", "basmati"],
  ["100810", "荞麦", "Buckwheat", [to.grain], "inferred"],
  ["100850", "藜麦", "Quinoa", [to.grain], "inferred"],
];
