import type { User } from "../account/user.ts";
import type { Sender } from "../digest/digest-mail.ts";
import type { Network } from "../network/network.ts";
import type { SendingHome } from "../ports/home.ts";
import type { CaptureContext } from "./capture-effects.ts";

/** What capturing a mail of this user's rests on. `recipient` is the address it came to. */
export function captureContext(
  home: Pick<SendingHome, "sender">,
  user: User,
  recipient: string,
  receivedAt: string,
  network: Network,
): CaptureContext {
  return {
    own: user.ownAddresses,
    tend: tendAddresses(home, user, recipient),
    receivedAt,
    timeZone: user.zone,
    addressOfName: (name) => onlyAddressOf(network, name),
  };
}

/** Tend's addresses: never people. Its domain takes mail for Tend alone, so that the whole of it is named. */
export function tendAddresses(
  home: { sender: Pick<Sender, "address" | "domain"> },
  user: User,
  recipient: string,
): string[] {
  const all = [user.captureAddress, recipient, home.sender.address, `@${home.sender.domain}`];
  return all.filter((address) => address !== "");
}

/** Two people of one name are nobody: an address is only taken from a name that fits one. */
export function onlyAddressOf(network: Network, name: string): string {
  const fitting = Object.values(network.contacts).filter(
    (contact) => contact.name.toLowerCase() === name.toLowerCase(),
  );
  return fitting.length === 1 ? (fitting[0]?.addresses[0] ?? "") : "";
}
