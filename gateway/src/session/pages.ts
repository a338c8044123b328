const escaped = (text: string) => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)

const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>Houvast</title><body>${body}</body></html>`

/**
 * Leads on into the client. A redirect would still count as coming from the identity provider's site, and browsers would
 * hold back the strict cookie; a page of our own that navigates does not.
 */
export const signedInPage = (path: string) =>
  page(`<meta http-equiv="refresh" content="0;url=${escaped(path)}">`, `<a href="${escaped(path)}">Houvast</a>`)

/** Says it in each language, since nobody is known whose language it could be. */
const sentences = (nl: string, fr: string, en: string, again = '/session/login') =>
  page(
    '',
    `<p>${nl}</p><p lang="fr">${fr}</p><p lang="en">${en}</p><p><a href="${escaped(again)}">Aanmelden · Se connecter · Sign in</a></p>`,
  )

/** Says no more than that it did not work: why is nobody's business but the log's. */
export const notSignedInPage = () =>
  sentences('Aanmelden is niet gelukt.', 'La connexion n’a pas abouti.', 'Signing in did not succeed.')

/**
 * The identity provider does not answer; whoever is signed in already works on.
 * @param again where the same sign-in begins, a path of ours
 */
export const noSignInNowPage = (again: string) =>
  sentences(
    'Aanmelden kan nu even niet. Probeer het over een minuut opnieuw.',
    'La connexion est momentanément impossible. Réessayez dans une minute.',
    'Signing in is not possible right now. Try again in a minute.',
    again,
  )
