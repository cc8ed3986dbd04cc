// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// C++, C and SystemVerilog read and write the same words and frames (tests/vectors); Python does in
// wire_vectors_test.py. Independent truths: words written out by hand from the tables, CRC-32C by Boost and its
// published check value.
#include <boost/crc.hpp>
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "peal_map.hpp"
#include "peal_wire.hpp"
#include "spec_codec.hpp"
#include "spec_codec_c.h"

namespace {

using namespace peal_spec;
using json = nlohmann::json;

json vectors(const char* name) {
  std::ifstream file(std::string("tests/vectors/") + name);
  REQUIRE(file);
  return json::parse(file);
}

std::uint32_t number(const json& text) {
  return static_cast<std::uint32_t>(std::stoul(text.get<std::string>(), nullptr, 16));
}

std::vector<std::uint8_t> bytes_of(const std::string& hex) {
  std::vector<std::uint8_t> bytes(hex.size() / 2);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<std::uint8_t>(std::stoul(hex.substr(2 * i, 2), nullptr, 16));
  }
  return bytes;
}

unsigned kind_of(const std::string& name) {
  for (unsigned kind = 0; kind < shapes.size(); ++kind) {
    if (shapes[kind].name == name) { return kind; }
  }
  FAIL("no word is called " << name);
  return 0;
}

struct view {
  const char* language;
  std::unique_ptr<codec> face;
};

std::vector<view> views() {
  std::vector<view> all;
  all.push_back({"C++", make_cpp_codec()});
  all.push_back({"C", make_c_codec()});
#ifdef PEAL_SPEC_SV
  all.push_back({"SystemVerilog", make_sv_codec()});
#endif
  return all;
}

using crc32c = boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true>;

std::uint32_t frame_crc(const std::vector<std::uint8_t>& bytes) {
  crc32c crc;
  crc.process_bytes(bytes.data(), 12);
  crc.process_bytes(bytes.data() + 16, bytes.size() - 16);
  return crc.checksum();
}

} // namespace

TEST_CASE("every view makes and reads the words of the vectors alike") {
  const json file = vectors("words.json");
  std::vector<unsigned> seen(word_kinds, 0);
  for (const view& v : views()) {
    for (const json& entry : file["words"]) {
      CAPTURE(v.language, entry.dump());
      const unsigned kind = kind_of(entry["word"]);
      const std::uint32_t word = number(entry["value"]);
      ++seen[kind];
      REQUIRE(entry["fields"].size() == shapes[kind].fields.size());
      std::uint32_t values[3] = {0, 0, 0};
      for (unsigned i = 0; i < shapes[kind].fields.size(); ++i) {
        values[i] = entry["fields"][shapes[kind].fields[i]].get<std::uint32_t>();
      }
      REQUIRE(v.face->make(kind, values) == word);
      for (unsigned i = 0; i < shapes[kind].fields.size(); ++i) { REQUIRE(v.face->get(kind, i, word) == values[i]); }
      for (unsigned other = 0; other < word_kinds; ++other) { REQUIRE(v.face->is(other, word) == (other == kind)); }
    }
  }
  for (unsigned kind = 0; kind < word_kinds; ++kind) { CHECK(seen[kind] > 0); }
}

TEST_CASE("no view takes a damaged word for a word") {
  const json file = vectors("words.json");
  for (const view& v : views()) {
    for (const json& entry : file["unknown"]) {
      CAPTURE(v.language, entry.dump());
      for (unsigned kind = 0; kind < word_kinds; ++kind) { REQUIRE_FALSE(v.face->is(kind, number(entry))); }
    }
  }
}

TEST_CASE("makers keep the low bits of a value that is too large") {
  const std::uint32_t large[3] = {0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF};
  const std::uint32_t expected[word_kinds] = {0,          0x7FFFFFFF, 0xBFFFFFFF, 0xC0FFFFFF,
                                              0xC1FFFFFF, 0xC2FFFFFF, 0xC3FFF0FF, 0xFFFFFFFF};
  for (const view& v : views()) {
    for (unsigned kind = 0; kind < word_kinds; ++kind) {
      CAPTURE(v.language, shapes[kind].name);
      CHECK(v.face->make(kind, large) == expected[kind]);
    }
  }
}

TEST_CASE("words written out by hand from the tables come out") {
  namespace word = peal::wire::word;
  // Falling edge of channel 3 at clock 2, half a clock in.
  CHECK(word::tag::make(1, 2, 2 * 4096 + 2048) == 0x62002800);
  CHECK(word::epoch::make(0x3FFFFFFF) == 0xBFFFFFFF);
  CHECK(word::time_mark::make(0x123000) == 0xC0123000);
  CHECK(word::overflow_begin::make(0x001000) == 0xC1001000);
  CHECK(word::overflow_end::make(0xABC000) == 0xC2ABC000);
  // Clock 0x123, x = 1, y = 2.
  CHECK(word::setting::make(0x123, 0x21) == 0xC3123021);
  CHECK(word::missed::make(31, 7) == 0xFF000007);
  CHECK(word::filler::make() == 0);
}

TEST_CASE("every view takes the headers of the frames apart and puts them together") {
  const json file = vectors("frames.json");
  for (const view& v : views()) {
    for (const json& frame : file["frames"]) {
      if (!frame.contains("header")) { continue; }
      CAPTURE(v.language, frame["name"]);
      const std::vector<std::uint8_t> bytes = bytes_of(frame["bytes"]);
      REQUIRE(bytes.size() == peal::wire::frame_bytes);
      std::uint32_t words[4];
      for (unsigned i = 0; i < 4; ++i) { words[i] = peal::wire::load(&bytes[4 * i]); }
      std::uint32_t values[8];
      for (unsigned i = 0; i < 8; ++i) {
        values[i] = frame["header"][header_fields[i]].get<std::uint32_t>();
        REQUIRE(v.face->header_get(i, words) == values[i]);
      }
      std::uint32_t made[4];
      v.face->header_make(values, made);
      for (unsigned i = 0; i < 4; ++i) { REQUIRE(made[i] == words[i]); }
    }
  }
}

TEST_CASE("the frames hold their words and the CRC of Boost") {
  unsigned damaged = 0;
  const json file = vectors("frames.json");
  for (const json& frame : file["frames"]) {
    CAPTURE(frame["name"]);
    const std::vector<std::uint8_t> bytes = bytes_of(frame["bytes"]);
    const bool good_crc = frame_crc(bytes) == peal::wire::load(&bytes[12]);
    REQUIRE(good_crc == (frame["fault"] != "crc"));
    if (frame["fault"] == "crc") { ++damaged; }
    if (frame["fault"] == "magic") { CHECK((peal::wire::load(bytes.data()) & 0xFFFF) != peal::wire::frame_magic); }
    if (frame["fault"] == "version") {
      CHECK((peal::wire::load(bytes.data()) >> 16 & 0xF) != peal::wire::frame_version);
    }
    if (!frame.contains("words")) { continue; }
    REQUIRE(frame["words"].size() == peal::wire::payload_words);
    for (unsigned i = 0; i < peal::wire::payload_words; ++i) {
      const std::uint8_t* place = &bytes[4 * (peal::wire::header_words + i)];
      REQUIRE(peal::wire::load(place) == number(frame["words"][i]));
      std::uint8_t stored[4];
      peal::wire::store(stored, number(frame["words"][i]));
      REQUIRE(std::equal(stored, stored + 4, place));
    }
  }
  CHECK(damaged >= 3);
}

TEST_CASE("the CRC of the definition is CRC-32C: its published check value comes out") {
  crc32c crc;
  crc.process_bytes("123456789", 9);
  CHECK(crc.checksum() == 0xE3069283);
  CHECK(peal::wire::crc_polynomial == 0x1EDC6F41);
  CHECK(number(vectors("frames.json")["crc_check"]) == 0xE3069283);
}

TEST_CASE("the C++ and the C table of registers say what the vectors say") {
  const json file = vectors("registers.json");
  std::size_t index = 0;
  for (const json& entry : file["registers"]) {
    CAPTURE(entry["name"]);
    REQUIRE(index < std::size(peal::map::registers));
    const peal::map::register_info& info = peal::map::registers[index++];
    CHECK(entry["name"] == info.name);
    CHECK(entry["offset"] == info.offset);
    CHECK(entry["count"] == info.count);
    CHECK(number(entry["mask"]) == info.mask);
    CHECK(number(entry["reset"]) == info.reset);
    const char* const kinds[] = {"ro", "rw", "pulse", "w1c"};
    CHECK(entry["access"] == kinds[static_cast<unsigned>(info.kind)]);
    bool found = false;
    for (const peal_spec_c_constant* c = peal_spec_c_registers; c->name != nullptr; ++c) {
      if (entry["name"] != c->name) { continue; }
      found = true;
      CHECK(c->value == info.offset);
    }
    CHECK(found);
  }
  CHECK(index == std::size(peal::map::registers));
}

TEST_CASE("fields of registers sit where the tables say") {
  namespace map = peal::map;
  CHECK(map::magic_value == 0x4C414550); // 'P' 'E' 'A' 'L', least significant byte first
  CHECK(map::layout_hash_value == peal::wire::layout_hash);
  CHECK(map::hits(0) == 0x100);
  CHECK(map::hits(15) == 0x13C);
  CHECK(map::control_field::software_setting::put(1) == 4);
  CHECK(map::capabilities_field::delay_line_taps::get(0x06000000) == 96);
  CHECK(map::capabilities_field::delay_line_taps::put(0xFFFFFFFF) == 0xFFF00000);
  CHECK(map::status_field::setting::get(0x00002100) == 0x21);
  CHECK(map::calibration_address_field::channel_index::mask == 0xF00);
  CHECK(map::heartbeat_reset == 100000);
}
