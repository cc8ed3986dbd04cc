// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The JSON inside a tag file.
#pragma once

#include "peal/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace peal::io_detail {

struct tag_file_metadata {
  stream_info info;
  bool complete = false; ///< written by finish(): the totals below are known
  std::uint64_t tags = 0, events = 0;
  loss_counters losses; ///< of the source that was recorded
};

[[nodiscard]] std::string to_json(const tag_file_metadata& metadata);
/// Replaces what `text` names; everything else stays. False if it is not the JSON of a tag file.
[[nodiscard]] bool merge_json(std::string_view text, tag_file_metadata& metadata);

} // namespace peal::io_detail
