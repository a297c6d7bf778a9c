"""Structure: text to blocks (heading, paragraph, caption, credit ...), blocks to sentences."""
