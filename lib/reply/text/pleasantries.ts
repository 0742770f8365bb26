const whole = new RegExp(
  "^(?:" +
    [
      "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|greetings)(?: (?:there|all|team|again|tend|folks|everyone|robot|friend))*",
      "(?:many |big |great,? |ok,? |okay,? |perfect,? |super,? |cool,? |nice,? )?(?:thanks|thank you|thank u|thx|tx|ta|cheers|merci|danke|gracias|tks)(?: (?:so much|a lot|again|a million|you|very much|tend|all|everyone|for (?:this|the (?:list|digest|reminders?|help|nudges?|suggestions)|these|reminding me)|in advance))*",
      "(?:(?:kind|best|warm|warmest|many|all the|with)(?: kind| best| warm)? )?(?:regards|wishes|best|greetings)",
      "(?:best|all best|all the best|yours|yours (?:truly|sincerely|faithfully)|sincerely|cordially|take care|bye|bye bye|see you|see ya|talk soon|speak soon|cu|xx?|xoxo|br|rgds|kr|mfg|lg|bfn|ciao)",
      "(?:have|enjoy) (?:a |your )?(?:(?:great|good|nice|lovely|wonderful) )?(?:day|week|weekend|one|evening|monday|start (?:of|to|into) the week)(?: too)?",
      "(?:great|nice|good|lovely|super|perfect|cool|ok|okay|awesome|fine|noted|got it|will do|sounds good|excellent|wonderful)(?: (?:list|digest|one|work|job|stuff|reminders?))?(?: (?:this week|today|as always|again))?",
      "(?:here(?: are| is|'s)? my (?:answers?|updates?|replies|reply|responses?|notes?)|here you go|(?:please )?see (?:my (?:answers?|updates?|replies|comments?|notes?) )?(?:below|inline|in ?line)|see|please see|please find) ?(?:my (?:answers?|updates?|replies|reply|responses?|feedback|comments?|notes?))?(?: (?:below|inline|in ?line|this week|for this week|in red|in bold|in the text|here))?",
      "(?:answers?|updates?|replies|comments?|my (?:answers?|updates?|comments?)|answering|see)(?: (?:below|inline|in ?line))?",
      "please|pls|plz|bitte|por favor|below|inline|as follows|this week|updates?|from my (?:phone|mobile)|no changes|that's all|thats all|that's it|that is all|hope (?:you're|you are|all is) well|happy (?:monday|friday|new year|holidays)|merry christmas",
    ].join("|") +
    ")(?:[\\s,.!:;)*-]|:-?\\)|\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])*$",
  "u",
);

/** Whether a whole folded line only greets, thanks or closes. Such lines are nobody's note and no mistake either. */
export function isPleasantry(folded: string): boolean {
  if (folded.length > 80) return false;
  const words = folded.replace(/^[\s*-]+/, "");
  if (
    words === "" ||
    /^(?:[\s.,!:;()*_=~#|-]|:-?\)|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])+$/u.test(words)
  )
    return true;
  return words.split(/[,!.] +/).every((part) => part.trim() === "" || whole.test(part.trim()));
}

const closing =
  /^(?:(?:many )?thanks(?: again| so much| a lot)?|thank you|thx|cheers|best|all best|(?:kind|best|warm|with kind|many)? ?regards|all the best|yours|sincerely|best wishes|take care|talk soon|bye|br|kr|xx?|ciao)[\s,.!-]*$/;

/** Whether a short line right after a closing ("Best,") is the writer's own name and not somebody to act on. */
export function isSignOff(line: { folded: string }, before: { folded: string } | undefined): boolean {
  if (before === undefined || !closing.test(before.folded.replace(/^[\s*-]+/, ""))) return false;
  return /^[-*\s]*\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2}[\s.]*$/u.test(line.folded);
}
