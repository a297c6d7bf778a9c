"""The shared parsed-document model: `parse(text, published=...)` gives the `Document` behind every view."""

from tui.document.model import Document
from tui.document.parse import outline, parse

__all__ = ["Document", "outline", "parse"]
