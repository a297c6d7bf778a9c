"""The three panes: article, timeline, entities."""
