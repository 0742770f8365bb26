import { createTransport } from "nodemailer";
import { type Finding, fine, wrong } from "./finding.ts";
import { relayMsMax } from "./limits.ts";

/** The relay that digests go out by, if one is set: reached, and logged in to. Its password is never shown. */
export async function checkRelay(url: string | undefined): Promise<Finding> {
  const check = "relay (SMTP_URL)";
  if (url === undefined || url === "") return fine(check, "not set: mail stays on this machine");
  const parsed = URL.parse(url);
  if (parsed === null || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === "")
    return wrong(
      check,
      "is no address of a relay",
      "it reads like smtps://user:password@mail.example.com:465",
    );
  const name = `${parsed.hostname}${parsed.port === "" ? "" : `:${parsed.port}`}`;
  const problem = await whyNotReached(url);
  return problem === ""
    ? fine(check, `${name} answers`)
    : wrong(
        check,
        `${name} can’t be used (${problem})`,
        "check host, port, user and password in SMTP_URL, and the network",
      );
}

async function whyNotReached(url: string): Promise<string> {
  const transport = createTransport({
    url,
    connectionTimeout: relayMsMax,
    dnsTimeout: relayMsMax,
    greetingTimeout: relayMsMax,
    socketTimeout: relayMsMax,
  });
  try {
    await transport.verify();
    return "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "it refuses";
  } finally {
    transport.close();
  }
}
