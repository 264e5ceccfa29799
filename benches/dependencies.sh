#!/usr/bin/env bash
# Counts the crates that each feature brings into a program, and the processor time that a clean build of them takes: the table in
# docs/frameworks.md. Needs what a build needs; versions are those of Cargo.lock.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export CARGO_TARGET_DIR=$scratch/target

printf '| feature | crates | clean build, CPU |\n|---|---|---|\n'
for feature in '' tower axum actix-web rocket; do
    arguments=(--package talisman --no-default-features --features "$feature")
    crates=$(cargo tree --quiet "${arguments[@]}" --edges normal,build --prefix none --no-dedupe |
        sed 's/ (.*//' | grep -v '^talisman' | sort -u | wc -l)
    rm -rf "$CARGO_TARGET_DIR"
    # Not the time on the clock, which depends on what else runs.
    TIMEFORMAT='%U s'
    took=$({ time cargo build --quiet "${arguments[@]}" 2>/dev/null; } 2>&1)
    printf '| %s | %s | %s |\n' "${feature:-none}" "$crates" "$took"
done
