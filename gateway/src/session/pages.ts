const escaped = (text: string) => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)

const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>Houvast</title><body>${body}</body></html>`

/**
 * Leads on into the client. A redirect would still count as coming from the identity provider's site, and browsers would
 * hold back the strict cookie; a page of our own that navigates does not.
 */
export const signedInPage = (path: string) =>
  page(`<meta http-equiv="refresh" content="0;url=${escaped(path)}">`, `<a href="${escaped(path)}">Houvast</a>`)

/** Says no more than that it did not work: why is nobody's business but the log's. */
export const notSignedInPage = () =>
  page(
    '',
    '<p>Aanmelden is niet gelukt.</p><p lang="fr">La connexion n’a pas abouti.</p><p lang="en">Signing in did not succeed.</p><p><a href="/session/login">Houvast</a></p>',
  )
