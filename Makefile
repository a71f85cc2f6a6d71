# Targets; `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: verapdf ooxml docx-matrix docx-mutations help run test gates lint types imports limits messages catalogs wheel wheel-test docs clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/.runtime: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python .ci/install_here.py
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

build/compiled/.made: $(VENV)/.runtime .ci/compile_ahead.py generator/expressions.py $(wildcard templates/*.html templates/*/*.html) $(wildcard generator/i18n/locales/*/LC_MESSAGES/*.po) \
		$(shell find generator/i18n generator/ingest generator/extract generator/compose generator/render -name '*.py' -o -name '*.txt' -o -name '*.toml')
	@$(BIN)/python .ci/compile_ahead.py $(@D)
	@touch $@

run: $(VENV)/.runtime build/compiled/.made ## build briefing and memo of every article in seeds/ into dist/
	@$(BIN)/python -m generator briefing seeds -o dist
	@$(BIN)/python -m generator memo seeds -o dist

test: $(VENV)/.dev build/compiled/.made ## run the whole test suite
	@$(BIN)/python -m pytest -q -n auto

lint: $(VENV)/.dev ## ruff: format and rules
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(VENV)/.dev ## mypy, strict
	@$(BIN)/mypy

imports: $(VENV)/.dev ## import contracts
	@$(BIN)/lint-imports

limits: $(VENV)/.dev ## sizes of modules and functions, frozen data
	@$(BIN)/python .ci/limits.py

messages: $(VENV)/.dev ## bring the message catalogs up to date; a missing or fuzzy one fails
	@$(BIN)/python .ci/messages.py

catalogs: $(VENV)/.dev ## check the message catalogs
	@$(BIN)/python .ci/messages.py --check

docs: $(VENV)/.dev ## write the pages of docs/ that are made from the code
	@PYTHONPATH=. $(BIN)/python .ci/docs.py

wheel: $(VENV)/.dev ## build the wheel into build/wheels
	@rm -rf build/wheels
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir build/wheels .
	@ls build/wheels

wheel-test: wheel ## install the wheel into an empty environment and run it in an empty folder
	@$(BIN)/python .ci/wheel_test.py

gates: lint types imports limits catalogs wheel-test ## everything but the tests

ooxml: tests/conformance/ooxml/node_modules/.package-lock.json ## fetch Microsoft's OpenXmlValidator (npm; Linux)

tests/conformance/ooxml/node_modules/.package-lock.json: tests/conformance/ooxml/package-lock.json
	@cd tests/conformance/ooxml && npm ci --no-audit --no-fund --silent
	@touch $@

docx-matrix: $(VENV)/.dev ooxml ## every template, style, locale, length and article before every check of Word files
	@$(BIN)/python -m tests.conformance.docx_matrix

docx-mutations: $(VENV)/.dev ## 10,000 broken Word templates
	@$(BIN)/python -m tests.conformance.docx_mutations --count 10000

verapdf: .verapdf/.fetched ## fetch veraPDF's jars (Maven, Java 17), for the conformance tests

.verapdf/.fetched: tests/conformance/verapdf/pom.xml
	@mvn -q -B -f $< dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/.verapdf
	@touch $@

clean: ## remove what was built
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache
