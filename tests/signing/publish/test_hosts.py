"""`kiosk publish hosts`: another list of hosts."""

from __future__ import annotations

import pytest

from kiosk.errors import KioskError
from kiosk.signing.publish.hosts import UnfitError, change_hosts, signed_hosts
from kiosk.signing.publish.metadata import Repository
from tests.signing.library import NOW, Library, everything

CEOP, NSPCC = "www.ceop.police.uk", "www.nspcc.org.uk"


def test_another_list_of_hosts_says_who_comes_and_goes(library: Library):
    file = library.place / "hosts.yaml"
    file.write_text(f"hosts: [{CEOP}, www.example.org]\n", "ascii")
    change = change_hosts(library.repo, file, ring=library.ring, now=NOW)
    assert change == (2, ("www.example.org",), (NSPCC,))
    assert signed_hosts(Repository.open(library.repo)) == {CEOP, "www.example.org"}


def test_a_host_in_use_stays(library: Library):
    before = everything(library.repo)
    with pytest.raises(KioskError) as fault:
        library.sign_hosts(NSPCC)
    assert str(fault.value) == (
        f"The bundle 'library' still leads to {CEOP}. "
        "Publish it without that destination first: kiosks would refuse it."
    )
    assert everything(library.repo) == before


def test_a_list_of_hosts_is_read_as_such(library: Library):
    with pytest.raises(UnfitError) as fault:
        library.sign_hosts("https://www.nspcc.org.uk/")
    assert fault.value.says.endswith("hosts.yaml is not a list of hosts.")
