import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { UserError } from "../user-error.ts";
import { isThisMachine } from "./sender-verdicts.ts";

/** 40 MB, as SES takes: larger mail is refused before it is accepted. */
export const mailBytesMax = 40 * 1024 * 1024;
const clientsMax = 50;

/** What happens to a recipient: taken in, kept on this machine only, or refused with the words given. */
export type RecipientPolicy = (
  recipient: string,
  fromThisMachine: boolean,
) => Promise<{ accept: true } | { accept: false; because: string }>;

export type AcceptedMail = {
  envelopeFrom: string;
  recipients: string[];
  raw: Buffer;
  ip: string;
  helo: string;
};

export type SmtpDoor = { host: string; port: number; close: () => Promise<void> };

/**
 * The SMTP server. `accept` must resolve only once the mail is safe on disk: 250 is said after that, and a
 * temporary failure (451) when it throws, so that the sender keeps its copy and tries again.
 */
export async function openSmtpDoor(
  place: { host: string; port: number },
  policy: RecipientPolicy,
  accept: (mail: AcceptedMail) => Promise<void>,
): Promise<SmtpDoor> {
  const server = new SMTPServer({
    name: "tend",
    banner: "Tend",
    size: mailBytesMax,
    maxClients: clientsMax,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onRcptTo(address, session, done) {
      policy(address.address.toLowerCase(), isThisMachine(session.remoteAddress)).then(
        (told) => done(told.accept ? undefined : smtpError(550, told.because)),
        () => done(smtpError(451, "Not now: please try again later")),
      );
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on("end", () => {
        if (stream.sizeExceeded) return done(smtpError(552, `A mail may have ${mailBytesMax} bytes at most`));
        accept(acceptedMail(session, Buffer.concat(chunks))).then(
          () => done(null, "Accepted"),
          () => done(smtpError(451, "Not stored: please try again later")),
        );
      });
    },
  });
  // A client that breaks off is its own affair; the server goes on.
  server.on("error", () => undefined);
  await listen(server, place);
  const { port } = addressOf(server);
  return { host: place.host, port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function acceptedMail(session: SMTPServerSession, raw: Buffer): AcceptedMail {
  const from = session.envelope.mailFrom;
  return {
    envelopeFrom: from === false ? "" : from.address,
    recipients: [...new Set(session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase()))],
    raw,
    ip: session.remoteAddress,
    helo: session.hostNameAppearsAs,
  };
}

async function listen(server: SMTPServer, place: { host: string; port: number }): Promise<void> {
  const failed = once(server, "error").then(([error]) => {
    throw error;
  });
  const listening = new Promise<void>((resolve) => server.listen(place.port, place.host, () => resolve()));
  try {
    await Promise.race([listening, failed]);
  } catch (error) {
    throw portError("SMTP", "--smtp", place.port, error);
  } finally {
    failed.catch(() => undefined);
  }
}

/** One line that names the port and the option that chooses another. */
function portError(what: string, option: string, port: number, error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const because =
    code === "EADDRINUSE"
      ? "is in use"
      : code === "EACCES"
        ? "needs more rights than you have"
        : `can't be opened (${code})`;
  return new UserError(
    `port ${port} for ${what} ${because}: choose another with ${option} PORT (0 for any free one)`,
    { cause: error },
  );
}

function addressOf(server: SMTPServer): AddressInfo {
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the SMTP server has no port");
  return address;
}

function smtpError(responseCode: number, message: string): Error & { responseCode: number } {
  return Object.assign(new Error(message), { responseCode });
}
