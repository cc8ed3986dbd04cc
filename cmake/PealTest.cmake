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
  # Tests look behind the public headers: private ones are named by their room, as everywhere, and those of other tests
  # by their folder.
  target_include_directories(${T_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/host/src ${PROJECT_SOURCE_DIR}/host
    ${PROJECT_SOURCE_DIR})
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

# peal_check_tests(<CMakeLists.txt files> <test files>...): an error for each test file whose name does not stand in the
# CMakeLists.txt of its folder, or else of the next folder above that has one. Names are relative to the current source
# folder; comments do not count.
function(peal_check_tests lists)
  foreach(list ${lists})
    file(READ ${list} text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    set(text_${list} "${text}")
  endforeach()
  foreach(test ${ARGN})
    get_filename_component(name ${test} NAME)
    get_filename_component(folder ${test} DIRECTORY)
    while(folder AND NOT "${folder}/CMakeLists.txt" IN_LIST lists)
      get_filename_component(folder ${folder} DIRECTORY)
    endwhile()
    string(REGEX MATCH "[ \n(/]${name}" found " ${text_${folder}/CMakeLists.txt}")
    if(NOT found)
      message(SEND_ERROR "tests/${test} belongs to no test: tests/${folder}/CMakeLists.txt does not name it")
    endif()
  endforeach()
endfunction()
