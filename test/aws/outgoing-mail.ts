import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type SentMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, unknown>;
};

export type OutgoingMail = {
  /** All mail so far, oldest first. */
  readonly mails: readonly SentMail[];
  close(): Promise<void>;
};

/** Takes the mail that the emulator's SES hands on by SMTP: whole, with the headers that its own listing lacks. */
export async function takeOutgoingMail(port: number): Promise<OutgoingMail> {
  const mails: SentMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      simpleParser(stream).then(
        (mail) => {
          mails.push({
            from: mail.from?.value[0]?.address ?? "",
            to,
            replyTo: mail.replyTo?.value[0]?.address ?? "",
            subject: mail.subject ?? "",
            text: mail.text ?? "",
            html: mail.html || "",
            headers: mail.headers,
          });
          done();
        },
        (error) => done(error),
      );
    },
  });
  await new Promise<void>((ready, fail) => {
    server.on("error", fail);
    server.listen(port, "127.0.0.1", ready);
  });
  return { mails, close: () => new Promise((closed) => server.close(() => closed())) };
}
