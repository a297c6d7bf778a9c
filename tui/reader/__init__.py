"""The Textual app: a view of one Document in three panes kept in step."""
