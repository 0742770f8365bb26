/**
 * A person's place in a header: RFC 5322 section 3.4 calls the pair a mailbox.
 * `name` is "" when the header gave none; `address` is lower-cased, domain in ASCII form.
 */
export type Mailbox = { name: string; address: string };
