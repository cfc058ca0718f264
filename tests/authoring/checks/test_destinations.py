"""Places to get help: closed sites, hosts, evidence and reviews."""

from __future__ import annotations

import pytest

from kiosk.bundle.destinations import read_destinations
from kiosk.bundle.model import Destination
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file
from tests.builders import TODAY


def with_web(bundle, web, **fields):
    more = "".join(f"  {name}: {value}\n" for name, value in fields.items())
    bundle.write("destinations.yaml", f'- use: ceop\n  web: "{web}"\n{more}')
    return bundle.problems()


def test_a_retired_address_names_what_took_its_place(bundle):
    assert with_web(bundle, "https://www.net-aware.org.uk/") == [
        "destinations.yaml:2:8: error: NSPCC Net Aware (www.net-aware.org.uk) closed on "
        "2021-11-30. (Its place was taken by 'nspcc'. The partnership behind it ended.)"
    ]
    assert with_web(bundle, "http://WWW.thinkuknow.co.uk") == [
        "destinations.yaml:2:8: error: Thinkuknow (www.thinkuknow.co.uk) is closed. "
        "(Its place was taken by 'ceop'.)"
    ]


def test_a_retired_host_is_not_let_in_through_the_list_of_hosts(bundle):
    bundle.write("hosts.yaml", "hosts: [www.net-aware.org.uk]\n")
    assert bundle.problems() == [
        "hosts.yaml:1:9: error: NSPCC Net Aware (www.net-aware.org.uk) closed on 2021-11-30. "
        "(Its place was taken by 'nspcc'. The partnership behind it ended.)"
    ]


def test_a_host_that_nothing_leads_to(bundle):
    bundle.write("hosts.yaml", "hosts: [www.example.org]\n")
    assert bundle.problems() == [
        "hosts.yaml:1:9: warning: No destination leads to www.example.org. "
        "(Delete it: the shorter the list, the less can go wrong.)"
    ]


def test_an_address_of_its_own_with_its_host_listed(bundle):
    bundle.write("hosts.yaml", "hosts: [www.example.org]\n")
    assert with_web(bundle, "https://www.example.org/help") == []


@pytest.mark.parametrize(
    "web",
    ["http://www.ceop.police.uk/", "https://www.ceop.police.uk@evil.org/", "https://evil.org/",
     "https://www.ceop.police.uk:8080/", "tel:999", "https://127.0.0.1/", "www.ceop.police.uk",
     "https://www.ceop.police.uk/" + "a" * 120],
)  # fmt: skip
def test_an_address_that_may_not_become_a_code(bundle, web):
    found = with_web(bundle, web)
    assert len(found) == 1
    assert found[0].startswith("destinations.yaml:2:8: error: ")
    assert bundle.check()[0] == 1


def test_another_number_has_no_evidence(bundle):
    bundle.write("destinations.yaml", "- use: childline\n  phone: 0800 1111\n")
    assert "confidence" not in bundle.check()[1]
    bundle.write("destinations.yaml", "- use: childline\n  steady: yes\n  phone: 0800 2222\n")
    confirm = (
        "Confirm before the screen goes live:\n"
        "  destinations.yaml:3:10: Childline: 0800 2222 (no day of evidence; confidence is low)\n"
    )
    assert confirm in bundle.check()[1]
    bundle.write(
        "destinations.yaml",
        "- use: childline\n  phone: 0800 2222\n  verified: 2026-11-01\n  confidence: high\n",
    )
    assert "confirm" not in bundle.check()[1].lower()


@pytest.mark.parametrize(
    "way",
    ["web: https://www.nspcc.org.uk/", "phone: 0800 2222", "text_message: Text HELP to 80000",
     "email: help@example.org", "textphone: 18001 101"],
)  # fmt: skip
def test_evidence_belongs_to_one_address(bundle, way):
    def read(fields):
        path = bundle.write("destinations.yaml", f"- use: ceop\n  {fields}\n")
        root = read_file(path, path.name, Problems())
        assert root is not None
        found = read_destinations(root, {"ceop": ceop}, Problems())["ceop"]
        return found.verified, found.confidence, found.steady

    ceop = Destination("ceop", "CEOP", "x", "x", confidence="high", verified=TODAY, steady=True)
    assert read(way) == (None, "low", False)
    assert f"destinations.yaml:2:{way.index(' ') + 4}: CEOP Safety Centre: " in bundle.check()[1]
    assert read("hours: Always.") == (TODAY, "high", True)


def test_the_name_of_another_service(bundle):
    bundle.write("destinations.yaml", "- use: ceop\n  name: CHILDLINE\n")
    assert bundle.problems() == [
        "destinations.yaml:2:9: error: 'CHILDLINE' is the name of 'childline' in the UK directory. "
        "(Write 'use: childline', or a name of its own.)"
    ]
    bundle.write("destinations.yaml", "- use: ceop\n  name: CEOP Safety Centre\n")
    assert bundle.problems() == []
