// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Places of a T2 stream from which it can be read on: the time of a record is known only from the wraps in front of it.
#pragma once

#include "io/picoquant/header.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace peal::io_detail {

struct t2_checkpoint {
  std::uint64_t record = 0;                            ///< the next one, from 0
  std::uint64_t base_ticks = 0;                        ///< time of record time 0 there
  std::uint64_t overflow_records = 0;                  ///< in front of it
  std::optional<std::uint64_t> setting = std::nullopt; ///< in force there (settings kept as markers)
};

/// Collects them in one pass that decodes no tag: groups of records without a special one are passed over.
class t2_scan {
public:
  /// `most_ticks`: behind that the file is corrupt.
  t2_scan(t2_layout layout, bool settings_as_markers, std::uint64_t most_ticks);

  /// The next records; does nothing once corrupt().
  void take(const std::uint8_t* records, std::size_t count);
  /// The clock ran over: reading will say so at that place.
  [[nodiscard]] bool corrupt() const noexcept { return corrupt_; }
  [[nodiscard]] std::uint64_t records() const noexcept { return now_.record; }
  /// The beginning and a place right behind an overflow every 65536 records or so.
  [[nodiscard]] const std::vector<t2_checkpoint>& checkpoints() const noexcept { return found_; }

private:
  template <t2_layout layout>
  void take_as(const std::uint8_t* records, std::size_t count);
  template <t2_layout layout>
  void take_special(std::uint32_t word);

  t2_layout layout_;
  bool settings_as_markers_;
  std::uint64_t most_ticks_;
  t2_checkpoint now_;
  bool corrupt_ = false;
  std::vector<t2_checkpoint> found_;
};

} // namespace peal::io_detail
