# The two commands: `make serve` and `make test`. `make` alone lists the rest.

.DEFAULT_GOAL := help
READY := .venv/.ready
GUIDE := .venv/bin/guide
export PATH := $(CURDIR)/.venv/bin:$(CURDIR)/node_modules/.bin:$(PATH)

help:  ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

$(READY): requirements.txt requirements-node.txt package-lock.json pyproject.toml scripts/setup.sh
	@sh scripts/setup.sh

serve: $(READY)  ## Build the Guide and serve it on 127.0.0.1:8000, live; ONLY=pl for one language
	@$(GUIDE) serve $(if $(ONLY),--only $(ONLY)) $(if $(PORT),--port $(PORT))

site: $(READY)  ## Build all languages into site/
	@$(GUIDE) build

pdf: site  ## Build the site with all papers: PDFs, large print, visit packs, Word files
	@$(GUIDE) pdf

film: $(READY)  ## Make the short film of each language anew; ONLY=pl for one language
	@pip install -q --require-hashes -r requirements-film.txt
	@sh scripts/setup.sh browser
	@$(GUIDE) film $(if $(ONLY),--lang $(ONLY))

check: $(READY)  ## Check the content of all languages
	@$(GUIDE) check

test: $(READY)  ## Run every check and every test
	@sh scripts/setup.sh browser
	@ruff check scripts tests && ruff format --check scripts tests && mypy
	@$(GUIDE) check
	@pytest

format: $(READY)  ## Format the code
	@ruff format scripts tests && ruff check --fix scripts tests

bench: site  ## Measure builds, weight and memory
	@sh scripts/setup.sh browser
	@python -m tests.bench.run && python -m tests.bench.search

lock: $(READY)  ## Renew requirements.txt after a change of pyproject.toml
	@sh scripts/lock.sh

clean:  ## Remove what was built and installed
	rm -rf site .venv node_modules .cache

.PHONY: help serve site pdf film check test format bench lock clean
