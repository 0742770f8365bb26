import { statusCode } from "./delivery-status.ts";
import { replyPhase } from "./reply-phase.ts";

/** Why a mail did not arrive, in plain words. */
export type FailureReason =
  | "no such mailbox"
  | "no such host"
  | "moved away"
  | "host takes no mail"
  | "mailbox full"
  | "suspended"
  | "expired in queue"
  | "too big"
  | "taken for spam"
  | "virus"
  | "rejected sender"
  | "refused by policy"
  | "sender not authenticated"
  | "too many messages"
  | "relaying denied"
  | "malformed"
  | "network trouble"
  | "server trouble"
  | "filtered"
  | "not said";

/** One reason with the words that tell it and the status that RFC 3463 gives it. */
type ReasonRule = { reason: FailureReason; pattern: RegExp; status: string };

/** In order of how specific the words are: the first that fits wins. */
const rules: readonly ReasonRule[] = [
  {
    reason: "network trouble",
    pattern:
      /(?:host|name|domain)[^\n]{0,40}not found,? try again|name (?:service|server)[^\n]{0,60}(?:try again|temporar|timed? ?out)|temporary (?:dns|lookup|name) |\b5\.4\.316\b/i,
    status: "4.4.3",
  },
  {
    reason: "filtered",
    pattern:
      /recipient(?:'?s)? preferences|refused by (?:the )?(?:user|recipient)|blocked by (?:the )?(?:user|recipient)/i,
    status: "5.7.1",
  },
  {
    reason: "no such mailbox",
    pattern:
      /recipient address rejected: (?:access denied|user|undeliver|unknown|no such|invalid)|recipnotfound|\buser unknown\b|\bunknown user\b|invalid recipient|no such user\b|\b5\.1\.1 [^\n]{0,80}(?:unknown|not found|not exist)|(?:e-?mail )?account (?:that you tried to reach )?does not exist/i,
    status: "5.1.1",
  },
  {
    reason: "virus",
    pattern: /\bvirus\b|malware|infected|dangerous attachment|executable (?:file|attachment)/i,
    status: "5.7.1",
  },
  {
    reason: "too big",
    pattern:
      /message (?:size |length |is |was )*(?:too (?:big|large)|exceeds?)|(?:size|length) (?:exceed|limit)|exceeds? (?:the )?(?:max\w*|fixed|allowed|size)[^\n]{0,40}(?:size|limit|length)|too large|5\.3\.4/i,
    status: "5.3.4",
  },
  {
    reason: "mailbox full",
    pattern:
      /(?:mail ?box|mailfolder|mailfile|inbox|account|storage|maildir\w*)[^\n]{0,30}(?:is |are |was |has )*(?:full|over(?:-| )?quota|exceed)|over ?quota|quota (?:exceed|violat|is full|limit)|exceed\w*[^\n]{0,30}quota|disk (?:quota|full|space)|out of (?:storage|space)|insufficient (?:disk|storage|space|system storage)|not enough (?:disk|storage)|too (?:many|much) (?:messages|mail data|mail) (?:in|on)|mailbox size|capacity|\b[45]\.2\.2\b|容量|переполнен|boîte (?:pleine|aux lettres pleine)|postfach (?:ist )?voll/i,
    status: "5.2.2",
  },
  {
    reason: "suspended",
    pattern:
      /(?:account|user|mailbox|recipient|address|domain|e-?mail)[^\n]{0,40}(?:suspended|disabled|deactivated|inactive|locked|frozen|blocked for|on ?hold|temporarily (?:blocked|unavailable))|(?:inactive|disabled|suspended|dormant) (?:user|account|mailbox|recipient|on this domain)|not been activated|\b5\.2\.1\b/i,
    status: "5.2.1",
  },
  {
    reason: "moved away",
    pattern:
      /has (?:been )?(?:moved|changed)[^\n]{0,30}(?:address|to)|address[^\n]{0,30}has (?:been )?changed|user (?:has )?moved|no longer (?:with|works? (?:for|at|here))|\b5\.1\.6\b/i,
    status: "5.1.6",
  },
  {
    reason: "too many messages",
    pattern:
      /too many (?:(?:concurrent |simultaneous |smtp )?(?:connection|session|message|recipient|mail|error|unknown|invalid|hop)s?)|rate[- ]?limit|throttl|(?:connection|message|recipient|sending) (?:rate |frequency )?limit|exceeded[^\n]{0,40}(?:messages|recipients|connections|limit|rate)|temporarily (?:deferred|rate)|\b4\.7\.650\b|try again later[^\n]{0,40}too/i,
    status: "4.4.5",
  },
  {
    reason: "relaying denied",
    pattern:
      /relay(?:ing)? (?:access )?(?:is |was )?(?:denied|not permitted|not allowed|prohibited)|unable to relay|not allowed to relay|cannot relay|not (?:a )?local (?:domain|recipient)|no relaying/i,
    status: "5.7.1",
  },
  {
    reason: "no such host",
    pattern:
      /(?:host|domain|server|mx)(?: name| record)?s?[^\n]{0,30}(?:unknown|not found|does(?: not|n't) exist|not exist|isn'?t known|invalid|no valid|nxdomain)|unknown (?:mail )?(?:host|domain|server)|no (?:such|valid|route to) (?:host|domain|hosts)|(?:unrouteable|unroutable) (?:mail )?(?:domain|address)|couldn'?t find (?:any|a) host|name or service not known|name service error|dns (?:error|lookup|type|server returned)|unable to (?:lookup|resolve)|lookup (?:failed|of)|(?:can'?t|cannot) resolve|hostname does not resolve|no mx|point to non-?existent|domain is not reachable|\b5\.1\.2\b|\b5\.4\.4\b|nicht auflös/i,
    status: "5.1.2",
  },
  {
    reason: "host takes no mail",
    pattern:
      /(?:does|do|will) not (?:accept|receive) (?:any )?(?:e-?)?mails?\b|null ?mx|doesn'?t accept mail|no smtp service here|not accept(?:ing)? (?:any )?(?:e-?)?mail|\b5\.3\.2\b/i,
    status: "5.3.2",
  },
  {
    reason: "sender not authenticated",
    pattern:
      /\bspf\b|\bdkim\b|\bdmarc\b|unauthenticated (?:e-?mail|sender)|sender policy|not authenticated|\b5\.7\.(?:9|20|21|22|23|24|26|30|509)\b|no (?:ptr|reverse)|\bptr\b|reverse (?:dns|lookup)|\b5\.7\.25\b|rdns/i,
    status: "5.7.9",
  },
  {
    reason: "taken for spam",
    pattern:
      /\bspam\b|\bjunk (?:mail|e-?mail)\b|unsolicited|bulk (?:e-?mail|mail)|content (?:filter|rejected)|looks? like (?:spam|junk)/i,
    status: "5.7.1",
  },
  {
    reason: "refused by policy",
    pattern:
      /blocked|black ?-?list|block ?-?list|\brbls?\b|\bdnsbl\b|denylist|banned|reputation|access (?:is )?denied|polic(?:y|ies)|prohibit|not (?:allowed|permitted|authorized|authorised)|unauthori[sz]ed|spamhaus|barracuda(?:central)?|\b5\.7\.(?:606|511|512|513)\b|service (?:refused|not available)[^\n]{0,40}(?:client|ip)|client host|bad (?:helo|reputation)|administratively|restricted/i,
    status: "5.7.1",
  },
  {
    reason: "rejected sender",
    pattern:
      /sender (?:address )?(?:rejected|denied|refused|unknown|verify|domain)|(?:domain of )?sender (?:address|domain)[^\n]{0,60}(?:not|does)|mail from[^\n]{0,40}(?:reject|refus|denied)|from address|sender (?:is )?(?:not|in)|backscatter|\b5\.1\.[78]\b|not (?:a )?member|posting (?:to|is)/i,
    status: "5.1.8",
  },
  {
    reason: "no such mailbox",
    pattern:
      /(?:user|mail ?box|recipient|account|address|addressee|local[- ]?part|alias|customer|destination|member|subscriber|e-?mail)s?(?: name| address| account)*[^\n]{0,60}?(?:\bunknown|not (?:be )?found|n't (?:be )?found|does(?: not|n't) exist|do not exist|not exist|invalid|no longer|not (?:listed|valid|known|recogni[sz]ed|local|in )|unavailable|non-?exist|couldn'?t be found|isn'?t valid|rejected|undeliverable|not have an? )|(?:unknown|invalid|no such|nonexistent|non-existent|bad|illegal|incorrect|undeliverable|unrecogni[sz]ed|not a valid|not our|can'?t find|couldn'?t find|not find|no) (?:\S{1,80} )?(?:e-?mail |virtual |local |destination |mail |valid )?(?:user|mail ?box|recipient|address|account|local[- ]part|alias|customer|person)|doesn'?t have (?:an? )?[^\n]{0,40}(?:account|mailbox)|recipnotfound|not listed in|address error|no such (?:user|person|mailbox)|addressee unknown|user doesn|who are you|\b5\.1\.(?:1|3|10|0)\b|\b5\.1\.351\b|該当|存在しません|見つかりません|存在せず|не (?:существует|найден)|n'existe pas|existiert nicht|no existe|não existe|non esiste|不存在/i,
    status: "5.1.1",
  },
  {
    reason: "expired in queue",
    pattern:
      /(?:delivery|message|mail|retry|queue|time)[^\n]{0,40}(?:expired|timed? ?out|too (?:long|old))|(?:could|can)(?:not|n't| not)(?: be)? (?:deliver|send|sent)\w*[^\n]{0,30}for (?:the last )?(?:\d+|more)|retry (?:time|timeout)|giving up|been in the queue|too long|unable to deliver[^\n]{0,40}(?:days|hours)|undelivered for|delayed|\b4\.4\.7\b|will (?:be retried|retry|keep trying)|still (?:being )?(?:trying|retried)/i,
    status: "4.4.7",
  },
  {
    reason: "network trouble",
    pattern:
      /connect(?:ion)?(?: to)?[^\n]{0,60}(?:refused|timed? ?out|reset|failed|lost|dropped|closed|error|unable|went away)|network (?:is )?(?:unreachable|error)|(?:unable|failed|couldn'?t|could not|wasn'?t able)[^\n]{0,20}(?:connect|establish|contact|reach)|no route|unreachable|not responding|host not reachable|(?:mail )?(?:loop|hop)s?\b|tls|ssl|certificate|\b[45]\.4\.[0-9]\b/i,
    status: "4.4.1",
  },
  {
    reason: "malformed",
    pattern:
      /syntax error|malformed|bad (?:header|message|command|sequence)|header[^\n]{0,40}(?:missing|invalid|error)|rfc ?\d{3,4}|(?:illegal|invalid)[^\n]{0,20}(?:character|attachment|header)|not compliant|8bit|smtputf8|command not|\b5\.[56]\.\d\b/i,
    status: "5.6.0",
  },
  {
    reason: "filtered",
    pattern:
      /filter(?:ed)?|refused|rejected|declined|not want|denied|message refused|\b5\.2\.0\b|\b5\.7\.\d{1,3}\b/i,
    status: "5.7.1",
  },
  {
    reason: "server trouble",
    pattern:
      /(?:system|server|local|internal|configuration|program|mailer|i\/o|disk|resource)[^\n]{0,20}(?:error|fail|problem|trouble|unavailable)|service (?:currently |temporarily )?unavailable|temporar(?:y|ily)|exit(?:ed)? (?:status|with|code)|command output|aborted|\b[45]\.3\.\d\b/i,
    status: "4.3.0",
  },
];

/** Reasons after which writing again is useless until the user says otherwise. */
const hardReasons = new Set<FailureReason>([
  "no such mailbox",
  "no such host",
  "moved away",
  "host takes no mail",
]);

/** What follows for one recipient: the reason, whether it is final, and a status even where none was said. */
export type FailureVerdict = { reason: FailureReason; hard: boolean; status: string };

/**
 * Reads the server's words for a failure, with the enhanced status as a second witness (RFC 3463). `temporary` when
 * the report says that delivery goes on or the status class is 4.
 */
export function judgeFailure(words: string, status: string, temporary: boolean): FailureVerdict {
  const text = words.slice(0, 4_000).replace(/\s+/g, " ");
  const found =
    rules.find((rule) => rule.pattern.test(text)) ?? rules.find((rule) => rule.pattern.test(status));
  const reason = found?.reason ?? "not said";
  const code = status || statusCode(text) || guessedStatus(found?.status, text, temporary);
  const isTemporary = temporary || code.startsWith("4.");
  const hard = hardReasons.has(reason) && !isTemporary && !contradicts(reason, code, text);
  return { reason, hard, status: code };
}

/**
 * "User unknown" under a code for a mailbox that is there (X.2.*) or for a policy (X.7.*): two witnesses that differ,
 * as of providers who say so to any mail they do not want.
 */
function contradicts(reason: FailureReason, code: string, text: string): boolean {
  return reason === "no such mailbox" && /^5\.[27]\./.test(code) && replyPhase(text) !== "recipient";
}

function guessedStatus(status: string | undefined, text: string, temporary: boolean): string {
  const smtpClass = /(?:^|[^\d.])([45])\d\d(?:[ -]|$)/.exec(text)?.[1] ?? (temporary ? "4" : "5");
  return status === undefined ? `${smtpClass}.0.0` : `${temporary ? "4" : smtpClass}${status.slice(1)}`;
}
