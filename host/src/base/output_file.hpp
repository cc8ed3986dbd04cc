// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// A file being written, as every part of Peal writes one.
//
//   output_file out(path, {.replace = force, .inputs = {from}});
//   out.append(text);
//   out.finish();
//
// Until finish() the name stays what it was: nothing there, or the old file. The bytes go to NAME.<process>.part beside
// it, which is removed when the writer gives up and left only by a program that was killed. `in_place` is for
// recordings that must be readable at any moment and say themselves that they are not finished.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace peal {

struct output_options {
  bool replace = false;                           ///< an existing file may be replaced
  std::vector<std::filesystem::path> inputs = {}; ///< what is being read: never replaced, under whatever name
  bool in_place = false;                          ///< write under the final name; an unfinished file stays
};

class output_file {
public:
  /// Path "-" is standard output. Pipes and devices are written directly, whatever the options say.
  /// @throws io_error         exists and may not be replaced, no such folder, no permission
  /// @throws invalid_argument is one of the inputs
  explicit output_file(const std::filesystem::path& path, output_options options = {});
  /// Without finish(): removes what was written, unless in_place.
  ~output_file();
  output_file(const output_file&) = delete;
  output_file& operator=(const output_file&) = delete;

  /// Appends all bytes; if that fails cuts the file back to what it was and throws io_error.
  void append(std::span<const std::uint8_t> bytes);
  void append(std::string_view text);
  /// Replaces bytes already written. Throws io_error; invalid_argument where that is impossible (pipes).
  void rewrite(std::uint64_t offset, std::span<const std::uint8_t> bytes);
  /// Waits until the data is on the medium. Throws io_error.
  void sync();
  /// Closes the file and gives it its name, after its data is on the medium. Throws io_error: some file systems report
  /// a full disk only here. Further calls do nothing.
  void finish();
  /// Closes and removes an unfinished file, also one written in place.
  void discard() noexcept;

  [[nodiscard]] std::uint64_t size() const noexcept { return size_; }
  [[nodiscard]] const std::string& name() const noexcept { return name_; } ///< as given

private:
  void open_beside();
  void open_directly(int more_flags);
  void take_name();
  [[noreturn]] void fail(const char* doing, int code) const;

  std::string name_;
  std::string target_;  ///< where the file will stand (links resolved)
  std::string written_; ///< where the bytes go; empty: nothing to remove (pipe, device, standard output)
  bool replace_ = false;
  bool in_place_ = false;
  bool seekable_ = true;
  std::uint64_t size_ = 0;
  int file_ = -1;
};

} // namespace peal
