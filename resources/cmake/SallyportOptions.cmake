# SPDX-License-Identifier: GPL-3.0-or-later
# Flags travel with this target, never through CMAKE_CXX_FLAGS.
add_library(sallyport_options INTERFACE)
add_library(Sallyport::Options ALIAS sallyport_options)
target_compile_features(sallyport_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
target_compile_definitions(sallyport_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SALLYPORT_VERSION="${PROJECT_VERSION}")
target_compile_options(sallyport_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wformat=2 -Wsuggest-override
    -Wno-missing-field-initializers # designated initialisers name what matters; the rest has defaults
    $<$<BOOL:${SALLYPORT_WERROR}>:-Werror>
    $<$<BOOL:${SALLYPORT_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined;-g1>
    # Not -fPIE: it overrides the -fPIC that Qt asks for, and QApplication crashes in its constructor.
    $<$<CONFIG:Release>:-fstack-protector-strong;-D_FORTIFY_SOURCE=2>)
target_link_options(sallyport_options INTERFACE
    $<$<BOOL:${SALLYPORT_SANITIZE}>:-fsanitize=address,undefined>
    $<$<CONFIG:Release>:-Wl,-z,relro,-z,now;-pie>)

find_program(SALLYPORT_CCACHE ccache)
if(SALLYPORT_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${SALLYPORT_CCACHE})
endif()

# Qt's core and the standard library, read once instead of once a file. Not where code is written: there a missing
# include has to show.
if(SALLYPORT_PRECOMPILE)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(sallyport_precompiled OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(sallyport_precompiled PROPERTIES POSITION_INDEPENDENT_CODE OFF AUTOMOC OFF)
    target_link_libraries(sallyport_precompiled PRIVATE Sallyport::Options Qt6::Core)
    target_precompile_headers(sallyport_precompiled PRIVATE <QtCore> <algorithm> <chrono> <functional> <map>
        <memory> <optional> <string> <variant> <vector>)
endif()
function(sallyport_precompiled target)
    if(SALLYPORT_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM sallyport_precompiled)
    endif()
endfunction()

# Most of a compiler's time goes into Qt's headers, so where a tree is built once and not worked on, up to this many
# sources of a library are compiled as one. Two of them must not give something of their own the same name; but each
# with sentences has its struct Words, and there every Words gets a name of its own.
set(sallyport_unity_size 12)
function(sallyport_unity target)
    if(SALLYPORT_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${sallyport_unity_size}
            UNITY_BUILD_UNIQUE_ID SALLYPORT_UNIT)
        target_compile_definitions(${target} PRIVATE Words=SALLYPORT_UNIT)
    endif()
endfunction()

# Where tests are built, each of some two hundred would carry the libraries and their debug information along:
# 17 GB under sanitizers. What people install has them linked in.
if(SALLYPORT_SHARED)
    set(sallyport_library_type SHARED)
    # A test links again when a library's interface changes, not with each line inside of it.
    set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
else()
    set(sallyport_library_type STATIC)
endif()

# sallyport_library(store SOURCES a.cpp ... PUBLIC libs PRIVATE libs)
# Makes the library sallyport_store with the alias Sallyport::Store.
function(sallyport_library name alias)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(sallyport_${name} ${sallyport_library_type} ${ARG_SOURCES})
    add_library(Sallyport::${alias} ALIAS sallyport_${name})
    set_target_properties(sallyport_${name} PROPERTIES DEFINE_SYMBOL "")
    target_include_directories(sallyport_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(sallyport_${name} PUBLIC ${ARG_PUBLIC} PRIVATE Sallyport::Options ${ARG_PRIVATE})
    sallyport_precompiled(sallyport_${name})
    sallyport_unity(sallyport_${name})
endfunction()
