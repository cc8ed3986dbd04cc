// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The fuzzer's bytes as a file: the readers take paths.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace peal_fuzz {

/// A file in memory, reached by /proc/self/fd: nothing touches the disk.
class memory_file {
public:
  memory_file(const std::uint8_t* data, std::size_t size) : file_(memfd_create("fuzz", MFD_CLOEXEC)) {
    std::size_t done = 0;
    while (file_ >= 0 && done < size) {
      const ssize_t put = write(file_, data + done, size - done);
      if (put <= 0) { break; }
      done += static_cast<std::size_t>(put);
    }
  }
  ~memory_file() { close(file_); }
  memory_file(const memory_file&) = delete;
  memory_file& operator=(const memory_file&) = delete;
  [[nodiscard]] std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(file_); }

private:
  int file_;
};

/// A broken promise of the library stops the fuzzer like a crash.
inline void require(bool good) {
  if (!good) { __builtin_trap(); }
}

} // namespace peal_fuzz
