# Signpost. "make" alone lists the targets.
.DEFAULT_GOAL := help
.PHONY: help run speech test quick torture soak lint format qmllint tour pictures statement bank-holidays bench deb deb-test fresh-test orca-test vm-test windows windows-test release monitoring-test ansible-test conformance clean
MAKEFLAGS += --no-print-directory
# Without byte code each process of the tests compiles everything again: half a minute.
unexport PYTHONDONTWRITEBYTECODE

BIN  := .venv/bin
STEP := @packaging/step.sh
TOUR := build/tour
TORTURE := $(BIN)/pytest --no-header -o timeout=14400

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

run: ## install missing requirements and open the kiosk; without a display, draw its pages
	@packaging/setup.sh run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(BIN)/kiosk run; \
	else \
	    echo "There is no display here, so the kiosk draws its pages as pictures instead."; \
	    $(BIN)/kiosk tour --out $(TOUR) && echo "The pictures are in $(TOUR)."; \
	fi

speech: ## install the requirements of reading aloud; "make run" then offers it
	@packaging/setup.sh speech

test: ## run every check and test, as CI does
	@packaging/setup.sh test
	@$(MAKE) lint
	@$(BIN)/pytest --no-header -n 3 --dist worksteal

quick: ## run lint and the fast tests that need no window, while working (90 seconds)
	@packaging/setup.sh test
	@$(MAKE) lint
	@$(BIN)/pytest --no-header -n 3 --dist worksteal -m "not slow"

# Only a hang takes longer than four hours a test.
torture: ## run the long tests: every page in every language, size and theme on every screen; every cut and failing call of an apply; the packages on this system (root; over an hour)
	@packaging/setup.sh test
	@KIOSK_TORTURE=1 $(TORTURE) tests/store tests/signing
	@KIOSK_TORTURE=1 $(TORTURE) tests/e2e/test_layout.py tests/e2e/test_layout_matrix.py tests/e2e/staff/test_layout_matrix.py tests/e2e/test_hide_matrix.py tests/e2e/test_statement.py
	@KIOSK_TORTURE=1 $(TORTURE) tests/e2e/test_first_look.py tests/e2e/test_languages.py tests/e2e/test_reach.py tests/e2e/test_tour.py tests/e2e/test_ways.py tests/authoring/test_image_decoding.py
	@KIOSK_TORTURE=1 $(TORTURE) -m torture

soak: ## play 50,000 random events with each of four seeds on a real kiosk, and look into its memory (options in SOAK="--seed 7 --events 5000")
	@packaging/setup.sh test
	@$(BIN)/python -m tests.soak $(SOAK)

lint: ## run ruff, mypy and the QML checks
	@packaging/setup.sh test
	$(STEP) ruff $(BIN)/ruff check --quiet
	$(STEP) format $(BIN)/ruff format --check
	$(STEP) mypy $(BIN)/mypy --strict
	@$(MAKE) qmllint

qmllint: ## run qmllint with the Python types, and check the format of the QML files
	@packaging/setup.sh test
	$(STEP) qml $(BIN)/python packaging/qml_check.py

format: ## format Python and QML files in place
	@packaging/setup.sh test
	@$(BIN)/ruff check --quiet --fix-only
	@$(BIN)/ruff format
	@$(BIN)/python packaging/qml_check.py --fix

tour: ## draw every page of the shipped bundle into build/tour
	@packaging/setup.sh run
	@$(BIN)/kiosk tour --out $(TOUR)
	@echo "The pictures are in $(TOUR)."

pictures: ## draw the pictures of the documentation
	@packaging/setup.sh run
	@packaging/pictures.sh

statement: ## measure the six reference screens for docs/accessibility.md (two minutes)
	@packaging/setup.sh run
	@$(BIN)/python packaging/statement.py

bank-holidays: ## write assets/bank_holidays.json for the present year and the next three
	@python3 -m venv build/bank-holidays
	@build/bank-holidays/bin/pip install --quiet --require-hashes -r packaging/requirements/bank_holidays.txt
	@build/bank-holidays/bin/python packaging/bank_holidays.py

bench: ## compare start and memory with a bare Qt window and Chromium (options in BENCH=)
	@packaging/setup.sh bench
	@cd packaging && ../$(BIN)/python -m bench $(BENCH)

deb: ## build the Debian packages into dist/ (ARCH=arm64 for a Raspberry Pi)
	@packaging/setup.sh run
	@cd packaging && ../$(BIN)/python -m deb $(if $(ARCH),--architecture $(ARCH))

deb-test: ## install, upgrade and purge the packages in clean Debian 12 and 13 systems (needs root)
	@packaging/setup.sh run
	@packaging/deb/test.sh

fresh-test: ## try "make run" and "make test" of the last commit in bare Debian 12 and 13 systems (root; SUITE=bookworm)
	@packaging/fresh/test.sh $(SUITE)

vm-test: ## boot the packages in an emulated machine, crash it, pull its plug (root; SUITE=bookworm; 15 minutes)
	@packaging/setup.sh run
	@cd packaging && ../$(BIN)/python -m deb --out ../build/vm/packages --level 0 >/dev/null
	@cd packaging && ../$(BIN)/python -m vm $(if $(SUITE),--suite $(SUITE)) ../build/vm/packages

release: ## build all packages and installers into dist/, with SBOM, licences and SHA256SUMS, from build/wheels alone
	@packaging/setup.sh run
	@cd packaging && PIP_NO_INDEX=1 ../$(BIN)/python -m deb
	@cd packaging && PIP_NO_INDEX=1 ../$(BIN)/python -m deb --architecture arm64
	@cd packaging && PIP_NO_INDEX=1 ../$(BIN)/python -m windows
	@cd packaging && ../$(BIN)/python -m release

windows: ## build the installers for Windows (.msi and .exe) into dist/
	@packaging/setup.sh run
	@cd packaging && ../$(BIN)/python -m windows

windows-test: ## build the installers twice; install, start, upgrade and remove them under Wine (ten minutes)
	@packaging/setup.sh test
	@cd packaging && ../$(BIN)/python -m windows.trial

orca-test: ## walk through the kiosk with real Orca 43 and 48 and compare every word (root; SUITE=trixie; ten minutes)
	@packaging/setup.sh test
	@packaging/orca/test.sh $(SUITE)

monitoring-test: ## check alert rules, dashboard and metrics with promtool
	@packaging/setup.sh run
	@packaging/monitoring/check.sh

ansible-test: ## lint the Ansible role and run it twice in a clean Debian (root; SUITE=bookworm)
	@packaging/setup.sh run
	@cd packaging && ../$(BIN)/python -m deb --out ../build/ansible-test/packages --level 0 >/dev/null
	@packaging/ansible/test.sh build/ansible-test/packages $(SUITE)

conformance: ## run tuf-conformance against the kiosk's client (CHECKOUT=folder with that suite; eight minutes)
	@packaging/setup.sh test
	@packaging/conformance/run.sh "$(CHECKOUT)"

clean: ## remove the files that the targets above made, but not .venv
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache
	@find kiosk tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
