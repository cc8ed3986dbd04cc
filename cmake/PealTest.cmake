# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# peal_add_test(NAME <name> SOURCES <files> [LIBS <targets>] [LABELS quick|full ...] [TIMEOUT s] [SERIAL])
# One Catch2 program, one CTest entry. The Catch2 main is compiled once (target peal_catch_main, tests/CMakeLists.txt).
# Label `threads` marks tests of threads: the target peal_thread_tests builds them, for a run under ThreadSanitizer.
# The working directory is the source root, so tests name data by project-relative paths.
function(peal_add_test)
  cmake_parse_arguments(T "SERIAL" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
  if(NOT T_LABELS)
    set(T_LABELS quick)
  endif()
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 600)
  endif()
  add_executable(${T_NAME} ${T_SOURCES})
  target_link_libraries(${T_NAME} PRIVATE peal_options peal_catch_main ${T_LIBS})
  # Tests look behind the public headers: private ones are named by their room, as everywhere, and those of other tests by their folder.
  target_include_directories(${T_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/host/src ${PROJECT_SOURCE_DIR}/host ${PROJECT_SOURCE_DIR})
  # Test code is compiled once and run once: -O1 saves a third of the time that Catch2's macros cost the compiler.
  target_compile_options(${T_NAME} PRIVATE -O1)
  add_test(NAME ${T_NAME} COMMAND ${T_NAME} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${T_NAME} PROPERTIES LABELS "${T_LABELS}" TIMEOUT ${T_TIMEOUT}
    ENVIRONMENT "SC_COPYRIGHT_MESSAGE=DISABLE")
  if("threads" IN_LIST T_LABELS)
    add_dependencies(peal_thread_tests ${T_NAME})
  endif()
  if(T_SERIAL)
    set_tests_properties(${T_NAME} PROPERTIES RUN_SERIAL ON)
  endif()
endfunction()
