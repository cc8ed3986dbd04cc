// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The formats of recorded data Peal knows: one table, from which detection, opening, the program's options and messages
// and docs/formats.md are made.
//
// Use:
//   for (const peal::format_info* format : peal::file_formats()) { std::printf("%s\n", format->name.data()); }
//   const auto* format = peal::find_format(peal::detect_file("recording.ptu"));
//   if (format != nullptr && format->reads_tags()) { std::puts("a recording"); }
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace peal {

/// What Peal does with a file of some format.
enum class format_use : std::uint8_t {
  tags,    ///< a stream of tags: open_file() (io.hpp)
  table,   ///< counts or trials: read_bell_table() (bell_tables.hpp)
  refused, ///< known by its first bytes only; opening it says what to do instead
};

/// One format, for people.
struct format_info {
  std::string_view name;       ///< "picoquant-ptu-t2": in stream_info::format, `--as` and JSON; never changes
  std::string_view extension;  ///< usual ends of the name, for people only: files are recognised by content
  std::string_view what;       ///< what it is
  std::string_view recognised; ///< by what it is recognised, and how sure that is
  format_use use = format_use::tags;
  std::string_view refusal = {}; ///< refused: why, and what to do

  [[nodiscard]] bool reads_tags() const noexcept { return use == format_use::tags; }
};

/// All of them, in a fixed order.
[[nodiscard]] std::span<const format_info* const> file_formats() noexcept;

/// The format of that name; nullptr if there is none.
[[nodiscard]] const format_info* find_format(std::string_view name) noexcept;

/// Name of the format of a file, from its first bytes (xz is unpacked) and, for formats without a header, from the
/// plausibility of its records; "unknown" if nothing fits or the evidence is too weak to act on.
/// @throws io_error   no such file, no permission, not a regular file
/// @throws file_error empty file, broken xz, or several formats fit equally well (the message names them)
/// Cost: at most some 128 KiB are read.
[[nodiscard]] std::string_view detect_file(const std::filesystem::path& path);

/// docs/formats.md: every format, and by what it is recognised.
[[nodiscard]] std::string formats_document();

} // namespace peal
