"""Tools that try to break the program: `python -m tests.fuzz --help`."""
