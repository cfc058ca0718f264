"""`kiosk publish hosts`: adds hosts and numbers, and removes only what is named."""

from __future__ import annotations

import pytest

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.errors import KioskError
from kiosk.signing.publish.hosts import UnfitError, planned_hosts, signed_hosts
from kiosk.signing.publish.metadata import Repository
from tests.signing.library import NOW, Library, everything

CEOP, NSPCC = "www.ceop.police.uk", "www.nspcc.org.uk"


def plan(library: Library, text: str, *remove: str):
    file = library.place / HOSTS_FILE
    file.write_text(text, "ascii")
    return planned_hosts(library.repo, [file], numbers_of=library.directory, remove=remove)


def test_a_file_adds_and_removes_nothing(library: Library):
    planned = plan(library, "hosts: [www.example.org]\nnumbers: [01926 412345]\n")
    assert planned.change == (
        ("www.example.org", "01926 412345"),
        (),
        (CEOP, NSPCC, "0800 1111"),
        (),
    )
    before = everything(library.repo)
    assert planned.publish(ring=library.ring, now=NOW) == 2
    signed = signed_hosts(Repository.open(library.repo))
    assert signed.hosts == {CEOP, NSPCC, "www.example.org"}
    assert signed.numbers == ("01926 412345", "0800 1111")
    assert before != everything(library.repo)


def test_only_what_is_named_is_removed(library: Library):
    library.sign_numbers("01926 412345")
    planned = planned_hosts(
        library.repo, [], numbers_of=library.directory, remove=(NSPCC, "01926412345")
    )
    assert planned.change == ((), (NSPCC, "01926 412345"), (), ())
    planned.publish(ring=library.ring, now=NOW)
    signed = signed_hosts(Repository.open(library.repo))
    assert signed.hosts == {CEOP}
    assert signed.numbers == ("0800 1111",)


def test_numbers_travel_beside_the_list_of_hosts(library: Library):
    target = Repository.open(library.repo).hosts.targets[HOSTS_FILE]
    assert target.custom == {
        "release": 0,
        "published": "2026-11-23T09:30:00+00:00",
        "numbers": ["0800 1111"],
    }


def test_the_numbers_of_the_directory_are_signed_with_an_old_list(library: Library):
    library.forget_numbers()
    planned = planned_hosts(library.repo, [], numbers_of=library.directory)
    assert planned.change == (("0800 1111",), (), (), ())
    planned.publish(ring=library.ring, now=NOW)
    assert signed_hosts(Repository.open(library.repo)).numbers == ("0800 1111",)


def test_a_release_keeps_the_numbers_as_they_were_signed(library: Library):
    library.sign_numbers("01926 412345")
    library.publish("B")
    library.change_number("0800 1111", "0800 111 222")
    with pytest.raises(KioskError) as fault:
        library.publish("C", with_warnings=True)
    assert str(fault.value) == (
        "The number 0800 111 222 of 'Childline' is not on the signed list of numbers. Correct it, "
        "or write a number that nobody calls in words; the person with the hosts key adds a number "
        "that is right with `kiosk publish hosts`."
    )
    assert signed_hosts(Repository.open(library.repo)).numbers == ("01926 412345", "0800 1111")


def test_a_signed_number_need_not_be_on_the_bundles_own_list(library: Library):
    library.sign_numbers("01926 412345")
    card = library.bundle / "cards/second-card.yaml"
    card.write_text(card.read_text("utf-8").replace("someone", "us on 01926 412345"), "utf-8")
    assert library.publish("B").release.number == 3


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ("Tel 07.700.900.123", "The number 07.700.900.123 on the card "),
        ("07, 70, 09, 00, 12, 34", "The number 07, 70, 09, 00, 12, 34 on the card "),
    ],
)
def test_a_number_with_signs_between_is_not_published(library: Library, said, says):
    card = library.bundle / "cards/second-card.yaml"
    card.write_text(card.read_text("utf-8").replace("someone", f"us, {said}"), "utf-8")
    with pytest.raises(KioskError) as fault:
        library.publish("B", with_warnings=True)
    assert str(fault.value).startswith(says)


@pytest.mark.parametrize(
    ("name", "says"),
    [(CEOP, f"leads to {CEOP}"), ("0800 1111", "says 0800 1111")],
)
def test_what_is_in_use_stays(library: Library, name, says):
    before = everything(library.repo)
    with pytest.raises(KioskError) as fault:
        planned_hosts(library.repo, [], numbers_of=library.directory, remove=[name])
    assert str(fault.value) == (
        f"The bundle 'library' still {says}. Publish it without that first: kiosks would refuse it."
    )
    assert everything(library.repo) == before


def test_what_is_not_on_the_list_cannot_be_removed(library: Library):
    with pytest.raises(KioskError) as fault:
        planned_hosts(library.repo, [], numbers_of=library.directory, remove=["www.nspc.org.uk"])
    assert str(fault.value) == (
        "'www.nspc.org.uk' is neither a signed site nor a signed number. "
        "`kiosk publish status --json` lists them."
    )


def test_nothing_new_is_not_signed_again(library: Library):
    assert not plan(library, f"hosts: [{CEOP}]\nnumbers: [08001111]\n").is_new
    assert plan(library, "numbers: [01926 412345]\n").is_new


@pytest.mark.parametrize("text", ["hosts: []\n", f"hosts: [{NSPCC}]\nnumbers: [0808 800 5000]\n"])
def test_what_was_removed_comes_back_with_no_file(library: Library, text):
    directory = library.directory / HOSTS_FILE
    directory.write_text(
        directory.read_text("ascii").replace("numbers: [", "numbers: [0808 800 5000, "), "ascii"
    )
    library.sign_numbers()
    removed = plan(library, "hosts: []\n", NSPCC, "08088005000")
    assert removed.change.removed == (NSPCC, "0808 800 5000")
    removed.publish(ring=library.ring, now=NOW)
    again = plan(library, text)
    assert again.change.added == ()
    assert again.change.left_off == ((NSPCC, "0808 800 5000") if NSPCC in text else ())
    assert not again.is_new
    file = library.place / HOSTS_FILE
    restored = planned_hosts(
        library.repo, [file], numbers_of=library.directory, restore=[NSPCC, "0808 800 5000"]
    )
    assert restored.change.added == (NSPCC, "0808 800 5000")
    restored.publish(ring=library.ring, now=NOW)
    signed = signed_hosts(Repository.open(library.repo))
    assert NSPCC in signed.hosts
    assert "0808 800 5000" in (signed.numbers or ())
    assert signed.removed == ()


def test_what_was_not_removed_cannot_be_restored(library: Library):
    with pytest.raises(KioskError) as fault:
        planned_hosts(library.repo, [], numbers_of=library.directory, restore=[NSPCC])
    assert str(fault.value) == (
        f"'{NSPCC}' is not among what was removed. `kiosk publish status --json` lists them."
    )


def test_a_list_that_has_changed_meanwhile(library: Library):
    planned = plan(library, "hosts: [www.example.org]\n")
    library.sign_numbers("01926 412345")
    with pytest.raises(KioskError, match=r"^The signed list has changed meanwhile\. Try again\.$"):
        planned.publish(ring=library.ring, now=NOW)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("hosts: ['https://www.nspcc.org.uk/']", "'https://www.nspcc.org.uk/' is not the name of "),
        ("numbers: [0909 879 0000]", "0909 879 0000 is a premium-rate number."),
        ("numbers: [1926 412345]", "No telephone reaches 1926 412345."),
        ("numbers: [12]", "No telephone reaches 12."),
        ("numbers: [1234567]", "No telephone reaches 1234567."),
        ("numbers: [call me]", "'call me' is not a phone number."),
    ],
)
def test_a_file_that_is_no_list_of_hosts_and_numbers(library: Library, text, problem):
    with pytest.raises(UnfitError) as fault:
        plan(library, f"{text}\n")
    assert fault.value.says.endswith("hosts.yaml is not a list of hosts and numbers.")
    (only,) = fault.value.problems
    assert only.says.startswith(problem)


def test_a_file_that_is_not_there(library: Library):
    missing = library.place / "none.yaml"
    with pytest.raises(KioskError) as fault:
        planned_hosts(library.repo, [missing], numbers_of=library.directory)
    assert str(fault.value) == f"{missing} is not a file. Name a hosts.yaml."


def test_a_site_in_words_must_be_signed_too(library: Library):
    services = library.directory / "services.yaml"
    text = services.read_text("utf-8")
    services.write_text(text.replace("0800 1111", "0800 1111\n  say: evil.org"), "utf-8")
    with pytest.raises(KioskError) as fault:
        library.publish("B", with_warnings=True)
    assert str(fault.value) == (
        "The address evil.org of 'Childline' is not on the signed list of sites. Correct it; the "
        "person with the hosts key adds a site that is right with `kiosk publish hosts`."
    )
