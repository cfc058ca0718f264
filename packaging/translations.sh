#!/usr/bin/env bash
# Compiles the interface texts: kiosk/ui/i18n/*.ts, for translators, into *.qm, for the program.
#   translations.sh          make the .qm files
#   translations.sh --update first collect new texts from the pages and the headings of blocks;
#                            then translate them with Qt Linguist or in a text editor
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
folder=kiosk/ui/i18n
out=kiosk/ui/qml/KioskUi/i18n
languages=(en cy pl ro uk pa ur ar)

if [[ "${1:-}" == --update ]]; then
    for language in "${languages[@]}"; do
        options=()
        # English needs no translations, only plural forms.
        [[ $language == en ]] && options=(-pluralonly)
        "$bin/pyside6-lupdate" kiosk/ui/qml kiosk/bundle/block_headings.py -extensions qml \
            -locations none -no-obsolete -source-language en_GB -target-language "$language" \
            "${options[@]}" -ts "$folder/kiosk_$language.ts"
    done
fi
mkdir -p "$out"
for language in "${languages[@]}"; do
    "$bin/pyside6-lrelease" -silent "$folder/kiosk_$language.ts" -qm "$out/qml_$language.qm"
done
