/** Alternatives for a pattern, written over several lines where they are many. */
export const anyOf = (list: string): string => `(?:${list.trim().replace(/\s*\|\s*/g, "|")})`;

/** Small words that may stand between "I will" and the verb without changing what is promised. */
export const adverbs = `(?:(?:also|then|just|gladly|happily|certainly|definitely|absolutely|surely|of course|personally|quickly|now|soon|still|first|either way|instead|simply|go ahead and|make sure to|be sure to|be able to|get to work and|sit down and|go and) )*`;
