// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The registry of file formats. Whoever needs "all formats" walks over it; there is no other list.
#pragma once

#include "io/evidence.hpp"
#include "io/file_source.hpp"
#include "peal/file_formats.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace peal {
struct bell_data;
}

namespace peal::io_detail {

struct file_format {
  format_info info;
  /// Looks at the first bytes; may move on in them. Throws only io_error and what a broken xz gives.
  evidence (*recognise)(byte_buffer& bytes);
  /// use == tags: a reader from the first byte on. Throws file_error.
  std::unique_ptr<file_source> (*open)(byte_buffer bytes, const open_options& options);
  /// use == table: fills its member of `table`. Throws file_error.
  void (*read_table)(byte_buffer& bytes, bell_data& table);
  /// Bytes of a small valid file that is recognised: input of tests, seeds of fuzzers. The same for the same seed.
  std::vector<std::uint8_t> (*sample)(std::uint64_t seed);
};

[[nodiscard]] std::span<const file_format> formats() noexcept;
[[nodiscard]] const file_format* format_named(std::string_view name) noexcept;

/// What the first bytes say.
struct detection {
  const file_format* format = nullptr;     ///< the one that fits, at least strongly
  const file_format* looks_like = nullptr; ///< without `format`: one that fits weakly
};

/// Asks every format and returns to the first byte.
/// @throws file_error two formats fit equally well
[[nodiscard]] detection detect(byte_buffer& bytes);

} // namespace peal::io_detail
