import type { Candidate, Outside } from "../../../catalogue.ts";

/** Every leaf a product may fall in, by a short name. */
// deno-fmt-ignore
export const to = {
  beef:       { category: "meat", leaf: "0101" },
  pork:       { category: "meat", leaf: "0102" },
  mutton:     { category: "meat", leaf: "0103" },
  horse:      { category: "meat", leaf: "0104" },
  poultry:    { category: "meat", leaf: "0105" },
  rabbit:     { category: "meat", leaf: "0106" },
  deer:       { category: "meat", leaf: "0107" },
  camel:      { category: "meat", leaf: "0108" },
  bear:       { category: "meat", leaf: "0109" },
  kangaroo:   { category: "meat", leaf: "0110" },
  dog:        { category: "meat", leaf: "0111" },
  otherMeat:  { category: "meat", leaf: "0112" },
  pigGut:     { category: "casing", leaf: "0201" },
  sheepGut:   { category: "casing", leaf: "0202" },
  cattleGut:  { category: "casing", leaf: "0203" },
  deerGut:    { category: "casing", leaf: "0204" },
  otherGut:   { category: "casing", leaf: "0205" },
  nest:       { category: "nest", leaf: "0301" },
  nestFood:   { category: "nest", leaf: "0302" },
  bee:        { category: "bee", leaf: "0401" },
  egg:        { category: "egg", leaf: "0501" },
  plantOil:   { category: "oil", leaf: "0601" },
  animalFat:  { category: "oil", leaf: "0602" },
  oilseed:    { category: "oil", leaf: "0603" },
  stuffedPlant:  { category: "stuffed", leaf: "0701" },
  stuffedAnimal: { category: "stuffed", leaf: "0702" },
  grain:      { category: "grain", leaf: "0801" },
  milled:     { category: "milled", leaf: "0901" },
  malt:       { category: "milled", leaf: "0902" },
  driedVeg:   { category: "veg", leaf: "1001" },
  freshVeg:   { category: "veg", leaf: "1002" },
  pulse:      { category: "veg", leaf: "1003" },
  spice:      { category: "spice", leaf: "1101" },
  nut:        { category: "nut", leaf: "1201" },
  driedFruit: { category: "dfruit", leaf: "1301" },
  rawCoffee:  { category: "beans", leaf: "1401" },
  rawCocoa:   { category: "beans", leaf: "1402" },
  plantFormula: { category: "fsdp", leaf: "1501" },
  weaning:    { category: "fsdp", leaf: "1502" },
  medical:    { category: "fsdp", leaf: "1503" },
  special:    { category: "fsdp", leaf: "1504" },
  health:     { category: "health", leaf: "1601" },
  milkFormula: { category: "dairy", leaf: "1701" },
  dairy:      { category: "dairy", leaf: "1702" },
  aquatic:    { category: "aquatic", leaf: "1801" },
  vegprod:    { category: "vegprod", leaf: "1901" },
  grainprod:  { category: "grainprod", leaf: "2001" },
  tea:        { category: "tea", leaf: "2101" },
  nutprod:    { category: "nutprod", leaf: "2201" },
  fermented:  { category: "alcohol", leaf: "2301" },
  spirit:     { category: "alcohol", leaf: "2302" },
  baseWine:   { category: "alcohol", leaf: "2303" },
  water:      { category: "bev", leaf: "2401" },
  fizzy:      { category: "bev", leaf: "2402" },
  juice:      { category: "bev", leaf: "2403" },
  protein:    { category: "bev", leaf: "2404" },
  teaDrink:   { category: "bev", leaf: "2405" },
  coffeeDrink: { category: "bev", leaf: "2406" },
  plantDrink: { category: "bev", leaf: "2407" },
  powder:     { category: "bev", leaf: "2408" },
  sports:     { category: "bev", leaf: "2409" },
  otherDrink: { category: "bev", leaf: "2410" },
  frozenDrink: { category: "bev", leaf: "2411" },
  bakery:     { category: "bakery", leaf: "2501" },
  rawSugar:   { category: "sugar", leaf: "2601" },
  sugar:      { category: "sugar", leaf: "2602" },
  syrup:      { category: "sugar", leaf: "2603" },
  otherSugar: { category: "sugar", leaf: "2604" },
  sweets:     { category: "candy", leaf: "2701" },
  chocolate:  { category: "candy", leaf: "2702" },
  otherCandy: { category: "candy", leaf: "2703" },
  soySauce:   { category: "cond", leaf: "2801" },
  msg:        { category: "cond", leaf: "2802" },
  salt:       { category: "cond", leaf: "2803" },
  condiment:  { category: "cond", leaf: "2804" },
  coffee:     { category: "roast", leaf: "2901" },
  cocoa:      { category: "roast", leaf: "2902" },
  jam:        { category: "fruitprod", leaf: "3001" },
  cannedFruit: { category: "fruitprod", leaf: "3002" },
  fruitPowder: { category: "fruitprod", leaf: "3003" },
  candied:    { category: "fruitprod", leaf: "3004" },
  frozenFruit: { category: "fruitprod", leaf: "3005" },
  puffed:     { category: "other", leaf: "3101" },
  jelly:      { category: "other", leaf: "3102" },
  palmHeart:  { category: "other", leaf: "3103" },
  culture:    { category: "other", leaf: "3104" },
  proteins:   { category: "other", leaf: "3105" },
  brewing:    { category: "other", leaf: "3106" },
} as const satisfies Record<string, Candidate>;

/** Every way out of the register, by a short name. */
// deno-fmt-ignore
export const out = {
  live:      { why: "live_animals" },
  fresh:     { why: "fresh_fruit" },
  breeding:  { why: "breeding" }, // seed, bulbs, cuttings, eggs for hatching, semen
  plants:    { why: "plants" },   // plants and their parts that nobody eats
  feed:      { why: "feed" },
  additives: { why: "additives" },
  medicine:  { why: "medicine" },
  notFood:   { why: "not_food" },
  unclear:   { why: "unclear" },  // no category of the law names it
} as const satisfies Record<string, Outside>;

/** One way among several, with what decides for it. */
export function when<T extends Candidate | Outside>(way: T, zh: string, en: string) {
  return { ...way, question: { zh, en } };
}

// Choices that several rows share.
// deno-fmt-ignore
export const fillings = [
  when(to.stuffedPlant, "馅料只有植物性成分", "The filling is of plants only"),
  when(to.stuffedAnimal, "馅料含肉、水产、蛋或乳等动物性成分", "The filling has anything of animals in it: meat, fish, egg, milk"),
];
// deno-fmt-ignore
export const meatless = [
  when(to.stuffedPlant, "馅料只有植物性成分", "The filling is of plants only"),
  when(to.stuffedAnimal, "馅料无肉，但含水产、蛋或乳", "The filling has no meat, but fish, egg or milk"),
];
// deno-fmt-ignore
export const loose = when(to.grainprod, "没有封闭的馅料", "There is no closed filling");
// deno-fmt-ignore
export const noodles = [
  when(to.grainprod, "一般人群食用", "For people of any age"),
  when(to.weaning, "标签标明供婴幼儿食用", "The label says it is for infants or young children"),
];
// deno-fmt-ignore
export const gamey = [
  when(to.deer, "鹿肉", "It is of deer"),
  when(to.bear, "熊肉", "It is of bear"),
  when(to.kangaroo, "袋鼠肉", "It is of kangaroo"),
  when(to.dog, "狗肉", "It is of dog"),
  when(to.otherMeat, "其他陆生动物的肉", "It is of another land animal"),
];
// deno-fmt-ignore
export const offal = [
  when(to.mutton, "绵羊或山羊", "It is of sheep or goats"),
  when(to.horse, "马、驴、骡", "It is of horses, donkeys or mules"),
];
// deno-fmt-ignore
export const reptile = [
  when(to.aquatic, "龟、鳖、鳄鱼等水生爬行动物", "It is of turtles, crocodiles or other reptiles of the water"),
  when(to.otherMeat, "蛇等陆生爬行动物", "It is of snakes or other reptiles of the land"),
];
// deno-fmt-ignore
export const stomachs = [
  when(to.beef, "牛胃", "It is of cattle"),
  when(to.mutton, "羊胃", "It is of sheep or goats"),
  when(to.pork, "猪胃", "It is of pigs"),
];
// deno-fmt-ignore
export const perhapsAlive = [
  when(to.aquatic, "已宰杀，鲜或冷", "It is dead: fresh or chilled"),
  when(out.live, "活的", "It is alive"),
];
// deno-fmt-ignore
export const crushed = [
  when(to.oilseed, "用于榨油", "It is for pressing oil"),
  when(to.nut, "直接食用或作炒货原料", "It is for eating, or for roasting as a snack"),
];
// deno-fmt-ignore
export const candiable = [
  when(to.driedFruit, "只经干燥，未加糖", "Only dried, without added sugar"),
  when(to.candied, "糖渍后干燥的蜜饯", "Preserved in sugar, then dried"),
];
// deno-fmt-ignore
export const dryable = [
  when(out.fresh, "鲜果", "It is fresh"),
  when(to.driedFruit, "只经干燥", "It is only dried"),
];
// deno-fmt-ignore
export const kept = [
  when(to.candied, "作蜜饯原料", "It is for making candied fruit"),
  when(to.cannedFruit, "作罐头等其他水果制品原料", "It is for making canned or other fruit products"),
];
// deno-fmt-ignore
export const seasoning = [
  when(to.spice, "调味用", "It is for seasoning"),
  when(out.medicine, "药用", "It is for medicine"),
];
// deno-fmt-ignore
export const roots = [
  when(to.freshVeg, "鲜或冷，供食用", "It is fresh or chilled, for eating"),
  when(to.driedVeg, "干的，供食用", "It is dried, for eating"),
  when(to.vegprod, "冷冻，供食用", "It is frozen, for eating"),
  when(out.feed, "饲用", "It is for feed"),
  when(out.notFood, "工业用", "It is for industry"),
];
// deno-fmt-ignore
export const frozenVeg = [
  when(to.vegprod, "速冻（生或焯水）", "Quick-frozen, raw or blanched"),
  when(to.freshVeg, "只为保鲜而冷冻，未经加工", "Only kept cold, not processed"),
];
// deno-fmt-ignore
export const babyFood = (plain: Candidate): readonly Candidate[] => [
  when(to.weaning, "标签标明供婴幼儿食用", "The label says it is for infants or young children"),
  when(plain, "不是婴幼儿食品", "It is not a food for infants or young children"),
];
// deno-fmt-ignore
export const rendered = (meat: Candidate): readonly Candidate[] => [
  when(to.animalFat, "作为食用油脂出售", "It is sold as an edible fat"),
  when(meat, "作为肉制品的组成部分出售", "It is sold as part of a meat product"),
];
export const asFeed = when(out.feed, "作饲料", "It is for feed");
export const asAdditive = when(out.additives, "作食品添加剂", "It is used as a food additive");
export const asMedicine = when(out.medicine, "药用", "It is for medicine");
// deno-fmt-ignore
export const asHealthFood = when(to.health, "持有保健食品批件或备案", "It has an approval or filing as health food");
export const asDrinkPowder = when(
  to.powder,
  "冲调饮用的固体饮料",
  "It is a powder to make a drink of",
);
export const forIndustry = when(out.notFood, "工业用", "It is for industry");
export const sown = when(out.breeding, "种用", "It is seed for sowing");
// deno-fmt-ignore
export const eaten = (food: Candidate): readonly (Candidate | Outside)[] => [
  when(food, "供食用", "It is for eating"),
  when(out.notFood, "不供食用", "It is not for eating"),
];
// deno-fmt-ignore
export const animals = [
  when(to.pork, "以猪肉为主", "It is mainly pork"),
  when(to.beef, "以牛肉为主", "It is mainly beef"),
  when(to.mutton, "以羊肉为主", "It is mainly mutton or goat"),
  when(to.poultry, "以禽肉为主", "It is mainly poultry"),
  when(to.otherMeat, "其他肉类或混合肉", "It is another meat, or a mixture"),
];
// deno-fmt-ignore
export const fishOils = [
  when(to.aquatic, "散装鱼油", "It is fish oil in bulk"),
  when(to.animalFat, "作为食用油脂零售", "It is sold at retail as an edible oil"),
  when(to.health, "持有保健食品批件", "It has an approval as health food"),
];
// deno-fmt-ignore
export const spreads = [
  when(to.plantOil, "以植物油为主", "It is mainly vegetable oil"),
  when(to.animalFat, "以动物油脂为主", "It is mainly animal fat"),
];
// deno-fmt-ignore
export const syrups = [
  when(to.syrup, "糖浆", "It is a syrup"),
  when(to.otherSugar, "固体糖", "It is solid"),
];
// deno-fmt-ignore
export const chocolates = [
  when(to.chocolate, "以可可脂为油脂的巧克力及其制品", "It is chocolate made with cocoa butter"),
  when(to.otherCandy, "代可可脂巧克力等", "It is compound chocolate, made with another fat"),
];
// deno-fmt-ignore
export const legumes = [
  when(to.vegprod, "罐装、腌渍或熟制", "Canned, pickled or cooked"),
  when(to.nutprod, "炒货", "It is a roasted snack"),
  when(to.grainprod, "豆制品、豆沙", "It is a soya-type food or bean paste"),
];
// deno-fmt-ignore
export const driedOr = (other: Candidate): readonly Candidate[] => [
  when(other, "腌渍、罐装、速冻或熟制", "Pickled, canned, quick-frozen or cooked"),
  when(to.driedVeg, "脱水", "Dehydrated"),
];
// deno-fmt-ignore
export const candiedOr = (other: Candidate): readonly Candidate[] => [
  when(other, "罐装、瓶装等水果", "It is fruit in a can, jar or cup"),
  when(to.candied, "加糖后干燥的蜜饯、果脯", "Sweetened, then dried"),
];
