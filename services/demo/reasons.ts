import type { Lang } from "./words.ts";

/** What reviewers write, by event. */
export const reasons = {
  recommend: {
    zh: [
      "经文件审核与现场检查，该企业的卫生管理和防护体系持续符合要求，同意推荐注册。",
      "现场检查未发现不符合项，推荐注册。",
    ],
    en: [
      "Documents were reviewed and the plant was inspected on site. Its food safety management meets the requirements; we recommend its registration.",
      "No non-conformity was found during the inspection. Recommended.",
    ],
  },
  decline: {
    zh: [
      "该企业生产许可已于上月到期，不予推荐。",
      "最近一次检查中发现的严重不符合项尚未整改，不予推荐。",
    ],
    en: [
      "The plant's domestic approval expired last month. We cannot recommend it.",
      "A major non-conformity of the last inspection is still open. Not recommended.",
    ],
  },
  accept: { zh: ["材料齐全，予以受理。"], en: ["The file is complete."] },
  refuse: {
    zh: ["申请产品不属于所选类别，不予受理。请通过产品类别查询确认后重新申请。"],
    en: [
      "The products do not belong to the chosen category. Please look it up in the category query and apply anew.",
    ],
  },
  reject: {
    zh: [
      "视频检查中发现生熟区未有效隔离，不符合注册条件，不予注册。",
      "该企业的同类产品近期多次被检出不合格，不予注册。",
    ],
    en: [
      "The remote inspection showed no effective separation of raw and cooked areas. The conditions of registration are not met.",
      "Consignments of the same kind failed inspection several times recently. Not registered.",
    ],
  },
  approve: { zh: ["符合注册条件，准予注册。"], en: ["The conditions of registration are met."] },
  return: {
    zh: ["请按下列意见补正后重新提交。"],
    en: ["Please amend the points below and submit again."],
  },
  resend: { zh: ["已补充现场检查报告。"], en: ["The inspection report has been added."] },
} as const satisfies Record<string, Record<Lang, readonly string[]>>;

type Remark = readonly [place: string, zh: string, en: string];

/** Points to amend: the field, and why. */
export const remarks: readonly Remark[] = [
  [
    "processDescription",
    "工艺描述中缺少杀菌温度和时间，请补充。",
    "The temperature and time of heating are missing. Please add them.",
  ],
  [
    "declaration",
    "企业声明的签字与法定代表人姓名不一致，请更正并重新加盖公章。",
    "The signature does not match the legal representative. Please sign and seal the declaration again.",
  ],
  [
    "products",
    "产品清单与生产许可范围不一致，请核对。",
    "The list does not match your domestic approval. Please check it.",
  ],
  [
    "waterSource",
    "请补充最近一次生产用水检测报告。",
    "Please add the latest analysis of the production water.",
  ],
];

/** The point that an authority is asked to amend. */
export const ofAuthority: Remark = [
  "competentAuthority",
  "推荐意见未说明检查日期，请主管当局补充检查报告。",
  "The recommendation does not give the date of inspection. Please add the report.",
];
