# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Peal authors
#
# peal::peal, the library as others see it: the objects of all rooms (peal_rooms, from host/CMakeLists.txt) in one file, static unless
# BUILD_SHARED_LIBS says otherwise, and what `cmake --install` puts where, so that find_package(peal) and pkg-config find it again.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)
find_package(Threads REQUIRED)
find_package(LibLZMA REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBUSB REQUIRED IMPORTED_TARGET libusb-1.0>=1.0.26)

set(objects)
foreach(room ${peal_rooms})
  if(NOT TARGET peal_${room})
    message(FATAL_ERROR "host/src/${room} does not make the static library peal_${room}: it would be missing in peal::peal")
  endif()
  list(APPEND objects $<TARGET_OBJECTS:peal_${room}>)
endforeach()
add_library(peal_library ${objects})
add_library(peal::peal ALIAS peal_library)
set_target_properties(peal_library PROPERTIES
  OUTPUT_NAME peal EXPORT_NAME peal LINKER_LANGUAGE CXX
  VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
target_compile_features(peal_library PUBLIC cxx_std_20)
target_include_directories(peal_library PUBLIC
  $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${CMAKE_CURRENT_BINARY_DIR}/include>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
# What the rooms link; the rest of what they use is headers. The public headers include none of it.
target_link_libraries(peal_library PRIVATE PkgConfig::LIBUSB LibLZMA::LibLZMA Threads::Threads)

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
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/peal-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/peal-config.cmake
  INSTALL_DESTINATION ${config_folder})
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/peal-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/peal-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/peal-config-version.cmake DESTINATION ${config_folder})

# pkg-config: the file finds its prefix from where it lies, so that an installed tree may be moved.
file(RELATIVE_PATH PEAL_PC_PREFIX ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${PROJECT_SOURCE_DIR}/cmake/peal.pc.in ${CMAKE_CURRENT_BINARY_DIR}/peal.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/peal.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
