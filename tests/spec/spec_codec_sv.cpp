// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "Vspec_codec_tb.h"
#include "spec_codec.hpp"
#include "verilated.h"

namespace peal_spec {
namespace {

class sv_codec final : public codec {
public:
  ~sv_codec() override { model_.final(); }
  std::uint32_t make(unsigned kind, const std::uint32_t values[3]) override {
    model_.kind_i = static_cast<std::uint8_t>(kind);
    model_.value0_i = values[0];
    model_.value1_i = values[1];
    model_.value2_i = values[2];
    model_.eval();
    return model_.made_o;
  }
  bool is(unsigned kind, std::uint32_t word) override {
    model_.word_i = word;
    model_.eval();
    return (model_.is_o >> kind & 1) != 0;
  }
  std::uint32_t get(unsigned kind, unsigned field, std::uint32_t word) override {
    model_.kind_i = static_cast<std::uint8_t>(kind);
    model_.word_i = word;
    model_.eval();
    return field == 0 ? model_.field0_o : field == 1 ? model_.field1_o : model_.field2_o;
  }
  std::uint32_t header_get(unsigned field, const std::uint32_t words[4]) override {
    for (unsigned i = 0; i < 4; ++i) { model_.header_word_i[i] = words[i]; }
    model_.eval();
    return model_.header_field_o[field];
  }
  void header_make(const std::uint32_t values[8], std::uint32_t words[4]) override {
    for (unsigned i = 0; i < 8; ++i) { model_.header_value_i[i] = values[i]; }
    model_.eval();
    for (unsigned i = 0; i < 4; ++i) { words[i] = model_.header_made_o[i]; }
  }

private:
  VerilatedContext context_;
  Vspec_codec_tb model_{&context_};
};

} // namespace

std::unique_ptr<codec> make_sv_codec() { return std::make_unique<sv_codec>(); }

} // namespace peal_spec
