import type { Row } from "./row.ts";
import { out, to, when } from "./targets.ts";

/** Chapter 10: cereals. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  ["100111", "种用硬粒小麦", "Durum wheat for sowing", [out.breeding], "inferred", "麦种", "wheat seed"],
  ["100119", "硬粒小麦，非种用", "Durum wheat, not for sowing", [to.grain], "inferred", "杜兰小麦", "硬质小麦", "durum"],
  ["100191", "其他种用小麦", "Other wheat for sowing", [out.breeding], "inferred", "麦种", "小麦种子", "wheat seed"],
  ["100199", "其他小麦，非种用", "Other wheat, not for sowing", [to.grain], "inferred", "小麦", "麦子", "wheat", "meslin", "spelt"],
  ["100210", "种用黑麦", "Rye for sowing", [out.breeding], "inferred", "黑麦种子", "rye seed"],
  ["100290", "黑麦，非种用", "Rye, not for sowing", [to.grain], "inferred", "黑麦", "裸麦", "rye"],
  ["100310", "种用大麦", "Barley for sowing", [out.breeding], "inferred", "大麦种子", "barley seed"],
  ["100390", "大麦，非种用", "Barley, not for sowing", [to.grain], "inferred", "大麦", "青稞", "barley", "pearl barley", "malting barley"],
  ["100410", "种用燕麦", "Oats for sowing", [out.breeding], "inferred", "燕麦种子", "oat seed"],
  ["100490", "燕麦，非种用", "Oats, not for sowing", [to.grain], "inferred", "燕麦", "燕麦米", "oat", "oat groats"],
  ["100510", "种用玉米", "Maize for sowing", [out.breeding], "inferred", "玉米种子", "corn seed", "maize seed"],
  ["100590", "玉米，非种用", "Maize, not for sowing", [to.grain], "inferred", "玉米", "苞米", "corn", "maize", "爆米花原料", "popcorn kernels"],
  ["100610", "稻谷", "Rice in the husk", [when(to.grain, "供加工食用", "It is for food"), when(out.breeding, "种用", "It is for sowing")], "inferred", "水稻", "稻种", "paddy", "paddy rice", "rough rice"],
  ["100620", "糙米", "Brown rice", [to.grain], "inferred", "黑米", "红米", "husked rice"],
  ["1006208090", "其他糙米", "Other brown rice", [to.grain], "inferred"],
  ["100630", "精米", "White rice", [to.grain], "inferred", "大米", "白米", "米", "香米", "糯米", "泰国香米", "rice", "milled rice", "jasmine rice", "basmati", "glutinous rice", "sushi rice"],
  ["1006302090", "长粒米精米", "Long-grain white rice", [to.grain], "inferred", "长粒米", "long grain rice"],
  ["1006308001", "其他精米", "Other white rice", [to.grain], "inferred", "中短粒米"],
  ["100640", "碎米", "Broken rice", [to.grain], "inferred", "大米", "rice"],
  ["100710", "种用高粱", "Sorghum for sowing", [out.breeding], "inferred", "高粱种子", "sorghum seed"],
  ["100790", "高粱，非种用", "Sorghum, not for sowing", [to.grain], "inferred", "高粱", "高粱米", "sorghum", "milo"],
  ["100810", "荞麦", "Buckwheat", [to.grain], "inferred", "苦荞", "荞麦米"],
  ["100821", "种用谷子", "Millet for sowing", [out.breeding], "inferred", "谷种", "millet seed"],
  ["100829", "谷子，非种用", "Millet, not for sowing", [to.grain], "inferred", "小米", "黄米", "millet"],
  ["100830", "加那利草子", "Canary seeds", [to.grain], "inferred", "金丝雀草籽", "canary seed"],
  ["100840", "福尼奥米", "Fonio", [to.grain], "inferred", "马唐属种子", "digitaria"],
  ["100850", "藜麦", "Quinoa", [to.grain], "inferred", "昆诺阿藜", "白藜麦", "三色藜麦"],
  ["100860", "黑小麦", "Triticale", [to.grain], "inferred", "小黑麦"],
  ["100890", "其他谷物", "Other cereals", [to.grain], "inferred", "谷物", "薏米", "薏仁", "cereal", "job's tears", "teff", "amaranth", "wild rice"],
];
