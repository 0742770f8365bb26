import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import type { User } from "../../../lib/account/user.ts";
import type { LocalHome } from "../home/local-home.ts";
import { makeUser } from "../home/make-user.ts";
import { sampleEmail } from "../sample/sample-user.ts";

/**
 * The newcomer's own user: whoever was added to this folder first, else made from what git knows, asking
 * nothing.
 */
export async function ownUser(home: LocalHome): Promise<User> {
  const known = (await Array.fromAsync(home.users.all()))
    .filter((user) => user.email !== sampleEmail)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (known !== undefined) return known;
  const outcome = await makeUser(home, {
    email: gitConfig("user.email") ?? defaultEmail(),
    name: gitConfig("user.name") ?? "",
    zone: undefined,
  });
  if (outcome.kind !== "refused") return outcome.user;
  const fallback = await makeUser(home, { email: defaultEmail(), name: "", zone: undefined });
  if (fallback.kind === "refused") throw new Error(fallback.because);
  return fallback.user;
}

function defaultEmail(): string {
  const name =
    userInfo()
      .username.toLowerCase()
      .replace(/[^a-z0-9._-]/g, "") || "me";
  return `${name}@example.com`;
}

function gitConfig(key: string): string | undefined {
  try {
    const value = execFileSync("git", ["config", "--get", key], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return value === "" ? undefined : value;
  } catch {
    return undefined;
  }
}
