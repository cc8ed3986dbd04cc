// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/bridge/mock_usb.hpp"

#include "peal/error.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <link.h>
#include <umockdev.h>
#include <unistd.h>

namespace peal::sim {
namespace {

constexpr const char* preload_name = "libumockdev-preload.so.0";

/// Folder a loaded library's symbol comes from; the preload library is installed next to libumockdev itself.
std::string folder_of(const void* symbol) {
  Dl_info info{};
  if (dladdr(symbol, &info) == 0 || info.dli_fname == nullptr) { return {}; }
  const std::string path = info.dli_fname;
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? std::string{} : path.substr(0, slash);
}

/// The sanitizer runtime wants to be the first library; empty without AddressSanitizer.
std::string sanitizer_library() {
  const void* symbol = dlsym(RTLD_DEFAULT, "__asan_init");
  Dl_info info{};
  if (symbol == nullptr || dladdr(symbol, &info) == 0 || info.dli_fname == nullptr ||
      std::strstr(info.dli_fname, "libasan") == nullptr) {
    return {};
  }
  return std::string(info.dli_fname) + ":";
}

std::vector<std::string> command_line() {
  std::vector<std::string> arguments;
  std::ifstream file("/proc/self/cmdline", std::ios::binary);
  for (std::string argument; std::getline(file, argument, '\0');) { arguments.push_back(argument); }
  return arguments;
}

} // namespace

bool on_mock_bus() noexcept {
  const auto is_preload = [](dl_phdr_info* info, std::size_t, void*) {
    return info->dlpi_name != nullptr && std::strstr(info->dlpi_name, "libumockdev-preload") != nullptr ? 1 : 0;
  };
  return dl_iterate_phdr(is_preload, nullptr) != 0;
}

void ensure_mock_bus() {
  if (on_mock_bus()) { return; }
  const std::string folder = folder_of(reinterpret_cast<const void*>(&umockdev_testbed_get_type));
  const std::string library = folder + "/" + preload_name;
  if (folder.empty() || access(library.c_str(), R_OK) != 0) {
    throw usb_error(std::string("simulated USB bus: ") + preload_name + " not found in " +
                    (folder.empty() ? "any folder" : folder) + "; install the package umockdev");
  }
  const char* marker = "PEAL_MOCK_BUS";
  if (std::getenv(marker) != nullptr) {
    throw usb_error("simulated USB bus: " + library +
                    " was preloaded but is not active; is the program setuid or statically linked?");
  }
  const char* before = std::getenv("LD_PRELOAD");
  const std::string preload =
      sanitizer_library() + library + (before != nullptr && *before != '\0' ? std::string(":") + before : "");
  setenv("LD_PRELOAD", preload.c_str(), 1);
  setenv(marker, "1", 1);
  std::vector<std::string> arguments = command_line();
  std::vector<char*> argv;
  for (std::string& argument : arguments) { argv.push_back(argument.data()); }
  argv.push_back(nullptr);
  execv("/proc/self/exe", argv.data());
  throw usb_error(std::string("simulated USB bus: cannot restart the program under ") + library + ": " +
                  std::strerror(errno));
}

} // namespace peal::sim
