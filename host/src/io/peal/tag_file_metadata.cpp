// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/tag_file_metadata.hpp"

#include "peal/io.hpp"

#include <nlohmann/json.hpp>

namespace peal::io_detail {

namespace {

using nlohmann::json;

/// The one list of the counters, for both directions.
template <typename Losses, typename Visit>
void each_counter(Losses& losses, Visit visit) {
  visit("device_missed", losses.device_missed);
  visit("device_overflows", losses.device_overflows);
  visit("frames_lost", losses.frames_lost);
  visit("host_overrun_bytes", losses.host_overrun_bytes);
  visit("transfer_errors", losses.transfer_errors);
  visit("bad_frames", losses.bad_frames);
  visit("skipped_bytes", losses.skipped_bytes);
  visit("bad_words", losses.bad_words);
  visit("stale_frames", losses.stale_frames);
  visit("repeated_frames", losses.repeated_frames);
  visit("time_reversals", losses.time_reversals);
  visit("device_missed_saturated", losses.device_missed_saturated);
}

template <typename Value>
void take(const json& from, const char* key, Value& to) {
  if (const auto found = from.find(key); found != from.end()) { to = found->get<Value>(); }
}

} // namespace

std::string to_json(const tag_file_metadata& metadata) {
  json out;
  const stream_info& info = metadata.info;
  out["device"] = info.device;
  out["source_format"] = info.format;
  out["resolution_ps"] = info.resolution_ps;
  if (info.micro_resolution_ps > 0) { out["micro_resolution_ps"] = info.micro_resolution_ps; }
  out["sorted"] = info.sorted;
  out["origin_ps"] = info.origin_ps;
  out["channels"] = info.channels;
  out["metadata"] = info.metadata;
  if (metadata.complete) {
    out["complete"] = true;
    out["tags"] = metadata.tags;
    out["events"] = metadata.events;
    json& losses = out["losses"];
    each_counter(metadata.losses, [&](const char* key, auto value) { losses[key] = value; });
  }
  return out.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

bool merge_json(std::string_view text, tag_file_metadata& metadata) {
  const json in = json::parse(text.begin(), text.end(), nullptr, false);
  if (!in.is_object()) { return false; }
  try {
    stream_info& info = metadata.info;
    take(in, "device", info.device);
    take(in, "source_format", info.format);
    take(in, "resolution_ps", info.resolution_ps);
    take(in, "micro_resolution_ps", info.micro_resolution_ps);
    take(in, "sorted", info.sorted);
    take(in, "origin_ps", info.origin_ps);
    take(in, "channels", info.channels);
    take(in, "metadata", info.metadata);
    take(in, "complete", metadata.complete);
    take(in, "tags", metadata.tags);
    take(in, "events", metadata.events);
    if (const auto losses = in.find("losses"); losses != in.end()) {
      each_counter(metadata.losses, [&](const char* key, auto& value) { take(*losses, key, value); });
    }
  } catch (const json::exception&) { // a key with a value of another type
    return false;
  }
  return true;
}

} // namespace peal::io_detail
