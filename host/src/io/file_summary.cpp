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

void visit_fields(const file_summary& s, field_visitor& v) {
  v.value({"format", "", "a name in [formats.md](formats.md)"}, s.info.format);
  v.value({"device", "", "instrument, as it calls itself"}, s.info.device);
  v.value({"bytes", "", "size on disk"}, s.file_bytes);
  v.value({"compressed", "", "true: packed with xz"}, s.compressed);
  v.value({"records", "", "records of the file, all kinds (tag file: tags and events)"}, s.records);
  v.value({"rollover_records", "", "of these, records that only carry the clock on"}, s.overflow_records);
  v.value({"tags", "", "detections"}, s.tags);
  struct row {
    channel_number channel = 0;
    std::uint64_t tags = 0;
  };
  std::vector<row> rows;
  for (const auto& [channel, tags] : s.channel_tags) { rows.push_back({channel, tags}); }
  v.list({"channels", "",
          "channels with tags. Input k of a PicoQuant file (from 0) is channel k+1, its sync input channel "
          "100; quTAG and qcrypto keep their numbers (quTAG channel 0: 100); falling edges are negative"},
         rows, [&](const row& r) {
           v.value({"channel", "", "channel number"}, r.channel);
           v.value({"tags", "", "its tags"}, r.tags);
         });
  v.group({"events", "", "number of events of each kind"}, [&] {
    for (const auto& [kind, n] : s.events) { v.value({kind, "", ""}, n); }
    if (!v.documenting()) { return; }
    for (auto kind = event_kind::time_reached; kind <= event_kind::marker;
         kind = static_cast<event_kind>(static_cast<int>(kind) + 1)) {
      v.value({name(kind), "", "events of this kind; absent: none"}, 0);
    }
  });
  v.value({"first_ps", "ps", "earliest tag, counted from `origin_ps`; absent without tags"}, s.first_ps);
  v.value({"last_ps", "ps", "latest tag"}, s.last_ps);
  v.value({"duration_ps", "ps", "`last_ps - first_ps`"}, s.duration_ps());
  v.value({"origin_ps", "ps", "what was subtracted from the times of the file"}, s.info.origin_ps);
  v.value({"resolution_ps", "ps", "step of the time values, a floating-point number"}, s.info.resolution_ps);
  v.value({"reversals", "", "places where time goes backwards in the file, before sorting"}, s.reversals);
  v.group({"losses", "", "what was lost between device and file"}, [&] { visit_fields(s.losses, v, s.fault.empty()); });
  v.group({"metadata", "", "everything else the file says, as strings under the file's own names"}, [&] {
    for (const auto& [key, value] : s.info.metadata) { v.value({key, "", ""}, value); }
  });
  if (!s.fault.empty() || v.documenting()) {
    v.value({"fault", "", "why reading stopped before the end, with the byte offset; absent when all was read"},
            s.fault);
  }
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
