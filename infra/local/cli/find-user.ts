import type { User } from "../../../lib/account/user.ts";
import type { LocalHome } from "../home/local-home.ts";
import { UserError } from "../user-error.ts";

/** The user with this address. Throws a UserError that says how to add one. */
export async function findUser(home: LocalHome, email: string): Promise<User> {
  const user = await home.users.byOwnAddress(email.trim().toLowerCase());
  if (user === null)
    throw new UserError(
      `there is no user ${email} in ${home.folder.root}: add one with \`tend user add ${email}\``,
    );
  return user;
}
