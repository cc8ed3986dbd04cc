// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// One face for the three compiled views of the wire (C++, C, SystemVerilog), so that one test feeds all of them the
// same vectors. Each view is written out by hand against the generated names: a name or an order that changed stops the
// build or the test.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace peal_spec {

/// Words in the order of the definition; the number is the index every view uses.
enum word_kind : unsigned { filler, tag, epoch, time_mark, overflow_begin, overflow_end, setting, missed, word_kinds };

struct word_shape {
  std::string name;
  std::vector<std::string> fields; ///< free fields in the order of make()
};
inline const std::vector<word_shape> shapes = {
    {"filler", {}},
    {"tag", {"falling", "channel_index", "time"}},
    {"epoch", {"value"}},
    {"time_mark", {"time"}},
    {"overflow_begin", {"time"}},
    {"overflow_end", {"time"}},
    {"setting", {"coarse", "value"}},
    {"missed", {"channel_index", "count"}},
};

inline const std::vector<std::string> header_fields = {"magic",    "version",   "flags", "stream_id",
                                                       "sequence", "watermark", "epoch", "crc"};

class codec {
public:
  codec() = default;
  codec(const codec&) = delete;
  codec& operator=(const codec&) = delete;
  virtual ~codec() = default;
  virtual std::uint32_t make(unsigned kind, const std::uint32_t values[3]) = 0;
  virtual bool is(unsigned kind, std::uint32_t word) = 0;
  virtual std::uint32_t get(unsigned kind, unsigned field, std::uint32_t word) = 0;
  virtual std::uint32_t header_get(unsigned field, const std::uint32_t words[4]) = 0;
  virtual void header_make(const std::uint32_t values[8], std::uint32_t words[4]) = 0;
};

std::unique_ptr<codec> make_cpp_codec();
std::unique_ptr<codec> make_c_codec();
std::unique_ptr<codec> make_sv_codec();

} // namespace peal_spec
