"""The words by which English web pages mark captions, credits, bylines and boilerplate."""

from __future__ import annotations

import re
from functools import cache

_BOILERPLATE = frozenset(
    """
advertisement
advertisement - continue reading below
article continues below
comments
continue reading
copy link
copyright
download
email
ends
facebook
follow us
for immediate release
get alerts
instagram
leave a comment
listen
listen to this article
loading
more from this author
more on this story
most popular
most read
news release
newsletter
newsletters
notes to editors
page last updated
play
press release
press statement
print
print this article
read more
recommended
recommended stories
related
related articles
related content
related stories
related topics
save
share
share on facebook
share on twitter
share page
share this
share this article
share this page
share this story
share this with
sign in
sign up
skip to content
skip to main content
sponsored
sponsored content
subscribe
tags
top stories
trending
twitter
view comments
watch
whatsapp
you may also be interested in
you may also like
""".strip().split("\n")
)


@cache
def _boilerplate_line() -> re.Pattern[str]:
    return re.compile(
        r"(?:©|\(c\)|copyright ©|copyright \d{4}\b|all rights reserved\b|follow us on |sign up (?:for|to) "
        r"|subscribe to |click here |for immediate release\b|embargoed until |[*_]{1,2}(?:authors?|status|version)\b:?"
        r"|read more:|read more about |share (?:on|via|this) |related (?:topics|articles|stories):?"
        r"|the \w+ is not responsible for the content|this article was (?:amended|updated|corrected) |advertisement\b)",
        re.IGNORECASE,
    )


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(
        r"(?:[Mm]edia|[Ii]mage|[Vv]ideo|[Pp]hoto|[Pp]icture|[Ff]igure|[Ff]ile|MEDIA|IMAGE)\s+[Cc]aption\b:?\s*"
    )


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Mm]edia|[Vv]ideo)\s+(?:copyright|source|credit|courtesy)s?\b"
        r"|(?:[Pp]hotograph|[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s?\s*(?:by\s|credit:|:)"
        r"|Photo credit\b|Credit:|Credit\.\.\."
        r"|Getty Images$|(?:AFP|Reuters|AP)(?:/Getty| Photo)\b)"
    )


@cache
def _byline() -> re.Pattern[str]:
    name = r"[A-Z][\w.'’-]*"
    return re.compile(
        rf"(?:By|BY|Written by|Words by|Reported by|Edited by)\s+{name}"
        rf"(?:(?:,|\s+and|\s+&|,\s+and)?\s+(?:{name}|in|for|of|the|de|van|bin|al))"
        r"{0,14}"
    )


def is_boilerplate(line: str) -> bool:
    """Whether `line` is part of a page's furniture rather than its text (share lines, related topics, rights)."""
    if len(line) > 200:
        return False
    return line.rstrip(" :.…»>").lower() in _BOILERPLATE or _boilerplate_line().match(line) is not None


def caption_marks(text: str, start: int, end: int) -> list[int]:
    """Where in `text[start:end]` the marks of captions ("Image caption ...") begin."""
    return [match.start() for match in _caption().finditer(text, start, end)]


def caption_text(text: str, start: int, end: int) -> int:
    """Where the words of the caption `text[start:end]` begin, behind its mark."""
    match = _caption().match(text, start, end)
    return match.end() if match else start


def is_caption(line: str) -> bool:
    """Whether `line` begins with a caption's mark."""
    return _caption().match(line) is not None


def is_credit(line: str) -> bool:
    """Whether `line` is the credit of a picture."""
    return len(line) <= 120 and _credit().match(line) is not None


def is_byline(line: str) -> bool:
    """Whether `line` names the author and no more."""
    return len(line) <= 120 and line[:1] in "BWRE" and _byline().fullmatch(line) is not None
