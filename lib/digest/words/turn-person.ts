/** Who speaks in the words that are turned: the user, to the contact; or the contact, to the user. */
export type Speaker = "user" | "contact";

/** Turns words said between the two into words said to the user; null where that can't be done surely. */
export function turnPerson(words: readonly string[], speaker: Speaker, first: string): string[] | null {
  const turned: string[] = [];
  let isNamed = false;
  for (const [index, word] of words.entries()) {
    const [, core = "", tail = ""] = /^(.*?)([,;:.!?)]*)$/u.exec(word) ?? [];
    const context: Context = {
      before: plainWord(words[index - 1] ?? ""),
      after: plainWord(words[index + 1] ?? ""),
      isNamed,
      first,
    };
    const now: string | null = speaker === "user" ? fromUser(core, context) : fromContact(core, context);
    if (now === null) return null;
    isNamed ||= now.includes(first);
    turned.push(now + tail);
  }
  return turned;
}

type Context = { before: string; after: string; isNamed: boolean; first: string };

/** "I'll send you my notes": I is the user, you the contact. */
function fromUser(core: string, context: Context): string | null {
  const { isNamed, first } = context;
  switch (plainWord(core)) {
    case "i":
    case "we":
      return "you";
    case "i'm":
    case "we're":
      return "you’re";
    case "i'll":
    case "we'll":
      return "you’ll";
    case "i've":
    case "we've":
      return "you’ve";
    case "i'd":
    case "we'd":
      return "you’d";
    case "am":
      return context.before === "i" ? "are" : core;
    case "was":
      return context.before === "i" ? "were" : core;
    case "me":
    case "us":
      return "you";
    case "my":
    case "our":
      return "your";
    case "mine":
    case "ours":
      return "yours";
    case "myself":
    case "ourselves":
      return "yourself";
    case "your":
      return isNamed ? "their" : `${first}’s`;
    case "yours":
      return isNamed ? "theirs" : `${first}’s`;
    case "you":
      return theyOrName(context);
    case "you're":
      return isNamed ? "they’re" : null;
    case "you've":
      return isNamed ? "they’ve" : null;
    case "you'll":
      return isNamed ? "they’ll" : null;
    case "you'd":
      return isNamed ? "they’d" : null;
    case "yourself":
    case "yourselves":
      return null;
    default:
      return core;
  }
}

/** "Could you send me your notes": you is the user, I the contact. */
function fromContact(core: string, context: Context): string | null {
  const { isNamed, first } = context;
  switch (plainWord(core)) {
    case "i":
    case "we":
      return isNamed ? "they" : null;
    case "i'm":
    case "we're":
      return isNamed ? "they’re" : null;
    case "i'll":
    case "we'll":
      return isNamed ? "they’ll" : null;
    case "i've":
    case "we've":
      return isNamed ? "they’ve" : null;
    case "i'd":
    case "we'd":
      return isNamed ? "they’d" : null;
    case "am":
    case "was":
      return context.before === "i" ? (core === "am" ? "are" : "were") : core;
    case "me":
    case "us":
      return isNamed ? "them" : first;
    case "my":
    case "our":
      return isNamed ? "their" : `${first}’s`;
    case "mine":
    case "ours":
      return isNamed ? "theirs" : `${first}’s`;
    case "myself":
    case "ourselves":
      return null;
    default:
      return core;
  }
}

const beforeSubject = new Set(
  "whether if what that when where how who which because than once before after everything anything all".split(
    " ",
  ),
);
const modals = new Set("can could will would may might should must".split(" "));
const finite = new Set(
  "are have were need needed want wanted asked ask said mentioned sent like liked think thought do did had wrote told see showed gave describe described".split(
    " ",
  ),
);

function theyOrName({ before, after, isNamed, first }: Context): string | null {
  const isSubject = beforeSubject.has(before) || modals.has(after) || finite.has(after);
  if (!isSubject) return isNamed ? "them" : first;
  if (isNamed) return "they";
  return modals.has(after) ? first : null;
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[,;:.!?)]+$/, "");
}
