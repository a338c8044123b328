import { Html } from './html.js'

export const STYLE = new Html(`
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b2430; background: #fff; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 3rem; border-bottom: 1px solid #c9d1dc; padding-bottom: .3rem; }
a { color: #0b5394; }
nav a { margin-right: 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #e3e8ef; overflow-wrap: anywhere; }
pre { background: #f3f5f8; padding: .8rem 1rem; overflow-x: auto; font-size: .9rem; line-height: 1.4; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
@media (prefers-color-scheme: dark) {
  body { color: #dfe5ee; background: #12161c; }
  a { color: #8ab8ee; }
  pre { background: #1b212b; }
  h2, th, td { border-color: #323b48; }
}
`)
