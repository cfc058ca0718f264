"""`make bank-holidays`: writes assets/bank_holidays.json from the library `holidays`, which the
kiosk itself never loads: it takes 0.4 s and 18 MiB."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import holidays

FILE = Path(__file__).parents[1] / "assets/bank_holidays.json"
NATIONS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern-ireland": "NIR"}
YEARS = 4
"""Years that the table covers, the present one included. Further ones would lack days that are
announced for a single year."""


def main() -> int:
    first = date.today().year
    years = range(first, first + YEARS)
    days = {
        nation: [
            day.isoformat()
            for day in sorted(holidays.country_holidays("GB", subdiv=code, years=years))
        ]
        for nation, code in NATIONS.items()
    }
    table = {"from": f"{years[0]}-01-01", "to": f"{years[-1]}-12-31", "days": days}
    FILE.write_text(json.dumps(table, indent=1) + "\n", "ascii")
    print(f"bank holidays: {table['from']} to {table['to']} in {FILE.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
