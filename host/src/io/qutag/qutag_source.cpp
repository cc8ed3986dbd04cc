// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "io/qutag/qutag_formats.hpp"
#include "io/qutag/qutag_layout.hpp"

namespace peal::io_detail {

namespace {

constexpr std::size_t header_bytes = qutag_header_bytes;
constexpr std::size_t record_bytes = qutag_record_bytes;

class qutag_source final : public file_source {
public:
  qutag_source(byte_buffer buffer, bool subtract_origin) : buffer_(std::move(buffer)) {
    if (buffer_.need(header_bytes) < header_bytes) {
      buffer_.fail("the file ends inside its header", "the copy is cut: get a fresh one");
    }
    promised_ = load_le<std::uint32_t>(buffer_.data() + qutag_size_at);
    buffer_.consume(header_bytes);
    info_.device = "quTAG";
    info_.resolution_ps = 1.0;
    info_.sorted = false;
    if (subtract_origin && buffer_.need(record_bytes) >= record_bytes) {
      info_.origin_ps = load_le<std::int64_t>(buffer_.data());
    }
  }

  [[nodiscard]] const byte_stream& bytes() const override { return buffer_.stream(); }

protected:
  void next(block_writer& block) override {
    while (!block.full()) {
      if (buffer_.available() < record_bytes && buffer_.need(record_bytes) < record_bytes) {
        check_end();
        return;
      }
      const auto time = load_le<std::int64_t>(buffer_.data());
      const auto number = load_le<std::uint16_t>(buffer_.data() + qutag_channel_at);
      // Times are a picosecond clock; half the range leaves room for differences. A channel above int16
      // cannot be named.
      if (time < INT64_MIN / 4 || time > INT64_MAX / 4 || number > INT16_MAX) {
        buffer_.fail("a record with time " + std::to_string(time) + " ps on channel " + std::to_string(number) +
                         " makes no sense",
                     "the file is corrupt from here on; what came before is good");
      }
      count_reversals(time < last_ ? 1 : 0);
      last_ = time;
      block.push(time - info_.origin_ps, number == 0 ? sync_channel : static_cast<channel_number>(number));
      ++counts_.records;
      buffer_.consume(record_bytes);
    }
  }

private:
  void check_end() {
    const std::uint64_t size = buffer_.offset() + buffer_.available();
    if (buffer_.available() != 0) {
      buffer_.fail("the file ends inside a record", "what came before is good; the recording or the copy was cut");
    }
    // The field is not documented and cannot hold more than 4 GiB: believed only where it could be the size
    // of a file that was cut.
    const bool could_be_size =
        promised_ >= header_bytes && (promised_ - header_bytes) % record_bytes == 0 && promised_ / 100 <= size;
    if (could_be_size && size < promised_) {
      buffer_.fail("the file ends before the " + std::to_string(promised_) + " bytes its header promises",
                   "what came before is good; the copy was cut");
    }
  }

  byte_buffer buffer_;
  std::uint64_t promised_ = 0;
  time_ps last_ = INT64_MIN;
};

} // namespace

std::unique_ptr<file_source> open_qutag(byte_buffer buffer, const open_options& options) {
  return std::make_unique<qutag_source>(std::move(buffer), options.subtract_origin);
}

} // namespace peal::io_detail
