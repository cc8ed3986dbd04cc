// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "spec_codec.hpp"
#include "spec_codec_c.h"

namespace peal_spec {
namespace {

class c_codec final : public codec {
public:
  std::uint32_t make(unsigned kind, const std::uint32_t values[3]) override { return peal_spec_c_make(kind, values); }
  bool is(unsigned kind, std::uint32_t word) override { return peal_spec_c_is(kind, word) != 0; }
  std::uint32_t get(unsigned kind, unsigned field, std::uint32_t word) override {
    return peal_spec_c_get(kind, field, word);
  }
  std::uint32_t header_get(unsigned field, const std::uint32_t words[4]) override {
    return peal_spec_c_header_get(field, words);
  }
  void header_make(const std::uint32_t values[8], std::uint32_t words[4]) override {
    peal_spec_c_header_make(values, words);
  }
};

} // namespace

std::unique_ptr<codec> make_c_codec() { return std::make_unique<c_codec>(); }

} // namespace peal_spec
