# make run    installs what is missing, builds, and makes plan and council's report of the main scenario
# make test   installs, builds, and runs every test
# make bench  times it against other solvers (hours); make bench-quick in minutes
#             make bench-forecast times the forecast's engine against other simulators (minutes)
#             make bench-capacity times the capacity program against HiGHS (minutes)
#             make bench-replay replays years of arrivals with look-ahead and knowing the year (an hour)
#             make bench-travel measures minutes by a timetable of a country's size (minutes)
SCENARIO ?= Scenarios/alleroed
LANGUAGE ?= en
SWIFT_FLAGS ?= -c release

.PHONY: run test build install format lint bench bench-quick bench-forecast bench-capacity bench-replay \
  bench-travel clean

run: build
	@.build/release/nabolag place $(SCENARIO) --output out/$(notdir $(SCENARIO)) --language $(LANGUAGE)
	@.build/release/nabolag report $(SCENARIO) --output out/$(notdir $(SCENARIO)) --language $(LANGUAGE)

# Tests look inside modules, which the product does not allow: they are built in a place of their own.
test: install
	swift test $(SWIFT_FLAGS) --scratch-path .build-tests

build: install
	swift build $(SWIFT_FLAGS) --product nabolag

install:
	@tools/install.sh

format:
	swift format --in-place --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Extra options for the suite: make bench OPTIONS=--resume
bench bench-quick bench-forecast bench-capacity bench-replay bench-travel:
	$(MAKE) -C Benchmarks $@

clean:
	rm -rf .build .build-tests out
