import type { Row } from "./row.ts";
import { asMedicine, crushed, out, sown, to, when } from "./targets.ts";

/** Chapter 12: oilseeds, seeds for sowing, plants and seaweed. */
// deno-fmt-ignore
export const rows: readonly Row[] = [
  // oilseeds
  ["120110", "种用大豆", "Soya beans for sowing", [out.breeding], "inferred", "大豆种子", "soybean seed"],
  ["120190", "大豆，非种用", "Soya beans, not for sowing", [to.oilseed], "inferred", "黄豆", "黑豆", "青豆", "soybean", "大豆"],
  ["120230", "种用花生", "Peanuts for sowing", [out.breeding], "inferred", "花生种子", "ground-nut seed"],
  ["120241", "带壳生花生", "Peanuts in shell, raw", crushed, "local", "花生果", "groundnut", "花生", "peanut"],
  ["120242", "去壳生花生", "Peanuts, shelled, raw", crushed, "local", "花生米", "花生仁", "groundnut", "peanut kernel", "花生", "peanut"],
  ["120300", "干椰子肉", "Copra", [to.oilseed], "inferred", "椰干", "dried coconut"],
  ["120400", "亚麻籽", "Linseed", [to.oilseed], "inferred", "flaxseed", "胡麻籽"],
  ["120510", "低芥酸油菜籽", "Rapeseed of low erucic acid", [when(to.oilseed, "用于榨油", "It is for pressing oil"), sown], "inferred", "菜籽", "双低油菜籽", "canola", "colza"],
  ["120590", "其他油菜籽", "Other rapeseed", [when(to.oilseed, "用于榨油", "It is for pressing oil"), sown], "inferred", "菜籽", "芥菜型油菜籽", "colza"],
  ["120600", "葵花籽", "Sunflower seeds", [...crushed, sown], "local", "瓜子", "向日葵籽", "sunflower kernel"],
  ["12060010", "种用葵花籽", "Sunflower seeds for sowing", [out.breeding], "local", "向日葵种子"],
  ["12060090", "葵花籽，非种用", "Sunflower seeds, not for sowing", crushed, "local", "瓜子", "向日葵籽"],
  ["120710", "棕榈果及棕榈仁", "Palm nuts and kernels", [to.oilseed], "inferred", "油棕果", "palm kernel"],
  ["120721", "种用棉籽", "Cotton seeds for sowing", [out.breeding], "inferred", "棉花种子"],
  ["120729", "棉籽，非种用", "Cotton seeds, not for sowing", [to.oilseed], "inferred", "cottonseed"],
  ["120730", "蓖麻籽", "Castor seeds", [out.notFood], "local", "castor bean"],
  ["120740", "芝麻", "Sesame seeds", [...crushed, sown], "inferred", "白芝麻", "黑芝麻", "sesamum"],
  ["120750", "芥菜籽", "Mustard seeds", [when(to.spice, "作香辛料", "It is for seasoning"), when(to.oilseed, "用于榨油", "It is for pressing oil"), sown], "local", "芥子", "黄芥末籽", "yellow mustard seed"],
  ["120760", "红花籽", "Safflower seeds", [when(to.oilseed, "用于榨油", "It is for pressing oil"), sown], "inferred", "红花子"],
  ["120770", "瓜子（西瓜等）", "Melon seeds", [when(to.nut, "直接食用或作炒货原料", "It is for eating, or for roasting as a snack"), sown], "inferred", "黑瓜子", "西瓜子", "watermelon seeds"],
  ["12077091", "黑瓜子", "Black melon seeds", [to.nut], "local", "打瓜子", "西瓜子", "watermelon seeds"],
  ["12077092", "红瓜子", "Red melon seeds", [to.nut], "local", "西瓜子", "watermelon seeds"],
  ["120791", "罂粟籽", "Poppy seeds", [when(to.spice, "作香辛料", "It is for seasoning"), when(to.oilseed, "用于榨油", "It is for pressing oil")], "local", "御米", "蓝罂粟籽"],
  ["120799", "其他含油籽仁", "Other oilseeds", [...crushed, sown], "local", "奇亚籽", "火麻仁", "紫苏籽", "白苏籽", "茶籽", "chia seed", "hemp seed", "perilla seed", "niger seed"],
  ["12079991", "乳木果", "Shea nuts", [to.oilseed], "local", "牛油树果", "karite nut"],
  ["120810", "大豆粉", "Soya flour", [to.milled], "inferred", "黄豆粉", "豆粉", "soy flour", "soybean flour"],
  ["120890", "其他油籽粉", "Flour of other oilseeds", [to.milled], "local", "花生粉", "芝麻粉", "亚麻籽粉", "peanut flour", "flax meal", "sesame flour"],

  // seeds for sowing
  ["120910", "糖甜菜种子", "Sugar beet seeds", [out.breeding], "inferred", "甜菜种子"],
  ["120921", "紫苜蓿种子", "Lucerne seeds", [out.breeding], "inferred", "alfalfa seed"],
  ["120922", "三叶草种子", "Clover seeds", [out.breeding], "inferred", "车轴草种子"],
  ["120923", "羊茅种子", "Fescue seeds", [out.breeding], "inferred", "草籽"],
  ["120924", "草地早熟禾种子", "Kentucky blue grass seeds", [out.breeding], "inferred", "草籽", "lawn seed"],
  ["120925", "黑麦草种子", "Rye grass seeds", [out.breeding], "inferred", "草籽"],
  ["120929", "其他饲草种子", "Seeds of other forage plants", [out.breeding], "inferred", "牧草种子", "草籽", "timothy seed"],
  ["120930", "草本花卉种子", "Flower seeds", [out.breeding], "inferred", "花种"],
  ["120991", "蔬菜种子", "Vegetable seeds", [when(out.breeding, "供播种", "It is for sowing"), when(to.spice, "芹菜籽等作香辛料", "It is celery seed or the like, for seasoning")], "local", "菜种", "芹菜籽", "celery seed"],
  ["120999", "其他种植用种子", "Other seeds for sowing", [out.breeding], "inferred", "树种", "瓜果种子", "tree seed"],

  // hops, herbs
  ["121010", "啤酒花，未磨", "Hops, whole", [to.brewing], "inferred", "酒花", "hop cone"],
  ["121020", "啤酒花颗粒及粉", "Hops, ground or in pellets", [to.brewing], "inferred", "酒花", "酒花颗粒", "蛇麻腺", "hop pellet", "lupulin"],
  ["121120", "人参", "Ginseng", [when(to.tea, "切片或磨粉，作代用茶冲泡", "It is cut or ground, for steeping as tea"), asMedicine], "local", "西洋参", "花旗参", "高丽参", "红参", "ginseng root", "american ginseng"],
  ["121130", "古柯叶", "Coca leaf", [out.medicine], "inferred"],
  ["121140", "罂粟秆", "Poppy straw", [out.medicine], "inferred"],
  ["121150", "麻黄", "Ephedra", [out.medicine], "inferred", "麻黄草"],
  ["121160", "非洲李树皮", "Bark of African cherry", [out.medicine], "inferred", "pygeum"],
  ["121190", "其他香料、药用植物", "Other plants for seasoning or medicine", [
    when(to.spice, "作香辛料", "It is a herb for seasoning"),
    when(to.tea, "作代用茶冲泡", "It is for steeping as tea"),
    when(to.driedFruit, "枸杞等供食用的干果", "It is dried berries for eating, such as goji"),
    asMedicine,
    when(out.notFood, "作香水、杀虫等原料", "It is for perfume, killing insects or the like"),
  ], "local", "香草", "罗勒", "薄荷", "迷迭香", "牛至", "甘草", "菊花茶", "洋甘菊", "玫瑰花茶", "洛神花", "枸杞", "花草茶", "basil", "mint leaf", "rosemary", "oregano", "liquorice root", "chamomile", "hibiscus", "goji berry", "wolfberry", "herbal tea"],

  // seaweed, roots, kernels
  ["121221", "食用海藻", "Seaweed for eating", [to.aquatic], "inferred", "海带", "紫菜", "裙带菜", "螺旋藻", "kelp", "nori", "wakame", "laver", "algae", "spirulina"],
  ["1212211000", "海带", "Kelp", [to.aquatic], "local", "昆布", "海带丝", "kombu", "sea tangle"],
  ["1212212000", "发菜", "Black moss", [to.aquatic], "local", "头发菜", "fat choy"],
  ["1212213100", "干裙带菜", "Wakame, dried", [to.aquatic], "local", "海带芽"],
  ["1212213200", "鲜裙带菜", "Wakame, fresh", [to.aquatic], "local"],
  ["121229", "非食用海藻", "Seaweed, not for eating", [out.notFood], "inferred", "工业用海藻", "algae"],
  ["121291", "糖用甜菜", "Sugar beet", [out.unclear], "local", "甜菜"],
  ["121292", "刺槐豆", "Locust beans", [when(out.unclear, "供食用的角豆荚、角豆粉", "It is carob for eating, whole or ground"), when(out.additives, "制食品胶的原料", "It is for making gum")], "local", "角豆", "长角豆", "carob"],
  ["121293", "甘蔗", "Sugar cane", [out.fresh], "local", "果蔗"],
  ["121294", "菊苣根", "Chicory roots", [when(to.freshVeg, "鲜或冷藏", "It is fresh or chilled"), when(to.driedVeg, "干制", "It is dried")], "local", "chicory"],
  ["121299", "其他食用果核、果仁及植物", "Other kernels and plants for eating", [
    when(to.nut, "杏仁、南瓜子、莲子等籽仁", "It is kernels or seeds: apricot, pumpkin, lotus"),
    when(to.tea, "叶、花等，供冲泡饮用", "It is leaves or flowers, for steeping as tea"),
    when(out.unclear, "其他食用植物", "It is another plant for eating"),
    when(out.additives, "提取甜味剂等的原料", "It is for extracting a sweetener or the like"),
    asMedicine,
  ], "local", "果核", "桃仁", "甜叶菊", "fruit stone", "apricot kernel"],
  ["12129911", "苦杏仁", "Bitter apricot kernels", [when(to.nut, "脱苦后供食用", "It is for eating, with the bitterness removed"), asMedicine], "local", "北杏", "杏仁"],
  ["12129912", "甜杏仁", "Sweet apricot kernels", [to.nut], "inferred", "杏仁", "南杏"],
  ["12129993", "南瓜子", "Pumpkin seeds", [to.nut], "inferred", "白瓜子", "pepita"],
  ["12129994", "莲子", "Lotus seeds", [to.nut], "inferred"],
  ["12129996", "甜叶菊叶", "Stevia leaves", [when(to.tea, "供冲泡饮用", "It is for steeping as tea"), when(out.additives, "提取甜菊糖苷的原料", "It is for extracting sweetener")], "local", "甜菊叶"],

  // straw, fodder
  ["121300", "谷物秸秆及谷壳", "Cereal straw and husks", [out.plants], "inferred", "稻草", "麦秆", "谷糠", "rice husk"],
  ["121410", "紫苜蓿粗粉及团粒", "Lucerne meal and pellets", [out.feed], "inferred", "苜蓿颗粒", "alfalfa pellet"],
  ["121490", "其他饲草", "Other fodder", [out.feed], "inferred", "干草", "苜蓿草", "燕麦草", "饲料甜菜", "hay", "alfalfa hay", "forage"],
];
