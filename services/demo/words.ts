import type { Process } from "./foods.ts";

export type Lang = "zh" | "en";
type Words = Readonly<Record<Lang, string>>;

/** What a company adds when it was asked to amend. */
export const amended: Words = { zh: "已按要求补充修改。", en: "Amended as asked." };

/** How food of each kind is made, as a company describes it. */
export const processes: Readonly<Record<Process, Words>> = {
  dough: {
    zh:
      "原料验收 → 筛粉 → 和面（真空，水温18℃）→ 压延 → 制馅（72℃巴氏杀菌）→ 成型 → 蒸煮（95℃，90秒）→ 速冻（-35℃）→ 金属检测（Fe 1.5毫米）→ 包装 → -18℃冷藏。蒸煮与金属检测为关键控制点，每小时记录一次。",
    en:
      "Raw materials are checked on arrival and the flour is sifted. Dough is mixed under vacuum and rolled; fillings are pasteurised at 72 °C and cooled below 10 °C within two hours. The product is formed, steamed at 95 °C for 90 seconds, frozen to −18 °C in a spiral freezer, passed through a metal detector (Fe 1.5 mm) and packed. Steaming and metal detection are critical control points, recorded every hour.",
  },
  meat: {
    zh:
      "活畜接收与宰前检验 → 致昏 → 放血 → 去皮去内脏 → 宰后检验 → 胴体冲洗 → 预冷（中心温度低于7℃）→ 分割 → 真空包装 → 速冻（-35℃，24小时）→ -18℃贮存。全过程由驻厂官方兽医监督。",
    en:
      "Animals are inspected before slaughter by the official veterinarian. After stunning, bleeding and evisceration every carcass is inspected again, washed and chilled until its core is below 7 °C. It is cut and boned at a room temperature below 12 °C, vacuum-packed, blast-frozen and stored at −18 °C.",
  },
  fish: {
    zh:
      "原料接收（温度低于2℃）→ 去头去内脏 → 清洗 → 切片 → 去刺 → 修整 → 寄生虫灯检 → 单冻 → 镀冰衣 → 金属检测 → 包装 → -20℃冷藏。",
    en:
      "Fish arrive on ice below 2 °C and are gutted, washed and filleted. Pin bones are removed, fillets are candled for parasites, individually frozen at −30 °C, glazed, passed through a metal detector, packed and stored at −20 °C or colder.",
  },
  milk: {
    zh:
      "生乳验收（抗生素、体细胞数）→ 过滤 → 标准化 → 均质 → 巴氏杀菌（75℃，15秒）→ 浓缩或凝乳 → 干燥或成熟 → 包装 → 冷藏。杀菌温度自动记录，低于设定值时自动回流。",
    en:
      "Raw milk is tested for antibiotics and somatic cells, filtered, standardised and homogenised. It is pasteurised at 75 °C for 15 seconds with automatic flow diversion, then concentrated and dried, or set and ripened, and packed in a high-care room.",
  },
  dry: {
    zh:
      "原料验收 → 除杂除石 → 色选 → 清洗 → 干燥（水分不高于12%）→ 筛分 → X光检测 → 称量包装 → 常温干燥贮存。",
    en:
      "Raw material is cleaned of stones and dust, sorted by colour, washed and dried to a moisture of at most 12 per cent. It is sieved, passed through an X-ray detector, weighed, packed and stored dry at room temperature.",
  },
  liquid: {
    zh:
      "原料验收 → 提取或压榨 → 过滤 → 调配 → 瞬时灭菌（95℃，30秒）→ 无菌灌装 → 封盖 → 喷码 → 装箱。每批留样并检测微生物。",
    en:
      "Raw material is pressed or extracted, filtered through 1 µm cartridges, blended, heated to 95 °C for 30 seconds and filled aseptically. Caps are checked, every bottle is coded, and samples of every batch are kept and tested.",
  },
  still: {
    zh:
      "大麦发芽与烘干 → 粉碎 → 糖化 → 发酵（60小时）→ 铜制壶式蒸馏器两次蒸馏 → 橡木桶陈酿（至少三年）→ 调配 → 冷凝过滤 → 装瓶 → 贴标 → 装箱。",
    en:
      "Malted barley is milled and mashed with hot water in four runs. The wort ferments for sixty hours with distiller's yeast and is distilled twice in copper pot stills. The spirit matures in oak casks for at least three years, is vatted, reduced with demineralised water, filtered, bottled and labelled.",
  },
  cook: {
    zh:
      "原料验收 → 挑选 → 清洗 → 切分 → 烹煮（90℃，20分钟）→ 调味 → 灌装 → 真空封口 → 杀菌（121℃，18分钟）→ 冷却 → 保温检验 → 贴标装箱。",
    en:
      "Raw materials are sorted, washed and cut, cooked at 90 °C for twenty minutes and seasoned. Containers are filled hot, closed under vacuum, sterilised at 121 °C for eighteen minutes, cooled, incubated, checked, labelled and packed.",
  },
};

/** Names of uploaded papers, by the language they are in. */
export const fileNames: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    declaration: "企业声明（签字盖章）.pdf",
    businessLicence: "营业执照.pdf",
    sitePlan: "厂区平面图.png",
    processAttachment: "生产工艺流程图.png",
    safetyCertificate: "食品安全管理体系证书.pdf",
    checklist: "对照检查表.pdf",
    productionApproval: "生产许可证明.pdf",
    waterReport: "水质检测报告.pdf",
    sitePhotos: "厂区照片.png",
    productPhotos: "产品照片.png",
    productLabels: "标签样张.png",
    letter: "推荐函.pdf",
    inspectionReport: "现场检查报告.pdf",
  },
  en: {
    declaration: "declaration-signed-and-sealed.pdf",
    businessLicence: "certificate-of-incorporation.pdf",
    sitePlan: "site-plan.png",
    processAttachment: "process-flow.png",
    safetyCertificate: "food-safety-certificate.pdf",
    checklist: "self-inspection-checklist.pdf",
    productionApproval: "production-approval.pdf",
    waterReport: "water-report.pdf",
    sitePhotos: "site.png",
    productPhotos: "products.png",
    productLabels: "labels.png",
    letter: "letter-of-recommendation.pdf",
    inspectionReport: "inspection-report.pdf",
  },
};
