"""What the documentation shows is what the program does.

    <!-- run -->                 above a ```sh or ```console block: it is run, with .venv/bin first on PATH
    <!-- run: exits 1 -->        the same, and it ends in that status
    <!-- help: hotline list -->  above a block: that is what `hotline list --help` prints, 80 columns wide

The blocks of one page are run in order, in one new folder that is also HOME, each by its own `bash -e`; what they
leave running is ended with the page. In a console block the lines after `$ ` are run, and those after `> ` continue
them; the rest shows what a person will see and is not compared, for times differ.
`readme.py --write` puts the help texts in place.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tree import ROOT, files, text

BLOCK = re.compile(
    r"^<!-- (?P<kind>run|help)(?:: (?P<what>[^\n]*?))? -->\n\n?```(?P<language>\w*)\n(?P<body>.*?)^```$", re.M | re.S
)
MARK = re.compile(r"^\s*<!-- (?:run|help)\b", re.M)
SECONDS = 180


@dataclass(frozen=True)
class Shell:
    folder: Path

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("HOTLINE_", "PYTHON"))}
        return kept | {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder),
            "COLUMNS": "80",
            "LC_ALL": "C.UTF-8",
            "NO_COLOR": "1",
            "TERM": "dumb",
        }

    def run(self, script: str, groups: list[int]) -> tuple[int, str]:
        """Its status and what it printed; a file takes the output, since what goes on running holds a pipe open."""
        with tempfile.TemporaryFile("w+") as output:
            running = subprocess.Popen(
                ["bash", "-e", "-o", "pipefail", "-c", script],
                cwd=self.folder,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            groups.append(running.pid)
            try:
                status = running.wait(SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
                status = running.wait()
            output.seek(0)
            return status, output.read()


def script(language: str, body: str) -> str:
    if language != "console":
        return body
    typed = []
    for line in body.splitlines():
        if line.startswith("$ ") or (line.startswith("> ") and typed):
            typed.append(line[2:])
    return "\n".join(typed)


def help_text(command: str, shell: Shell) -> str:
    words = command.removesuffix(" --help")
    status, printed = shell.run(f"{words} --help", [])
    return printed if status == 0 else f"(`{words} --help` ended in status {status})\n{printed}"


def check(page: Path, content: str, write: bool) -> list[str]:
    wrong = []
    blocks = list(BLOCK.finditer(content))
    if len(blocks) != len(MARK.findall(content)):
        wrong.append(f"{page}: a run or help comment has no ``` block directly below it")
    if not blocks:
        return wrong
    groups: list[int] = []
    helps: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="hotline-page-", ignore_cleanup_errors=True) as folder:
        shell = Shell(Path(folder))
        try:
            for block in blocks:
                line = content[: block.start()].count("\n") + 1
                what = block["what"] or ""
                if block["kind"] == "help":
                    now = help_text(what, shell)
                    helps[block[0]] = block[0].replace(f"\n{block['body']}```", f"\n{now.rstrip()}\n```")
                    if now.rstrip() != block["body"].rstrip() and not write:
                        wrong.append(f"{page}:{line}: not what `{what} --help` prints:\n{now}")
                    continue
                expected = int(what.removeprefix("exits ") or 0)
                status, printed = shell.run(script(block["language"], block["body"]), groups)
                if status != expected:
                    wrong.append(f"{page}:{line}: ended in status {status}, not {expected}:\n{printed}")
        finally:
            for group in groups:
                try:
                    os.killpg(group, signal.SIGTERM)
                except ProcessLookupError:
                    continue
    if write:
        for was, now in helps.items():
            content = content.replace(was, now)
        (ROOT / page).write_text(content, "utf-8")
    return wrong


def main() -> int:
    write = "--write" in sys.argv[1:]
    pages = [path for path in files() if path.suffix == ".md" and path.parts[0] not in {"tests", ".ci"}]
    wrong = [complaint for page in pages for complaint in check(page, text(page) or "", write)]
    for complaint in wrong:
        print(complaint)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
