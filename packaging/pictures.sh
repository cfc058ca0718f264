#!/usr/bin/env bash
# Draws the pictures of the documentation with the program itself.
set -euo pipefail
cd "$(dirname "$0")/.."
work=build/pictures
mkdir -p "$work" docs/pictures
.venv/bin/kiosk tour --out "$work/wide" --size 1920x1080
.venv/bin/kiosk tour --out "$work/tall" --size 1080x1920
cp "$work"/wide/*-home.png docs/pictures/home.png
cp "$work"/wide/*-card-online-grooming.png docs/pictures/card.png
cp "$work"/wide/*-destination-ceop.png docs/pictures/destination.png
cp "$work"/tall/*-home.png docs/pictures/portrait.png
.venv/bin/python packaging/staff_pictures.py docs/pictures
