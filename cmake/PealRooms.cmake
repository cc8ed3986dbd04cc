# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# Rooms are found, not listed, so that none can be forgotten or misspelt.

# peal_add_rooms(<folder> [<variable>])
# Adds every folder directly inside <folder> that has a CMakeLists.txt; a folder with sources but without one is an
# error. <variable>: the names of the folders added.
function(peal_add_rooms folder)
  set(added)
  file(GLOB rooms CONFIGURE_DEPENDS LIST_DIRECTORIES true ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*)
  foreach(room ${rooms})
    if(NOT IS_DIRECTORY ${room})
      continue()
    endif()
    get_filename_component(name ${room} NAME)
    # CONFIGURE_DEPENDS: a CMakeLists.txt that appears in a room is seen at the next build.
    file(GLOB list CONFIGURE_DEPENDS ${room}/CMakeLists.txt)
    file(GLOB sources CONFIGURE_DEPENDS ${room}/*.cpp ${room}/*.c)
    if(list)
      add_subdirectory(${room})
      list(APPEND added ${name})
    elseif(sources)
      message(FATAL_ERROR "${room} has sources but no CMakeLists.txt: nothing would build them")
    endif()
  endforeach()
  if(ARGC GREATER 1)
    set(${ARGV1} ${added} PARENT_SCOPE)
  endif()
endfunction()
