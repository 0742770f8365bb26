/** A mail written here, with its base64 attachments; what mail providers accept ends near 25 MB. */
export const sendBodyBytesMax = 35 * 1024 * 1024;

/** Any other request body is a short list of ids. */
export const requestBodyBytesMax = 1024 * 1024;

/** SES accepts 50 recipients per message; more is a mailing list, not a mail one writes. */
export const recipientsMax = 50;

/** RFC 5322 section 2.1.1: a header line has at most 998 characters; a longer subject is a body. */
export const subjectCharactersMax = 998;

/** RFC 5321 section 4.5.3.1.3: a path has at most 256 octets with its brackets. */
export const addressCharactersMax = 254;

/** Mailpit's default page. */
export const listLimitDefault = 50;

/** Each listed mail is parsed for its snippet; a bigger page would hold the request for seconds. */
export const listLimitMax = 1000;

/** Mailpit's snippets have up to 250 characters. */
export const snippetCharactersMax = 250;

/** Body text kept per mail for searching, so that a huge mail does not stay in memory. */
export const searchTextCharactersMax = 10_000;

/** Summaries kept in memory; a few KB each, at most about 25 KB. */
export const summariesKeptMax = 10_000;

/** A query is typed by a person; each term is one pass over the mails. */
export const searchTermsMax = 20;

/** Quoted history in an answer: past this a mail program would cut, too. */
export const quotedCharactersMax = 100_000;

/** RFC 5322 sets no bound on References; the first and the newest keep a thread together. */
export const referencesMax = 20;

/** RFC 6068 links come from mails, so from anyone; browsers cut URLs near here. */
export const mailtoCharactersMax = 64_000;

/** HTML shown in the frame. Gmail clips at 102 KB; a megabyte of markup already takes a second to lay out. */
export const shownHtmlCharactersMax = 2_000_000;

/** Inline images become data: URLs in the shown HTML; all of them together. */
export const inlineImageBytesMax = 10 * 1024 * 1024;

/** Each open page holds one stream; a browser opens at most 6 per host on HTTP/1.1. */
export const liveStreamsMax = 64;

/** Proxies and sleeping laptops drop silent connections after about a minute. */
export const liveHeartbeatMs = 25_000;

/** How long a sent mail may take to appear in the mailbox before its id is given as its Message-ID. */
export const sentMailVisibleWithinMs = 2000;
