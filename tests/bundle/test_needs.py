"""`needs`: a bundle for a newer program is refused in one sentence, and nothing else is said."""

from __future__ import annotations

import pytest

from kiosk import __version__
from kiosk.bundle.needs import too_new
from kiosk.validation.nodes import Map, Text
from kiosk.validation.problems import Problems


def asks(needs: str, program: str) -> str:
    root, problems = Map("bundle.yaml", 1, 1), Problems()
    root.entries["needs"] = Text("bundle.yaml", 1, 8, needs)
    assert too_new(root, problems, program) == problems.has_errors
    return "".join(one.says for one in problems)


@pytest.mark.parametrize("needs", ["0.2", "0.1", "0.2.0", "0.2.9"])
def test_what_this_program_can_show(needs):
    assert asks(needs, "0.2.0") == ""


@pytest.mark.parametrize("needs", ["0.3", "1.0", "0.10.1"])
def test_what_needs_a_newer_program(needs):
    wanted = ".".join(needs.split(".")[:2])
    assert asks(needs, "0.2.0") == f"The content needs Signpost {wanted}; this is 0.2.0."


def test_it_is_the_only_problem_of_a_bundle_full_of_unknown_fields(bundle):
    bundle.change("bundle.yaml", "publisher:", "needs: 9.1\nholograms: yes\npublisher:")
    bundle.write("cards/first-card.yaml", "smell: roses\n")
    assert bundle.problems() == [
        f"bundle.yaml:3:8: error: The content needs Signpost 9.1; this is {__version__}. "
        "(Update the program first, then the content.)"
    ]


def test_what_is_no_version(bundle):
    bundle.change("bundle.yaml", "publisher:", "needs: new\npublisher:")
    assert bundle.problems() == [
        "bundle.yaml:3:8: error: 'new' is not a version. "
        "(Write the first two numbers of the program's: 0.2.)"
    ]


def test_a_bundle_with_new_fields_is_advised_to_say_so(bundle):
    advice = "The bundle has fields that Signpost 0.1 does not know."
    assert advice not in bundle.check()[1]
    bundle.card("- section: Now\n- text: Stop.\n")
    assert advice in bundle.check()[1]
    bundle.change("bundle.yaml", "publisher:", "needs: 0.2\npublisher:")
    assert advice not in bundle.check()[1]
