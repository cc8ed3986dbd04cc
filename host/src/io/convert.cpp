// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "peal/io.hpp"

#include <algorithm>

namespace peal {

namespace {

/// What is behind the end of a broken stream is missing, nobody knows how much of it.
void mark_end(tag_writer& to, time_ps last, convert_report& report) {
  tag_block end;
  end.events.push_back({.kind = event_kind::gap, .time = last, .value = 1});
  end.watermark = last;
  to.write(end);
  ++report.events;
  ++report.losses.frames_lost;
}

} // namespace

convert_report convert(source& from, tag_writer& to, const convert_options& options) {
  convert_report report;
  tag_block block;
  block.reserve(block_tags);
  time_ps last = 0;
  for (;;) {
    if (options.stop && options.stop()) { throw error("interrupted; nothing was written"); }
    read_status status{};
    try {
      status = from.read(block);
    } catch (const file_error& fault) {
      if (!options.partial) { throw; }
      report.fault = fault.what();
      break;
    }
    if (status == read_status::end || status == read_status::device_gone) { break; }
    if (status == read_status::timeout) {
      block.clear(); // still handed on: the writer looks at the clock
    }
    to.write(block);
    report.tags += block.size();
    report.events += block.events.size();
    if (!block.time.empty()) { last = std::max(last, block.time.back()); }
  }
  report.losses = from.losses();
  if (!report.fault.empty()) { mark_end(to, last, report); }
  to.finish(report.losses);
  report.not_representable = to.not_representable();
  return report;
}

} // namespace peal
