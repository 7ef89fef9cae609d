# `make run` and `make test` do all the setting-up themselves; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help setup run test check faults bench bench-report bench-peers translations golden tour shots package package-test compare package-windows clean

# Else each of the hundreds of processes here would compile all that it loads anew.
unexport PYTHONDONTWRITEBYTECODE

python := .venv/bin/python
# Tests and pictures come out the same with and without a display, in any locale.
offscreen := env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
display := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname)))

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' Makefile | expand -t 17

setup: ## System packages and .venv, if not there yet (the other targets do this too)
	@sh packaging/setup.sh $(test_packages)

# The tests read finished pages with poppler, qpdf and odt2txt, print to a service of their own and
# lock by a bus of their own; campaigns make power cuts from what strace records, and run some
# programs on a screen. A screen reader's journeys need a desktop and AT-SPI. The papers of a
# package are looked at by Debian's own tools, and signed with a key to throw away.
test check faults: test_packages := poppler-utils qpdf odt2txt cups-daemon cups-client dbus strace \
	xvfb openbox at-spi2-core python3-gi gir1.2-atspi-2.0 \
	desktop-file-utils appstream mandoc minisign
# Whole programs are measured on a screen of their own, used by key.
bench: test_packages := xvfb xdotool dbus
# A file's tests stay together, for what they share, and the files in the order of tests/conftest.py.
# Three at once on two cores: many of them wait. One that crashes ends the run and names its test;
# given another worker, pytest would lose its way at the end, or wait for ever. Memory that a test
# lets go of stays with the process: to ask the system for it anew takes a fiftieth of all tests.
pytest := $(offscreen) MALLOC_TRIM_THRESHOLD_=2000000000 MALLOC_MMAP_THRESHOLD_=1000000000 \
    MALLOC_TOP_PAD_=67108864 .venv/bin/pytest -n 3 --dist loadfile --no-loadscope-reorder \
    --max-worker-restart 0

run: setup ## Start the program (options in ARGS); without a display, the guided tour
ifneq ($(display),)
	$(python) -m mammadagbok $(ARGS)
else
	@echo "There is no display here, so the guided tour runs instead; see build/tour."
	$(offscreen) $(python) -m tour build/tour
endif

test: setup ## Run the tests (for pytest: ARGS="tests/storage -x")
	$(pytest) $(ARGS)

check: setup ## All that must hold: format, lint, types, rooms, translations, tests
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
	$(python) packaging/translations.py check
	$(pytest) $(ARGS)

faults: setup ## Do to journals what can happen to them, and count (QUICK=1; ARGS="kill canary")
	env PYTHONPATH=src:tests:. LC_ALL=C.UTF-8 nice $(python) -m faults $(if $(QUICK),--quick) $(ARGS)

bench: setup ## Measure, beside the barest window on the same libraries (QUICK=1; ARGS="search")
	$(offscreen) PYTHONPATH=src:tests:. $(python) -m benchmarks $(if $(QUICK),--quick) $(ARGS)

bench-report: ## Write docs/performance.md and its pictures of what was measured last
	env PYTHONPATH=src:tests:. $(python) -m benchmarks.report

bench-peers: setup ## Install what people would use instead, and measure it (QUICK=1; ARGS="jrnl")
	sh benchmarks/peers/install.sh
	env PYTHONPATH=src:tests:. LC_ALL=C.UTF-8 $(python) -m benchmarks.peers $(if $(QUICK),--quick) $(ARGS)

translations: setup ## Bring the catalogues in resources/i18n up to date with the source
	$(python) packaging/translations.py update

golden: setup ## Keep a journal as this version makes it, for all that come after (once a release)
	env PYTHONPATH=src:tests:. $(python) tests/golden_release.py

tour: setup ## Walk through the program without a display; pictures go to build/tour
	$(offscreen) $(python) -m tour build/tour

shots: setup ## Picture every page and state in build/shots (ARGS="--page journal --language nb")
	$(offscreen) PYTHONPATH=src:. nice $(python) -m tour.shots $(ARGS)

package: setup ## Build what is handed out into dist, with sums and an SBOM (QUICK=1: loosely packed)
	QUICK=$(QUICK) sh packaging/build.sh

package-test: setup ## As root: try what was built in bare systems, and compare (ARGS="deb carried")
	QUICK=$(QUICK) sh packaging/test.sh $(ARGS)

compare: ## Build everything twice, in surroundings that differ, and compare each byte (QUICK=1)
	QUICK=$(QUICK) sh packaging/compare.sh

package-windows: setup ## Build setup for Windows (PYTHON_ZIP=FILE, see packaging/windows/cpython.toml)
	sh packaging/windows/build.sh $(PYTHON_ZIP)

clean: ## Remove what was built, but not .venv
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
