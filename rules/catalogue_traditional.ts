/** Traditional characters that names of food are written with, each before its simplified one. */
const pairs =
  "雞鸡鴨鸭鵝鹅魚鱼蝦虾貝贝鮑鲍鮭鲑鱈鳕鯖鲭鰻鳗鯛鲷鱸鲈鯉鲤鯰鲶鮪鲔鱒鳟鯊鲨魷鱿龍龙參参膽胆蠔蚝蠣蛎乾干鹽盐麵面麥麦穀谷糧粮" +
  "餃饺餡馅餅饼飯饭餛馄飩饨湯汤醬酱調调醃腌燻熏燒烧滷卤凍冻鮮鲜豬猪馬马驢驴騾骡駝驼鳥鸟鴿鸽鵪鹌鶉鹑窩窝優优條条絲丝塊块漿浆" +
  "蔥葱薑姜蘿萝蔔卜蘆芦筍笋莖茎葉叶棗枣蘋苹檸柠鳳凤蘭兰藍蓝蓮莲鱷鳄開开腸肠臟脏雜杂腎肾頭头腳脚飲饮釀酿維维蘇苏營营養养嬰婴" +
  "兒儿製制裝装點点膠胶澱淀漬渍貓猫黃黄紅红綠绿烏乌種种類类濃浓縮缩脫脱無无鈣钙純纯淨净礦矿氣气強强爾尔鬆松鴕鸵鹼碱羅罗鯡鲱" +
  "鱘鲟鱔鳝鱉鳖龜龟蝸蜗臘腊熱热動动體体內内燙烫檳槟櫻樱藥药鈴铃蠶蚕蕎荞麩麸壽寿蟲虫鯨鲸濕湿鹹咸燉炖壺壶飼饲絞绞連连帶带鮁鲅" +
  "鰹鲣鰈鲽鰲鳌鯧鲳鮃鲆鯷鳀鯪鲮鯽鲫鰱鲢鱅鳙糰团團团雙双殼壳顆颗軟软購购選选發发餵喂樹树薺荠諾诺亞亚歐欧緬缅緊紧幹干鷄鸡麪面" +
  "裡里節节實实劑剂罈坛馴驯糉粽慄栗澤泽濱滨剝剥顏颜罌罂圓圆榮荣橢椭齊齐穌稣粵粤韓韩蟶蛏蠑蝾鱖鳜鯔鲻鮐鲐鱭鲚鰣鲥";

const simplified = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[at * 2], pairs[at * 2 + 1]]),
);

/** The text with its traditional characters simplified, as the catalogue writes them. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
