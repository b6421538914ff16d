# cfgpatch: what there is to make. `make help` lists it.

PREFIX ?= /usr/local
DESTDIR ?=

binary := .build/release/cfgpatch
share := .build/share
prefix := $(DESTDIR)$(PREFIX)
say = @printf '%s  %s\n' "$$(date +%H:%M:%S)"

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build demo test lint format coverage completions man docs install clean bench

help: ## lists the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: ## installs the packages that the build and the tests need, where they are missing
	@scripts/setup

build: setup ## builds the release binary, .build/release/cfgpatch
	$(say) "building the release binary"
	@scripts/build-release

demo: build ## patches copies of the examples and shows what changes
	@scripts/examples show

test: setup ## checks everything: format, tests, and the built binary on the examples
	@scripts/setup oracles || echo "setup: the tests go on without"
	$(say) "checking the format"
	@$(MAKE) --no-print-directory lint
	$(say) "testing the modules"
	@scripts/test-modules
	@$(MAKE) --no-print-directory build
	$(say) "testing the release binary"
	CFGPATCH_BINARY=$(CURDIR)/$(binary) swift test --skip-build --filter CommandLineTests
	@scripts/examples check
	@scripts/check-project-schema $(binary)
	$(say) "working on many files"
	CFGPATCH_BINARY=$(CURDIR)/$(binary) scripts/test-many-files 2000
	$(say) "having the reports read by the programs that they are made for"
	@scripts/test-reports
	$(say) "all is well"

lint: ## checks the format of the sources
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

format: ## puts the sources in the right format
	swift format --in-place --parallel --recursive Sources Tests Package.swift

coverage: setup ## tests, and prints the lines covered of each module
	@scripts/test-modules --enable-code-coverage
	@scripts/coverage

completions: build ## writes the completions for bash, zsh and fish to .build/share
	@mkdir -p $(share)
	@$(binary) --generate-completion-script bash >$(share)/cfgpatch.bash
	@$(binary) --generate-completion-script zsh >$(share)/_cfgpatch
	@$(binary) --generate-completion-script fish >$(share)/cfgpatch.fish

# In a build folder of its own: the plugin builds the command with other flags than `build`.
man: setup ## writes the manual page to .build/share
	@mkdir -p $(share)
	@swift package --scratch-path .build/manual --allow-writing-to-package-directory \
	  generate-manual --output-directory $(share)

docs: build ## rewrites the documents and the expected outputs that are made from the code
	UPDATE_GOLDENS=1 scripts/test-modules
	@scripts/examples update

install: completions man ## installs the command, its manual page and completions under PREFIX
	install -d $(prefix)/bin $(prefix)/share/man/man1 \
	  $(prefix)/share/bash-completion/completions $(prefix)/share/zsh/site-functions \
	  $(prefix)/share/fish/vendor_completions.d
	install -m 755 $(binary) $(prefix)/bin/cfgpatch
	install -m 644 $(share)/cfgpatch.1 $(prefix)/share/man/man1/cfgpatch.1
	install -m 644 $(share)/cfgpatch.bash $(prefix)/share/bash-completion/completions/cfgpatch
	install -m 644 $(share)/_cfgpatch $(prefix)/share/zsh/site-functions/_cfgpatch
	install -m 644 $(share)/cfgpatch.fish $(prefix)/share/fish/vendor_completions.d/cfgpatch.fish

clean: ## removes what was built
	rm -rf .build

bench: build ## measures the command against xmlstarlet
	@scripts/bench
