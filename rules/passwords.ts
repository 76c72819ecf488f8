/** Why a password is refused. */
export type PasswordIssue =
  | "password.short"
  | "password.long"
  | "password.common"
  | "password.own";

const SHORTEST = 12;
const LONGEST = 128;

/** A repeated piece up to this long is no more secret than the piece. */
const PIECE = 4;

/** Passwords and words that are guessed first, without the digits people put behind them. */
const common: ReadonlySet<string> = new Set(
  `
  food password passw0rd p@ssword p@ssw0rd pa55word pass passwort motdepasse contrasena senha
  parola qwerty qwertz azerty qwer asdf zxcv qaz qazwsx qazwsxedc qweasd qweasdzxc zaq zaqwsx
  asdfgh asdfghjkl zxcvbn zxcvbnm qwertyui qwertyuiop 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx
  1qaz2wsx3edc zaq12wsx q1w2e3r q1w2e3r4t a1b2c abc abcd abcde abcdef abcdefg abcdefgh admin
  administrator root user username guest login signin letmein welcome hello changeme change
  default secret test testing tester demo sample example temp temporary newpassword mypassword
  oldpassword yourpassword thepassword iloveyou ilovegod loveyou lovely love forever friends
  family mother father baby angel sweety honey monkey dragon tiger lion eagle falcon panther wolf
  bear horse dolphin butterfly kitty puppy sunshine princess prince queen king flower rainbow
  summer winter spring autumn january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday football baseball
  basketball hockey soccer liverpool arsenal chelsea barcelona realmadrid juventus superman batman
  spiderman ironman starwars pokemon naruto matrix minecraft fortnite michael jordan charlie
  ashley jessica daniel andrew thomas robert joshua jennifer michelle nicole anthony maria george
  william master shadow hunter killer ranger ninja samurai hacker access trustno trustnoone
  whatever nothing computer internet google facebook apple samsung microsoft windows freedom
  liberty america american england london paris germany france italy spain brazil canada australia
  japan korea china beijing shanghai guangzhou zhongguo woaini woaiwojia wodemima mima mimamima
  nihao company enterprise factory office business manager director customs portal register
  registration export import exporter importer foods foodgate cifer gacc 123456789012
  1234567890123 012345678901 098765432109 987654321098 111111111111 000000000000 123456654321
  112233445566 121212121212 123123123123 102030405060 147258369147 159753159753 789456123789
  520131452013 1234567890qwerty 123456789abc 123456789qwe 12345678qwerty 1234567890ab
  qwertyuiopasdf qwertyuiopasdfghjkl asdfghjklzxcvbnm 1qaz2wsx3edc4rfv 1q2w3e4r5t6y 1q2w3e4r5t6y7u
  q1w2e3r4t5y qazwsxedcrfv qazwsxedcrfvtgb zaq1xsw2cde zaq12wsxcde qweasdzxcqwe abcdefghijkl
  abcdefghijklm abcdefghijklmnopqrstuvwxyz abc123abc a1b2c3d4e5f abcd1234abcd adminpassword
  passwordadmin welcomeadmin letmeinplease letmeinnow pleaseletmein opensesame welcometochina
  welcomeback welcomehome thisismypassword mypasswordis passwordpassword passwordsecret
  secretpassword changepassword resetpassword password1password forgotpassword nopassword
  ihatepasswords ihatethis correcthorsebatterystaple correcthorse trustnooneelse iloveyouforever
  iloveyousomuch iloveyoubaby ilovemyself ilovemyfamily ilovemywife ilovemydog ilovechina
  ilovejesus jesuschrist godisgood godislove jesusislord manchesterunited manchestercity
  liverpoolfc juventusturin bayernmunchen realmadridcf losangeles newyorkcity unitedstates
  unitedkingdom sanfrancisco christopher elizabeth alexander harrypotter spongebob supermariobros
  mickeymouse hellokitty startrek gameofthrones lordoftherings qwertyqwerty asdfasdfasdf
  testtesttest adminadmin rootroot testpassword temppassword temporarypassword defaultpassword
  guestpassword userpassword demopassword rootpassword 5201314520 1314520woaini aini
  zhonghuarenmin woaizhongguo mimashimima meiyoumima foodsafety foodfactory exportimport
  importexport chinaexport chinaimport chinacustoms customschina
`.trim().split(/\s+/),
);

/** Every reason against a password; which characters it is made of is none. */
export function passwordIssues(
  password: string,
  { userName, companyName = "" }: { userName: string; companyName?: string | undefined },
): readonly PasswordIssue[] {
  const length = [...password].length;
  const issues: PasswordIssue[] = [];
  if (length < SHORTEST) issues.push("password.short");
  if (length > LONGEST) issues.push("password.long");
  // The search for pieces takes the square of the length.
  if (length <= LONGEST && isCommon(folded(password))) issues.push("password.common");
  if (isOwn(bare(password), { user: bare(userName), company: bare(companyName) })) {
    issues.push("password.own");
  }
  return issues;
}

/** Without case and width: what a guesser tries as one. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function bare(text: string): string {
  return folded(text).replace(/\s/g, "");
}

function isCommon(text: string): boolean {
  const whole = bare(text);
  const words = [whole, withoutTail(whole)];
  return words.some((word) => common.has(word) || common.has(piece(word))) ||
    isRepeated(text) || isRepeated(whole);
}

/** Without the digits and signs at its end. */
function withoutTail(text: string): string {
  return text.replace(/[\p{N}\p{P}\p{S}]+$/u, "");
}

function isRepeated(text: string): boolean {
  const part = piece(text);
  return part !== text && [...part].length <= PIECE;
}

/** The shortest piece that makes the text when it is repeated. */
function piece(text: string): string {
  return /^(.+?)\1*$/su.exec(text)?.[1] ?? text;
}

function isOwn(text: string, { user, company }: { user: string; company: string }): boolean {
  return (user !== "" && text.includes(user)) || (company !== "" && text === company);
}
