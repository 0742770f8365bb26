import SMTPConnection from "nodemailer/lib/smtp-connection";

/** Sends a mail as any mail program does: over SMTP to the door. Rejects with the server's own words. */
export async function submitBySmtp(
  door: { host: string; port: number },
  envelope: { from: string; to: readonly string[] },
  raw: Uint8Array,
): Promise<void> {
  const connection = new SMTPConnection({
    host: door.host,
    port: door.port,
    ignoreTLS: true,
    name: "localhost",
  });
  await new Promise<void>((resolve, reject) => {
    connection.once("error", reject);
    connection.connect(() => {
      connection.send({ from: envelope.from, to: [...envelope.to] }, Buffer.from(raw), (error) => {
        connection.quit();
        if (error === null) resolve();
        else reject(error);
      });
    });
  });
}
