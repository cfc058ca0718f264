"""Sites that a page names are held to the list of hosts, as codes are."""

from __future__ import annotations

import pytest

from tests.builders import SERVICE


def found(bundle, fields: str) -> list[str]:
    bundle.write("destinations.yaml", f"{SERVICE}  {fields}\n")
    return [one.replace("destinations.yaml:", "") for one in bundle.problems()]


@pytest.mark.parametrize(
    ("fields", "at", "written", "host"),
    [
        ("web: https://www.ceop.police.uk/\n  say: evil.org/help", "10:8", "evil.org", "evil.org"),
        ("chat: https://evil.org/chat", "9:9", "https://evil.org", "evil.org"),
        ("email: help@evil.org", "9:10", "help@evil.org", "evil.org"),
    ],
)
def test_an_address_that_is_on_no_list(bundle, fields: str, at: str, written: str, host: str):
    assert found(bundle, fields) == [
        f"{at}: warning: The address {written} of 'The line' is on no list of sites. "
        f"(If it is right, write below 'hosts:' in hosts.yaml: - {host})"
    ]
    # A code needs the very host; in words, www. makes no difference.
    listed = host if "chat" in fields else f"www.{host}"
    bundle.write("hosts.yaml", f"hosts: [{listed}]\n")
    assert found(bundle, fields) == []


def test_a_site_in_a_text(bundle):
    assert found(bundle, "expect: Type evil.org/help at home.") == [
        "9:16: warning: The address evil.org of 'The line' is on no list of sites. (If it is "
        "right, write below 'hosts:' in hosts.yaml: - evil.org; if it is no address, put a space "
        "after the full stop.)"
    ]
    assert found(bundle, "expect: Type ceop.police.uk at home.") == []


def test_a_site_on_a_card(bundle):
    bundle.change("cards/first-card.yaml", "body:", "body:\n  - text: Look at evil.org today.")
    (one,) = bundle.problems()
    assert "The address evil.org on the card “A card” is on no list of sites." in one
    assert one.startswith("cards/first-card.yaml:")
