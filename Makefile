# Everything a person would type. Each target sets up what it needs first.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed-$(shell cat requirements.lock pyproject.toml 2>/dev/null | cksum | cut -d' ' -f1)

.DEFAULT_GOAL := help
.PHONY: help setup up test tools unit integration e2e lint format schemas bench bench-clean bench-extract bench-events bench-titles bench-hostile bench-growth bench-robustness bench-guests bench-mirrors setup-bench fuzz fuzz-clean fuzz-extract chaos lock clean

help: ## what there is
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP) ## .venv with the locked packages

# uv where it is there (seconds), pip otherwise: both refuse a package whose hash is not the locked one.
$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "govwire needs Python 3.11 or newer: name one with make PYTHON=/path/to/python3 …")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { echo "python3 -m venv failed: on Debian, apt install python3-venv" >&2; exit 1; }
	@echo "installing the locked packages into .venv …"
	@if command -v uv >/dev/null 2>&1; then uv pip install -q --python $(BIN)/python --require-hashes -r requirements.lock; \
	 else $(BIN)/pip install --disable-pip-version-check --progress-bar on --require-hashes -q -r requirements.lock; fi
	@$(BIN)/pip install --disable-pip-version-check -q --no-deps --no-build-isolation -e .
	@rm -f .venv/.installed-*; touch $@

up: setup ## watch the sample sites on a local Kafka and show the events (Ctrl-C stops)
	@$(BIN)/govwire up $(ARGS)

test: setup lint ## every test, and the linters
	$(BIN)/pytest $(ARGS)

tools: ## what only some tests need and Debian has: promtool (as root; elsewhere those tests skip and say so)
	@command -v promtool >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq --no-install-recommends prometheus >/dev/null; }

unit: setup ## the tests that need no broker (seconds)
	$(BIN)/pytest -m "not integration and not e2e and not browser" $(ARGS)

integration: setup ## the tests on a real Kafka
	$(BIN)/pytest -m integration $(ARGS)

e2e: setup ## the tests that run every service as a process
	$(BIN)/pytest -m e2e $(ARGS)

lint: setup ## ruff, mypy --strict, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## lay the code out
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

schemas: setup ## write schemas/json, asyncapi.yaml anew from the models
	$(BIN)/govwire schemas export

bench: setup ## measure: the pipeline against its own functions
	$(BIN)/python -m bench.pipeline $(ARGS)

bench-extract: setup ## measure: the extractor's speed and memory, on MANIFEST=pages/manifest.jsonl
	$(BIN)/python -m bench.extract $(MANIFEST) $(ARGS)

bench-hostile: setup ## measure: the cleaner on pages made to keep it busy
	$(BIN)/python -m bench.hostile $(ARGS)

bench-growth: setup ## measure: where cleaner or extractor take squares of one piece of text over and over
	$(BIN)/python -m bench.growth $(ARGS)

bench-events: setup ## measure: how many of the events of written articles are found
	$(BIN)/python -m bench.told $(ARGS)

bench-robustness: setup ## measure: which events are lost where the same is said in other words
	$(BIN)/python -m bench.robustness $(ARGS)

bench-guests: setup ## measure: who of made lists of guests is not told
	$(BIN)/python -m bench.guests $(ARGS)

bench-mirrors: setup ## measure: what the cleaner makes of written articles that mirrors republish
	$(BIN)/python -m bench.mirrors $(ARGS)

bench-titles: setup ## measure: titles found by the evidence for them, and fit its weights, on MANIFESTS="a/manifest.jsonl b/manifest.jsonl"
	$(BIN)/python -m bench.titles $(MANIFESTS)

setup-bench: setup ## the extractors that the cleaner is measured against
	@$(BIN)/pip install --disable-pip-version-check -q --no-deps --require-hashes -r bench/requirements.lock

bench-clean: setup-bench ## measure: the cleaner beside other extractors, on MANIFEST=pages/manifest.jsonl
	$(BIN)/python -m bench.clean $(MANIFEST) $(ARGS)

fuzz: setup-bench ## feed the cleaner made pages, led by the code they reach, for ARGS=-max_total_time=300 seconds
	$(BIN)/python -m bench.fuzz $(or $(ARGS),-max_total_time=300)

fuzz-clean: setup ## feed the cleaner pages that are cut up and put together anyhow, for ARGS="--seconds 300"
	$(BIN)/python -m bench.fuzz_clean $(ARGS)

fuzz-extract: setup ## feed the extractor articles that are cut up and put together anyhow, for ARGS="--seconds 300"
	$(BIN)/python -m bench.fuzz_extract $(ARGS)

chaos: setup ## the long form of the kill tests
	GOVWIRE_CHAOS=long $(BIN)/pytest -m "integration or e2e" -k "kill or chaos" $(ARGS)

lock: ## resolve the lock files anew (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --extra dev --extra local --no-header pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --constraint requirements.lock --no-header pyproject.toml -o deploy/requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --extra bench --constraint requirements.lock --no-header pyproject.toml -o bench/requirements.lock

clean: ## forget the local Kafka's data and the caches, not .venv
	rm -rf .govwire .mypy_cache .ruff_cache .pytest_cache .hypothesis
