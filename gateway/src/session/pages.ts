const escaped = (text: string) => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)

const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>Houvast</title><body>${body}</body></html>`

/**
 * Leads on into the client. A redirect would still count as coming from the identity provider's site, and browsers would
 * hold back the strict cookie; a page of our own that navigates does not.
 */
export const signedInPage = (path: string) =>
  page(`<meta http-equiv="refresh" content="0;url=${escaped(path)}">`, `<a href="${escaped(path)}">Houvast</a>`)

/** As the client looks, light and dark, without any file of it: this is also seen when nothing else answers. */
const STYLE = `<style>
:root { color-scheme: light dark; --ink: #1d2b33; --paper: #f4f6f6; --card: #fff; --line: #cfd6d6; --accent: #155e63; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7edef; --paper: #191e20; --card: #22282a; --line: #414a4d; --accent: #8fd0d4; --on-accent: #08282b; } }
body { margin: 0; padding: 0 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 32rem; margin: 12vh auto; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
h1 { font-size: 1.25rem; margin: 0 0 1rem; } p { margin: 0 0 .75rem; }
a { display: block; margin-top: 1.5rem; padding: .75rem; border-radius: .375rem; background: var(--accent); color: var(--on-accent); font-weight: 600; text-align: center; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
</style>`

/** Says it in each language, since nobody is known whose language it could be. */
const sentences = (nl: string, fr: string, en: string, again = '/session/login') =>
  page(
    STYLE,
    `<main><h1>Houvast</h1><p>${nl}</p><p lang="fr">${fr}</p><p lang="en">${en}</p>` +
      `<a href="${escaped(again)}">Aanmelden · <span lang="fr">Se connecter</span> · <span lang="en">Sign in</span></a></main>`,
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
