"""The words with which an English text labels the date of its publication, for structure and dates alike."""

LABEL = (
    r"(?:date of publication|dated?|publication date|published online|last modified|created"
    r"|(?:first |last |originally )?(?:published|updated|posted|issued|released))"
)
"""The words, in lower case, the longer ones first; a colon, "on" or white space and the date follow."""
