// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/peal/tag_file_metadata.hpp"

#include "peal/io.hpp"

#include <nlohmann/json.hpp>

namespace peal::io_detail {

namespace {

using nlohmann::json;

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
    each_loss(metadata.losses, [&](const loss_field& f, std::uint64_t value) { losses[f.name] = value; });
    losses["device_missed_saturated"] = metadata.losses.device_missed_saturated;
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
      each_loss(metadata.losses, [&](const loss_field& f, std::uint64_t& value) { take(*losses, f.name, value); });
      take(*losses, "device_missed_saturated", metadata.losses.device_missed_saturated);
    }
  } catch (const json::exception&) { // a key with a value of another type
    return false;
  }
  return true;
}

} // namespace peal::io_detail
