"""Whether a service is open now: by the clock of the UK, and only while it can be believed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from kiosk.bundle.model import Destination, Library
from kiosk.bundle.opening_hours import OpeningHours, OpenState, OpenTime, in_uk
from kiosk.content.fixed_time import PICTURE_TIME, FixedTime
from kiosk.content.open_now import Openings, OpenNow

WEEK = OpeningHours((OpenTime((0, 1, 2, 3, 4), 8 * 60, 20 * 60),))
LINE = Destination(
    *("line", "The line", "", ""),
    open=WEEK,
    bank_holidays="closed",
    second_open=OpeningHours(always=True),
    chat_open=WEEK,
)


def state(when: datetime, line: Destination = LINE, *, believed: bool = True) -> Openings:
    return OpenNow(lambda: in_uk(when) if believed else None)(line, ())


def test_hours_are_those_of_the_united_kingdom():
    # 21:30 in Poland is 20:30 in British summer time.
    poland = timezone(timedelta(hours=2))
    closed = state(datetime(2026, 7, 1, 21, 30, tzinfo=poland))
    assert closed.phone == OpenState(False, opens=datetime(2026, 7, 2, 8, 0))
    assert closed.second == OpenState(True)
    open_ = state(datetime(2026, 7, 1, 20, 30, tzinfo=poland))
    assert open_.phone == OpenState(True, until=datetime(2026, 7, 1, 20, 0))


def test_nothing_is_claimed_while_the_clock_cannot_be_right():
    assert state(datetime(2026, 7, 1, 12, tzinfo=UTC), believed=False) == Openings()


def test_bank_holidays_of_the_nation_of_the_service():
    st_andrew = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert state(st_andrew).phone == OpenState(True, until=datetime(2026, 11, 30, 20))
    scottish = LINE._replace(area=("fife",))
    found = state(st_andrew, scottish)
    assert found.phone == OpenState(False, opens=datetime(2026, 12, 1, 8))
    # Nothing says whether the chat is open on such a day.
    assert found.chat is None


def test_nothing_after_the_table_of_bank_holidays():
    assert state(datetime(2034, 7, 3, 12, tzinfo=UTC)).phone is None


def test_a_service_without_hours():
    assert state(datetime(2026, 7, 1, 12, tzinfo=UTC), Destination("a", "", "", "")) == (Openings())


def test_the_week_begins_today_and_is_not_shown_where_a_day_is_unsure():
    def week(line: Destination, *, believed: bool = True) -> list[str]:
        monday = in_uk(datetime(2026, 11, 30, 12, tzinfo=UTC))
        days = OpenNow(lambda: monday if believed else None).week(line, ())
        return [f"{day.day:%a}{len(day.spans or ())}" for day in days]

    assert week(LINE) == ["Mon1", "Tue1", "Wed1", "Thu1", "Fri1", "Sat0", "Sun0"]
    assert week(LINE, believed=False) == []
    unsure = LINE._replace(bank_holidays="", area=("fife",))
    assert week(unsure) == [], "whether it is open on St Andrew's day is not known"
    assert week(LINE._replace(open=OpeningHours(always=True))) == []


def test_a_clock_that_stands_still_for_pictures():
    fixed = FixedTime()
    fixed.read_soon()
    assert fixed.uk_time() == PICTURE_TIME == datetime(2026, 11, 23, 16, 20)
    assert fixed() == PICTURE_TIME.date()


def test_the_building_itself():
    library = Library("Sample Library", WEEK, "closed")
    building = OpenNow(lambda: datetime(2026, 12, 24, 19))
    assert building.building(library, ()) == OpenState(True, until=datetime(2026, 12, 24, 20))
    week = building.building_week(library, ())
    assert [bool(day.spans) for day in week[:3]] == [True, False, False]
    unsure = library._replace(bank_holidays="")
    assert [day.spans for day in building.building_week(unsure, ())][1] is None
    assert OpenNow(lambda: None).building(library, ()) is None
    assert OpenNow(lambda: None).building_week(library, ()) == ()
