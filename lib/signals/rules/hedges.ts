/**
 * What takes a statement back, tested on the words before it (English, contractions written out).
 * A wrong "you promised" costs more trust than a missed one, so every kind of doubt counts.
 */
export const unsureBefore =
  /\b(?:maybe|perhaps|possibly|probably|might|hopefully|i (?:think|guess|suppose|doubt|wish|hope|wonder|fear)(?: that)?|in theory|ideally|in an ideal world|one day|someday|some day|eventually|at some point|not sure|not certain|no idea|do not know|cannot say|pretend|imagine|suppose|what if|as if|even if|whether)\s+(?:[\p{L}' ]{0,25})$/u;

/** A condition opened before and not closed: "if I find time I'll …", "unless they cancel, I'll …". */
export const conditionBefore =
  /\b(?:if|unless|in case|assuming|provided|supposing|whether|were i|had i|should (?:you|i|we|they|he|she|it))\b|^should \p{L}+ /u;

/** Conditions that only ask for leave: they don't make a promise less of one. */
export const courtesyCondition =
  /\bif (?:that|this|it) (?:is|works|sounds|would be|helps|suits)(?: (?:ok|okay|fine|good|alright|all right|useful|helpful|easier|of interest|for you|with you))*|\bif (?:ok|okay|that is ok|you do not mind|all goes well|not (?:sooner|earlier|before))\b/u;

/** A condition that follows and means it. */
export const conditionAfter =
  /^(?:[^.;]{0,120})\b(?:if (?!(?:that|this|it) (?:is (?:ok|okay|fine|good|alright)|works|sounds|helps|suits)|ok\b|okay\b|you do not mind|not (?:sooner|earlier|before))|unless (?!(?:i|you) hear)|in case\b|assuming\b|provided\b|as long as\b|depending\b)/u;

/** Words that report what somebody said, thought or hoped. */
export const reportedBefore =
  /\b(?:said|says|say|saying|told|tell|tells|telling|claims?|claimed|thinks?|thought|believes?|believed|hopes?|hoped|hoping|expects?|expected|assumes?|assumed|wants?|wanted|wondering|wonders?|promised|swore|announced|mentioned|remember|remembers|reminded|reminds|suggested|insisted|insists|know|knows|knew|like|feels? like)(?: (?:me|you|him|her|us|them|everyone|everybody|people|sam|that|if|when|how|\p{L}{2,12})){0,3} $/u;

/** Irony that gives itself away. */
export const sarcastic =
  /\b(?:yeah,? right|as if|sure,? because|drop everything|when (?:hell|pigs)|in your dreams|dream on| \/s$|^oh,? (?:sure|joy|(?:great|wonderful|fantastic|brilliant|good|lovely),? (?:another|just|now|so|because))\b|just what i (?:needed|wanted)|thanks for nothing|^(?:wow|gee|oh|great|fantastic),? (?:well,? )?thanks a (?:lot|bunch|million) for|sometime in the next century|nothing better to do|thanks a bunch for|how kind of (?:them|him|her)|right after i (?:win|solve|cure)|win the lottery|in my (?:copious|abundant) (?:spare|free) time|not!)/u;

/** What only a machine or a footer says. */
export const automatic =
  /\b(?:automated (?:message|email|response|reply)|auto-?reply|do not reply (?:to this|directly)|please do not (?:reply|respond|answer)|(?:message|email|mail|communication) in error|not the intended recipient|unsubscribe|out of (?:the )?office (?:until|from|with)|limited access to (?:my )?email|confidential and|privileged (?:and|information)|contains confidential|(?:ensure|guarantee) (?:future )?(?:delivery|that you (?:continue|receive))|our emails are delivered|safe[- ]sender|no longer (?:want|wish|like) to (?:receive|be contacted)|not to receive|click (?:here|the link|on the)|opt[- ]out|manage your (?:account|subscription|preferences)|confidential information intended|intended (?:solely|only) for|view (?:this email|it) in your browser|for urgent matters|in urgent cases|when i return|(?:on|away on) (?:annual |parental |sick |maternity |paternity )?(?:leave|holiday|holidays|vacation) (?:until|from|till|through|this week)|(?:mailbox|inbox|address) is (?:not|no longer) (?:monitored|in use)|will (?:answer|respond|reply)(?: to)? (?:your|all) (?:\p{L}+ )?(?:mail|mails|message|messages|email|emails)? ?(?:after|when|upon|once)|sent from my|you are receiving this|(?:rate|review) (?:your|our|this) (?:experience|service|order|purchase|stay|visit|delivery)|how did we do|your (?:appointment|booking|reservation|order|registration|subscription|account|payment) (?:is|was|has been) (?:now )?(?:confirmed|received|processed|activated|cancelled|complete)|(?:take|complete) (?:our|this|a) (?:short |brief |quick )*survey|scanned for viruses|before printing)\b/u;
