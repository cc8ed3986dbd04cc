// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/file_source.hpp"

#include <algorithm>
#include <vector>

namespace peal {

std::string_view name(event_kind kind) noexcept {
  switch (kind) {
  case event_kind::time_reached: return "time_reached";
  case event_kind::overflow_begin: return "overflow_begin";
  case event_kind::overflow_end: return "overflow_end";
  case event_kind::missed: return "missed";
  case event_kind::setting: return "setting";
  case event_kind::gap: return "gap";
  case event_kind::marker: return "marker";
  }
  return "unknown";
}

file_summary summarise(const std::filesystem::path& path, const open_options& options) {
  const auto reader = io_detail::open_reader(path, options);
  reader->tolerate_reversals();
  file_summary summary;
  std::vector<std::uint64_t> per_channel(65536); // indexed by the channel's 16 bits: no search per tag
  tag_block block;
  try {
    while (reader->read(block, std::chrono::milliseconds(0)) == read_status::data) {
      for (const channel_number channel : block.channel) { ++per_channel[static_cast<std::uint16_t>(channel)]; }
      for (const stream_event& event : block.events) { ++summary.events[std::string(name(event.kind))]; }
      summary.tags += block.size();
      if (block.time.empty()) { continue; }
      const auto [low, high] = std::minmax_element(block.time.begin(), block.time.end());
      summary.first_ps = std::min(summary.first_ps.value_or(*low), *low);
      summary.last_ps = std::max(summary.last_ps.value_or(*high), *high);
    }
  } catch (const file_error& fault) { summary.fault = fault.what(); }
  for (std::size_t i = 0; i < per_channel.size(); ++i) {
    if (per_channel[i] != 0) {
      summary.channel_tags[static_cast<channel_number>(static_cast<std::int16_t>(i))] = per_channel[i];
    }
  }
  summary.info = reader->info();
  summary.file_bytes = reader->bytes().bytes_on_disk();
  summary.compressed = reader->bytes().compressed();
  summary.records = reader->counts().records;
  summary.overflow_records = reader->counts().overflow_records;
  summary.reversals = reader->counts().reversals;
  summary.losses = reader->losses();
  return summary;
}

} // namespace peal
