import type { Cast } from "./cast.ts";

/** Another digest, in another part of the world: names that are words and months, two Annas, and one new person to decide on. */
export const newYork: Cast = {
  suggestions: [
    {
      number: 1,
      name: "Maria Lopez",
      address: "maria@lopez.example",
      help: "Introduce her to a tax lawyer",
    },
    {
      number: 2,
      name: "Dan Whitfield",
      address: "dan@whitfield.example",
      help: "Send him the hiring plan you promised",
    },
    { number: 3, name: "Li Wei", address: "li@wei.example", help: "Ask how the move to Toronto went" },
    { number: 4, name: "Aoife Byrne", address: "aoife@byrne.example", help: "Share the grant call with her" },
    { number: 5, name: "Grace Kim", address: "grace@kim.example", help: "Congratulate her on the launch" },
    { number: 6, name: "Mark Patel", address: "mark@patel.example", help: "Thank him for the referral" },
    { number: 7, name: "Karl-Heinz Vogel", address: "karl@vogel.example" },
  ],
  contacts: [
    { name: "Daniel Ortiz", address: "daniel@ortiz.example" },
    { name: "Anna Schmidt", address: "anna@schmidt.example" },
    { name: "Anna Kowalska", address: "anna@kowalska.example" },
    { name: "Will Chen", address: "will@chen.example" },
    { name: "Peter O'Neil", address: "peter@oneil.example" },
    { name: "Bob Marsh", address: "bob@marsh.example" },
    { name: "Jan Novak", address: "jan@novak.example" },
    { name: "April Summers", address: "april@summers.example" },
  ],
  at: "2027-01-11T14:00:00Z",
  zone: "America/New_York",
  aliases: {
    maria: "maria@lopez.example",
    dan: "dan@whitfield.example",
    li: "li@wei.example",
    aoife: "aoife@byrne.example",
    grace: "grace@kim.example",
    mark: "mark@patel.example",
    karl: "karl@vogel.example",
    daniel: "daniel@ortiz.example",
    annas: "anna@schmidt.example",
    annak: "anna@kowalska.example",
    will: "will@chen.example",
    peter: "peter@oneil.example",
    bob: "bob@marsh.example",
    jan: "jan@novak.example",
    april: "april@summers.example",
  },
};
