/** Competent authorities of the demo: country, and name in both languages. */
export const authorities = [
  ["ITA", "Ministry of Health", "意大利卫生部"],
  ["NZL", "Ministry for Primary Industries", "新西兰初级产业部"],
  ["FRA", "Directorate General for Food", "法国食品总局"],
  ["NOR", "Norwegian Food Safety Authority", "挪威食品安全局"],
  ["CAN", "Canadian Food Inspection Agency", "加拿大食品检验署"],
  ["BRA", "Ministry of Agriculture and Livestock", "巴西农业和畜牧业部"],
  [
    "THA",
    "National Bureau of Agricultural Commodity and Food Standards",
    "泰国国家农产品和食品标准局",
  ],
  ["THA", "Department of Fisheries", "泰国渔业厅"],
  [
    "VNM",
    "National Authority for Agro-Forestry-Fishery Quality, Processing and Market Development",
    "越南农林水产品质量、加工与市场发展局",
  ],
  ["GBR", "Department for Environment, Food and Rural Affairs", "英国环境、食品和农村事务部"],
  ["GBR", "Food Standards Scotland", "苏格兰食品标准局"],
  ["MYS", "Department of Veterinary Services", "马来西亚兽医局"],
] as const;
