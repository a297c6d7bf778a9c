"""Structure: text to blocks (heading, paragraph, caption, credit ...), blocks to sentences."""

from tui.document.structure.blocks import find_blocks
from tui.document.structure.sentences import find_sentences

__all__ = ["find_blocks", "find_sentences"]
