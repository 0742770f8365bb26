import type { Person, Told } from "./gallery-ledger.ts";

export const people = {
  priya: person("Priya Raman", "priya@northlight.example", "Head of People", "Northlight"),
  sam: person("Sam Okafor", "sam@okafor.example", "Founder", "Ferry Labs"),
  marcus: person("Marcus Bell", "marcus.bell@bellwether.example", "Recruiter", "Bellwether"),
  mei: person("Mei Tanaka", "mei@tanaka-studio.example", "Designer", "Tanaka Studio"),
  ruth: person("Ruth Levi", "ruth.levi@levi-media.example", "Producer", "Levi Media"),
  ana: person("Ana Souza", "ana.souza@mercado.example", "Product Lead", "Mercado Verde"),
  fatima: person("Fatima Zahra", "fatima@atlas-robotics.example", "CEO", "Atlas Robotics"),
  jonas: person("Jonas Weber", "jonas.weber@stadtwerk.example", "CTO", "Stadtwerk Digital"),
  camille: person("Camille Dubois", "camille@dubois.example", "Curator", "Musée du Rhône"),
  chloe: person("Chloé Martin", "chloe.martin@rive-gauche.example", "Translator", "Rive Gauche"),
  dele: person("Dele Adebayo", "dele@lagospower.example", "Founder", "Lagos Power"),
  rosa: person("Rosa Jiménez", "rosa@solarcoop.example", "Chair", "Solarcoop"),
  lena: person("Lena Vogel", "lena.vogel@presseclub.example", "Journalist", "Presseclub"),
  pavel: person("Pavel Novák", "pavel@novak.example", "Developer", ""),
  kavya: person("Kavya Nair", "kavya@brightmeter.example", "Founder", "Brightmeter"),
  emma: person("Emma Schulz", "emma.schulz@forum.example", "Programme Manager", "Energy Forum"),
  owen: person("Owen Price", "owen@priceandco.example", "Accountant", "Price & Co"),
  noah: person("Noah Becker", "noah.becker@tu-demo.example", "Student", "TU Demo"),
  dana: person("دانا الخطيب", "dana@amman-legal.example", "", ""),
  noa: person("נועה כהן", "noa@haifa-design.example", "", ""),
  long: person(
    "Maximiliane-Alexandra von Hohenstein-Oberländer",
    "maximiliane-alexandra.von.hohenstein-oberlaender@genossenschaft-nord.example",
    "Vorstandsvorsitzende",
    "Genossenschaft Nord",
  ),
};

/** What lies back: ties with a rhythm of their own, and what was done for people in the last quarter. */
export const longAgo: readonly Told[] = [
  ...[84, 70, 55, 40].map((daysAgo) =>
    wrote(people.lena, daysAgo, "The heat pump series", "Read the first part with pleasure."),
  ),
  wrote(people.chloe, 260, "The French site", "Here are the last texts for the French site."),
  heard(
    people.chloe,
    240,
    "Re: The French site",
    "The French site is done, and I learned a lot about heat on the way.",
  ),
  did(people.sam, 80, "helped"),
  did(people.ana, 66, "helped"),
  did(people.mei, 61, "introduced", people.lena),
  did(people.rosa, 45, "helped"),
  did(people.jonas, 44, "helped"),
  did(people.dele, 43, "helped"),
  did(people.priya, 30, "introduced", people.owen),
  did(people.kavya, 16, "helped"),
  did(people.sam, 15, "helped"),
  did(people.pavel, 4, "helped"),
];

export const ordinaryWeek: readonly Told[] = [
  wrote(
    people.priya,
    10,
    "Hiring plan",
    "Good talking yesterday. I'll send you the hiring plan by Friday, with the two roles we discussed marked.",
  ),
  heard(people.priya, 33, "Thank you", "Thank you for the introduction to Owen, he sorted it in a day."),
  heard(
    people.sam,
    7,
    "Finance lead",
    "We close the round next month. Do you know a good CFO who has been through a seed round? Part-time would be fine.",
  ),
  heard(
    people.marcus,
    12,
    "Two candidates",
    "I know two CFOs of small climate companies who are looking for a part-time role. Happy to introduce them if one of your founders is looking for a CFO.",
  ),
  heard(people.ana, 8, "Recife", "We just opened our second office in Recife!"),
  wrote(
    people.camille,
    14,
    "The light exhibition",
    "Thank you for the tour of the light exhibition. I had no idea how much one lamp can do.",
  ),
  { kind: "meets", who: [people.jonas], inDays: 1, time: "09:00", summary: "Pilot papers" },
  { kind: "meets", who: [people.fatima], inDays: 3, time: "12:30", summary: "Lunch with Fatima" },
  heard(
    people.jonas,
    5,
    "Grid pilot",
    "The pilot is approved. Could you send me the contact at the grant programme?",
  ),
];

/** A new or quiet network: one promise, and little else. */
export const smallWeek: readonly Told[] = [
  wrote(
    people.fatima,
    11,
    "Robotics fair",
    "I'll ask Jonas about a stand next to yours and let you know by Wednesday.",
  ),
  heard(people.fatima, 4, "Robotics fair", "The hall is booked, and the programme is out on Friday."),
];

/** A promise of an introduction between two people whom Tend knows. */
export const introductionWeek: readonly Told[] = [
  wrote(
    people.mei,
    5,
    "Type system",
    "The new weights look wonderful. I'll introduce you to Ruth at Levi Media, she needs a designer for the podcast.",
  ),
  heard(
    people.ruth,
    18,
    "Podcast artwork",
    "The podcast got its second season. We are looking for a designer with a feel for type.",
  ),
];

export const tenPeople: readonly Told[] = [
  wrote(people.pavel, 11, "Import script", "I'll review the import script next week and send you my notes."),
  wrote(
    people.fatima,
    10,
    "Robotics fair",
    "I'll ask Jonas about a stand next to yours and let you know by Wednesday.",
  ),
  heard(
    people.rosa,
    17,
    "Members’ evening",
    "Would you speak at our members' evening in February? Twenty minutes on how cities can buy their own grids.",
  ),
  heard(people.kavya, 6, "Meter data", "Do you know anyone at a utility who would try our data API?"),
  heard(people.lena, 6, "Families", "We are looking for families who have changed over to a heat pump."),
  wrote(people.owen, 12, "Year-end figures", "I'll send you the figures for the year on Tuesday."),
  heard(people.emma, 9, "Grant call", "Could you share the call with founders who work on storage?"),
  heard(people.dele, 19, "Lagos", "Could you look over our English prospectus before we print it?"),
];

function person(name: string, address: string, title: string, company: string): Person {
  return { name, address, title, company };
}

function wrote(who: Person, daysAgo: number, subject: string, text: string): Told {
  return { kind: "wrote", who, daysAgo, subject, text };
}

function heard(who: Person, daysAgo: number, subject: string, text: string): Told {
  return { kind: "heard", who, daysAgo, subject, text };
}

function did(who: Person, daysAgo: number, verb: "helped" | "introduced", other?: Person): Told {
  return { kind: "did", who, daysAgo, verb, ...(other === undefined ? {} : { other }) };
}
