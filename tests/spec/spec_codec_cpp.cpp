// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal_wire.hpp"
#include "spec_codec.hpp"

namespace peal_spec {
namespace {

namespace word = peal::wire::word;
namespace header = peal::wire::header;

class cpp_codec final : public codec {
public:
  std::uint32_t make(unsigned kind, const std::uint32_t v[3]) override {
    switch (kind) {
    case filler: return word::filler::make();
    case tag: return word::tag::make(v[0], v[1], v[2]);
    case epoch: return word::epoch::make(v[0]);
    case time_mark: return word::time_mark::make(v[0]);
    case overflow_begin: return word::overflow_begin::make(v[0]);
    case overflow_end: return word::overflow_end::make(v[0]);
    case setting: return word::setting::make(v[0], v[1]);
    default: return word::missed::make(v[0], v[1]);
    }
  }
  bool is(unsigned kind, std::uint32_t w) override {
    switch (kind) {
    case filler: return word::filler::is(w);
    case tag: return word::tag::is(w);
    case epoch: return word::epoch::is(w);
    case time_mark: return word::time_mark::is(w);
    case overflow_begin: return word::overflow_begin::is(w);
    case overflow_end: return word::overflow_end::is(w);
    case setting: return word::setting::is(w);
    default: return word::missed::is(w);
    }
  }
  std::uint32_t get(unsigned kind, unsigned field, std::uint32_t w) override {
    switch (kind) {
    case tag: return field == 0 ? word::tag::falling(w) : field == 1 ? word::tag::channel_index(w) : word::tag::time(w);
    case epoch: return word::epoch::value(w);
    case time_mark: return word::time_mark::time(w);
    case overflow_begin: return word::overflow_begin::time(w);
    case overflow_end: return word::overflow_end::time(w);
    case setting: return field == 0 ? word::setting::coarse(w) : word::setting::value(w);
    default: return field == 0 ? word::missed::channel_index(w) : word::missed::count(w);
    }
  }
  std::uint32_t header_get(unsigned field, const std::uint32_t w[4]) override {
    switch (field) {
    case 0: return header::magic(w);
    case 1: return header::version(w);
    case 2: return header::flags(w);
    case 3: return header::stream_id(w);
    case 4: return header::sequence(w);
    case 5: return header::watermark(w);
    case 6: return header::epoch(w);
    default: return header::crc(w);
    }
  }
  void header_make(const std::uint32_t v[8], std::uint32_t w[4]) override {
    // Set over all ones: a setter must clear what was there and leave its neighbours alone. Bits without a
    // name are sent as zero.
    for (unsigned i = 0; i < 4; ++i) { w[i] = i == 2 ? 0x3FFFFFFFU : 0xFFFFFFFFU; }
    header::set_magic(w, v[0]);
    header::set_version(w, v[1]);
    header::set_flags(w, v[2]);
    header::set_stream_id(w, v[3]);
    header::set_sequence(w, v[4]);
    header::set_watermark(w, v[5]);
    header::set_epoch(w, v[6]);
    header::set_crc(w, v[7]);
  }
};

} // namespace

std::unique_ptr<codec> make_cpp_codec() { return std::make_unique<cpp_codec>(); }

} // namespace peal_spec
