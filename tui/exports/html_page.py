"""What every exported page has in common: its style and its one script."""

from __future__ import annotations

_STYLE = """\
:root { color-scheme: light; --page: #fbfaf7; --ink: #1d2433; --quiet: #566073; --rule: #d5d7dc;
  --mark: #8a4b00; --here: #f6e3b8; }
@media screen and (prefers-color-scheme: dark) {
:root { color-scheme: dark; --page: #14171d; --ink: #e2e5ea; --quiet: #a3acbb; --rule: #363d4a;
  --mark: #e0af5f; --here: #4a3f22; } }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template: 100vh / minmax(0, 3fr) minmax(18rem, 2fr);
  background: var(--page); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Liberation Serif", serif; }
#article, #timeline { overflow: auto; padding: 0 1.5rem 4rem; }
#article > * { max-width: 40rem; margin-inline: auto; white-space: pre-line; overflow-wrap: break-word; }
#article > blockquote { padding-left: 1rem; border-left: 3px solid var(--rule); }
#article > pre { overflow-x: auto; white-space: pre; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; }
#article > :is(h1, .unseen + .meta) { margin-top: 1.5rem; }
.meta, .caption, .credit, .metadata, .names, .sure { color: var(--quiet); }
.meta, .caption, .credit, .metadata, .byline, .dateline { font: .85em/1.5 system-ui, sans-serif; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
#timeline { border-left: 1px solid var(--rule); font: .95rem/1.45 system-ui, sans-serif; }
#timeline h2 { margin: 1.5rem 0 .25rem; font-size: 1.2rem; }
#timeline h3 { position: sticky; top: 0; margin: .75rem 0 0; padding: .4rem 0 .3rem; font-size: 1.05em;
  background: var(--page); border-bottom: 1px solid var(--rule); }
.tools { margin: 0; color: var(--quiet); } .tools > * { white-space: nowrap; }
.tools label { margin-right: 1em; } .tools a { color: inherit; }
ol, dl { list-style: none; margin: 0; padding: 0; }
li { padding: .35rem .5rem; margin: .15rem -.5rem; border-radius: .3rem; scroll-margin: 3rem 0; }
li a { color: inherit; text-decoration: none; display: grid; grid-template-columns: 1.4em 6.2em minmax(0, 1fr); }
li a:hover .what, li a:focus-visible .what { text-decoration: underline; }
.when, .sign, dt, .mark { color: var(--mark); }
.sure { display: block; font-size: .9em; }
.when { grid-row: span 2; } .names { grid-column: 3; font-size: .9em; }
.mark { text-decoration: none; font-family: system-ui, sans-serif; font-size: .8em; padding-right: .3em; }
.mark::before { content: attr(data-sign); }
.mark:target, li:target { scroll-margin: 35vh; }
li:target, li.here, .mark:target + .words, .mark.here + .words { background: var(--here); }
.lesser { display: none; } .all .lesser, .lesser:has(:target), .lesser:has(.here) { display: block; }
li.lesser:target, li.lesser.here { display: block; }
.all .mark.lesser, .mark.lesser:target, .mark.lesser.here { display: inline; }
dl > div { display: flex; } dt { width: 1.4em; } dd { margin: 0; }
#signs { color: var(--quiet); font-size: .95em; scroll-margin: 1rem; } #signs h3 { position: static; }
@media (max-width: 48rem) { body { grid-template: auto / 1fr; }
#article, #timeline { padding-inline: 1.1rem; } #timeline { border: 0; border-top: 2px solid var(--rule); } }
@media screen and (max-width: 48rem) and (min-height: 36rem) {
body { grid-template: minmax(0, 11fr) minmax(0, 9fr) / 1fr; height: 100vh; height: 100dvh; }
#article, #timeline { padding-bottom: 2rem; } .mark:target { scroll-margin: 15vh; } li:target { scroll-margin: 4rem; } }
@media print { @page { margin: 18mm; } body { display: block; font-size: 10.5pt; line-height: 1.45; background: none; }
#article, #timeline { overflow: visible; padding: 0; } #article > * { max-width: none; }
#timeline { break-before: page; border: 0; font-size: 9.5pt; } #timeline h3 { position: static; }
.tools, .keys { display: none; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; } li, figcaption, #signs { break-inside: avoid; }
li.here, :target, .mark:target + .words, .mark.here + .words { background: none; } }
"""
HEAD = (
    """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{title}</title>
<style>
"""
    + _STYLE.replace("{", "{{").replace("}", "}}")
    + """\
</style>
</head>
<body>
"""
)
NOTES = """\
<p>The text states a date unless it is called <em>inferred</em>, which is worked out from other words of the text, or
<em>assumed</em>, for which nothing but the publication date or the events around it speaks.</p>
<p class="keys">Keys: <kbd>j</kbd> and <kbd>k</kbd> go to the next and the previous event.</p>
"""
FOOT = """\
<script>
"use strict";
const all = document.getElementById("all");
if (all) all.addEventListener("change", () => document.body.classList.toggle("all", all.checked));
const current = () => document.querySelector("#timeline li.here a");
document.addEventListener("keydown", (press) => {
  const step = { j: 1, k: -1, "]": 1, "[": -1 }[press.key];
  if (!step || press.ctrlKey || press.metaKey || press.altKey) return;
  const shown = [...document.querySelectorAll("#timeline li a")].filter((one) => one.offsetParent !== null);
  const at = shown.indexOf(current());
  const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.max(0, Math.min(shown.length - 1, at + step))];
  if (next) { next.click(); next.focus({ preventScroll: true }); }
});
const show = () => {
  const [, side, id] = /^#([se])-(.*)$/s.exec(decodeURIComponent(location.hash)) || [];
  const line = document.getElementById("e-" + id), mark = document.getElementById("s-" + id);
  if (!line || !mark) return;
  const before = current();
  if (before) before.removeAttribute("aria-current");
  for (const one of document.querySelectorAll(".here")) one.classList.remove("here");
  for (const one of [line, mark]) one.classList.add("here");
  const link = line.querySelector("a");
  link.setAttribute("aria-current", "true");
  const pane = document.getElementById("timeline");
  if (side === "s" && pane.scrollHeight > pane.clientHeight) line.scrollIntoView({ block: "nearest" });
  if (side === "e") link.focus({ preventScroll: true });
};
addEventListener("hashchange", show);
show();
</script>
</body>
</html>
"""
