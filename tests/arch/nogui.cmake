# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBINARY=path -P nogui.cmake: fails when the program needs Qt's Gui or Widgets, itself or through a library.
execute_process(COMMAND ldd ${BINARY} OUTPUT_VARIABLE needed RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "ldd could not read ${BINARY}")
endif()
if(NOT needed MATCHES "libQt6Core")
    message(FATAL_ERROR "${BINARY} does not link Qt at all: is this the right file?")
endif()
if(needed MATCHES "libQt6(Gui|Widgets|OpenGL)[^\n]*")
    message(FATAL_ERROR "${BINARY} needs ${CMAKE_MATCH_0}")
endif()
