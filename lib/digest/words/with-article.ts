/** "hiring plan" wants an article; "your deck", "Ana", "CFOs" and "two weeks" do not. */
export function withArticle(thing: string): string {
  const hasOwn =
    /^(?:an?|the|my|your|our|his|her|their|this|that|these|those|some|any|no|one|two|three|four|five|more|other|what|who|how|whether|where|when|why|which|intro|introduction|feedback|advice|help|money|people|someone|somebody|something)\b/i;
  const first = thing.split(" ")[0] ?? "";
  if (hasOwn.test(thing) || /^\p{Lu}\p{Ll}/u.test(thing) || /s$/.test(first) || /^\d/.test(thing))
    return thing;
  return `the ${thing}`;
}
