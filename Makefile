# One command each for somebody who has just cloned this.
.DEFAULT_GOAL := help
.PHONY: bench narrow help install demo test deep check vectors javascript fuzz api-cases unguarded modes journal-proof restores proof gates postgres floods lock clean

PY := .venv/bin/python
export PYTHON

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## .venv with everything in it, .venv/bin/hotline among it
	@sh .ci/install

demo: install ## two centres, one message; in a terminal you are on watch (ARGS="--headless --cdm FILE")
	@.venv/bin/hotline demo $(ARGS)

test: install ## every test (ARGS="-k name" for some)
	@$(PY) -m pytest -q -n 2 $(ARGS)

deep: install ## every test, with thousands of drawn cases where a submission tries hundreds
	@HOTLINE_DEEP=1 $(PY) -m pytest -q -n 2 $(ARGS)

check: install ## style, types, import contracts, documentation, vectors
	@$(PY) .ci/checks/all.py

vectors: install ## write protocols/spec/vectors again; fails when they changed
	@$(PY) .ci/checks/vectors.py

javascript: ## the second reader of the specification, in JavaScript, over every vector (needs node and npm)
	@cd tests/javascript && npm ci --ignore-scripts --no-audit --no-fund --silent && node verify.mjs

fuzz: install ## 10,000,000 spoilt inputs to every door (ARGS="--inputs 1000000")
	@$(PY) -m tests.fuzz $(or $(ARGS),--inputs 10000000)

unguarded: install ## take one defence out at a time and see its tests fail (ARGS="--only T1")
	@$(PY) -m tests.unguarded $(ARGS)

api-cases: install ## 1,000 calls and more at a node's web door, by its own description (ARGS="--seed 7")
	@$(PY) -m tests.api_cases --phases examples,fuzzing,stateful -n 30 $(ARGS)

modes: install ## 100,000 interleavings of drill, test and live at every door (ARGS="--interleavings 2000")
	@$(PY) -m tests.modes $(ARGS)

journal-proof: install ## a line of 1,000,000 verified and compared, 6,000 manipulations found (ARGS="--entries 10000 --manipulations 50")
	@$(PY) -m tests.journal_proof $(ARGS)

restores: install ## 100 centres set back to a copy of random age: found out, nobody gets a number twice (ARGS="--count 10")
	@$(PY) -m tests.simulator.restores $(ARGS)

bench: install ## what the hotline costs, beside what its guarantees cost at least (ARGS="--quick --json")
	@$(PY) -m benchmarks $(ARGS)

narrow: install ## a line of 2,400 bit/s, 1.5 s and 5 % loss: FLASH, silence, LINK LOST, with figures (ARGS="--quick")
	@$(PY) -m tests.narrow $(ARGS)

proof: install ## every part of the proof that has no figure yet, each at most 25 minutes (ARGS="--only R1 --again", ARGS=--list)
	@$(PY) -m tests.proof $(ARGS)

gates: install ## a little of each claim, in a few minutes; nothing is kept (ARGS="--only R2")
	@$(PY) -m tests.proof --quick --at-once 2 $(ARGS)

postgres: install ## the store on PostgreSQL: everything that the suite leaves out, and 20 kills of nodes (ARGS="--seed 3")
	@HOTLINE_POSTGRES=required $(PY) -m pytest -q tests/postgres tests/postgres/long_*.py
	@$(PY) -m tests.postgres.killing --kills 20 $(ARGS)

floods: install ## a node under floods, slow connections and a failing disk, with figures (ARGS="--quick --only R8")
	@$(PY) -m tests.floods $(ARGS)

lock: install ## solve the dependencies again and write requirements/*.txt
	@sh .ci/lock $(ARGS)

clean: ## remove .venv and what the tools left
	@rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov build dist snapshot_report.html
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
