"""The command as a user runs it, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.languages.test_identify import FOREIGN
from tui.cli import main
from tui.document.json_model import from_json
from tui.exports import FORMATS
from tui.state.log import log_file
from tui.state.memory import Memory
from tui.state.texts import TextMemory

COMMAND = [sys.executable, "-m", "tui"]


def run(*arguments: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command; standard input is `stdin`, standard output no terminal."""
    return subprocess.run([*COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=60, check=False)


def test_prints_the_timeline_when_the_output_is_no_terminal() -> None:
    done = run()
    assert done.returncode == 0
    text = done.stdout.decode()
    assert "published 5 Jul 2021" in text
    assert "Fall of Kabul" in text
    assert "\x1b" not in text


def test_exports_the_contract_as_json() -> None:
    model = json.loads(run("--export", "json").stdout)
    assert model["published"] == "2021-07-05"
    assert {"schema", "text", "title", "published", "language", "genre"} <= set(model)
    assert {"blocks", "sentences", "times", "ranges", "entities", "events"} <= set(model)
    fall = next(event for event in model["events"] if event["title"] == "Fall of Kabul")
    assert fall["start"] == fall["end"] == "2001-11-13"
    assert "Enters Kabul" not in model["text"][fall["char_start"] : fall["char_end"]]
    assert "enters Kabul" in model["text"][fall["char_start"] : fall["char_end"]]
    mention = model["entities"][0]["mentions"][0]
    assert set(mention) == {"start", "end", "inferred", "why", "evidence"}
    assert from_json(model).title == model["title"]


def test_reads_standard_input() -> None:
    done = run("-", "--export", "json", stdin=b"The war ended on 3 May 1950 in Vienna.")
    assert [event["start"] for event in json.loads(done.stdout)["events"]] == ["1950-05-03"]


def test_date_is_the_publication_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Troops crossed the border on Monday.")
    done = run(tmp_path / "a.txt", "--date", "1999-06-02", "--export", "json")
    assert json.loads(done.stdout)["times"][0]["value"] == "1999-05-31"


def test_a_text_in_another_language_is_printed_with_a_word_about_it() -> None:
    done = run("-", stdin=FOREIGN["German"].encode())
    assert done.returncode == 0
    (line,) = done.stderr.decode().splitlines()
    assert line == (
        "afghan-timeline: standard input: "
        "The text does not look like English: only dates that need no language are read."
    )


@pytest.mark.parametrize("code", ["en", "und"])
def test_a_language_that_is_given_is_not_doubted(code: str) -> None:
    done = run("-", "--language", code, "--export", "json", stdin=FOREIGN["German"].encode())
    assert done.stderr == b""
    assert json.loads(done.stdout)["language"] == code


def test_says_its_version_and_helps() -> None:
    assert run("--version").stdout.startswith(b"afghan-timeline ")
    assert b"--export" in run("--help").stdout


def test_stops_quietly_when_the_pipe_is_closed() -> None:
    shell = f"{' '.join(COMMAND)} | head -n 1"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["missing.txt"], "missing.txt: No such file"),
        (["empty"], "no text in it can be read"),
        (["binary.bin"], "is a binary file"),
        (["empty.txt"], "is empty"),
        (["blank.txt"], "is empty"),
        (["good.txt", "--date", "2021-13-01"], "is no date"),
        (["good.txt", "--date", "yesterday"], "write YYYY-MM-DD"),
        (["good.txt", "--theme", "nope"], "no theme 'nope'; there are contrast"),
        (["good.txt", "--export", "pdf"], "invalid choice"),
        (["good.txt", "--language", "de"], "no language 'de'; there is en, und"),
        (["good.txt", "--language", ""], "no language ''"),
        (["good.txt", "--nope"], "unrecognized arguments"),
        (["na\0me"], "na"),
    ],
)
def test_wrong_input_is_one_line_and_status_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("binary.bin").write_bytes(b"\x7fELF\0\0\1")
    Path("empty.txt").write_bytes(b"")
    Path("blank.txt").write_bytes(b" \n\n\t")
    Path("good.txt").write_text("Kabul fell on 15 August 2021.")
    Path("empty").mkdir()
    if "\0" in arguments[0]:
        pytest.skip("no system passes a NUL in an argument")
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("afghan-timeline: ")
    assert words in line


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe" + "Kabul fell on 15 August 2021.".encode("utf-16-le"),
        b"caf\xe9 on 3 May 1950",
        b"\x1b]0;x\x07 [/] 2001",
    ],
)
def test_odd_bytes_are_read(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "odd.txt").write_bytes(data)
    done = run(tmp_path / "odd.txt", "--export", "json")
    assert done.returncode == 0
    assert "\x1b" not in json.loads(done.stdout)["text"]


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], *(["--export", name] for name in FORMATS)])
def test_printing_never_imports_textual(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from tui.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.split('.')[0] == 'textual'], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, timeout=60, check=True)
    assert done.stderr.strip() == b"[]"


def test_the_document_model_imports_neither_rich_nor_textual() -> None:
    program = (
        "import sys\nfrom tui.document import parse\nparse('Kabul fell on 15 August 2021.')\n"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'textual', 'rich', 'yaml', 'dateparser'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=True)
    assert done.stdout.strip() == b"[]"


@pytest.mark.parametrize("arguments", ["", "--export json", "--theme list"])
@pytest.mark.parametrize("way", [">&-", "> /dev/full"])
def test_output_that_cannot_be_written_is_one_line(arguments: str, way: str) -> None:
    shell = f"{' '.join(COMMAND)} {arguments} {way}"
    done = subprocess.run(["sh", "-c", shell], capture_output=True, timeout=60, check=False)
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1
    assert done.returncode == 2 or (way == ">&-" and "list" in arguments)


def test_a_file_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    done = run(tmp_path / "e\x1b[31mvil\x07.txt")
    assert done.returncode == 2
    assert b"\x1b" not in done.stderr
    assert b"\x07" not in done.stderr


def test_no_home_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    memory = Memory()
    memory.remember_theme("paper")
    assert "nothing is remembered" in memory.complaint


def test_without_a_terminal_for_keys_it_says_so(tmp_path: Path) -> None:
    """Standard output is a terminal here, but there is none to read keys from."""
    program = (
        "import os, pty, sys\n"
        "from tui.cli import main\n"
        "parent, child = pty.openpty()\n"
        "os.dup2(child, 1)\n"
        "sys.exit(main([sys.argv[1]]))\n"
    )
    (tmp_path / "a.txt").write_text("Kabul fell on 15 August 2021.")
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.txt")],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, "TERM": "xterm"},
        start_new_session=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"no terminal to read keys from" in done.stderr


def test_explains_dates_as_tab_separated_values() -> None:
    head, *rows = run("--explain-dates").stdout.decode().splitlines()
    assert head.split("\t")[:3] == ["expression", "type", "value"]
    monday = next(row.split("\t") for row in rows if row.startswith("Monday\t"))
    assert monday[2] == "2021-07-05"
    assert "publication" in monday[-1]


def shell(command: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command of the shell; "$@" is the program with `arguments`."""
    return subprocess.run(
        ["/bin/sh", "-c", command, "sh", *COMMAND, *arguments], capture_output=True, timeout=60, check=False
    )


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--theme", "list"], [], ["--export", "json"]])
def test_an_output_that_is_full_is_said_and_status_2(arguments: list[str]) -> None:
    done = shell('"$@" > /dev/full', *arguments)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert "can't write: No space left on device" in line


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--export", "json"]])
def test_two_full_outputs_are_status_2_all_the_same(arguments: list[str]) -> None:
    assert shell('"$@" > /dev/full 2> /dev/full', *arguments).returncode == 2


def test_what_cannot_be_said_costs_nothing_of_the_output() -> None:
    done = shell('printf "caf\\351 closed on 3 May 1950" | "$@" 2> /dev/full', "-", "--export", "json")
    assert done.returncode == 0
    assert [event["start"] for event in json.loads(done.stdout)["events"]] == ["1950-05-03"]


@pytest.mark.parametrize(("arguments", "status"), [(["missing.txt"], 2), (["--nope"], 2), (["--date", "x"], 2)])
def test_the_exit_status_does_not_depend_on_standard_error(arguments: list[str], status: int) -> None:
    for command in ('"$@" 2> /dev/full', '"$@" 2>&-'):
        assert shell(command, *arguments).returncode == status


def test_debug_says_where_the_log_is(tmp_path: Path) -> None:
    done = run("--debug", "--version")
    assert done.returncode == 0
    done = run("--debug", "--export", "text")
    assert str(tmp_path / "state" / "afghan-timeline" / "errors.log") in done.stderr.decode()
    assert b"Fall of Kabul" in done.stdout


def test_a_fault_of_the_program_is_one_line_and_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("the words of the article")

    monkeypatch.setattr("tui.document.request.ParseRequest.run", fail)
    assert main(["--export", "json"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "something went wrong (KeyError)" in line
    assert "words of the article" not in line
    assert "in fail" in log_file().read_text()
    with pytest.raises(KeyError):
        main(["--export", "json", "--debug"])


def test_texts_read_before_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--recent"]) == 0
    assert capsys.readouterr().out == ""
    TextMemory().keep("0" * 32, {"origin": "mill\x1b.txt", "title": "The mill", "share": 0.25, "place": 3})
    assert main(["--recent"]) == 0
    line = capsys.readouterr().out
    assert line.endswith("  25%  mill.txt  The mill\n") or "\x1b" not in line
    assert "25%" in line


def test_the_settings_are_printed_with_comments(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config"]) == 0
    printed = capsys.readouterr()
    assert '#   app.quit: "q Ctrl+Q"' in printed.out
    assert "settings.yaml" in printed.err


def test_the_plain_reader_reads_commands_line_by_line(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The mill\n\nAda Brook built it on 3 May 1904.\n\nIt burned on 9 June 1911.\n")
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--plain", str(text)], input="n\nq\n", capture_output=True, text=True, check=True
    )
    assert "1 of 2: 3 May 1904" in done.stdout
    assert "2 of 2: 9 Jun 1911" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["timeline.html", "a.csv", "notes.MD", "b.timelinejs.json", "c.json"])
def test_a_file_is_written_in_the_format_that_its_name_says(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    done = subprocess.run([sys.executable, "-m", "tui", "-o", str(path)], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert path.stat().st_size > 500


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--plain", "-o", "a.csv"], "line by line"),
        (["-o", "a.exe"], "name a format"),
        (["-o", "/proc/none/a.csv"], "can't be written"),
    ],
)
def test_what_cannot_be_written_is_one_line(arguments: list[str], words: str) -> None:
    done = subprocess.run([sys.executable, "-m", "tui", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_device_is_written_to_and_not_replaced() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--export", "csv", "-o", "/dev/stdout"], capture_output=True, check=True
    )
    assert done.stdout.startswith(b"start,end,")
    assert Path("/dev/null").is_char_device()


def test_a_file_is_not_written_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    done = run("-o", tmp_path / "no" / "a.csv", "-", stdin=b"The mill burned on 3 May 1904.")
    assert done.returncode == 2
    assert b"there is no folder" in done.stderr
    assert list(tmp_path.iterdir()) == []
