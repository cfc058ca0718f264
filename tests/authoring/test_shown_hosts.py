"""Which sites a text names."""

from __future__ import annotations

import pytest

from kiosk.authoring.shown_hosts import shown_hosts
from kiosk.bundle.sites_in_text import sites_in
from tests.builders import with_destination


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Type childline.org.uk/remove.", ["childline.org.uk"]),
        ("WWW.Evil.ORG, or t.me/x", ["evil.org", "t.me"]),
        ("Write to help@example.org.", ["example.org"]),
        ("https://a.example.org/b?c=d.e", ["a.example.org"]),
        ("اس پر جائیں evil.org۔", ["evil.org"]),
        ("Open photo.jpg at 9.30am, e.g. in No.5, m.in. o 17.30", []),
        ("Call 0800 1111. Then wait.", []),
        ("Type evil\uff0eorg or evil\u3002net", ["evil.org", "evil.net"]),
        ("http://185.12.3.4/a and 1.2.3.4", ["185.12.3.4", "1.2.3.4"]),
        ("On 12.05.26 at 9.30-17.30, 1.10", []),
        ("сhildline.org.uk", ["сhildline.org.uk"]),
    ],
)
def test_the_sites_in_a_text(text: str, hosts: list[str]):
    assert list(sites_in(text)) == hosts


@pytest.mark.parametrize(
    "fields",
    [
        {"say": "evil.org/a"},
        {"chat": "https://evil.org/"},
        {"email": "a@evil.org"},
        {"expect": ("Wait.", "Type evil.org.")},
        {"sign_language": "Sign at evil.org."},
        {"short": "evil.org"},
        {"in_person": "evil.org"},
        {"text_message": "Text evil.org to 1"},
        {"keep_as": "evil.org"},
    ],
)
def test_each_field_of_a_service(fields: dict[str, object]):
    bundle = with_destination(**fields)
    faults = [fault for one in shown_hosts(bundle) if (fault := one.fault(bundle.hosts))]
    assert [one for one in faults if "evil" in one] == [
        f"The address {one.written} of 'Childline' is not on the signed list of sites."
        for one in shown_hosts(bundle)
        if one.host == "evil.org"
    ]
    assert any("evil.org" in one for one in faults)
