"""English words that mark captions, credits, bylines and boilerplate on web pages."""

import re

from tui.document.pattern import Pattern
from tui.document.structure.language import Marks

_BOILERPLATE = """
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
"""

_NAME = r"[A-Z][\w.'’-]*"

MARKS = Marks(
    boilerplate=frozenset(_BOILERPLATE.strip().split("\n")),
    boilerplate_line=Pattern(
        r"(?:©|\(c\)|copyright ©|copyright \d{4}\b|all rights reserved\b|follow us on |sign up (?:for|to) "
        r"|subscribe to |click here |for immediate release\b|embargoed until |[*_]{1,2}(?:authors?|status|version)\b:?"
        r"|read more:|read more about |share (?:on|via|this) |related (?:topics|articles|stories):?"
        r"|the \w+ is not responsible for the content|this article was (?:amended|updated|corrected) |advertisement\b)",
        re.IGNORECASE,
    ),
    caption=Pattern(  # the words are spelled out: what begins with given letters is searched for six times as fast
        r"(?:Media|media|MEDIA|Image|image|IMAGE|Video|video|Photo|photo|Picture|picture|Figure|figure|File|file)"
        r"\s+[Cc]aption\b:?\s*"
    ),
    credit=Pattern(
        r"(?:(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Mm]edia|[Vv]ideo)\s+(?:copyright|source|credit|courtesy)s?\b"
        r"|(?:[Pp]hotograph|[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration)s?\s*(?:by\s|credit:|:)"
        r"|Photo credit\b|Credit:|Credit\.\.\."
        r"|Getty Images$|(?:AFP|Reuters|AP)(?:/Getty| Photo)\b)"
    ),
    byline=Pattern(
        rf"(?:By|BY|Written by|Words by|Reported by|Edited by)\s+{_NAME}"
        rf"(?:(?:,|\s+and|\s+&|,\s+and)?\s+(?:{_NAME}|in|for|of|the|de|van|bin|al))"
        r"{0,14}"
    ),
)
