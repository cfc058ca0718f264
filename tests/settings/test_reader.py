"""The settings file: defaults, ranges and the sentences IT reads."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.settings import Settings
from kiosk.settings.fields import SETTINGS, settings_table
from kiosk.settings.reader import read_settings

ROOT = Path(__file__).parents[2]


@pytest.fixture
def read(tmp_path):
    def read(text: str):
        path = tmp_path / "kiosk.yaml"
        path.write_text(text, encoding="utf-8")
        settings, problems = read_settings(path)
        return settings, str(problems)

    return read


def test_without_a_file_everything_has_its_default():
    settings = Settings()
    assert settings.content == paths.SHIPPED_BUNDLE
    assert (settings.idle_seconds, settings.ask_seconds) == (90, 30)
    assert settings.width_mm is None


def test_a_full_file(read, tmp_path):
    (tmp_path / "../bundles/library").mkdir(parents=True, exist_ok=True)
    settings, problems = read(
        "content: ../bundles/library\n"
        "graphics: gpu\n"
        "motion: reduced\n"
        "screen:\n  width_mm: 531\n  viewing_distance_mm: 700\n  bottom_edge_mm: 850\n"
        "session:\n  idle_seconds: 60\n  ask_seconds: 20\n"
    )
    assert problems == ""
    assert settings == Settings(
        content=tmp_path / "../bundles/library",
        width_mm=531,
        viewing_distance_mm=700,
        bottom_edge_mm=850,
        idle_seconds=60,
        ask_seconds=20,
        graphics="gpu",
        motion="reduced",
    )


def test_an_absolute_path_stays_as_it_is(read, tmp_path):
    settings, _ = read(f"content: {tmp_path}/elsewhere\n")
    assert settings.content == tmp_path / "elsewhere"


def test_mistakes_are_reported_at_once_and_keep_the_defaults(read):
    settings, problems = read(
        "grafics: gpu\n"
        "motion: slow\n"
        "session:\n  ask_seconds: 19\n  idle_seconds: 1 minute\n"
        "screen:\n  width_mm: 99\n"
    )
    assert settings == Settings()
    assert problems.splitlines() == [
        "kiosk.yaml:1:1: error: The settings file has no field 'grafics'. "
        "(Did you mean 'graphics'?)",
        "kiosk.yaml:2:9: error: 'motion' cannot be 'slow'. (Choose from: full, reduced.)",
        "kiosk.yaml:4:16: error: 'ask_seconds' must be between 20 and 300 seconds, not 19.",
        "kiosk.yaml:5:17: error: 'idle_seconds' must be a whole number of seconds, not '1 minute'. "
        "(Write 60.)",
        "kiosk.yaml:7:13: error: 'width_mm' must be between 100 and 3000 millimetres, not 99.",
    ]


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("session: {idle_seconds: 20}", "idle_seconds", 20),
        ("session: {idle_seconds: 1200}", "idle_seconds", 1200),
        ("session: {ask_seconds: 300}", "ask_seconds", 300),
        ("screen: {bottom_edge_mm: 0}", "bottom_edge_mm", 0),
    ],
)
def test_the_ends_of_a_range_are_allowed(read, line, name, value):
    settings, problems = read(line)
    assert problems == ""
    assert getattr(settings, name) == value


@pytest.mark.parametrize("line", ["session: {idle_seconds: 1201}", "session: {ask_seconds: -20}"])
def test_beyond_a_range_is_an_error(read, line):
    settings, problems = read(line)
    assert settings == Settings()
    assert problems.count("error") == 1


def test_a_file_that_is_not_there():
    settings, problems = read_settings(Path("nowhere/kiosk.yaml"))
    assert settings == Settings()
    assert str(problems) == (
        "kiosk.yaml: error: The file cannot be read: No such file or directory."
    )


def test_the_table_knows_every_setting_and_its_default():
    assert [row.name for row in SETTINGS if row.default] == [
        "source",
        "viewing_distance_mm",
        "bottom_edge_mm",
        "idle_seconds",
        "ask_seconds",
        "graphics",
        "motion",
        "sound",
        "counts",
        "log",
        "limit_minutes",
        "headphones",
        "switches",
        "scan_seconds",
    ]
    assert {row.name for row in SETTINGS} == set(Settings._fields)


def test_the_guide_has_the_table_as_it_is():
    assert settings_table() in (ROOT / "docs/it.md").read_text("utf-8")
    assert (
        "| `session: ask_seconds` | 20 to 300 | 30 | How long the kiosk waits" in settings_table()
    )
    assert "| `graphics` | `software` or `gpu` | software |" in settings_table()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            "screen: {width_mm: 53 cm}",
            "must be a whole number of millimetres, not '53 cm'. (Write 530.)",
        ),
        ("screen: {width_mm: 531.4}", "not '531.4'. (Write 531.)"),
        ("session: {idle_seconds: 2min}", "not '2min'. (Write 120.)"),
        ("session: {idle_seconds: long}", "not 'long'. (Write digits and nothing else.)"),
        (
            "screen.width_mm: 531",
            "has no field 'screen.width_mm'. "
            "(Write 'screen:', and on the next line, two spaces in, 'width_mm:'.)",
        ),
        ("content: nowhere", "nowhere not found. (Until it exists, the content that comes with"),
        (
            "state: kiosk.yaml",
            "kiosk.yaml is a file, so nothing can be stored. (Set `state` to a folder.)",
        ),
    ],
)
def test_a_mistake_is_reported_with_a_hint(read, line: str, says: str):
    assert says in read(f"{line}\n")[1]


@pytest.mark.parametrize(("written", "value"), [("false", "off"), ("True", "on"), ("no", "off")])
def test_other_words_for_on_and_off(read, written: str, value: str):
    """Ansible and other tools write `off` so."""
    settings, problems = read(f"sound: {written}\n")
    assert (settings.sound, problems) == (value, "")


def test_a_file_of_comments_changes_nothing(read):
    assert read("# sound: off\n\n  # motion: reduced\n") == (Settings(), "")


def test_a_value_without_its_space_is_not_quoted(tmp_path: Path):
    """It may be a PIN that belongs into provision.yaml, and problems come into the log."""
    file = tmp_path / "kiosk.yaml"
    file.write_text("staff:736214: x\nsession: {idle_seconds:120}\n", "utf-8")
    assert [f"{one.says} {one.hint}" for one in read_settings(file)[1]] == [
        "The settings file has no field 'staff:…'. Type a space after the colon.",
        "'session' has no field 'idle_seconds:…'. Type a space after the colon.",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("736214: x", "The settings file has no field '…'."),
        ("'7362 14': x", "The settings file has no field '…'."),
        ("? 736214\n: x", "The settings file has no field '…'."),
        ("pin 736214: x", "The settings file has no field '…'."),
        ("pin.736214: x", "The settings file has no field '…'."),
        ("access: {736214: x}", "'access' has no field '…'."),
        ("sound: 736214", "'sound' cannot be '…'."),
        ("language: 736214", "'…' is not a language code."),
        ("pin: &736214 x", "'…' gives a name to a value, which is not allowed."),
        ("736214: x\n736214: y", "'…' is written twice: on line 1 and again here."),
        (
            "session: {idle_seconds: 736214}",
            "'idle_seconds' must be between 20 and 1200 seconds, not '…'.",
        ),
        ("736214", "The file must hold the fields of the settings file, not text."),
        ("source: https://me:736214@h/x", "'source' cannot be '…'."),
        ("content: https://me:736214@h/x", "'content' must be a folder, not an address."),
        ("state: https://me:736214@h/x", "'state' must be a folder, not an address."),
        ("fetch: https://me:736214@h/x", "'fetch' must hold the fields of 'fetch', not text."),
        (
            "fetch: {limit_minutes: https://me:736214@h/x}",
            "'limit_minutes' must be a whole number of minutes, not '…'.",
        ),
    ],
)
def test_no_problem_quotes_what_may_be_a_pin_or_a_password(tmp_path: Path, text: str, says: str):
    """Problems of the settings come into the log."""
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"{text}\n", "utf-8")
    settings, problems = read_settings(file)
    assert settings == Settings()
    assert "736214" not in str(problems).replace(" ", "")
    assert says in [one.says for one in problems]
