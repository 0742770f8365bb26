import { describe, expect, it } from "vitest";
import { hasCorpora } from "../bench/mail/corpus.ts";
import { factChecks } from "../bench/mail/people.ts";

/**
 * Names that stand at the head of their signature and were not marked by hand. They count neither way; anything else
 * said where nothing was marked is wrong.
 */
const unmarkedNames = new Set([
  "jones-t_all_documents_11628.txt.ann",
  "jones-t_notes_inbox_4272.txt.ann",
  "jones-t_trading_issues_13.txt.ann",
  "nemec-g_all_documents_4877.txt.ann",
  "symes-k__sent_mail_368.txt.ann",
]);

describe.skipIf(!hasCorpora())("on marked signatures (skipped without ../shared/corpora)", () => {
  it.each(["name", "title", "company", "phone"] as const)(
    "a %s that is said is right in 95 of 100",
    (field) => {
      const said = factChecks().filter(
        (check) =>
          check.field === field && check.said !== "" && !(field === "name" && unmarkedNames.has(check.id)),
      );
      const wrong = said.filter((check) => !check.right);
      expect(wrong.map((check) => [check.id, check.said])).toSatisfy(() => wrong.length <= said.length / 20);
      expect(said.length).toBeGreaterThan(10);
    },
  );
});
