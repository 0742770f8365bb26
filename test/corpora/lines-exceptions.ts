/** Messages of lines/webis whose labels contradict the convention, by id, with the reason. README.md lists them too. */
export const linesExceptions: Readonly<Record<string, string>> = {
  "146170": "labels the mail that stands unmarked below an embedded header as new",
  "146202": "labels the mail that stands unmarked below an embedded header as new",
  "146234": "labels the mail that stands unmarked below an embedded header as new",
  "146242": "labels the last lines of a signature as new",
  "146250": "labels the mail that stands unmarked below an embedded header as new",
  "146262": "labels the mail that stands unmarked below an embedded header as new",
  "146280":
    "labels a line inside the mail below an embedded header as new, and the writer's own first line as quoted",
  "146322": "labels the mail that stands unmarked below an embedded header as new",
  "146360": "labels the mail that stands unmarked below an embedded header as new",
};
