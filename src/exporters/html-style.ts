/**
 * Style of the page that a reader takes along; it stands in the file itself. Colours as on the site, with the same
 * contrast: ink 16.6, quiet 8.8, cut 6.2, added 6.4, judgement 9.0 on paper, and not less in the dark.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fbfbfa; --ink: #1b1b1b; --quiet: #45494d; --rule: #d9dbdb;
  --cut: #a63d00; --add: #0b5cad; --judge: #7a2464 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15171a; --ink: #f2f2f2; --quiet: #c3c7cb; --rule: #33373c; --cut: #f2a36b; --add: #7db7f2;
    --judge: #e3a3d2 }
}
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; font-family: Charter, Georgia, serif }
h1 { font-size: 2rem; margin: 0 0 0.75rem }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--ink) }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem }
h4 { font-size: 1.05rem; margin: 0 0 0.4rem }
p, ul, ol, dl { margin: 0.4rem 0; max-width: 44rem }
ul, ol { padding-left: 1.25rem }
article { padding: 1rem 0; border-top: 1px solid var(--rule) }
a { color: inherit; text-underline-offset: 0.18em }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
blockquote { margin: 0.2rem 0; padding-left: 0.75rem; border-left: 2px solid var(--quiet); max-width: 44rem;
  font-family: Charter, Georgia, serif }
blockquote.was { border-left-color: var(--cut); border-left-style: dashed }
blockquote.becomes { border-left-color: var(--add) }
dt { font-weight: 600; margin-top: 0.5rem }
dd { margin: 0 }
.columns { display: grid; gap: 0.5rem 2.5rem }
@media (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
.quiet, .proof { color: var(--quiet); font-size: 0.9375rem }
.sign { font-family: ui-monospace, monospace; font-weight: 700 }
.judgement { border-left: 4px double var(--judge); padding-left: 0.75rem }
.judgement b { color: var(--judge) }
.notice { border-block: 1px solid; padding: 0.6rem 0 }
code { font-size: 0.8125rem }
nav ul { columns: 2 16rem; padding: 0; list-style: none }
nav a { display: inline-block; padding: 0.2rem 0 }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #222; --rule: #999 }
  html { font-size: 10pt }
  body { max-width: none; padding: 0 }
  nav { display: none }
  h2, h3, h4 { break-after: avoid }
  article, blockquote, .judgement { break-inside: avoid }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em }
}
`
