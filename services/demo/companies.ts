/** What a company makes, as the leaves it may file; the recommended ones need an allocated account. */
export const kinds = {
  // deno-fmt-ignore
  pastaGroup: ["0701", "0702", "2001", "1702", "0901", "0601", "0501", "1001", "1003", "1101", "1201", "1301", "0801", "0112", "1801", "0401", "1503", "1504", "0102", "2804", "1901", "2501", "3001", "2403", "1002"],
  // deno-fmt-ignore
  distiller: ["2302", "2301", "2303", "2401", "2402", "2403", "2407", "2410", "2501", "2603", "2701", "2702", "2804", "3001", "3106", "2001", "2101", "2201", "2901", "3004", "2411", "2405", "3102", "2803", "2902"],
  pasta: ["0701", "0702", "0801", "0901", "2001", "2804", "1901"],
  meat: ["0101", "0102", "0103", "0105", "0112", "0201", "0203"],
  fish: ["1801", "0602", "1601", "1504", "2804", "3105"],
  dairy: ["1702", "1701", "1503", "1504", "2404", "2411", "3105"],
  oil: ["0601", "0603", "1201", "1001", "1901", "2804"],
  fruit: ["1301", "1001", "1201", "3001", "3002", "3004", "3005", "2403"],
  nuts: ["1201", "1301", "0603", "1003", "2201", "2702"],
  coffee: ["1401", "1402", "1101", "2901", "2902", "2406"],
  tea: ["2101", "2405", "2407", "2408"],
  drinks: ["2401", "2402", "2403", "2410", "2409"],
  spirits: ["2302", "2301", "2303"],
  grain: ["0801", "0901", "0902", "1003", "2001", "3101"],
  bee: ["0401", "1601", "1504", "2603", "2407"],
  nest: ["0301", "0302", "1601", "1504", "2409"],
  eggs: ["0501", "0105", "1504", "2804"],
  greens: ["1001", "1002", "1003", "1901"],
  spice: ["1101", "1001", "1002", "2801", "2804", "2803"],
  health: ["1601", "1504", "1503", "2408"],
  bakery: ["2501", "2701", "2702", "3101", "3102"],
} as const satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof kinds;

/** Where an account came from: the authority's place in the list, or the enterprise itself. */
type Origin = number | "self" | "certified";

/** A company of the demo: name, the language it files in, what it makes, country, origin, city. */
export type CompanyRow = readonly [
  name: string,
  lang: "zh" | "en",
  kind: Kind,
  country: string,
  origin: Origin,
  city: string,
];

/** The companies of the demo; the first two belong to the sample accounts. */
// deno-fmt-ignore
export const companies: readonly CompanyRow[] = [
  ["Pastificio Bellavista S.p.A.", "en", "pastaGroup", "ITA", 0, "Gragnano"],
  ["Glen Larig Distillery Ltd", "en", "distiller", "GBR", "self", "Dufftown"],
  ["Antico Mulino Fratelli Conti & Figli S.r.l. – Società Agricola Benefit", "en", "grain", "ITA", 0, "Altamura"],
  ["Salumificio Val Serena S.p.A.", "en", "meat", "ITA", 0, "Langhirano"],
  ["Caseificio Sociale Tre Torri Soc. Coop. Agr.", "en", "dairy", "ITA", 0, "Reggio Emilia"],
  ["Oleificio Monte Alto S.r.l.", "en", "oil", "ITA", 0, "Bitonto"],
  ["Conserve del Sole S.p.A.", "en", "greens", "ITA", 0, "Salerno"],
  ["意大利安蒂卡手工面食股份公司", "zh", "pasta", "ITA", 0, "Bologna"],
  ["Torrefazione Porto Vecchio S.r.l.", "en", "coffee", "ITA", 0, "Trieste"],
  ["Dolciaria Campanella S.p.A.", "en", "bakery", "ITA", "self", "Verona"],
  ["Cantine Riva d'Oro S.r.l.", "en", "spirits", "ITA", "self", "Asti"],
  ["Frutta Secca Mediterranea S.r.l.", "en", "nuts", "ITA", 0, "Avola"],
  ["Apicoltura Colle Fiorito S.S.A.", "en", "bee", "ITA", 0, "Grosseto"],
  ["Pesca Adriatica Soc. Coop.", "en", "fish", "ITA", "certified", "Chioggia"],
  ["Southern Pastures Dairy Co-operative Limited", "en", "dairy", "NZL", 1, "Hamilton"],
  ["新西兰南岛牧场乳业有限公司", "zh", "dairy", "NZL", 1, "Invercargill"],
  ["Tasman Bay Seafoods Ltd", "en", "fish", "NZL", 1, "Nelson"],
  ["Mānuka Ridge Honey Ltd", "en", "bee", "NZL", 1, "Gisborne"],
  ["Canterbury Lamb Packers Ltd", "en", "meat", "NZL", 1, "Timaru"],
  ["Kāpiti Orchard Products Ltd", "en", "fruit", "NZL", "self", "Hastings"],
  ["Laiterie des Trois Vallées SAS", "en", "dairy", "FRA", 2, "Annecy"],
  ["Charcuterie du Haut Pays SARL", "en", "meat", "FRA", 2, "Aurillac"],
  ["Moulins de la Beauce Réunis SA", "en", "grain", "FRA", 2, "Chartres"],
  ["Domaine de Fontclaire SCEA", "en", "spirits", "FRA", "self", "Cognac"],
  ["法国海风饼干厂（布列塔尼）股份有限公司", "zh", "bakery", "FRA", "self", "Quimper"],
  ["Confitures Vieux Verger SAS", "en", "fruit", "FRA", "self", "Agen"],
  ["Nordkyst Sjømat AS", "en", "fish", "NOR", 3, "Tromsø"],
  ["挪威峡湾三文鱼养殖加工有限公司", "zh", "fish", "NOR", 3, "Bergen"],
  ["Lofoten Klippfisk Produksjon AS", "en", "fish", "NOR", 3, "Svolvær"],
  ["Fjellkilde Vann AS", "en", "drinks", "NOR", "self", "Voss"],
  ["Prairie Gold Grain Processors Inc.", "en", "grain", "CAN", 4, "Regina"],
  ["Maple Creek Meat Packers Inc.", "en", "meat", "CAN", 4, "Brandon"],
  ["Atlantic Lobster Cooperative Ltd.", "en", "fish", "CAN", 4, "Yarmouth"],
  ["加拿大枫林健康食品有限公司", "zh", "health", "CAN", 4, "Richmond"],
  ["Érablière Mont-Royal inc.", "en", "bee", "CAN", "self", "Granby"],
  ["Okanagan Beverage Company Ltd.", "en", "drinks", "CAN", "self", "Kelowna"],
  ["Cooperativa Central Serra Azul Ltda.", "en", "meat", "BRA", 5, "Chapecó"],
  ["Fazenda Boa Esperança Cafés Especiais Ltda.", "en", "coffee", "BRA", 5, "Patrocínio"],
  ["Óleos do Cerrado S.A.", "en", "oil", "BRA", 5, "Rondonópolis"],
  ["Castanhas da Amazônia Beneficiamento e Comércio de Produtos Florestais Ltda.", "en", "nuts", "BRA", 5, "Rio Branco"],
  ["Sucos Vale Dourado S.A.", "en", "drinks", "BRA", "self", "Araraquara"],
  ["Siam Golden Rice Mills Co., Ltd.", "en", "grain", "THA", 6, "Nakhon Sawan"],
  ["泰国东方果园（春武里）冷冻食品加工有限公司", "zh", "fruit", "THA", 6, "Chonburi"],
  ["Andaman Ocean Products Public Company Limited", "en", "fish", "THA", 7, "Samut Sakhon"],
  ["泰国金湾海产罐头股份有限公司", "zh", "fish", "THA", 7, "Songkhla"],
  ["Chao Phraya Sauces Co., Ltd.", "en", "spice", "THA", "self", "Nonthaburi"],
  ["Mekong Delta Shrimp Export JSC", "en", "fish", "VNM", 8, "Cà Mau"],
  ["越南高原咖啡出口加工股份公司", "zh", "coffee", "VNM", 8, "Buôn Ma Thuột"],
  ["Bình Phước Cashew Processing Company Limited", "en", "nuts", "VNM", 8, "Đồng Xoài"],
  ["越南香辛料与调味品联合加工出口有限责任公司（平阳省第二工厂）", "zh", "spice", "VNM", 8, "Thủ Dầu Một"],
  ["Lâm Đồng Highland Tea Company", "en", "tea", "VNM", "self", "Bảo Lộc"],
  ["Severn Vale Creamery Ltd", "en", "dairy", "GBR", 9, "Shrewsbury"],
  ["Fenland Free Range Eggs Ltd", "en", "eggs", "GBR", 9, "Ely"],
  ["Orkney Isles Smokehouse Ltd", "en", "fish", "GBR", 10, "Kirkwall"],
  ["Highland Beef & Venison Processors Ltd", "en", "meat", "GBR", 10, "Inverness"],
  ["Cotswold Tea & Infusions Ltd", "en", "tea", "GBR", "self", "Cirencester"],
  ["燕之源（马来西亚）有限公司", "zh", "nest", "MYS", 11, "Sitiawan"],
  ["Walet Emas Swiftlet Products Sdn. Bhd.", "en", "nest", "MYS", 11, "Teluk Intan"],
  ["马来西亚南洋燕窝加工出口有限公司", "zh", "nest", "MYS", 11, "Johor Bahru"],
  ["Penang White Coffee Manufacturing Sdn. Bhd.", "en", "coffee", "MYS", 11, "George Town"],
];

/** People and streets for addresses, by country; `code` starts a home number, `dial` a telephone number. */
export const places = {
  // deno-fmt-ignore
  ITA: { code: "IT 9-", dial: "+39 ", streets: ["Via Roma", "Via del Grano", "Strada Statale 18"], people: ["Giulia Ferraro", "Marco De Santis", "Elena Ricci"] },
  // deno-fmt-ignore
  NZL: { code: "NZ-ME", dial: "+64 ", streets: ["State Highway 1", "Tui Road", "Harbour Quay"], people: ["Aroha Williams", "Daniel Fraser", "Mere Thompson"] },
  // deno-fmt-ignore
  FRA: { code: "FR 44.109.", dial: "+33 ", streets: ["Route de Paris", "Chemin du Moulin", "Zone industrielle Nord"], people: ["Camille Lefèvre", "Julien Moreau", "Inès Garnier"] },
  // deno-fmt-ignore
  NOR: { code: "NO-H", dial: "+47 ", streets: ["Havnegata", "Industriveien", "Kaien"], people: ["Ingrid Solberg", "Lars Nygård", "Kari Haugen"] },
  // deno-fmt-ignore
  CAN: { code: "CA ", dial: "+1 ", streets: ["Elevator Road", "Harbour Street", "Rang Saint-Joseph"], people: ["Emily Chen", "Liam Tremblay", "Olivia Singh"] },
  // deno-fmt-ignore
  BRA: { code: "SIF ", dial: "+55 ", streets: ["Rodovia BR-163", "Avenida Brasil", "Rua das Acácias"], people: ["Ana Beatriz Souza", "Rafael Carvalho", "Luiza Martins"] },
  // deno-fmt-ignore
  THA: { code: "TH-", dial: "+66 ", streets: ["Rama II Road", "Phahonyothin Road", "Soi 12"], people: ["Somchai Wattana", "Kanya Srisuk", "Niran Chaiyo"] },
  // deno-fmt-ignore
  VNM: { code: "DL ", dial: "+84 ", streets: ["Quốc lộ 1A", "Đường Lê Lợi", "Khu công nghiệp số 2"], people: ["Nguyễn Thị Lan", "Trần Văn Minh", "Phạm Thu Hà"] },
  // deno-fmt-ignore
  GBR: { code: "GB ", dial: "+44 ", streets: ["Distillery Road", "Mill Lane", "Harbour Terrace"], people: ["Fiona MacLeod", "James Whitfield", "Priya Patel"] },
  // deno-fmt-ignore
  MYS: { code: "MY-VHM ", dial: "+60 ", streets: ["Jalan Raja", "Lorong Walet", "Persiaran Perindustrian"], people: ["陈美玲", "Ahmad Faizal", "林志伟"] },
} as const;
