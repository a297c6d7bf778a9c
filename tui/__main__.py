"""The entry of the command: `afghan-timeline`, or `python -m tui`."""

from __future__ import annotations

import signal
import sys


def main() -> int:
    """Run the command and return its exit status.

    An interrupt (Ctrl+C) ends the process as it ends any other, without a traceback, from here to the end; only the
    reader, which has a terminal to give back, heeds it itself. One that was ignored before (`nohup`) still is.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from tui.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(main())
