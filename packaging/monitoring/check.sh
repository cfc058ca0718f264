#!/usr/bin/env bash
# Checks the alert rules and a kiosk's metrics with promtool, which is taken from Debian's package
# "prometheus" without installing it.
set -euo pipefail
cd "$(dirname "$0")/../.."

tools=build/promtool
if ! command -v promtool >/dev/null && [[ ! -x $tools/usr/bin/promtool ]]; then
    mkdir -p "$tools"
    (cd "$tools" && apt-get download -qq prometheus && dpkg-deb -x prometheus_*.deb . && rm prometheus_*.deb)
fi
PATH=$PATH:$PWD/$tools/usr/bin

promtool check rules packaging/monitoring/alerts.yml
promtool test rules packaging/monitoring/alerts_test.yml
metrics=$(mktemp)
trap 'rm -f "$metrics"' EXIT
.venv/bin/kiosk status --prom "$metrics"
promtool check metrics <"$metrics"
for name in $(grep -o 'kiosk_[a-z_]*' packaging/monitoring/alerts{,_test}.yml packaging/monitoring/dashboard.json -h | sort -u); do
    grep -q "\"$name\"" kiosk/admin/metrics.py || { echo "The kiosk does not write $name." >&2; exit 1; }
done
units=packaging/session/root/usr/lib/systemd/system
for unit in $(grep -oE 'signpost-kiosk(-[a-z]+)*(\.timer|\.service)?' packaging/monitoring/alerts.yml | sort -u); do
    [[ $unit == *.* ]] || unit+=.service
    [[ -e $units/$unit ]] || { echo "There is no $unit." >&2; exit 1; }
done
.venv/bin/python -m json.tool packaging/monitoring/dashboard.json >/dev/null
echo "Rules, dashboard and metrics fit together."
