# make run    installs what is missing, builds, and makes the plan of the main scenario
# make test   installs, builds, and runs every test
SCENARIO ?= Scenarios/alleroed
LANGUAGE ?= en
SWIFT_FLAGS ?= -c release

.PHONY: run test build install format lint clean

run: build
	@.build/release/nabolag place $(SCENARIO) --output out/$(notdir $(SCENARIO)) --language $(LANGUAGE)

test: install
	swift build $(SWIFT_FLAGS) --build-tests
	swift test $(SWIFT_FLAGS) --skip-build

build: install
	swift build $(SWIFT_FLAGS) --product nabolag

install:
	@tools/install.sh

format:
	swift format --in-place --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

clean:
	swift package clean
	rm -rf out
