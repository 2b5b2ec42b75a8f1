"""A siren on FLASH: it runs a command for each FLASH that arrives, once, and rings until an officer has acknowledged.

    python -m hotline.examples.siren PROFILE [COMMAND …]

    siren PROFILE                          rings the bell of this terminal
    siren PROFILE pager --number 17        runs that too, with the reference of the message after it

What rings is read from the board and not from what was heard: a siren that was off when an officer acknowledged does
not ring at its next start, and one that was off when a FLASH came does.
"""

from __future__ import annotations

import asyncio
import sys

from hotline.client import Event, Hotline, Matter
from protocols.errors import Refused
from protocols.messages import Precedence

RING_SECONDS = 2.0


def siren(hl: Hotline, command: list[str]) -> Hotline:
    """The program, with what it does when a FLASH arrives."""

    @hl.on("arrived", precedence="FLASH")
    async def page(event: Event, message: Matter) -> None:
        print(f"FLASH  {message.reference}  {message.message.type}", flush=True)
        if command:
            process = await asyncio.create_subprocess_exec(*command, message.reference)
            if await process.wait():
                raise RuntimeError(f"{command[0]} ended with {process.returncode}")  # it is run again, then reported

    @hl.on("acknowledged", precedence="FLASH")
    async def quiet(event: Event, message: Matter) -> None:
        if message.incoming:
            print(f"quiet  {message.reference}  {event.by} has it", flush=True)

    return hl


def ringing(hl: Hotline) -> list[Matter]:
    """Every FLASH to us that no officer of ours has taken."""
    flashes = [each for each in hl.board.matters.values() if each.incoming and each.precedence is Precedence.FLASH]
    return [each for each in flashes if each.cancelled is None and each.here.exchange.who is None]


async def bell(hl: Hotline) -> None:
    """Rings while one is left."""
    while True:
        if ringing(hl):
            print("\a", end="", flush=True)
        await asyncio.sleep(RING_SECONDS)


async def watch(hl: Hotline) -> None:
    """Until it is stopped."""
    async with hl, asyncio.TaskGroup() as tasks:
        tasks.create_task(hl.run())
        tasks.create_task(bell(hl))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("python -m hotline.examples.siren PROFILE [COMMAND …]")
    try:
        asyncio.run(watch(siren(Hotline.from_profile(sys.argv[1], program="siren"), sys.argv[2:])))
    except Refused as refused:
        sys.exit(f"siren: {refused}")
    except KeyboardInterrupt:
        pass
