#!/usr/bin/env bash
# Rewrites all locks from pyproject.toml, with the hashes of all wheels; windows.txt from speech.txt.
# Add "--upgrade" to take newer versions. Needs pip-tools: .venv/bin/pip install pip-tools
set -euo pipefail
cd "$(dirname "$0")/../.."

compile() {
    local out=$1
    shift
    CUSTOM_COMPILE_COMMAND=packaging/requirements/lock.sh \
        "${LOCKER:-.venv/bin/pip-compile}" --quiet --generate-hashes --allow-unsafe \
        --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
        --strip-extras --no-annotate \
        --output-file "packaging/requirements/$out" "$@"
    echo "packaging/requirements/$out: $(grep -c '==' "packaging/requirements/$out") packages"
}

# dev.txt first: the other two are parts of it and must agree with it.
compile dev.txt --extra dev "$@" pyproject.toml
compile run.txt --constraint packaging/requirements/dev.txt "$@" pyproject.toml
compile speech.txt --extra speech --constraint packaging/requirements/dev.txt "$@" pyproject.toml
compile build.txt --only-build-deps --build-deps-for editable --constraint packaging/requirements/dev.txt "$@" pyproject.toml
# Only for make ansible-test, and apart from the rest: it has thirty packages.
compile ansible.txt "$@" packaging/requirements/ansible.in
# Only for make bank-holidays.
compile bank_holidays.txt "$@" packaging/requirements/bank_holidays.in
(cd packaging && ../.venv/bin/python -m windows.lock)
