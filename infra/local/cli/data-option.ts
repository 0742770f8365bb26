import { Option } from "commander";

/** Where a machine keeps everything, unless said otherwise. */
export const defaultData = process.env.TEND_DATA ?? ".tend";

export function dataOption(fallback = defaultData): Option {
  return new Option("--data <dir>", "the data folder").default(fallback);
}

export function jsonOption(): Option {
  return new Option("--json", "for machines");
}
