"""What every exported page has in common: its style and its one script."""

from __future__ import annotations

HEAD = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --page: #fbfaf7; --ink: #1d2433; --quiet: #566073; --rule: #c9ccd3;
  --mark: #8a4b00; --here: #f6e3b8; }}
@media (prefers-color-scheme: dark) {{
:root {{ --page: #14171d; --ink: #e2e5ea; --quiet: #a3acbb; --rule: #363d4a; --mark: #e0af5f; --here: #3b3421; }} }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); height: 100vh;
  background: var(--page); color: var(--ink); font: 1rem/1.55 Georgia, serif; }}
#article, #timeline {{ overflow: auto; padding: 1.5rem; }}
#article > * {{ max-width: 42rem; white-space: pre-line; }}
#timeline {{ border-left: 1px solid var(--rule); font: .95rem/1.45 system-ui, sans-serif; }}
#timeline h2 {{ position: sticky; top: -1.5rem; margin: 1rem 0 .2rem; padding: .2rem 0; font-size: 1rem;
  background: var(--page); }}
ol {{ list-style: none; margin: 0; padding: 0; }}
li {{ padding: .3rem .5rem; border-radius: .3rem; }}
li a {{ color: inherit; text-decoration: none; display: block; }}
li a:hover, li a:focus {{ text-decoration: underline; }}
.when {{ color: var(--mark); }} .sure, .names, .meta, .caption, .credit {{ color: var(--quiet); }}
.names {{ font-size: .85rem; }}
.mark::before {{ content: attr(data-sign); }}
.mark {{ color: var(--mark); text-decoration: none; padding: 0 .25em 0 0; }}
:target, li.here {{ background: var(--here); scroll-margin: 40vh; }}
.lesser {{ display: none; }} .all .lesser, .lesser:target {{ display: block; }}
#article > pre {{ overflow-x: auto; white-space: pre; }}
@media (max-width: 48rem) {{ body {{ grid-template-columns: 1fr; height: auto; }} #timeline {{ border: 0; }} }}
@media print {{ body {{ display: block; height: auto; }} #article, #timeline {{ overflow: visible; }}
  #timeline {{ break-before: page; border: 0; }} #timeline h2 {{ position: static; }} }}
</style>
</head>
<body>
"""
FOOT = """\
<script>
"use strict";
const all = document.getElementById("all");
if (all) all.addEventListener("change", () => document.body.classList.toggle("all", all.checked));
document.addEventListener("keydown", (press) => {
  const step = { j: 1, k: -1, "]": 1, "[": -1 }[press.key];
  if (!step || press.ctrlKey || press.metaKey || press.altKey) return;
  const shown = [...document.querySelectorAll("#timeline li a")].filter((one) => one.offsetParent !== null);
  const at = shown.findIndex((one) => one.hash === location.hash || "#" + one.parentElement.id === location.hash);
  const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.max(0, Math.min(shown.length - 1, at + step))];
  if (next) { next.click(); next.focus(); }
});
addEventListener("hashchange", () => {
  const id = location.hash.replace(/^#s-/, "e-").replace("#", "");
  for (const one of document.querySelectorAll("li.here")) one.classList.remove("here");
  const line = document.getElementById(id);
  if (line && line.matches("li")) { line.classList.add("here"); line.scrollIntoView({ block: "nearest" }); }
});
</script>
</body>
</html>
"""
