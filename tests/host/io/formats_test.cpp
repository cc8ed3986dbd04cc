// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The registry of formats: every entry recognises and opens its own samples; what is nobody's is nobody's.
#include "io/formats.hpp"
#include "io/qcrypto/qcrypto_formats.hpp"
#include "io_helpers.hpp"
#include "memory_stream.hpp"
#include "peal/bell_tables.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <random>
#include <set>

using namespace peal;
using namespace peal_test;

namespace {

constexpr std::uint64_t sample_seeds = 20;

std::string refusal_of(const std::filesystem::path& path, const open_options& options = {}) {
  try {
    (void)open_file(path, options);
  } catch (const file_error& fault) { return fault.what(); }
  return {};
}

using generator = std::function<bytes(std::mt19937_64&, std::size_t)>;

/// Records of `size` bytes each, made by `record(random, now)`; `now` grows like the clicks of a detector.
template <typename Record>
generator records(Record record) {
  return [record](std::mt19937_64& random, std::size_t count) {
    bytes out;
    auto now = static_cast<std::int64_t>(random() % (std::uint64_t{1} << (20 + random() % 30)));
    const std::int64_t grid = std::int64_t{1} << random() % 13;
    for (std::size_t i = 0; i < count; ++i) {
      now += grid * static_cast<std::int64_t>(1 + random() % 100'000);
      record(out, random, now);
    }
    return out;
  };
}

void put_text(bytes& out, const std::string& text) { out.insert(out.end(), text.begin(), text.end()); }

std::string digits(std::mt19937_64& random, std::size_t count, const char* alphabet, std::size_t letters) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) { text += alphabet[random() % letters]; }
  return text + "\n";
}

void put_real(bytes& out, double value) { put(out, std::bit_cast<std::uint64_t>(value)); }

bytes npy(const bytes& data, const std::string& type, std::size_t count) {
  std::string head = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + std::to_string(count) + ",), }";
  head.resize(117, ' ');
  head += '\n';
  bytes out{0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  put(out, static_cast<std::uint16_t>(head.size()));
  put_text(out, head);
  out.insert(out.end(), data.begin(), data.end());
  return out;
}

/// Whatever else lies about in a laboratory's folders, one generator a kind.
const std::vector<std::pair<std::string, generator>>& foreign_kinds() {
  using rng = std::mt19937_64;
  static const std::vector<std::pair<std::string, generator>> kinds{
      {"random bytes", records([](bytes& out, rng& random, std::int64_t) { put(out, random()); })},
      {"time stamps of 8 bytes", records([](bytes& out, rng&, std::int64_t now) { put(out, now); })},
      {"time stamps of 4 bytes",
       records([](bytes& out, rng&, std::int64_t now) { put(out, static_cast<std::uint32_t>(now)); })},
      {"float64", records([](bytes& out, rng& random, std::int64_t) {
         put_real(out, std::normal_distribution<>(0.0, 1.0)(random));
       })},
      {"float32", records([](bytes& out, rng& random, std::int64_t) {
         put(out, std::bit_cast<std::uint32_t>(std::normal_distribution<float>(0.0F, 1.0F)(random)));
       })},
      {"npy of float64",
       [](rng& random, std::size_t count) {
         bytes data;
         for (std::size_t i = 0; i < count; ++i) { put_real(data, std::uniform_real_distribution<>()(random)); }
         return npy(data, "<f8", count);
       }},
      {"npy of time stamps",
       [](rng& random, std::size_t count) {
         return npy(records([](bytes& out, rng&, std::int64_t now) { put(out, now); })(random, count), "<i8", count);
       }},
      {"text of 8 decimal digits",
       records([](bytes& out, rng& random, std::int64_t) { put_text(out, digits(random, 8, "0123456789", 10)); })},
      {"text of 16 decimal digits",
       records([](bytes& out, rng& random, std::int64_t) { put_text(out, digits(random, 16, "0123456789", 10)); })},
      {"text of 8 hexadecimal digits", records([](bytes& out, rng& random, std::int64_t) {
         put_text(out, digits(random, 8, "0123456789abcdef", 16));
       })},
      {"text of 16 hexadecimal digits", records([](bytes& out, rng& random, std::int64_t) {
         put_text(out, digits(random, 16, "0123456789abcdef", 16));
       })},
      {"text of channel and time", records([](bytes& out, rng& random, std::int64_t now) {
         put_text(out, std::to_string(random() % 8) + "," + std::to_string(now) + "\n");
       })},
      {"records of time (8) and channel (8)", records([](bytes& out, rng& random, std::int64_t now) {
         put(out, now);
         put(out, std::uint64_t{1 + random() % 4});
       })},
      {"records of channel (8) and time (8)", records([](bytes& out, rng& random, std::int64_t now) {
         put(out, std::uint64_t{1 + random() % 4});
         put(out, now);
       })},
      {"records of time (4) and channel (4)", records([](bytes& out, rng& random, std::int64_t now) {
         put(out, static_cast<std::uint32_t>(now));
         put(out, std::uint32_t{static_cast<std::uint32_t>(random() % 8)});
       })},
      {"records of time (8) and channel (2), no header", records([](bytes& out, rng& random, std::int64_t now) {
         put(out, now);
         put(out, static_cast<std::uint16_t>(random() % 8));
       })},
      {"time << 4 | channel",
       records([](bytes& out, rng& random, std::int64_t now) { put(out, now << 4 | (random() & 15)); })},
      {"time << 10 | channel",
       records([](bytes& out, rng& random, std::int64_t now) { put(out, now << 10 | (random() & 15)); })},
      {"time << 16 | channel",
       records([](bytes& out, rng& random, std::int64_t now) { put(out, now << 16 | (random() & 15)); })},
      {"PicoQuant records without a header", records([](bytes& out, rng& random, std::int64_t now) {
         put(out, static_cast<std::uint32_t>(random() % 4) << 25 | (static_cast<std::uint32_t>(now) & 0x01FFFFFF));
       })},
      {"histogram of 4-byte counts", records([](bytes& out, rng& random, std::int64_t) {
         put(out, static_cast<std::uint32_t>(std::poisson_distribution<>(1.5)(random)));
       })},
      {"histogram of 8-byte counts", records([](bytes& out, rng& random, std::int64_t) {
         put(out, static_cast<std::uint64_t>(std::poisson_distribution<>(0.3)(random)));
       })},
      {"16-bit samples of a sine", records([](bytes& out, rng&, std::int64_t now) {
         put(out, static_cast<std::int16_t>(3e4 * std::sin(1e-6 * static_cast<double>(now))));
       })},
      {"one word over and over",
       [](rng& random, std::size_t count) {
         bytes out;
         const std::uint64_t word = random();
         for (std::size_t i = 0; i < count; ++i) { put(out, word); }
         return out;
       }},
  };
  return kinds;
}

} // namespace

TEST_CASE("every entry of the registry is complete and has a name of its own") {
  std::set<std::string_view> names;
  for (const auto& format : io_detail::formats()) {
    CAPTURE(format.info.name);
    CHECK(names.insert(format.info.name).second);
    CHECK_FALSE(format.info.what.empty());
    CHECK_FALSE(format.info.recognised.empty());
    CHECK_FALSE(format.info.extension.empty());
    CHECK(format.recognise != nullptr);
    CHECK(format.sample != nullptr);
    CHECK((format.open != nullptr) == (format.info.use == format_use::tags));
    CHECK((format.read_table != nullptr) == (format.info.use == format_use::table));
    CHECK(format.info.refusal.empty() == (format.info.use != format_use::refused));
    CHECK(find_format(format.info.name) == &format.info);
  }
  CHECK(file_formats().size() == names.size());
  CHECK(find_format("no-such-format") == nullptr);
}

TEST_CASE("every format recognises its samples, and they open or are refused with what to do") {
  temporary_folder folder;
  for (const auto& format : io_detail::formats()) {
    for (std::uint64_t seed = 1; seed <= sample_seeds; ++seed) {
      CAPTURE(format.info.name, seed);
      CHECK(format.sample(seed) == format.sample(seed));
      save(folder / "x", format.sample(seed));
      REQUIRE(detect_file(folder / "x") == format.info.name);
      switch (format.info.use) {
      case format_use::tags: {
        const auto file = open_file(folder / "x");
        CHECK(file->info().format == format.info.name);
        const auto all = read_all(*file);
        CHECK(all.fault.empty());
        CHECK(all.time.size() >= 30);
        CHECK(std::is_sorted(all.time.begin(), all.time.end()));
        break;
      }
      case format_use::table: CHECK(read_bell_table(folder / "x").kind == format.info.name); break;
      case format_use::refused:
        CHECK(refusal_of(folder / "x").find(std::string(format.info.refusal)) != std::string::npos);
        CHECK_THROWS_AS(read_bell_table(folder / "x"), file_error);
        break;
      }
    }
  }
}

// 1000 files of each of 24 kinds, 64 to 3200 records: none accepted bounds the rate of false accepts to 0.3 % for each
// kind (95 %: 3 / 1000). That the true rates are smaller by hundreds of orders is what the recognisers' comments
// derive.
TEST_CASE("what is no recording is not taken for one") {
  constexpr int files_of_a_kind = 1000;
  const std::uint64_t seed = 20261129;
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  CHECK(foreign_kinds().size() >= 8);
  for (const auto& [kind, make] : foreign_kinds()) {
    for (int i = 0; i < files_of_a_kind; ++i) {
      const auto count = static_cast<std::size_t>(64.0 * std::pow(50.0, std::uniform_real_distribution<>()(random)));
      auto buffer = buffer_of(make(random, count));
      const auto found = io_detail::detect(buffer);
      CAPTURE(kind, i, count, found.format == nullptr ? "" : found.format->info.name);
      REQUIRE(found.format == nullptr);
    }
  }
}

TEST_CASE("a file that two formats claim is reported, and --as decides") {
  temporary_folder folder;
  bytes both; // the two halves of each word are alike, so either may be the high one
  for (std::uint32_t i = 0; i < 100; ++i) {
    const std::uint32_t half = (1000 + i) << 10 | 0x300 | 1U << i % 4;
    put(both, half);
    put(both, half);
  }
  save(folder / "x", both);
  const std::string message = refusal_of(folder / "x");
  CHECK(message.find("could be qcrypto-a1 or qcrypto-a1X") != std::string::npos);
  CHECK(message.find("--as qcrypto-a1X") != std::string::npos);
  CHECK_THROWS_AS(detect_file(folder / "x"), file_error);
  CHECK(read_all(*open_file(folder / "x", {.kind = "qcrypto-a1X"})).time.size() == 100);
  CHECK_THROWS_AS(open_file(folder / "x", {.kind = "no-such-format"}), peal::invalid_argument);
}

TEST_CASE("too little of a recording without a header is named, not opened") {
  temporary_folder folder;
  for (const auto& [name, bytes_kept] : {std::pair<std::string, std::size_t>{"qcrypto-a1", 8 * 63},
                                         {"qcrypto-a1", 8 * 70 + 3},
                                         {"qcrypto-a2", 17 * 63},
                                         {"swabian-tags", 16 * 10},
                                         {"qutag", 40 + 10 * 63}}) {
    CAPTURE(name, bytes_kept);
    bytes part = io_detail::format_named(name)->sample(3);
    part.resize(bytes_kept);
    save(folder / "x", part);
    CHECK(detect_file(folder / "x") == "unknown");
    CHECK(refusal_of(folder / "x").find("say --as " + name) != std::string::npos);
    CHECK_NOTHROW(open_file(folder / "x", {.kind = name}));
  }
}

TEST_CASE("the clock of a qcrypto card may wrap while it records") {
  bytes words;
  const std::uint64_t wrap = std::uint64_t{1} << 54;
  for (std::uint64_t i = 0; i < 200; ++i) {
    put(words, (wrap - 100'000'000 + i * 1'000'000) % wrap << 10 | 0x300 | 1U << i % 4);
  }
  auto buffer = buffer_of(words);
  CHECK(io_detail::recognise_qcrypto(buffer, io_detail::qcrypto_encoding::a1) == io_detail::evidence::strong);
}
