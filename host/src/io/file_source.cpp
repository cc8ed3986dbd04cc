// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "file_source.hpp"

namespace peal::io_detail {

read_status file_source::read(tag_block& block, std::chrono::milliseconds) {
  {
    block_writer writer(block);
    if (fault_) std::rethrow_exception(fault_);
    try {
      next(writer);
    } catch (...) {
      fault_ = std::current_exception();
      if (writer.empty()) throw;
    }
  }
  return block.empty() ? read_status::end : read_status::data;
}

} // namespace peal::io_detail
