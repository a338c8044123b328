export const STYLE_PATH = '/sign-in/style.css'

/** Colours keep a contrast of at least 4.5 in light and dark; nothing moves. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2b33; --paper: #f5f7f7; --card: #fff; --line: #71808a; --quiet: #4b5a63;
  --accent: #0f5c63; --on-accent: #fff; --alarm: #9b1c1c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7edef; --paper: #12191d; --card: #1b252a; --line: #8b9aa3;
  --quiet: #b3c0c7; --accent: #7fd0d6; --on-accent: #08282b; --alarm: #ffb4ab; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 1rem; }
header strong { font-size: 1.25rem; letter-spacing: .02em; }
nav ul, .people { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; gap: 1rem; }
a { color: var(--accent); text-underline-offset: .2em; }
a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
section { background: var(--card); border: 1px solid color-mix(in srgb, var(--line) 45%, transparent); border-radius: .5rem;
  padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; } h2 { font-size: 1.125rem; margin: 0 0 .5rem; } h3 { font-size: 1rem; margin: 0 0 .25rem; }
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; max-width: 24rem; }
label { display: grid; gap: .25rem; font-weight: 600; }
input { width: 100%; min-width: 0; font: inherit; padding: .5rem .75rem; min-height: 2.75rem; border: 1px solid var(--line); border-radius: .375rem;
  background: var(--paper); color: inherit; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid var(--accent);
  border-radius: .375rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button.quiet { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert] { color: var(--alarm); font-weight: 600; margin: 0 0 1rem; }
.quiet { color: var(--quiet); }
.centres { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 1.5rem; margin-top: 1rem; }
.people a { display: block; padding: .25rem 0; }
`
