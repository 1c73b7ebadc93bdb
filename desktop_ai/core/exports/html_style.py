"""How an exported page looks: the window's colours, light or dark as the reader's system is, and a form for paper."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark;
  --bg: #fbfbfa; --line: #e4e2de; --text: #1f1e1c; --dim: #6a6762; --accent: #2f6f5e; --user: #eeece8;
  --code: #f6f5f3; --keyword: #8a3ea8; --string: #2f6f5e; --function: #2b5fb0; --number: #9a5210; --comment: #6f6b65;
  --deleted: #b3372f }
@media (prefers-color-scheme: dark) { :root {
  --bg: #191918; --line: #2d2c2a; --text: #ecebe8; --dim: #a8a49d; --accent: #7cc4ae; --user: #262523;
  --code: #131312; --keyword: #d0a0e6; --string: #8fd0b5; --function: #94b8f2; --number: #e6b27c; --comment: #8d8982;
  --deleted: #ef8a80 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--text); font: 15px/24px system-ui, sans-serif }
main, nav { max-width: 792px; margin: 0 auto; padding: 24px 16px 40px }
main + main { border-top: 1px solid var(--line) }
nav { padding-bottom: 8px }
h1 { font-size: 24px; line-height: 32px; margin: 0 0 24px; overflow-wrap: anywhere }
h2, h3, h4, h5, h6 { font-size: 17px; margin: 24px 0 8px }
a { color: var(--accent) }
section { margin: 0 0 28px; overflow-wrap: anywhere }
section header { color: var(--dim); font-size: 12px; line-height: 16px; margin-bottom: 4px }
section.user { background: var(--user); border-radius: 14px; padding: 12px 16px }
time { margin-left: 8px }
p, ul, ol { margin: 0 0 12px }
section > :last-child { margin-bottom: 0 }
ul, ol { padding-left: 24px }
pre, code { font: 13px/20px ui-monospace, Menlo, Consolas, monospace; tab-size: 4 }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px;
  margin: 0 0 12px; overflow-x: auto }
p code, li code, td code { background: var(--code); border-radius: 4px; padding: 1px 4px }
blockquote { margin: 0 0 12px; padding-left: 14px; border-left: 2px solid var(--line); color: var(--dim) }
table { border-collapse: collapse; margin: 0 0 12px; display: block; overflow-x: auto }
th, td { border: 1px solid var(--line); padding: 4px 10px; text-align: left }
img { max-width: 100%; height: auto; border-radius: 10px }
p.formula { text-align: center; overflow-x: auto; overflow-y: hidden }
hr { border: 0; border-top: 1px solid var(--line); margin: 16px 0 }
details { margin: 0 0 12px; color: var(--dim) }
summary { cursor: pointer; font-size: 13px }
details > :nth-child(2) { margin-top: 8px }
.keyword { color: var(--keyword) } .string { color: var(--string) } .function { color: var(--function) }
.number { color: var(--number) } .comment { color: var(--comment) } .deleted { color: var(--deleted) }
@media print { body { background: none } pre { white-space: pre-wrap } section { break-inside: avoid-page } }
"""
