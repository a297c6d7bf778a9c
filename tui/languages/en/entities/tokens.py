"""The pattern of English tokens, those of romanised names among them."""

from __future__ import annotations

import re

_UPPER = "".join(chr(code) for code in range(0x250) if chr(code).isupper())
_LETTER = r"[^\W\d_]"
_ABBREVIATIONS = "Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Capt|Maj|Gov|Sen|Rep|Prof|Rev|Adm|Cmdr|Brig|Jr|Sr|Mt|Ft|Pvt|Spc|Cpl"
TOKEN = re.compile(
    # white space, then a token, or nothing where white space ends the text
    r"(\s*)("
    # the commonest first, which the patterns below would find, too, but slower: plain words in lower case that begin
    # no "al-", "e.g." and the like, and capitalised ones
    r"[b-df-tv-z][a-z]+(?![\w'’])|[aeu][a-z]*(?![\w'’.-])|[A-Z][a-z]+(?![\w'’.&-])|"
    # "U.S.", "J.R."; then words: "al-Qa'ida", "Mazar-e-Sharif" and "O'Brien" are one word, "US-led", "anti-Taliban"
    # and "Obama's" are not; numbers with their marks ("9/11", "1,600", "3rd"); last, a run of what `clean` replaced, or
    # any other character alone
    rf"(?:{_LETTER}\.){{2,}}|(?:{_ABBREVIATIONS}|[{_UPPER}])\.(?=\s?[{_UPPER}])"
    rf"|[{_UPPER}][a-z]{{1,5}}\.(?=,|['’]s|\s[a-z])"
    rf"|(?:(?:[Aa][dlnrstz]|[Ee]l|[Uu]l)-['’]?)?[{_UPPER}]{_LETTER}*"
    rf"(?:['’](?![sS]\b){_LETTER}+|-(?:(?:e|i|o|y|de|la|ul|al|ur|us|el|du|sur|and)-)?[{_UPPER}]{_LETTER}*|&[{_UPPER}]+|-?\d+)*"
    rf"|{_LETTER}+(?:['’](?![sS]\b){_LETTER}+)?|['’][sS]\b"
    rf"|\d+[{_UPPER}]{_LETTER}*|\d+(?:[.,/:]\d+)*(?:st|nd|rd|th|s)?\b|\d+|\ufffd+|\S|)"
)
"""A pattern for `tokenise`: white space, and a token."""
