// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// What one would write first: straightforward loops, one tag at a time, no vector instructions by hand. Peal's figures
// are shown next to them.
#pragma once

#include "peal/tag.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace peal::bench {

/// Sum of all times: nothing but reading.
[[nodiscard]] std::uint64_t read_all(std::span<const std::uint64_t> words) noexcept;

/// Coincidences of channels 1..4: every tag looks back as far as half the window.
[[nodiscard]] std::array<std::array<std::uint64_t, 5>, 5> plain_coincidences(tag_view tags, time_ps window_ps) noexcept;

/// Histogram of t_b - t_a: every tag of a or b looks back over the recent tags of the other channel, one
/// division a pair.
void plain_histogram(tag_view tags, channel_number a, channel_number b, time_ps first_ps, time_ps width_ps,
                     std::vector<std::int64_t>& counts);

/// Frames to tags: checks magic, version and CRC (by table), then word by word with 64-bit arithmetic and a
/// division a tag. Returns the number of tags.
std::size_t plain_frames(std::span<const std::uint8_t> bytes, tag_block& block);

/// PTU records (HydraHarp version 2, T2, 1 ps) to tags, record by record.
std::size_t plain_t2(std::span<const std::uint32_t> records, time_ps& overflow, tag_block& block);

} // namespace peal::bench
