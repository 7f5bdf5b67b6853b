#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes each check of the engine away, one at a time, in a copy, and demands that a test notices.
# mutate.sh SOURCE [NUMBER...]: all mutations of mutations.txt, or those of these line numbers.
# mutate.sh SOURCE --part K/N: every N-th line, from the K-th (0 to N - 1) on.
set -euo pipefail

source=$(cd "$1" && pwd)
shift
part=0
parts=1
if [ "${1:-}" = --part ]; then
    part=${2%/*}
    parts=${2#*/}
    shift 2
fi
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

mkdir -p "$copy/models" "$copy/tests/support" "$copy/resources"
cp -r "$source/models/domain" "$copy/models/"
cp -r "$source/tests/domain" "$copy/tests/"
cp "$source"/tests/support/worldbuilder.* "$copy/tests/support/"
cp -r "$source/resources/cmake" "$copy/resources/"
# The engine and its tests alone: what they are tested against must not need the rest.
cat > "$copy/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.25)
project(SallyportMutation VERSION 0.1.0 LANGUAGES CXX)
option(SALLYPORT_WERROR "" OFF)
option(SALLYPORT_SANITIZE "" OFF)
include(resources/cmake/SallyportOptions.cmake)
set(CMAKE_AUTOMOC ON)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
find_package(tl-expected REQUIRED)
enable_testing()
function(sallyport_test name)
    cmake_parse_arguments(ARG "" "" "LIBS;LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Sallyport::Options Qt6::Test ${ARG_LIBS})
    sallyport_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name})
endfunction()
add_subdirectory(models/domain)
sallyport_library(test_world TestWorld SOURCES tests/support/worldbuilder.cpp PUBLIC Sallyport::Domain)
add_subdirectory(tests/domain)
CMAKE

build() { cmake --build "$copy/build" -j2 > "$copy/build.log" 2>&1; }
# A counterexample is enough here; looking for the smallest one can take minutes.
export RC_PARAMS=noshrink=1
passes() { ctest --test-dir "$copy/build" --stop-on-failure --timeout 60 -j2 > "$copy/test.log" 2>&1; }

# Shared, so that a mutation costs one compilation and one link instead of one link a test.
cmake -S "$copy" -B "$copy/build" -G Ninja -DSALLYPORT_SHARED=ON -DSALLYPORT_PRECOMPILE=ON > "$copy/build.log"
build || { tail -20 "$copy/build.log"; exit 1; }
passes || { echo "The tests fail without any mutation."; tail -20 "$copy/test.log"; exit 1; }

survivors=0
count=0
line=0
while IFS= read -r mutation; do
    line=$((line + 1))
    case $mutation in '#'* | '') continue ;; esac
    [ $((line % parts)) -eq "$part" ] || continue
    [ $# -eq 0 ] || [[ " $* " == *" $line "* ]] || continue
    file=$copy/models/domain/${mutation%% *}
    cp "$file" "$copy/kept"
    sed -i -E "${mutation#* }" "$file"
    count=$((count + 1))
    [ -z "${VERBOSE:-}" ] || echo "line $line"
    if cmp -s "$file" "$copy/kept"; then
        echo "line $line: changes nothing: $mutation"
        survivors=$((survivors + 1))
    elif ! build; then
        echo "line $line: does not compile: $mutation"
        survivors=$((survivors + 1))
    elif passes; then
        echo "line $line: nobody notices: $mutation"
        survivors=$((survivors + 1))
    fi
    cp "$copy/kept" "$file"
done < "$source/tests/domain/mutations.txt"

echo "$count mutations, $((count - survivors)) noticed"
[ "$count" -gt 0 ] && [ "$survivors" -eq 0 ]
