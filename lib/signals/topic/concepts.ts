/** Words for one craft, role or sort of thing that people look for, first the one it is counted as. */
const crafts = [
  "design designer ux ui graphic graphics illustrator illustration illustrate",
  "dev developer develop programmer program coder code coding devs software frontend front-end backend back-end fullstack full-stack webdev javascript typescript python java rails ios android",
  "finance cfo accountant accounting accountancy bookkeeper bookkeeping controller financial tax taxes treasurer payroll audit auditor comptable steuerberater",
  "law lawyer attorney legal solicitor barrister counsel paralegal litigation avocat anwalt abogado jurist",
  "invest investor investment vc vcs angel angels fund funding fundraising fundraise capital financing",
  "market marketer marketing cmo growth seo sem branding advertising adverts ads",
  "sell sales seller salesperson saleswoman salesman",
  "recruit recruiter recruiting recruitment hr hiring talent headhunter staffing",
  "press journalist reporter media pr editor columnist correspondent journalism publicist",
  "home flat apartment room sublet housing accommodation house flatshare lodging condo",
  "workspace desk cowork coworking co-working studio",
  "data analyst analytics statistician statistics statistical",
  "ml ai llm llms nlp",
  "write writer copywriter copywriting author ghostwriter novelist",
  "translate translator translation interpreter interpreting traducteur übersetzer",
  "speak speaker talk keynote lecture panellist panelist",
  "mentor mentoring mentorship coach coaching sparring",
  "photo photographer photography photos pictures picture",
  "video videographer film filming filmmaker camera cameraman",
  "doctor physician medical medicine health healthcare clinician clinic clinical gp",
  "nurse nursing carer caregiver",
  "paediatrician pediatrician paediatric paediatrics pediatrics",
  "dentist dental dentistry orthodontist",
  "therapist therapy psychotherapist psychotherapy psychologist psychology counselling",
  "vet veterinary veterinarian",
  "teach teacher tutor tutoring teaching lesson lessons trainer instructor",
  "cto",
  "found founder cofounder co-founder entrepreneur",
  "ceo",
  "product pm",
  "test tester testing",
  "job position vacancy employment-seeking internship intern placement traineeship apprenticeship apprentice apprentices",
  "operations ops coo",
  "procurement purchasing purchaser buyer sourcing",
  "logistics freight shipping forwarder haulage",
  "notary notaries notariat",
  "architect architecture architectural",
  "carpenter joiner carpentry joinery cabinetmaker",
  "plumber plumbing",
  "electrician electrics",
  "electric electrical electricity",
  "builder roofer construction contractor mason stonemason bricklayer",
  "mechanic garage car-repair",
  "gardener gardening landscaper landscaping",
  "clean cleaner cleaning",
  "childcare nanny babysitter babysitting au-pair childminder kindergarten nursery creche",
  "cook chef cater caterer catering kitchen",
  "bake baker bakery baking pastry",
  "venue event-space",
  "insure insurance insurer broker actuary",
  "security infosec pentest pentester cybersecurity",
  "research researcher scientist postdoc",
  "print printer printing printshop",
  "sponsor sponsorship donor donation patron",
  "grant grants subsidy subsidies foundation",
  "visa visas immigration permit",
  "patent patents ip trademark trademarks",
  "estate realtor estate-agent property landlord",
  "music musician band",
  "translate-sworn",
  "van truck lorry",
  "review feedback critique proofread proofreader proofreading",
  "gift-of-time volunteer volunteers volunteering",
  "host hosts",
  "distribute distributor distribution reseller dealer wholesaler",
  "crowdfund crowdfunding kickstarter",
  "ticket tickets",
  "wine wines vintner winery winemaker vineyard",
];

/** The craft or role that a word stands for. */
export const craftOf: ReadonlyMap<string, string> = new Map(
  crafts.flatMap((craft) => {
    const words = craft.split(" ");
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** What a craft is counted as: its first word. */
export const craftNames: ReadonlySet<string> = new Set(craftOf.values());

/** Several words for one thing, put in place of each other before single words are read. Lower case. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:chief financial officer|chief finance officer|(?:head|director|vp|lead) of finance|(?:finance|financial) (?:lead|director|manager|chief|officer)|chief accountant)\b/gu,
    "cfo",
  ],
  [
    /\b(?:chief technology officer|chief technical officer|technical (?:co-?founder|partner|lead)|(?:head|director|vp|lead) of (?:engineering|technology|tech)|tech lead|vp engineering)\b/gu,
    "cto",
  ],
  [/\b(?:chief marketing officer|(?:head|director|vp|lead) of (?:marketing|growth))\b/gu, "cmo"],
  [/\b(?:chief operating officer|(?:head|director|vp|lead) of operations)\b/gu, "coo"],
  [/\b(?:chief executive(?: officer)?|managing director)\b/gu, "ceo"],
  [
    /\b(?:chief people officer|human resources|people (?:ops|operations)|(?:head|director|vp|lead) of (?:people|talent))\b/gu,
    "hr",
  ],
  [
    /\b(?:general counsel|in-house counsel|(?:head|director|vp|lead) of legal|legal (?:head|lead|director))\b/gu,
    "counsel",
  ],
  [
    /\b(?:(?:seed|pre-seed|bridge|angel|funding|financing|investment|series [a-e]) (?:round|money|funding|capital|extension)|series [a-e]\b|venture (?:capital(?:ists?)?|partners?|funds?)|business angels?|angel investors?|family offices?|private equity)/gu,
    "investor",
  ],
  [/\b(?:product (?:managers?|management|owners?|leads?)|(?:head|director|vp|lead) of product)\b/gu, "pm"],
  [/\bmachine[- ]learning|artificial intelligence|deep[- ]learning\b/gu, "ml"],
  [/\bdata (?:scientists?|science|engineers?|engineering|analysts?|analysis|analytics)\b/gu, "analyst"],
  [/\b(?:user|ux|design) (?:research(?:ers?)?|experience)\b/gu, "ux"],
  [
    /\b(?:(?:software|web|app|mobile|backend|back-end|frontend|front-end|full-?stack|platform|devops|cloud|site reliability|python|java|javascript|typescript|rails|ios|android|staff|principal|founding) (?:engineers?|engineering|developers?|development|programmers?))\b/gu,
    "developer",
  ],
  [/\b(?:beta|alpha|user|usability)[- ]?(?:test(?:ers?|ing|s)?|users?)\b/gu, "beta-test"],
  [
    /\b(?:office|desk|working?|co-?working|meeting|studio)[- ](?:spaces?|rooms?|units?)\b|\bwork ?spaces?\b/gu,
    "workspace",
  ],
  [/\b(?:event|party|wedding|conference)[- ](?:spaces?|rooms?|halls?|locations?|venues?)\b/gu, "venue"],
  [/\b(?:property|real estate|land) (?:developers?|development)\b/gu, "estate"],
  [/\bbusiness (?:developers?|development)\b/gu, "sales"],
  [/\bestate agents?|real estate\b/gu, "estate"],
  [/\bpublic relations|communications? (?:lead|director|manager)|head of communications\b/gu, "pr"],
  [
    /\bspare (?:rooms?|beds?)|guest rooms?|places? to (?:stay|live|rent)|somewhere to (?:stay|live)\b/gu,
    "room",
  ],
  [/\b(?:summer|part-time|student|holiday) jobs?\b/gu, "job"],
  [/\bjobs? (?:offers?|openings?|opportunit(?:y|ies)|in)\b/gu, "job "],
  [/\bchild(?:ren)?(?:'s)? (?:doctors?|physicians?)\b/gu, "paediatrician"],
  [/\bcar (?:repairs?|mechanics?|workshops?)\b/gu, "mechanic"],
  [/\b(?:labou?r|employment) (?=(?:law|lawyers?|attorneys?|solicitors?|and employment))/gu, "employment "],
  [/\breference letters?|letters? of (?:reference|recommendation)|recommendation letters?\b/gu, "reference"],
  [/\btax(?:es)? (?:lawyers?|attorneys?|counsel|solicitors?)\b/gu, "taxation lawyer"],
  [/\b(?:ip|intellectual property|patent) (?:lawyers?|attorneys?|counsel|solicitors?)\b/gu, "patent lawyer"],
  [/\bspeaks? (?!(?:at|on|about|in|to|for|with|up|out)\b)(?=\p{L})|-speaking\b/gu, " "],
  [/\bwrites? (?:about|for|on)\b/gu, "journalist"],
  [/\b(?:talk|speak)(?:ing|s)? (?:to|with)\b/gu, " "],
  [/\bweb hosting\b/gu, "webhosting"],
  [/\bweb ?sites?\b|\bhome ?pages?\b/gu, "website"],
  [/\bpitch decks?|slide decks?\b/gu, "deck"],
];

const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Words that say nothing about what a topic is about. */
export const emptyWords: ReadonlySet<string> = listed(`
  a an the my our your his her their its some any of for to in on at by with from and or about into as is are am be was were been we i you he she they me us him it
  this that these those there here not no yes also just still very really quite more most less much many lot lots bit one two three four five six seven eight nine ten
  few couple several plenty another other others good great nice best better decent reliable solid recommended trusted strong lovely excellent top brilliant amazing
  help helps helping helped intro intros introduction introductions introduce introducing someone somebody anyone anybody who whom whose which what can could will would
  should may might must do does did done has have had having need needs needed want wants wanted looking look looks seeking seeks seek searching search find finding
  know knows known knowing get gets getting got give gives giving take takes taking make makes making made think like likes love loves would-be keen happy glad
  experienced experience expertise expert experts skilled talented specialist specialists specialised specialized specialising specializing
  senior junior freelance freelancer freelancers fractional interim part-time full-time independent certified trained professional local external young old new first next last
  extra spare free available large larger big bigger small smaller little short long whole own real right proper cheap affordable used second-hand
  advice advise tip tips idea ideas question questions pointer pointers recommendation recommendations suggestion suggestions lead leads contact contacts
  per via close closely nearby over under near around after before during until since when where while why how if so then than because but both each every all
  der die das ein eine einen einem einer für und mit bei von zu im am le la les un une des du de et pour avec dans el los las una y con para por o os as um uma e com il lo gli di che per een het voor met
  yet already ago now soon today tomorrow yesterday year years month months week weeks day days time times
  friend friends colleague colleagues sister brother wife husband cousin uncle aunt neighbour neighbor daughter son mother father kid kids
  thing things stuff way ways kind sort area field side part parts background use uses using work works worked working run runs running ran led leads leading headed chaired managed someone's
  try trying tries offer offers offering offered share shares send sends lend lends borrow borrows show shows tell tells meet meets meeting bring brings put puts
  former ex well-known famous serious possible potential strong independent own owns owned`);

/** Words that only say whom or what sort of company: they count a little, never decide. */
export const lightWords: ReadonlySet<string> = listed(`
  team teams company companies startup startups start-up start-ups firm firms business businesses group groups people folks person man men woman women guy guys student students user users customer customers
  client clients member members owner owners head heads director directors vp chief officer manager managers management lead leader leaders partner partners assistant assistants clerk executive consultant consultants
  consulting adviser advisers advisor advisors engineer engineers engineering agent agents agency agencies service services project projects world market-place region office-hours industry sector trade list copy version
  call chat coffee lunch dinner letter letters book books page pages chapter chapters draft drafts application applications support high low hand area private public international european national level space`);

/** Two texts of which one names a rank from each line are not about the same person. */
export const seniorRanks: ReadonlySet<string> = listed(
  "head director vp chief cfo cto cmo coo ceo president partner principal lead",
);
export const juniorRanks: ReadonlySet<string> = listed(
  "assistant clerk intern trainee apprentice student receptionist waiter attendant",
);
