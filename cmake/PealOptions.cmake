# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# Language level, warnings, sanitizers and compiler cache for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 99)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(PEAL_CCACHE ccache)
if(PEAL_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${PEAL_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${PEAL_CCACHE})
endif()

find_package(Threads REQUIRED)

# Every own target links this; third-party and verilated code does not (its warnings are not ours).
add_library(peal_options INTERFACE)
target_compile_options(peal_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
# g++ 12 sees overlaps in std::string that are not there (its bug 105651).
target_compile_options(peal_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(PEAL_WARNINGS_AS_ERRORS)
  target_compile_options(peal_options INTERFACE -Werror)
endif()

if(PEAL_SANITIZE)
  add_compile_options(-fsanitize=${PEAL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${PEAL_SANITIZE})
endif()
