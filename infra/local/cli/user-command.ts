import { Command } from "commander";
import { openLocalHome } from "../home/local-home.ts";
import { makeUser } from "../home/make-user.ts";
import { UserError } from "../user-error.ts";
import { dataOption, jsonOption } from "./data-option.ts";

type AddOptions = { name?: string; zone?: string; data: string; json?: boolean };

export function userCommand(): Command {
  const user = new Command("user").description("the users of this machine");
  user
    .command("add")
    .description("add a user: prints their secret capture address")
    .argument("<email>", "where their digests go")
    .option("--name <name>", "what the digest calls them", "")
    .option("--zone <zone>", "their time zone, such as Europe/Lisbon (the machine's if not said)")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(addOne);
  user
    .command("list")
    .description("list the users")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(listAll);
  return user;
}

async function addOne(email: string, options: AddOptions): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    const outcome = await makeUser(home, { email, name: options.name ?? "", zone: options.zone });
    if (outcome.kind === "refused") throw new UserError(outcome.because);
    const { user } = outcome;
    if (outcome.kind === "exists")
      throw new UserError(
        `there is a user ${user.email} already; the capture address is ${user.captureAddress}`,
      );
    if (options.json === true)
      print(JSON.stringify({ userId: user.id, email: user.email, captureAddress: user.captureAddress }));
    else
      print(
        `${user.email} is a user now (${user.zone}).\nCapture address, to be kept secret: ${user.captureAddress}`,
      );
  } finally {
    await home.close();
  }
}

async function listAll(options: { data: string; json?: boolean }): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    for await (const { id, email, name, zone, captureAddress, nextDigestAt } of home.users.all()) {
      if (options.json === true)
        print(JSON.stringify({ userId: id, email, name, zone, captureAddress, nextDigestAt }));
      else print(`${email}  ${zone}  ${captureAddress}  next digest ${nextDigestAt || "none"}`);
    }
  } finally {
    await home.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
