// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A file being written: appends are whole or not at all.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace peal::io_detail {

class output_file {
public:
  /// Creates or empties the file. Throws io_error.
  explicit output_file(const std::filesystem::path& path);
  ~output_file();
  output_file(const output_file&) = delete;
  output_file& operator=(const output_file&) = delete;

  /// Appends all bytes; if that fails cuts the file back to what it was and throws io_error.
  void append(std::span<const std::uint8_t> bytes);
  /// Replaces bytes already written. Throws io_error.
  void replace(std::uint64_t offset, std::span<const std::uint8_t> bytes);
  /// Waits until the data is on the medium. Throws io_error.
  void sync();
  /// Throws io_error: some file systems report a full disk only here.
  void close();
  /// Closes and deletes an unfinished file.
  void discard() noexcept;

  [[nodiscard]] std::uint64_t size() const noexcept { return size_; }
  [[nodiscard]] const std::string& name() const noexcept { return name_; }

private:
  [[noreturn]] void fail(const char* doing, int code) const;

  std::string name_;
  std::uint64_t size_ = 0;
  int file_ = -1;
};

} // namespace peal::io_detail
