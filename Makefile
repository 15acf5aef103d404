# 码上见: everything that is done with the project, by name. `make` alone lists it.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory

MVN := mvn -B -ntp -f backend/pom.xml
# warnings fail the build, so they must be seen: not -q, which hides them
QUIET := -Dorg.slf4j.simpleLogger.defaultLogLevel=warn
# @QuarkusTest carries its own name as a tag, so that what boots nothing can be run alone
WITHOUT_BOOT := -DexcludedGroups=io.quarkus.test.junit.QuarkusTest -Dsurefire.failIfNoSpecifiedTests=false

# Stamps: when the packages were installed, and which sources the build has in it. Folders are listed too, so that a
# deleted file is noticed.
PACKAGES := openapi/node_modules/.installed
BUILT := backend/target/.built
SOURCES := backend/pom.xml $(shell find backend/src/main 2>/dev/null)
WEB := client-samples/web
WEB_PACKAGES := $(WEB)/node_modules/.installed
WEB_BUILT := $(WEB)/dist/index.html
SAMPLES := client-samples/integrations
SAMPLES_PACKAGES := $(SAMPLES)/javascript/node_modules/.installed
LIGHTHOUSE := $(WEB)/lighthouse/node_modules/.installed
WEB_SOURCES := $(shell find $(WEB)/src $(WEB)/public $(WEB)/scripts 2>/dev/null) $(WEB)/index.html $(WEB)/vite.config.ts
GENERATED := backend/target/openapi/openapi.yaml
CONTRACT := openapi/openapi.yaml

.PHONY: help setup setup-run setup-test setup-bench build run stop test check fmt openapi contract screenshots bench bench-votes bench-proposals last-seat session-rush proposal-book faults bench-webhooks restore-drill import-messages replay-erasures verify clean reset

help: ## list what there is
	@printf '码上见 Mashangjian\n\n'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@printf '\nSettings come from the environment or as NAME=value behind the command; the README has the list.\n'
	@printf '  make run MASHANG_PORT=8081 MASHANG_DATA=.data-8081\n'

setup: setup-test $(PACKAGES) ## check what the machine needs; as root on Debian, install what is missing
setup-run setup-test setup-bench:
	@backend/deploy/setup.sh $(@:setup-%=%)

$(PACKAGES): openapi/package.json openapi/package-lock.json | setup-run
	@echo 'Installing the packages of openapi/ …'
	@npm --prefix openapi ci --no-audit --no-fund --loglevel=error >/dev/null
	@mkdir -p $(@D) && touch $@

$(WEB_PACKAGES): $(WEB)/package.json $(WEB)/package-lock.json | setup-run
	@echo 'Installing the packages of the web client …'
	@npm --prefix $(WEB) ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(LIGHTHOUSE): $(WEB)/lighthouse/package.json $(WEB)/lighthouse/package-lock.json | setup-run
	@echo 'Installing Lighthouse …'
	@npm --prefix $(WEB)/lighthouse ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(SAMPLES_PACKAGES): $(SAMPLES)/javascript/package.json $(SAMPLES)/javascript/package-lock.json | setup-run
	@echo 'Installing the packages of the samples …'
	@npm --prefix $(SAMPLES)/javascript ci --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

$(WEB_BUILT): $(WEB_SOURCES) $(CONTRACT) $(WEB_PACKAGES)
	@echo 'Building the web client …'
	@npm --prefix $(WEB) run -s build
	@touch $@

build: $(BUILT) ## build what has changed
# The stamp bears the time before the build, so that a file saved meanwhile is built next time.
$(BUILT): $(SOURCES) $(PACKAGES) $(WEB_BUILT) | setup-run
	@echo 'Building (the first time downloads libraries, which takes a few minutes) …'
	@mkdir -p $(@D) && touch $(@D)/.building
	@$(MVN) $(QUIET) -Dmaven.test.skip=true package
	@mv $(@D)/.building $@

run: $(BUILT) ## build, start with the demo on http://localhost:8080, and say what to open; Ctrl-C ends it
	@exec backend/deploy/run.sh

stop: ## end what `make run` started on this data folder
	@backend/deploy/stop.sh

test: setup-test $(PACKAGES) $(WEB_BUILT) $(LIGHTHOUSE) $(SAMPLES_PACKAGES) ## everything a change must pass: format, lint, contract, all tests on a real PostgreSQL and in a real browser
	@mkdir -p $(dir $(BUILT)) && touch $(dir $(BUILT)).building
	@$(MVN) spotless:check verify
	@mv $(dir $(BUILT)).building $(BUILT)
	@openapi/check.sh $(GENERATED)
	@npm --prefix $(WEB) test
	@npm --prefix $(WEB) run -s size
	@node backend/bench/two-nodes.mjs
	@ROUNDS=2 node backend/bench/kill-app.mjs
	@node backend/bench/proposals-small.mjs
	@node $(SAMPLES)/run.mjs
# last and alone, as it measures time
	@node $(WEB)/e2e/gates.mjs

check: setup-run $(PACKAGES) ## what every commit needs, within 5 minutes: format, compile, tests that boot nothing, contract lint
	@$(MVN) spotless:check package $(WITHOUT_BOOT)
	@$(MAKE) contract

contract: $(PACKAGES) ## lint the contract with its examples, look for drift from what was built and for changes that break clients
	@openapi/check.sh $(wildcard $(GENERATED))

fmt: | setup-run ## format the sources
	@$(MVN) $(QUIET) spotless:apply

openapi: $(BUILT) ## write openapi/openapi.yaml anew from the code
	@cp $(GENERATED) $(CONTRACT)
	@git diff --stat -- $(CONTRACT) 2>/dev/null || true

screenshots: setup-test $(BUILT) ## take the pictures of the web client's screens anew, each in every mode; then look at them
	@npm --prefix $(WEB) run -s screenshots

bench: setup-bench $(BUILT) ## measure votes, bookings and proposals, then HTTP against the database's own limit; writes backend/bench/RESULTS.md
	@node backend/bench/votes.mjs; held=$$?; for each in session-rush proposal-book proposals meetings open311; do node backend/bench/$$each.mjs || held=1; done; \
		node backend/bench/bench.mjs && exit $$held

bench-votes: setup-bench $(BUILT) ## measure bookings, votes and the results of a large discussion; writes backend/bench/votes.md
	@exec node backend/bench/votes.mjs

last-seat: $(BUILT) ## 500 rounds of 200 clients on two nodes for one seat; writes backend/bench/last-seat.md
	@exec node backend/bench/last-seat.mjs

bench-proposals: $(BUILT) ## a session's rush, searches, the book and the plans of proposals and reports; writes what these write
	@node backend/bench/session-rush.mjs; held=$$?; for each in proposal-book proposals; do node backend/bench/$$each.mjs || held=1; done; exit $$held

session-rush: $(BUILT) ## 300 members and 20 examiners among 100,000 proposals for 10 minutes; writes backend/bench/session-rush.md
	@exec node backend/bench/session-rush.mjs

proposal-book: $(BUILT) ## the book of 1,200 proposals twice, with the memory it takes; writes backend/bench/proposal-book.md
	@exec node backend/bench/proposal-book.mjs

faults: $(BUILT) ## kill -9 the application while it is answering, and check that nothing acknowledged is lost
	@exec node backend/bench/kill-app.mjs

bench-webhooks: $(BUILT) ## a healthy receiver beside five that hang, then kill -9 in the middle of deliveries; writes backend/bench/webhooks.md
	@exec node backend/bench/webhooks.mjs

restore-drill: $(BUILT) ## restore an older copy of a database after an erasure, replay the ledger, and check that it stays erased
	@exec node backend/bench/restore-drill.mjs

import-messages: ## submit residents' messages: FILE=messages.jsonl [BASE=http://localhost:8080] [QR=guangwumen]
	@exec node backend/bench/import-messages.mjs

replay-erasures: $(BUILT) ## after a restore: erase again what the ledger says was erased; FILE=… names the ledgers of several nodes
	@exec backend/deploy/run.sh replay-erasures $(FILE)

verify: $(BUILT) ## verify the audit chain: finds a changed, missing or cut row
	@exec backend/deploy/run.sh verify

clean: ## remove what was built; the data stays
	@rm -rf backend/target openapi/node_modules $(WEB)/node_modules $(WEB)/dist $(WEB)/lighthouse/node_modules $(SAMPLES)/javascript/node_modules $(SAMPLES)/*/target

reset: ## delete the data in MASHANG_DATA: CONFIRM=yes
	@[ "$(CONFIRM)" = yes ] || { echo 'This deletes all data of this installation. To do so: make reset CONFIRM=yes' >&2; exit 1; }
	@backend/deploy/stop.sh
	@cd "$${MASHANG_DATA:-.data}" 2>/dev/null || exit 0; rm -rf postgres attachments uploads audit-heads.jsonl erasures.jsonl import-*.jsonl && echo 'Deleted.'
