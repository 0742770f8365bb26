/**
 * What happened between Maya and her network in three months, written out where words matter: asks, promises,
 * news, thanks. `daysAgo` counts back from the day the sample is made.
 */
export type SampleStory = {
  with: string;
  daysAgo: number;
  how:
    | "wrote"
    | "forwarded-gmail"
    | "forwarded-outlook"
    | "forwarded-apple"
    | "answered-in-copy"
    | "attached";
  subject: string;
  text: string;
  /** Maya's words above a forward. */
  above?: string;
};

export const sampleStories: readonly SampleStory[] = [
  story(
    "Priya Raman",
    9,
    "wrote",
    "Hiring plan",
    "Good talking yesterday. I'll send you the hiring plan by Friday, with the two roles we discussed marked.",
  ),
  story(
    "Priya Raman",
    33,
    "forwarded-gmail",
    "Thank you",
    "Thank you for the introduction to Hannah, the offsite was exactly what we needed.",
  ),
  story(
    "Sam Okafor",
    6,
    "forwarded-gmail",
    "Finance lead",
    "We close the round next month and I have nobody for the numbers. Do you know a good CFO who has been through a seed round? Part-time would be fine.",
    "Sam is a good one, let me think about this.",
  ),
  story(
    "Sam Okafor",
    41,
    "wrote",
    "Deck",
    "Attached are my comments on the deck. Slide 7 is the strongest, I would open with it.",
  ),
  story(
    "Marcus Bell",
    12,
    "forwarded-outlook",
    "Two candidates",
    "I have two finance people between jobs, both CFOs of small climate companies. Happy to introduce them if one of your founders is looking.",
  ),
  story(
    "Ana Souza",
    16,
    "wrote",
    "Pricing study",
    "Could you share the pricing study once it is public? I would love to show it to our board.",
  ),
  story(
    "Ana Souza",
    8,
    "forwarded-apple",
    "Re: Pricing study",
    "Here is the study, hot off the press. We also just opened our second office in Recife!",
  ),
  story(
    "Jonas Weber",
    7,
    "wrote",
    "Grid pilot",
    "Fingers crossed for the council tonight. Whatever comes of it, the plan is sound.",
  ),
  story(
    "Jonas Weber",
    5,
    "answered-in-copy",
    "Re: Grid pilot",
    "The pilot is approved. Could you send me the contact at the KfW programme? We need to hand in the papers by the end of next week.",
  ),
  story(
    "Mei Tanaka",
    7,
    "wrote",
    "Type system",
    "The new weights look wonderful. I'll introduce you to Ruth at Levi Media, she needs a designer for the podcast.",
  ),
  story(
    "Ruth Levi",
    18,
    "forwarded-gmail",
    "Podcast artwork",
    "We are looking for a designer for the podcast, somebody with a feel for type. Anyone come to mind?",
  ),
  story(
    "Tomás Ferreira",
    11,
    "wrote",
    "Climate funds",
    "Thanks for the list of funds, that saved me a week. I owe you one.",
  ),
  story(
    "Lena Vogel",
    22,
    "forwarded-outlook",
    "Heat pump series",
    "My series on heat pumps starts on Sunday. If you know families who have changed over and would talk about it, I would be grateful for a name.",
  ),
  story(
    "David Cohen",
    14,
    "wrote",
    "Option pool",
    "Could you look over the option agreement before we sign? No hurry, the board meets in December.",
  ),
  story(
    "Ingrid Haugen",
    13,
    "forwarded-apple",
    "Trondheim",
    "We have moved to Trondheim and the new plant opens in spring. Come and see it, I'd be glad to show you around.",
  ),
  story(
    "Fatima Zahra",
    10,
    "wrote",
    "Robotics fair",
    "It was good to walk through the plans for the fair with you. The robots steal the show every year.",
  ),
  story(
    "Kavya Nair",
    6,
    "forwarded-gmail",
    "Meter data",
    "Do you know anyone at a utility who would try our data API? Two pilots would be enough for the grant.",
    "Jonas? Arjun?",
  ),
  story(
    "Arjun Mehta",
    9,
    "forwarded-outlook",
    "Utilities",
    "If any of your startups wants to sell to utilities, send them to me. I'm happy to give an hour to each.",
  ),
  story(
    "Emma Schulz",
    15,
    "forwarded-gmail",
    "Grant call",
    "The new grant call for storage is out, with a first deadline in January. Please pass it on to whoever it may help.",
  ),
  story(
    "Hannah Fischer",
    20,
    "wrote",
    "Offsite",
    "The team still talks about the offsite. Thank you, it changed how we meet.",
  ),
  story(
    "Pavel Novák",
    8,
    "wrote",
    "Import script",
    "I'll review the import script this week and send you my notes.",
  ),
  story(
    "Pavel Novák",
    5,
    "wrote",
    "Re: Import script",
    "Here are my notes on the import script, attached. The retry loop is the only thing I would change.",
  ),
  story(
    "Rosa Jiménez",
    17,
    "forwarded-apple",
    "Cooperative",
    "Would you speak at our members' evening in February? Twenty minutes on how cities can buy their own grids.",
  ),
  story(
    "Dele Adebayo",
    19,
    "forwarded-gmail",
    "Lagos",
    "We passed ten thousand homes this week! Thank you for believing in it when nobody did.",
  ),
  story(
    "Ben Carter",
    24,
    "wrote",
    "Cap table",
    "Would you mind introducing me to Olivia at Thames Bank? I would like to understand green bonds better.",
  ),
  story(
    "Sofia Lund",
    31,
    "forwarded-outlook",
    "Battery paper",
    "Our paper on battery ageing is out. If you know somebody with field data from more than three winters, I would very much like to talk to them.",
  ),
  story(
    "Anton Petrov",
    12,
    "forwarded-gmail",
    "Looking around",
    "My contract ends in January, so I'm looking for something new around load forecasts, remote or Berlin.",
  ),
  story(
    "Yuki Sato",
    11,
    "wrote",
    "Open-source meters",
    "Saw your talk on open-source meters, very clear. Kavya works on the same thing, you two should meet.",
  ),
  story(
    "Felix Brandt",
    21,
    "forwarded-outlook",
    "Warehouse roof",
    "We have a roof of 9,000 square metres and no idea whom to ask about solar. Who would you call?",
  ),
  story(
    "Noah Becker",
    7,
    "wrote",
    "Good to meet you",
    "It was good to meet you at the open day. Your question about metering was the best of the evening.",
  ),
  story(
    "Björn Aalto",
    9,
    "forwarded-gmail",
    "Nice to meet you in Helsinki",
    "It was a pleasure to meet you in Helsinki. I write a small newsletter on heat storage, tell me if you'd like to be on it.",
  ),
  story(
    "Camille Dubois",
    14,
    "wrote",
    "The light exhibition",
    "Thank you for the tour of the light exhibition. I had no idea how much one lamp can do.",
  ),
  story(
    "Isla MacLeod",
    20,
    "attached",
    "Tidal turbines",
    "Lovely to meet you on the ferry. We are raising our first round for the turbine and know nobody in Berlin.",
  ),
];

function story(
  name: string,
  daysAgo: number,
  how: SampleStory["how"],
  subject: string,
  text: string,
  above?: string,
): SampleStory {
  return { with: name, daysAgo, how, subject, text, ...(above === undefined ? {} : { above }) };
}
