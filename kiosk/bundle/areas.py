"""Areas that a service is for and that a bundle is shown in: nations, counties, all of the UK."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

UK = "uk"
NATIONS = ("england", "wales", "scotland", "northern-ireland")

_ENGLAND = """
bedfordshire berkshire bristol buckinghamshire cambridgeshire cheshire city-of-london cornwall
county-durham cumbria derbyshire devon dorset east-riding-of-yorkshire east-sussex essex
gloucestershire greater-london greater-manchester hampshire herefordshire hertfordshire
isle-of-wight kent lancashire leicestershire lincolnshire merseyside norfolk north-yorkshire
northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset
south-yorkshire staffordshire suffolk surrey tyne-and-wear warwickshire west-midlands west-sussex
west-yorkshire wiltshire worcestershire
"""
_WALES = """
blaenau-gwent bridgend caerphilly cardiff carmarthenshire ceredigion conwy denbighshire flintshire
gwynedd isle-of-anglesey merthyr-tydfil monmouthshire neath-port-talbot newport pembrokeshire powys
rhondda-cynon-taf swansea torfaen vale-of-glamorgan wrexham
"""
_SCOTLAND = """
aberdeen aberdeenshire angus argyll-and-bute clackmannanshire dumfries-and-galloway dundee
east-ayrshire east-dunbartonshire east-lothian east-renfrewshire edinburgh falkirk fife glasgow
highland inverclyde midlothian moray na-h-eileanan-siar north-ayrshire north-lanarkshire orkney
perth-and-kinross renfrewshire scottish-borders shetland south-ayrshire south-lanarkshire stirling
west-dunbartonshire west-lothian
"""
_NORTHERN_IRELAND = "antrim armagh down fermanagh londonderry tyrone"

COUNTIES: Mapping[str, str] = MappingProxyType(
    {
        county: nation
        for nation, names in zip(
            NATIONS, (_ENGLAND, _WALES, _SCOTLAND, _NORTHERN_IRELAND), strict=True
        )
        for county in names.split()
    }
)
"""Id of the nation by id of the county: ceremonial counties of England, principal areas of Wales,
council areas of Scotland, counties of Northern Ireland."""

AREAS = (UK, *NATIONS, *COUNTIES)


def nations_of(area: tuple[str, ...]) -> frozenset[str]:
    """Returns the nations of an area; all four for `uk`, none if no area is given."""
    if UK in area:
        return frozenset(NATIONS)
    return frozenset(COUNTIES.get(each, each) for each in area)


def single_nation(*areas: tuple[str, ...]) -> str:
    """Returns the nation of the first of `areas` that is in one nation alone; '' if none is."""
    for area in areas:
        nations = nations_of(area)
        if len(nations) == 1:
            return next(iter(nations))
    return ""


def is_outside(service: tuple[str, ...], shown: tuple[str, ...]) -> bool:
    """True if a service is for nobody in the area where it is shown, or for some of it alone:
    `england` shown in [england, wales]. False if either area is not known."""
    if not service or not shown or UK in service:
        return False
    if UK in shown:
        return nations_of(service) != frozenset(NATIONS) or bool({*service} & COUNTIES.keys())
    whole = {*service} & {*NATIONS}
    counties = [each for each in shown if each in COUNTIES]
    # A bundle that names a nation and a county of it is shown in that county.
    refined = {COUNTIES[each] for each in counties}
    places = [*counties, *(each for each in shown if each in NATIONS and each not in refined)]
    return any(each not in service and COUNTIES.get(each, each) not in whole for each in places)
