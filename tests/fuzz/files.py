"""Run the command on files, options and settings of every kind: it ends in time, in safe words, with status 0 or 2."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.fuzz import texts
from tests.fuzz.report import Budget, Tally
from tui.resources import folder

PATIENCE = 30.0
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "latin-1", "utf-7")
_OPTIONS: tuple[list[str], ...] = (
    *(
        [],
        [],
        ["--export", "json"],
        ["--export", "text"],
        ["--export", "csv"],
        ["--explain-dates"],
        ["--theme", "list"],
    ),
    *(
        ["--date", "2021-07-05"],
        ["--date", "0001-01-01"],
        ["--date", "9999-12-31"],
        ["--date", "2021-02-30"],
        ["--date", ""],
    ),
    *(
        ["--language", "en"],
        ["--language", "und"],
        ["--language", "\x1b[31m"],
        ["--theme", "mine"],
        ["--theme", "x" * 5000],
    ),
    *(["--export", "nope"], ["--nope"], ["--version"], ["--help"], ["--debug"], ["--recogniser", "own"], ["--", "-"]),
)
_REDIRECTIONS = (
    "",
    "",
    "",
    "",
    "2>/dev/full",
    ">/dev/full",
    ">/dev/full 2>/dev/full",
    "<&-",
    ">&-",
    "2>&-",
    "</dev/null",
)
_NAMES = (
    "a.txt",
    "a b.md",
    "-",
    "--",
    "\x1b[31m.txt",
    "n\new.txt",
    "\u202egpj.txt",
    "caf\udce9.txt",
    "x" * 200,
    "\u6f22.pdf",
)
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass
class Run:
    """One run of the command: its arguments, what the shell does with its streams, and the files it meets."""

    arguments: list[str] = field(default_factory=list)
    redirection: str = ""
    files: dict[str, bytes | None] = field(default_factory=dict)
    """Names below the folder of the run; None for a pipe."""

    def __str__(self) -> str:
        """The run as it can be done again by hand."""
        files = "".join(f"\n  {name!r}: {data!r:.2000}" for name, data in self.files.items())
        return f"afghan-timeline {self.arguments!r} {self.redirection}{files}"


def choose(random: Random) -> Run:
    """Make up a run."""
    run = Run(redirection=random.choice(_REDIRECTIONS))
    name = random.choice(_NAMES)
    if random.random() < 0.8:
        run.files[name] = contents(random)
    run.arguments = [part for _ in range(random.randint(0, 2)) for part in random.choice(_OPTIONS)]
    run.arguments.append(
        f"./{name}" if random.random() < 0.9 else random.choice((".", "/dev/null", "missing", "", name))
    )
    if random.random() < 0.3:
        run.files["state/afghan-timeline/memory.json"] = random.choice(
            (b"[" * 200_000, b"{", b'{"theme": 7}', json.dumps({"theme": "x" * 99_999}).encode(), b"\xff", None)
        )
    if random.random() < 0.3:
        run.files["config/afghan-timeline/themes/mine.yaml"] = theme(random)
        run.files[f"config/afghan-timeline/themes/{random.choice(_NAMES)}.yaml"] = theme(random)
    return run


def contents(random: Random) -> bytes:
    """What a file may hold."""
    kind = random.random()
    if kind < 0.1:
        return random.randbytes(random.randint(0, 5_000))
    if kind < 0.15:
        return random.choice((b"", b" \n", b"\0" * 9_000, b"\xff\xfe", b"\xef\xbb\xbf", b"%PDF-1.7\n", b"PK\x03\x04"))
    data = texts.document(random).encode(random.choice(_ENCODINGS), "replace")
    return data[random.randint(0, 3) :] if random.random() < 0.2 else data


def theme(random: Random) -> bytes | None:
    """What a theme's file may hold: a good theme with a few bytes changed, or something else."""
    good = (folder("themes") / "ink.yaml").read_text(encoding="utf-8")
    lines = good.splitlines()
    for _ in range(random.randint(0, 3)):
        at = random.randrange(len(lines))
        key = lines[at].partition(":")[0]
        lines[at] = random.choice(
            (
                "",
                f"{key}: 2001-99-99",
                f"{key}: {'9' * 6000}",
                f'{key}: "\\e[31m"',
                f"{key}: &a [*a]",
                f"{key}: {'[' * 999}",
            )
        )
    return random.choice(
        ("\n".join(lines).encode(), "\n".join(lines).encode(), random.randbytes(99), b"[" * 9_999, None)
    )


def fault(run: Run) -> str:
    """What is wrong with a run; empty where nothing is."""
    with tempfile.TemporaryDirectory() as place:
        for name, data in run.files.items():
            path = Path(place, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                if data is None:
                    os.mkfifo(path)
                else:
                    path.write_bytes(data)
            except OSError:  # a name that this system can't have
                return ""
        environment = {**os.environ, "XDG_STATE_HOME": f"{place}/state", "XDG_CONFIG_HOME": f"{place}/config"}
        shell = f'exec "$@" {run.redirection}'
        command = ["/bin/sh", "-c", shell, "sh", sys.executable, "-m", "tui", *run.arguments]
        try:
            done = subprocess.run(
                command,
                cwd=place,
                env=environment,
                input=b"1 May 2001",
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"no end after {PATIENCE:.0f} s"
    return _complaint(done, run)


def _complaint(done: subprocess.CompletedProcess[bytes], run: Run) -> str:
    out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    if done.returncode not in (0, 2):
        return f"status {done.returncode}: {err[-300:]}"
    if "Traceback" in err or "Error:" in err:
        return f"a traceback: {err[-300:]}"
    if unsafe := _UNSAFE.search(out + err):
        return f"{unsafe.group()!r} reaches the terminal"
    if ">/dev/full" in run.redirection.split()[:1] and done.returncode == 0:
        return "status 0 for an output that was lost"
    if done.returncode == 2 and not err and "2>" not in run.redirection:
        return "status 2 without a word"
    return "more than three lines of complaint" if err.count("\n") > 3 else ""


def run(budget: Budget) -> Tally:
    """Try runs until the time is up."""
    tally = Tally()
    for _, random in budget.rounds(tally):
        chosen = choose(random)
        tally.count("runs")
        if found := fault(chosen):
            smallest = _smallest(chosen)
            tally.find(f"{fault(smallest) or found}\n  {smallest}")
    return tally


def _smallest(run: Run) -> Run:
    """Leave out files and arguments as long as something is wrong."""
    for name in list(run.files):
        less = Run(run.arguments, run.redirection, {key: data for key, data in run.files.items() if key != name})
        run = less if fault(less) else run
    for at in reversed(range(len(run.arguments))):
        less = Run(run.arguments[:at] + run.arguments[at + 1 :], run.redirection, run.files)
        run = less if fault(less) else run
    return run
