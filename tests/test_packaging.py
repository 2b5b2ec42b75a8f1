"""What a plain install needs: a program that only sends must not carry a server, a database or a terminal."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
NOT_IN_THE_SDK = ["aiohttp", "aiosqlite", "alembic", "asyncpg", "prometheus_client", "sqlalchemy", "textual", "tui"]


def modules_after_importing_all_of(package: str) -> set[str]:
    """What a new Python process has imported once it has imported `package` and everything in it."""
    program = f"""
import importlib, pkgutil, sys, {package} as package
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
print(*sys.modules, sep="\\n")
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("package", ["hotline.client", "protocols"])
def test_the_sdk_imports_neither_server_nor_database_nor_terminal(package: str) -> None:
    assert modules_after_importing_all_of(package).isdisjoint(NOT_IN_THE_SDK)


def test_the_protocol_brings_no_event_loop_and_no_socket() -> None:
    assert modules_after_importing_all_of("protocols").isdisjoint(["asyncio", "socket", "ssl"])


def test_every_dependency_of_the_sdk_is_one_that_a_plain_install_brings() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (ROOT / "requirements" / "sdk.txt").read_text("utf-8")
    for dependency in project["dependencies"]:
        name = dependency.split(">=")[0].replace(".", "-")
        assert f"\n{name}==" in locked


def test_the_locks_name_no_address_and_hash_every_package() -> None:
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        for package in text.split("\n"):
            if "==" in package:
                name = package.split("==")[0]
                block = text[text.index(package) :].split("\n", 2)
                assert "--hash=sha256:" in block[1], f"{lock.name}: {name} has no hash"


def test_the_command_ends_in_the_status_that_main_returns() -> None:
    [command] = [point for point in metadata.entry_points(group="console_scripts") if point.name == "hotline"]
    assert command.value == "hotline.cli:main"
    wrong_usage = subprocess.run(
        [Path(sys.executable).with_name("hotline"), "no-such-command"], check=False, capture_output=True, text=True
    )
    assert wrong_usage.returncode == 2
