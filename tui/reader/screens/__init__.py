"""The screens: reading, and what lies over it (help, cards, the choice of a theme)."""
