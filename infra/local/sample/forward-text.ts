/** One received mail, as it is forwarded. */
export type Forwarded = {
  person: { name: string; address: string };
  maya: { name: string; email: string };
  at: string;
  subject: string;
  text: string;
};

/** The body of an inline forward in the manner of three mail programs. */
export function forwardText(
  how: "forwarded-gmail" | "forwarded-outlook" | "forwarded-apple",
  mail: Forwarded,
): string {
  const { person, maya, subject, text } = mail;
  switch (how) {
    case "forwarded-gmail":
      return [
        "---------- Forwarded message ---------",
        `From: ${person.name} <${person.address}>`,
        `Date: ${say(mail.at, { weekday: "short", day: "numeric", month: "short", year: "numeric" })} at ${time(mail.at)}`,
        `Subject: ${subject}`,
        `To: ${maya.name} <${maya.email}>`,
        "",
        "",
        text,
      ].join("\n");
    case "forwarded-outlook":
      return [
        "________________________________",
        `From: ${person.name} <${person.address}>`,
        `Sent: ${say(mail.at, { weekday: "long", day: "numeric", month: "long", year: "numeric" })} ${time(mail.at)}`,
        `To: ${maya.name} <${maya.email}>`,
        `Subject: ${subject}`,
        "",
        text,
      ].join("\n");
    case "forwarded-apple":
      return [
        "Begin forwarded message:",
        "",
        `> From: ${person.name} <${person.address}>`,
        `> Subject: ${subject}`,
        `> Date: ${say(mail.at, { day: "numeric", month: "long", year: "numeric" })} at ${time(mail.at)}:00 CET`,
        `> To: ${maya.name} <${maya.email}>`,
        "> ",
        ...text.split("\n").map((line) => `> ${line}`),
      ].join("\n");
    default:
      return how satisfies never;
  }
}

function say(at: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "Europe/Berlin" }).format(new Date(at));
}

function time(at: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Berlin",
  }).format(new Date(at));
}
