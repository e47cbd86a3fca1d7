# The project's commands. `make demo` and `make test` are all that a newcomer needs.

CARGO ?= cargo
POLYFOLD = target/release/polyfold

# A property test draws the same cases in every run, so that only a change of the code can fail a gate.
# `make soak` draws new ones, and many more.
test check: export PROPTEST_RNG_SEED ?= 20261124

.PHONY: demo test tools check soak deny bench clean

demo: ## Build the program and run the main job on the sample: sync, status, build
	$(CARGO) build --release --locked
	@echo; echo '$$ polyfold sync'; $(POLYFOLD) sync
	@echo; echo '$$ polyfold status'; $(POLYFOLD) status
	@echo; echo '$$ polyfold build'; $(POLYFOLD) build
	@echo; sh scripts/demo-summary.sh

test: tools ## Install what the tests need, when missing, and run them all
	$(CARGO) test --locked

tools:
	@sh scripts/install-test-tools.sh
	@sh scripts/install-l10n-tools.sh

check: ## What every commit passes
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --all-targets -- -D warnings
	$(CARGO) test --locked
	RUSTDOCFLAGS='-D warnings' $(CARGO) doc --locked --no-deps --document-private-items
	git diff --exit-code

soak: ## The property tests with new random cases, forty times as many as the gate draws
	PROPTEST_CASES=$${PROPTEST_CASES:-10000} $(CARGO) test --locked --lib

deny: ## Licences, sources and versions of the crates that we use
	@command -v cargo-deny >/dev/null || { echo 'cargo-deny is missing; install it with: cargo install --locked cargo-deny' >&2; exit 1; }
	$(CARGO) deny --locked check licenses bans sources

bench: ## Whole-process times and peak memory of the main jobs
	$(CARGO) build --release --locked --bin polyfold --example generate-project
	sh scripts/bench.sh

clean:
	$(CARGO) clean
