# Targets; `make` alone lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test lint types imports limits messages wheel clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/.runtime: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "jianbao-here.pth").write_text(str(pathlib.Path.cwd()) + "\n")'
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: $(VENV)/.runtime ## build briefing and memo of every article in seeds/ into dist/
	@$(BIN)/python -m generator briefing seeds -o dist
	@$(BIN)/python -m generator memo seeds -o dist

test: $(VENV)/.dev ## run the whole test suite
	@$(BIN)/python -m pytest -q -n auto

lint: $(VENV)/.dev ## ruff: format and rules
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: $(VENV)/.dev ## mypy, strict
	@$(BIN)/mypy

imports: $(VENV)/.dev ## import contracts
	@$(BIN)/lint-imports

clean: ## remove what was built
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache
