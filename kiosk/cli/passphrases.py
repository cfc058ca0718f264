"""Passphrases of the publisher's keys, as `kiosk publish` asks for them."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.errors import KioskError


class Passphrases:
    """Reads passphrases from the first line of a file, or from the keyboard without echo; never
    from the command line, which other users of the computer can read."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def old(self, key: Path) -> str:
        return self._from_file() or _typed(f"Passphrase of {key.name}: ")

    def new(self, label: str) -> str:
        if found := self._from_file():
            return found
        from kiosk.signing.publish.keys import passphrase_error

        while True:
            first = _typed(f"New passphrase for the key '{label}': ")
            if says := passphrase_error(first):
                print(says, file=sys.stderr)
            elif _typed("The same again: ") == first:
                return first
            else:
                print("The passphrases did not match. Try again.", file=sys.stderr)

    def _from_file(self) -> str:
        if self._file is None:
            return ""
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not a text file"
            raise KioskError(
                f"{self._file} cannot be read as a passphrase: {why}.",
                "Name a text file whose first line is the passphrase.",
            ) from error
        if not lines or not lines[0]:
            raise KioskError(f"The first line of {self._file} is empty.")
        return lines[0]


def _typed(prompt: str) -> str:
    from getpass import getpass

    try:
        return getpass(prompt)
    except EOFError as error:
        raise KioskError(
            "No passphrase was typed.", "Name a file that has it with --passphrase-file."
        ) from error
