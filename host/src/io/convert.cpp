// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/error.hpp"
#include "peal/io.hpp"

namespace peal {

convert_report convert(source& from, tag_writer& to) {
  convert_report report;
  tag_block block;
  block.reserve(block_tags);
  for (;;) {
    read_status status{};
    try {
      status = from.read(block);
    } catch (const error&) { // what came before it is worth keeping
      to.finish(from.losses());
      throw;
    }
    if (status == read_status::end || status == read_status::device_gone) { break; }
    if (status == read_status::timeout) {
      block.clear(); // still handed on: the writer looks at the clock
    }
    to.write(block);
    report.tags += block.size();
    report.events += block.events.size();
  }
  report.losses = from.losses();
  to.finish(report.losses);
  report.not_representable = to.not_representable();
  return report;
}

} // namespace peal
