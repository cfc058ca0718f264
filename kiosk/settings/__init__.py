"""Settings that IT makes for one kiosk: where its content is, how large its screen is, how long it
waits.

A kiosk without a settings file loads this module only; `reader.py` reads a file.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk import paths
from kiosk.geometry import DEFAULT_BOTTOM_EDGE_MM, DEFAULT_VIEWING_DISTANCE_MM


class StateFolder(NamedTuple):
    """Parts of the state folder: what the kiosk stores between two starts. None of them need exist;
    the code that writes a part creates it."""

    store: Path
    """Folder: signed content that was applied, what is trusted, and the latest day seen."""
    folders: Path
    """Folder: copies of the content folders that were shown, one store for each."""
    staff: Path
    """Folder: PINs, failed tries, starts."""
    counts: Path
    """File: how often cards were read and codes shown, by month."""
    log: Path
    """File: the newest log; older ones are beside it."""
    site: Path
    """File: what `site` of a provisioning file said."""
    provision: Path
    """File that the next start carries out and then deletes."""

    @classmethod
    def of(cls, root: Path) -> StateFolder:
        """Returns the parts of the state folder `root`."""
        return cls(
            store=root / "store",
            folders=root / "folders",
            staff=root / "staff",
            counts=root / "counts",
            log=root / "log" / "kiosk.log",
            site=root / "site.json",
            provision=root / "provision.yaml",
        )


class Settings(NamedTuple):
    """The settings with their defaults. Lengths in millimetres, times in seconds. `width_mm` None:
    the width that the screen reports. `language` empty: the first one of the bundle."""

    source: Literal["folder", "published"] = "folder"
    content: Path = paths.DEFAULT_CONTENT
    state: Path = paths.STATE
    width_mm: int | None = None
    viewing_distance_mm: int = DEFAULT_VIEWING_DISTANCE_MM
    bottom_edge_mm: int = DEFAULT_BOTTOM_EDGE_MM
    idle_seconds: int = 90
    ask_seconds: int = 30
    language: str = ""
    graphics: Literal["software", "gpu"] = "software"
    motion: Literal["full", "reduced"] = "full"
    sound: Literal["on", "off"] = "on"
    headphones: Literal["on", "off"] = "on"
    switches: Literal["none", "one", "two"] = "none"
    scan_seconds: int = 2
    counts: Literal["on", "off"] = "off"
    limit_minutes: int = 20
    log: Literal["system", "file"] = "file" if sys.platform == "win32" else "system"
    desk: str = ""
    quiet_room: str = ""
    phone_here: str = ""
    safeguarding_lead: str = ""

    @property
    def site(self) -> dict[str, str]:
        """The words for places of this building, by name: `site` of a bundle. What the settings
        file does not say is as provisioned."""
        from kiosk.settings.site import provisioned

        written = {
            "desk": self.desk,
            "quiet_room": self.quiet_room,
            "phone_here": self.phone_here,
            "safeguarding_lead": self.safeguarding_lead,
        }
        return provisioned(self.state_folder.site) | {
            name: words for name, words in written.items() if words
        }

    @property
    def state_folder(self) -> StateFolder:
        """The parts of `state`."""
        return StateFolder.of(self.state)
