import type { Context } from "hono";
import { listLimitDefault, listLimitMax } from "../limits.ts";

/** Which part of a list a request asks for, by `?start=` and `?limit=`; what is no whole number counts as absent. */
export function pageOf(context: Context): { start: number; limit: number } {
  const start = wholeNumber(context.req.query("start")) ?? 0;
  const limit = wholeNumber(context.req.query("limit")) ?? listLimitDefault;
  return { start, limit: Math.min(limit, listLimitMax) };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
