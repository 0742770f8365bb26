/** First and last names (folded) that are words too: in the middle of prose only a capital letter tells them apart. */
export const wordNames: ReadonlySet<string> = new Set(
  (
    "will mark may april june august grace rose art bill sue frank hope joy drew pat rich chase jack dean hunter grant " +
    "miles wade dawn eve gene guy iris ivy jean kit lance lee max norm penny ray rusty skip sonny stew summer tan van " +
    "victor violet ward young long brown white black green king price day park hill so an man do le my sun song see in " +
    "christian faith star sky paris austin chelsea georgia israel francisco berlin sydney florence madison early " +
    "love wise good best great short small strong sharp bright swift little power banks stone wood field rivers lake west " +
    "north east south winter spring holiday christmas friday tuesday monday chance major page bell cook baker butcher " +
    "farmer fisher carter mason miller turner walker read reed case cash cross dale dell dick dot earl ernest " +
    "fay fern flint gay ginger harm harmony heath heather holly honor hug jade jasmine jewel justice kay kelvin kerry " +
    "lane laurel lily major marina mercy mick mo nat nova olive opal pearl pepper piper poppy prince quest randy reese " +
    "robin rocky royal ruby ruth sage sandy saxon serena shad sherry sierra sterling storm tad terry tiffany trip troy ty " +
    "vance vernon wolf won mi yi de la al el else ever said hey just don"
  ).split(" "),
);
