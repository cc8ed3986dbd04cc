# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# peal::peal, the library as others see it: the objects of all rooms (peal_rooms, from host/CMakeLists.txt) in one file,
# static unless BUILD_SHARED_LIBS says otherwise, and what `cmake --install` puts where, so that find_package(peal) and
# pkg-config find it again.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# What rooms may link: headers that end inside the library, and what a program must link with the static library, too.
set(headers_only Boost::headers Eigen3::Eigen nlohmann_json::nlohmann_json)
set(linked PkgConfig::LIBUSB LibLZMA::LibLZMA Threads::Threads fmt::fmt dl)

set(objects)
set(needed)
foreach(room ${peal_rooms})
  if(NOT TARGET peal_${room})
    message(FATAL_ERROR
      "host/src/${room} does not make the static library peal_${room}: it would be missing in peal::peal")
  endif()
  list(APPEND objects $<TARGET_OBJECTS:peal_${room}>)
  get_target_property(links peal_${room} LINK_LIBRARIES)
  foreach(link ${links})
    if(link IN_LIST linked)
      list(APPEND needed ${link})
    elseif(NOT link MATCHES "^peal_" AND NOT link IN_LIST headers_only)
      message(FATAL_ERROR
        "host/src/${room} links ${link}: say in cmake/PealLibrary.cmake what that means for the installed library")
    endif()
  endforeach()
endforeach()
list(REMOVE_DUPLICATES needed)

# The same for find_package and pkg-config of the static library.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
set(PEAL_FIND "find_dependency(Threads)\n")
set(packages)
if(PkgConfig::LIBUSB IN_LIST needed)
  pkg_check_modules(LIBUSB REQUIRED IMPORTED_TARGET libusb-1.0>=1.0.26)
  list(APPEND packages "libusb-1.0 >= 1.0.26")
endif()
if(LibLZMA::LibLZMA IN_LIST needed)
  find_package(LibLZMA REQUIRED)
  string(APPEND PEAL_FIND "  find_dependency(LibLZMA)\n")
  list(APPEND packages liblzma)
endif()
if(fmt::fmt IN_LIST needed)
  find_package(fmt REQUIRED)
  string(APPEND PEAL_FIND "  find_dependency(fmt)\n")
  list(APPEND packages fmt)
endif()
string(STRIP "${PEAL_FIND}" PEAL_FIND)
list(JOIN packages " " PEAL_PC_PACKAGES)

add_library(peal_library ${objects})
add_library(peal::peal ALIAS peal_library)
set_target_properties(peal_library PROPERTIES
  OUTPUT_NAME peal EXPORT_NAME peal LINKER_LANGUAGE CXX
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
target_compile_features(peal_library PUBLIC cxx_std_20)
target_include_directories(peal_library PUBLIC
  $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${CMAKE_CURRENT_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
# The public headers include none of it.
target_link_libraries(peal_library PRIVATE ${needed})

if(NOT PEAL_INSTALL)
  return()
endif()
set(config_folder ${CMAKE_INSTALL_LIBDIR}/cmake/peal)
install(TARGETS peal_library EXPORT peal-targets)
install(EXPORT peal-targets NAMESPACE peal:: DESTINATION ${config_folder})
install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/include/peal ${CMAKE_CURRENT_BINARY_DIR}/include/peal
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/src/usb/70-peal.rules DESTINATION lib/udev/rules.d)

get_target_property(type peal_library TYPE)
if(type STREQUAL "STATIC_LIBRARY")
  set(PEAL_STATIC ON)
  set(PEAL_PC_PRIVATE "")
else()
  set(PEAL_STATIC OFF)
  set(PEAL_PC_PRIVATE ".private")
endif()
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/peal-config.cmake.in
  ${CMAKE_CURRENT_BINARY_DIR}/peal-config.cmake
  INSTALL_DESTINATION ${config_folder})
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/peal-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/peal-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/peal-config-version.cmake
  DESTINATION ${config_folder})

# pkg-config: the file finds its prefix from where it lies, so that an installed tree may be moved.
file(RELATIVE_PATH PEAL_PC_PREFIX ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${PROJECT_SOURCE_DIR}/cmake/peal.pc.in ${CMAKE_CURRENT_BINARY_DIR}/peal.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/peal.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
