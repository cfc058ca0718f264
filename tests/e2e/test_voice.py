"""The voice for real: Qt, speech-dispatcher and espeak-ng, into a file of sound."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.adapters import speech_process as module
from kiosk.ui.adapters.speech_process import VoiceProcess, voice_command
from kiosk.visit.spoken_text import spoken_form
from tests.limits import PATIENCE, PATIENCE_MS

SAMPLES_A_SECOND = 22_050
LOUD = 1_000
"""Level, of 32,767, that a spoken word reaches and noise does not."""
WORDS = 10
WORD_MS = 100
"""Milliseconds that a word takes in Qt's mock speech engine, which makes no sound."""


LANGUAGES = ("en-gb", "cy", "pl", "ro", "uk", "pa", "ur", "ar")


def sounds(text: str, voice: str) -> list[str]:
    """What espeak-ng would say, in the letters of the International Phonetic Association, without
    stress: one line for each part between two pauses."""
    command = ["espeak-ng", "-q", "--ipa", "-v", voice, text]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return out.translate({ord(mark): None for mark in "ˈˌ"}).strip().splitlines()


class Ear:
    """Listens to the messages of a voice."""

    def __init__(self) -> None:
        self.languages: frozenset[str] | None = None
        self.ends = 0

    def ready(self, languages: frozenset[str]) -> None:
        self.languages = languages

    def finished(self) -> None:
        self.ends += 1


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def open_voice(
    qtbot: QtBot, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., VoiceProcess]]:
    made: list[VoiceProcess] = []
    monkeypatch.setattr(module, "START_MS", PATIENCE_MS)

    def make(command: list[str]) -> VoiceProcess:
        voice = VoiceProcess(command)
        made.append(voice)
        voice.start(ear)
        qtbot.waitUntil(lambda: ear.languages is not None, timeout=PATIENCE_MS)
        return voice

    yield make
    for voice in made:
        voice.end()


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A speech service of our own whose loudspeaker is this file: 16-bit mono samples."""
    file = tmp_path / "spoken.raw"
    alsa = tmp_path / "asound.conf"
    alsa.write_text(
        f'pcm.!default {{ type file file "{file}" format "raw" slave.pcm "null" }}\n'
        "pcm.null { type null }\n"
    )
    socket = tmp_path / "speechd.sock"
    (tmp_path / "modules").mkdir()
    settings = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
    (tmp_path / "modules" / settings.name).write_bytes(settings.read_bytes())
    (tmp_path / "speechd.conf").write_text(
        f'LogLevel 1\nLogDir "{tmp_path}"\nTimeout 0\n'
        f'CommunicationMethod "unix_socket"\nSocketPath "{socket}"\n'
        'AudioOutputMethod "alsa"\nAudioALSADevice "default"\nDefaultLanguage "en"\n'
        'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n'
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(alsa))
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{socket}")
    own = ("-C", str(tmp_path), "-S", str(socket), "-L", str(tmp_path), "-P", f"{tmp_path}/pid")
    with subprocess.Popen(
        ["speech-dispatcher", "--run-single", "-t", "0", *own],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as service:
        end = time.monotonic() + PATIENCE
        while not socket.exists():
            assert service.poll() is None, "speech-dispatcher did not start"
            assert time.monotonic() < end, "speech-dispatcher never listened"
            time.sleep(0.05)
        yield file
        service.terminate()


def wait_for_ends(qtbot: QtBot, ear: Ear, count: int) -> None:
    qtbot.waitUntil(lambda: ear.ends == count, timeout=PATIENCE_MS)


def spoken_seconds(file: Path, after: int) -> float:
    """Seconds of sound after that byte that are loud enough to be speech."""
    samples = np.abs(np.frombuffer(file.read_bytes()[after:], np.int16).astype(np.int32))
    hundredths = samples[: len(samples) // 220 * 220].reshape(-1, 220).max(axis=1)
    return float(np.count_nonzero(hundredths > LOUD)) / 100


def test_english_polish_and_urdu_are_spoken_as_sound(
    qtbot: QtBot, sound: Path, ear: Ear, open_voice: Callable[..., VoiceProcess]
):
    voice = open_voice(voice_command())
    assert ear.languages is not None
    assert {"en", "cy", "pl", "ro", "uk", "pa", "ur", "ar"} <= ear.languages
    for number, (text, language) in enumerate(
        [
            ("When someone online gets too close", "en"),
            ("Gdy ktoś w internecie podchodzi za blisko", "pl"),
            ("جب آن لائن کوئی حد سے زیادہ قریب آئے", "ur"),
        ]
    ):
        before = sound.stat().st_size if sound.exists() else 0
        voice.say(text, language)
        wait_for_ends(qtbot, ear, number + 1)
        assert 0.7 < spoken_seconds(sound, before) < 10, f"{language} was not spoken"


@pytest.mark.parametrize("voice", LANGUAGES)
def test_each_digit_is_said_with_a_pause_between_the_groups(voice: str):
    said = sounds(spoken_form("0800 1111", voice[:2]), voice)
    digit = {one: sounds(one, voice)[0].strip() for one in "018"}
    assert [line.split() for line in said] == [
        [digit["0"], digit["8"], digit["0"], digit["0"]],
        [digit["1"]] * 4,
    ]


@pytest.mark.parametrize(
    ("voice", "dot", "w"),
    [("en-gb", "dot", "w"), ("cy", "dot", "w"), ("pl", "kropka", "wu"), ("ro", "punct", "w")],
)
def test_an_address_is_said_with_its_letters_and_dots(voice: str, dot: str, w: str):
    one = {part: sounds(part, voice)[0].strip() for part in (dot, w, *"ifuk", "report", "org")}
    said = sounds(spoken_form("report.iwf.org.uk", voice[:2]), voice)
    assert [" ".join(line.split()) for line in said] == [
        f"{one['report']} {one[dot]} {one['i']}",
        one[w],
        f"{one['f']} {one[dot]} {one['org']} {one[dot]} {one['u']}",
        one["k"],
    ]


def test_under_18s_has_no_letter_at_its_end():
    (said,) = sounds(spoken_form("under 18s", "en"), "en-gb")
    assert said.endswith("nz")


def test_what_is_cut_off_does_not_count_as_said(
    qtbot: QtBot, ear: Ear, open_voice: Callable[..., VoiceProcess]
):
    voice = open_voice(voice_command("mock"))
    assert ear.languages == frozenset({"en", "nb", "nn", "fi"})
    voice.say("a rather long sentence that takes its time to be said", "en")
    voice.say("short", "en")
    qtbot.waitUntil(lambda: ear.ends == 1, timeout=PATIENCE_MS)
    voice.say("never heard to its end", "en")
    voice.silence()
    qtbot.wait(1_500)
    assert ear.ends == 1


def test_a_pause_and_going_on(qtbot: QtBot, ear: Ear, open_voice: Callable[..., VoiceProcess]):
    voice = open_voice(voice_command("mock"))
    voice.say("word " * WORDS, "en")
    voice.pause()
    qtbot.wait(2 * WORDS * WORD_MS)
    assert ear.ends == 0
    voice.resume()
    qtbot.waitUntil(lambda: ear.ends == 1, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    "program",
    ["raise SystemExit(1)", "import os; os.abort()", 'print(\'{"ready": ["en"]}\', flush=True)'],
)
def test_a_voice_that_goes_leaves_none(
    qtbot: QtBot, ear: Ear, open_voice: Callable[..., VoiceProcess], program: str
):
    open_voice([sys.executable, "-c", program])
    qtbot.waitUntil(lambda: ear.languages == frozenset(), timeout=PATIENCE_MS)


def test_a_voice_that_hangs_holds_up_nothing_and_is_ended(
    qtbot: QtBot,
    ear: Ear,
    open_voice: Callable[..., VoiceProcess],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(module, "START_MS", 300)
    voice = open_voice([sys.executable, "-c", "import time; time.sleep(60)"])
    assert ear.languages == frozenset(), "after its time it counts as no voice"
    voice.say("nobody hears it", "en")


def test_a_program_that_is_not_there(ear: Ear, open_voice: Callable[..., VoiceProcess]):
    open_voice(["/nowhere/voice"])
    assert ear.languages == frozenset()
