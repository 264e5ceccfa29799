#!/usr/bin/env bash
# Counts the crates of other projects that each feature needs, those of them that go into the program, and the processor time
# of a clean debug build: the table in README.md. Needs what a build needs; versions are those of Cargo.lock.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR=$scratch/target

# The crates over these kinds of edges.
crates() {
    cargo tree --quiet "${arguments[@]}" --edges "$1" --prefix none --no-dedupe |
        sed 's/ (.*//' | grep -v '^talisman' | sort -u | wc -l
}

printf '| feature | crates | in the program | clean build, CPU |\n|---|---|---|---|\n'
for feature in '' tower axum actix-web rocket reports; do
    arguments=(--package talisman --no-default-features --features "$feature")
    rm -rf "$CARGO_TARGET_DIR"
    # Not the time on the clock, which depends on what else runs.
    TIMEFORMAT='%U s'
    took=$({ time cargo build --quiet "${arguments[@]}" 2>/dev/null; } 2>&1)
    printf '| %s | %s | %s | %s |\n' "${feature:-none}" "$(crates normal,build)" "$(crates normal,no-proc-macro)" "$took"
done
