"""`python -m tui` is the command."""

from tui.cli import main

raise SystemExit(main())
