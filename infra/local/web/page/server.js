/** What the server refused, in words for a person. */
export class ServerError extends Error {}

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (cause) {
    throw new ServerError("Tend is not running on this machine right now.", { cause });
  }
  if (response.ok) return response;
  const text = await response.text();
  let message = text;
  try {
    const body = JSON.parse(text);
    message = body.error ?? body.Error ?? text;
  } catch {
    // A plain answer is its own message.
  }
  throw new ServerError(message || `The server answered ${response.status}.`);
}

async function askJson(path, options) {
  return (await ask(path, options)).json();
}

function sending(method, body) {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

const query = (values) => new URLSearchParams(values).toString();
const messagePath = (id) => `/api/v1/message/${encodeURIComponent(id)}`;

export const server = {
  users: async () => (await askJson("/tend/users")).users,
  mails: (user, box, limit) => askJson(`/tend/mails?${query({ user, box, limit })}`),
  place: (id) => askJson(`/tend/place/${encodeURIComponent(id)}`),
  draft: (user, about) => askJson(`/tend/draft?${query({ user, ...about })}`),
  clock: (user) => askJson(`/tend/clock?${query({ user })}`),
  moveClock: (user) => askJson(`/tend/clock/next?${query({ user })}`, { method: "POST" }),
  message: (id) => askJson(messagePath(id)),
  headers: (id) => askJson(`${messagePath(id)}/headers`),
  raw: async (id) => (await ask(`${messagePath(id)}/raw`)).text(),
  markRead: (id, read) => ask("/api/v1/messages", sending("PUT", { IDs: [id], Read: read })),
  send: (mail) => askJson("/api/v1/send", sending("POST", mail)),
  events: () => new EventSource("/tend/events"),
};
