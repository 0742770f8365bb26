/** Groups of English first names that one person goes by; the first of a line is the formal one. */
const groups = `
abigail abby gail|albert al bert bertie|alexander alex alec sandy sasha xander|alexandra alex sandra lexi sasha|alfred alf alfie fred
amanda mandy|andrew andy drew|angela angie|anthony tony ant|antonia toni|arthur art artie|barbara barb babs|benjamin ben benny benji
bernard bernie|bradley brad|cameron cam|carolyn carol carrie lyn|catherine cathy cate kate katie cat|charles charlie chuck chas
charlotte charlie lottie|christina chris chrissie tina|christine chris chrissie|christopher chris kit topher|daniel dan danny
david dave davy|deborah deb debbie|dominic dom|donald don donnie|dorothy dot dottie|douglas doug|edward ed eddie ned ted teddy
eleanor ellie nell nora|elizabeth liz lizzie beth betty eliza libby bess betsy|emily em|eugene gene|florence flo|frances fran frankie
francis frank fran|frederick fred freddie|gabriel gabe|gabriella gabby|geoffrey geoff|george georgie|gerald gerry jerry|gregory greg
harold harry hal|harriet hattie|henry harry hank|isabel izzy bella|isabella izzy bella|jacob jake|jacqueline jackie|james jim jimmy jamie
janet jan|jeffrey jeff|jennifer jen jenny|jeremy jerry jem|jessica jess jessie|joanna jo joanie|john johnny jack|jonathan jon jonny
joseph joe joey|josephine jo josie|joshua josh|judith judy jude|julian jules|katherine kathy kate katie kat kit|kathleen kathy kath
kenneth ken kenny|kimberly kim|lawrence larry laurie|leonard leo len lenny|lucas luke|madeleine maddie|margaret maggie meg peggy marge
martin marty|matthew matt matty|maximilian max|megan meg|melissa mel|melanie mel|michael mike mick mickey|michelle shelly
mitchell mitch|mohammed mo|nathaniel nate nat nathan|nathan nate|nicholas nick nicky|nicola nicky nic|nicole nicky nikki|oliver ollie
olivia liv livvy|pamela pam|patricia pat patty trish tricia|patrick pat paddy|penelope penny|peter pete|philip phil pip|philippa pippa
rachel rach|raymond ray|rebecca becky becca|richard rich rick ricky dick|robert bob rob bobby robbie bert|roberta bobbie
ronald ron ronnie|rosemary rosie|russell russ|samantha sam sammy|samuel sam sammy|sarah sally|sebastian seb|sharon shaz|simon si
sophia sophie|stephanie steph|stephen steve stevie|steven steve stevie|stuart stu|susan sue susie|sylvia syl|terence terry
theodore theo ted teddy|theresa terry tess tessa|thomas tom tommy|timothy tim timmy|tobias toby|valerie val|veronica ronnie
victoria vicky tori|vincent vince vinny|walter walt wally|wendy wen|william will bill billy liam|zachary zach zack`;

const formsOf = new Map<string, Set<string>>();

for (const group of groups.trim().split(/[|\n]/)) {
  const [formal = "", ...short] = group.trim().split(" ");
  for (const one of short) link(formal, one);
}

function link(formal: string, short: string): void {
  formsOf.set(formal, (formsOf.get(formal) ?? new Set()).add(short));
  formsOf.set(short, (formsOf.get(short) ?? new Set()).add(formal));
}

/** What else someone with this first name (folded) may be called: short for formal, formal for short. */
export function nicknamesOf(first: string): string[] {
  return [...(formsOf.get(first) ?? [])];
}
