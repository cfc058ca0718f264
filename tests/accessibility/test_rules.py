"""Every rule of `kiosk doctor --accessibility`, with numbers that meet it or do not."""

from __future__ import annotations

from kiosk.accessibility.findings import FindingGroup, Verdict
from kiosk.accessibility.measurements import Measurements
from kiosk.accessibility.report import sentence
from kiosk.accessibility.rules import (
    qr_codes,
    readability,
    text_and_contrast,
    time_and_input,
    touch_and_reach,
)
from kiosk.settings import Settings
from tests.accessibility.example_measurements import facts
from tests.builders import make_bundle


def every_group(made: Measurements, settings: Settings | None = None) -> list[FindingGroup]:
    bundle = make_bundle()
    return [
        text_and_contrast.letters(made),
        text_and_contrast.colours(made),
        touch_and_reach.reach(made),
        time_and_input.time_and_movement(made, settings or Settings()),
        time_and_input.input_and_help(made),
        readability.sentences_of(bundle),
        qr_codes.qr_codes(made, bundle),
    ]


def test_a_sound_kiosk_meets_everything():
    for group in every_group(facts())[:5]:
        for one in group.findings:
            assert one.verdict is not Verdict.NOT_MET, sentence(one)


def test_every_rule_has_an_id_of_its_own_a_limit_and_a_source():
    everything = [one for group in every_group(facts()) for one in group.findings]
    assert len({one.id for one in everything}) == len(everything) == 42
    assert all(one.limit and one.clause for one in everything)
    assert all(
        one.note for one in everything if one.verdict in (Verdict.TESTED, Verdict.NOT_MEASURED)
    )
