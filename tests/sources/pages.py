"""Twenty pages of differing make around the same kind of text, with what is their main text and their date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

TITLE = "Mill that stood for a century burns down in Dunford"
DAY = date(2019, 6, 11)
PARAGRAPHS = (
    "A water mill that had stood on the river Marl since 1904 burned to the ground early on Tuesday, officials said.",
    "Nobody was hurt in the fire, which broke out shortly after three in the morning and was put out by dawn.",
    "The mill was built by Ada Brook, a merchant, on 3 May 1904, and sold to the town council sixty years later.",
    "“We heard a crack like thunder, and then the roof was gone,” said Tom Hale, who lives across the river.",
    "The council had planned to turn the building into a museum, which was to open in September next year.",
    "Firefighters from three towns took part. The road along the river was closed until Tuesday afternoon.",
    "An inquiry into the cause has begun; the police said that they had no reason to think the fire was set.",
    "In 1911 a flood carried the first wheel away, and it took two years until another was put in its place.",
)
WORDS = " ".join(PARAGRAPHS)
BODY = "".join(f"<p>{words}</p>\n" for words in PARAGRAPHS)
MENU = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in ("Home", "World", "Business", "Sport"))
RELATED = "".join(
    f'<li><a href="/story/{n}">Another story of 14 July 201{n} that has nothing to do with it</a></li>'
    for n in range(5)
)
COMMENTS = "".join(
    f'<div class="comment"><p>User{n} wrote on 1 January 202{n}: I never liked that mill, and I said so at the time.</p></div>'
    for n in range(4)
)
COOKIES = "<p>We and our 812 partners store cookies on your device. Accept all. Reject all. Manage your choices.</p>"


class Page(NamedTuple):
    """A page, its main text, and its date (None: it gives none)."""

    html: str
    text: str = f"{TITLE} {WORDS}"
    day: date | None = DAY


def whole(head: str, body: str) -> str:
    """A page with a head and a body."""
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Marl Post</title>{head}</head>\n<body>\n{body}\n</body></html>'


_JSON_LD = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    f'"headline": "{TITLE}", "datePublished": "2019-06-11T07:30:00+01:00", "author": {{"@type": "Person", "name": "Jo Lee"}}}}</script>'
)
_GRAPH = (
    '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "The Marl Post"}, '
    '{"@type": "Article", "datePublished": "2019-06-11"}]}</script>'
)
_HEADER = f'<header><a href="/">The Marl Post</a><nav><ul>{MENU}</ul></nav></header>'
_FOOTER = (
    f"<footer><ul>{MENU}</ul><p>Copyright 2024 The Marl Post. All rights reserved since 1 January 1900.</p></footer>"
)

PAGES: Mapping[str, Page] = {
    "news with JSON-LD": Page(
        whole(
            _JSON_LD,
            f"{_HEADER}<main><article><h1>{TITLE}</h1>{BODY}</article><aside><ul>{RELATED}</ul></aside></main>{_FOOTER}",
        )
    ),
    "news with OpenGraph": Page(
        whole(
            '<meta property="article:published_time" content="2019-06-11T06:00:00Z">',
            f'{_HEADER}<article class="story"><h1>{TITLE}</h1><div class="share-tools"><a href="#">Share</a></div>{BODY}'
            f'<section class="related-links"><h2>More on this story</h2><ul>{RELATED}</ul></section></article>{_FOOTER}',
        )
    ),
    "blog with a time": Page(
        whole(
            "",
            f'<div id="sidebar"><h3>Archive</h3><ul>{RELATED}</ul></div><div class="post hentry"><h1 class="entry-title">{TITLE}</h1>'
            f'<p class="entry-meta">Posted <time class="entry-date" datetime="2019-06-11">11 June 2019</time></p>'
            f'<div class="entry-content">{BODY}</div></div><div id="comments">{COMMENTS}</div>',
        ),
        f"{TITLE} Posted 11 June 2019 {WORDS}",
    ),
    "an old page of tables": Page(
        f'<html><head><title>{TITLE}</title><meta name="date" content="2019-06-11"></head><body bgcolor=white>'
        f"<table width=100%><tr><td class=nav valign=top><a href=/>Home</a><br><a href=/a>Archive</a></td>"
        f"<td><h1>{TITLE}</h1>{BODY}</td></tr></table></body></html>"
    ),
    "Wikipedia-like": Page(
        whole(
            "",
            f'<div id="mw-navigation"><ul>{MENU}</ul></div><main id="content"><h1 id="firstHeading">{TITLE}</h1>'
            f'<div id="mw-content-text"><table class="infobox"><tr><th>Built</th><td>1904</td></tr></table>{BODY[: len(BODY) // 2].rsplit("<p>", 1)[0]}'
            f'<h2>Later<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>{"<p>" + BODY[: len(BODY)].split("<p>", BODY[: len(BODY) // 2].count("<p>"))[-1]}'
            f'</div><div class="navbox"><ul>{RELATED}</ul></div><div id="catlinks"><a href="/c">Mills</a></div></main>',
        ),
        f"{TITLE} {WORDS} Later",
        None,
    ),
    "documentation": Page(
        whole(
            "",
            f'<div class="toctree-menu sidebar"><ul>{MENU}{RELATED}</ul></div><div role="main" class="document"><section><h1>{TITLE}</h1>{BODY}'
            f"<pre>$ mill --turn\nwheel: 1</pre></section></div><footer>Built with a tool.</footer>",
        ),
        f"{TITLE} {WORDS} $ mill --turn wheel: 1",
        None,
    ),
    "a forum": Page(
        whole(
            '<link rel="canonical" href="https://forum.example/2019/06/11/mill">',
            f'<div class="breadcrumbs"><a href="/">Index</a> » <a href="/mills">Mills</a></div><h1>{TITLE}</h1>'
            + "".join(f'<div class="message"><div class="message-body">{words}</div></div>' for words in PARAGRAPHS)
            + '<form><textarea name="reply"></textarea><button>Post reply</button></form><div class="pagination"><a href="?p=2">2</a></div>',
        )
    ),
    "a government": Page(
        whole(
            '<meta name="DCTERMS.issued" content="2019-06-11">',
            f'<div role="banner"><p>An official site. <a href="/about">How you know</a></p></div><div role="navigation"><ul>{MENU}</ul></div>'
            f'<main><h1>{TITLE}</h1>{BODY}</main><div role="contentinfo"><p>Published under the open licence, version 3, of 1 April 2014.</p></div>',
        )
    ),
    "a cookie wall": Page(
        whole(
            _JSON_LD,
            f'<div id="cookie-consent" role="dialog">{COOKIES * 3}<button>Accept</button></div><article><h1>{TITLE}</h1>{BODY}</article>'
            f'<div class="newsletter-signup"><p>Sign up for our newsletter, every Monday since 2 May 2011.</p></div>',
        )
    ),
    "with comments": Page(
        whole(
            _GRAPH,
            f'<article><h1>{TITLE}</h1>{BODY}</article><section id="comments"><h2>4 comments</h2>{COMMENTS * 4}</section>',
        )
    ),
    "a date in the address alone": Page(
        whole(
            '<link rel="canonical" href="https://post.example/news/2019/06/11/mill-burns.html">',
            f"{_HEADER}<main><h1>{TITLE}</h1>{BODY}</main>{_FOOTER}",
        )
    ),
    "nothing but paragraphs": Page(f"<html><title>{TITLE}</title>{BODY}</html>", day=None),
    "divs without end": Page(
        whole(
            '<meta property="og:published_time" content="20190611">',
            f'<div class="wrap"><div class="navMenu"><a href=/>Home</a> <a href=/w>World</a></div><div class="text"><h1>{TITLE}</h1>'
            + "".join(f"<div>{words}" for words in PARAGRAPHS),
        )
    ),
    "line breaks for paragraphs": Page(
        whole(
            '<meta name="pubdate" content="2019-06-11">',
            f'<h1>{TITLE}</h1><div class="body">{"<br><br>".join(PARAGRAPHS)}</div><div class="footer"><a href="/">Home</a></div>',
        )
    ),
    "pictures with captions": Page(
        whole(
            '<meta itemprop="datePublished" content="2019-06-11">',
            f'<article itemprop="articleBody"><h1>{TITLE}</h1><figure><img src="m.jpg" alt="The mill"><figcaption>The mill in 1999.</figcaption></figure>'
            f'{BODY}<blockquote><p>A quotation set apart.</p></blockquote></article><aside class="promo"><p>Buy the book of 5 May 2020.</p></aside>',
        ),
        f"{TITLE} The mill in 1999. {WORDS} A quotation set apart.",
    ),
    "lists and tables in the text": Page(
        whole(
            _JSON_LD,
            f"<main><h1>{TITLE}</h1>{BODY}<ul><li>1904: built</li><li>1911: flood</li></ul><table><tr><th>Year</th><th>What</th></tr>"
            "<tr><td>1913</td><td>new wheel</td></tr></table></main><nav><a href=/>Home</a></nav>",
        ),
        f"{TITLE} {WORDS} - 1904: built - 1911: flood Year What 1913 new wheel",
    ),
    "links in the text": Page(
        whole(
            _JSON_LD,
            f"<article><h1>{TITLE}</h1>{BODY.replace('the river', '<a href=/river>the river</a>').replace('Tuesday', '<a href=/tue>Tuesday</a>')}"
            f"</article><ul>{RELATED}</ul>",
        )
    ),
    "scripts and styles between": Page(
        whole(
            _JSON_LD,
            "".join(
                f"<p>{words}</p><script>var ad = '<p>1 May 2001</p>';</script><style>p {{ color: red }}</style><noscript><p>Turn scripts on.</p></noscript>"
                for words in (TITLE, *PARAGRAPHS)
            ),
        ),
        f"{TITLE} {TITLE} {WORDS}",
    ),
    "hidden parts": Page(
        whole(
            _JSON_LD,
            f'<article><h1>{TITLE}</h1><p hidden>Seen by nobody on 4 July 1999.</p><p style="display: none">Nor this.</p>'
            f'<p aria-hidden="true">Nor that.</p>{BODY}</article>',
        )
    ),
    "teasers around the story": Page(
        whole(
            _JSON_LD,
            f"<main><article><h1>{TITLE}</h1>{BODY}</article>"
            + "".join(
                f"<article><h3><a href=/{n}>Teaser {n}</a></h3><p>A word on another story.</p></article>"
                for n in range(6)
            )
            + "</main>",
        )
    ),
}
