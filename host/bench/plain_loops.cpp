// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "bench/plain_loops.hpp"

#include "peal_wire.hpp"
#include "wire/frame_crc.hpp"

#include <cstring>
#include <deque>

namespace peal::bench {

std::uint64_t read_all(std::span<const std::uint64_t> words) noexcept {
  std::uint64_t sum[8] = {};
  std::size_t i = 0;
  for (; i + 8 <= words.size(); i += 8) {
    for (std::size_t k = 0; k < 8; ++k) { sum[k] += words[i + k]; }
  }
  for (; i < words.size(); ++i) { sum[0] += words[i]; }
  return sum[0] + sum[1] + sum[2] + sum[3] + sum[4] + sum[5] + sum[6] + sum[7];
}

std::array<std::array<std::uint64_t, 5>, 5> plain_coincidences(tag_view tags, time_ps window_ps) noexcept {
  std::array<std::array<std::uint64_t, 5>, 5> counts{};
  for (std::size_t i = 0; i < tags.size(); ++i) {
    for (std::size_t j = i; j-- > 0;) {
      const time_ps dt = tags.time[i] - tags.time[j];
      if (2 * dt > window_ps) { break; }
      ++counts[static_cast<std::size_t>(tags.channel[j])][static_cast<std::size_t>(tags.channel[i])];
    }
  }
  return counts;
}

void plain_histogram(tag_view tags, channel_number a, channel_number b, time_ps first_ps, time_ps width_ps,
                     std::vector<std::int64_t>& counts) {
  const auto bins = static_cast<time_ps>(counts.size());
  const time_ps last_ps = first_ps + bins * width_ps;
  std::deque<time_ps> recent_a;
  std::deque<time_ps> recent_b;
  const auto add = [&](time_ps dt) {
    if (dt >= first_ps && dt < last_ps) { ++counts[static_cast<std::size_t>((dt - first_ps) / width_ps)]; }
  };
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const time_ps t = tags.time[i];
    if (tags.channel[i] == a) {
      while (!recent_b.empty() && recent_b.front() - t < first_ps) { recent_b.pop_front(); }
      for (const time_ps earlier : recent_b) { add(earlier - t); }
      recent_a.push_back(t);
    } else if (tags.channel[i] == b) {
      while (!recent_a.empty() && t - recent_a.front() >= last_ps) { recent_a.pop_front(); }
      for (const time_ps earlier : recent_a) { add(t - earlier); }
      recent_b.push_back(t);
    }
  }
}

std::size_t plain_frames(std::span<const std::uint8_t> bytes, tag_block& block) {
  std::size_t tags = 0;
  for (std::size_t at = 0; at + wire::frame_bytes <= bytes.size(); at += wire::frame_bytes) {
    std::uint32_t words[wire::frame_words];
    std::memcpy(words, bytes.data() + at, sizeof words);
    if (wire::header::magic(words) != wire::frame_magic || wire::header::version(words) != wire::frame_version) {
      continue;
    }
    if (detail::frame_crc_table(words) != wire::header::crc(words)) { continue; }
    std::uint64_t epoch = wire::header::epoch(words);
    if (block.size() > block_tags) { block.clear(); }
    for (unsigned k = wire::header_words; k < wire::frame_words; ++k) {
      if (wire::word::tag::is(words[k])) {
        const std::uint64_t units = (epoch << 24) + wire::word::tag::time(words[k]);
        const auto channel = static_cast<channel_number>(wire::word::tag::channel_index(words[k]) + 1);
        block.push(static_cast<time_ps>((units * 10'000 + 2048) / 4096),
                   wire::word::tag::falling(words[k]) != 0 ? static_cast<channel_number>(-channel) : channel);
        ++tags;
      } else if (wire::word::epoch::is(words[k])) {
        epoch = wire::word::epoch::value(words[k]);
      }
    }
  }
  return tags;
}

std::size_t plain_t2(std::span<const std::uint32_t> records, time_ps& overflow, tag_block& block) {
  std::size_t tags = 0;
  for (const std::uint32_t record : records) {
    const std::uint32_t time = record & 0x1FFFFFF;
    const std::uint32_t channel = record >> 25 & 63;
    if ((record >> 31) == 0) {
      block.push(overflow + time, static_cast<channel_number>(channel + 1));
      ++tags;
    } else if (channel == 63) {
      overflow += time_ps{33554432} * (time == 0 ? 1 : time);
    } else if (channel == 0) {
      block.push(overflow + time, 100); // sync input
      ++tags;
    }
  }
  return tags;
}

} // namespace peal::bench
