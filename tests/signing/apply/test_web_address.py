"""The address of a published folder: what is accepted, and what of it is ever shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.errors import UsageError
from kiosk.signing.apply.web_address import folder_address, without_secrets


@pytest.mark.parametrize(
    "address",
    [
        *("", "signpost", "file:///etc", "ftp://x/y", "https://", "https://x/y?z", "https://x#y"),
        *("https://x:y", "https://[x"),
    ],
)
def test_what_is_no_address(address: str):
    with pytest.raises(UsageError, match="is not the address of a published folder"):
        folder_address(address)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://me:secret@kiosk.example/x", "https://***@kiosk.example/x"),
        ("https://secret@kiosk.example/x", "https://***@kiosk.example/x"),
        ("https://me:sec@ret@kiosk.example/x", "https://***@kiosk.example/x"),
        ("https://me:sec/ret@kiosk.example/x", "https://***@kiosk.example/x"),
        ("https://me:sec#ret@kiosk.example/x", "https://***@kiosk.example/x"),
        ("me:secret@kiosk.example/x", "***@kiosk.example/x"),
        ("https://kiosk.example/x?token=secret", "https://kiosk.example/x?***"),
        ("https://kiosk.example/x#secret", "https://kiosk.example/x#***"),
        ("https://kiosk.example/x;sid=secret/y;secret?z", "https://kiosk.example/x;***/y;***?***"),
        ("https://me:secret@kiosk.example:99999/x?secret", "https://***@kiosk.example:99999/x?***"),
    ],
)
def test_a_password_or_token_is_never_printed_or_stored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], address: str, shown: str
):
    """Also from the whole command, with a state folder in which it could be recorded."""
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"state: {tmp_path / 'state'}\n", "utf-8")
    (tmp_path / "state/store").mkdir(parents=True)
    assert without_secrets(address) == shown
    for json in ([], ["--json"]):
        assert main(["fetch", "--settings", str(settings), *json, address]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"'{shown}' is not the address of a published folder" in captured.err
    assert "secret" not in captured.err
    assert not any(path.is_file() for path in (tmp_path / "state").rglob("*"))


def test_why_an_address_with_a_password_is_refused():
    with pytest.raises(UsageError) as refused:
        folder_address("https://me:secret@kiosk.example/x")
    assert str(refused.value) == (
        "'https://***@kiosk.example/x' is not the address of a published folder: it contains a "
        "name, a password or a part after '?' or '#'. Write it as https://www.example.org/signpost."
        " A kiosk logs in nowhere, and the signatures protect the folder."
    )


@pytest.mark.parametrize("host", ["kiosk.example", "127.0.0.2", "localhost.example"])
def test_plain_http_is_for_this_machine_only(host: str):
    with pytest.raises(UsageError) as refused:
        folder_address(f"http://{host}/x")
    assert str(refused.value) == (
        f"'http://{host}/x' is not an https address. Write it as https://www.example.org/signpost. "
        "Plain http is for a server on this machine only."
    )


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_plain_http_of_this_machine(host: str):
    assert folder_address(f"http://{host}:8000/x/") == f"http://{host}:8000/x"


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
        ("https://BÜCHER.example:8443/x/", "https://xn--bcher-kva.example:8443/x"),
        ("https://llyfrgell.cymru", "https://llyfrgell.cymru"),
    ],
)
def test_a_host_with_other_letters(address: str, used: str):
    assert folder_address(address) == used


@pytest.mark.parametrize("host", ["straße.example", "ü" * 70 + ".example", "ü..example"])
def test_a_host_that_cannot_be_written_in_ascii(host: str):
    with pytest.raises(UsageError) as refused:
        folder_address(f"https://{host}/x")
    assert str(refused.value) == (
        f"The name '{host}' cannot be used in an address. Write it as it begins with 'xn--'; the "
        "person who runs that server knows it."
    )
