// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The kernels alone, each against a second formulation that shares nothing with it.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <vector>

#include "kernels/calibration.hpp"
#include "kernels/coarse.hpp"
#include "kernels/crc.hpp"
#include "kernels/dead_time.hpp"
#include "kernels/encoder.hpp"
#include "kernels/framer.hpp"
#include "kernels/input_delay.hpp"
#include "kernels/loss.hpp"
#include "kernels/serialise.hpp"
#include "kernels/sort.hpp"

namespace peal::test {

using namespace hls;

namespace {

unsigned plain(auto x) { return static_cast<unsigned>(x); }
bit one(bool x) { return bit(x); }

/// Arithmetic of N bits against 64-bit arithmetic with a mask.
template <int N, int M>
void check_width(std::mt19937_64& random) {
  constexpr std::uint64_t mask_n = N == 64 ? ~0ull : (1ull << N) - 1;
  constexpr std::uint64_t mask_m = M == 64 ? ~0ull : (1ull << M) - 1;
  constexpr std::uint64_t mask = mask_n | mask_m;
  for (int i = 0; i < 3000; ++i) {
    const std::uint64_t a = (i % 3 ? random() : random() % 3 - 1) & mask_n;
    const std::uint64_t b = (i % 5 ? random() : random() % 3 - 1) & mask_m;
    const uint<N> x(a);
    const uint<M> y(b);
    const auto value = [](auto z) { return static_cast<std::uint64_t>(z); };
    const int places = static_cast<int>(random() % N);
    // One verdict per pair: an assertion each would take longer to compile than to write.
    const bool arithmetic =
        value(x + y) == ((a + b) & mask) && value(x - y) == ((a - b) & mask) && value(x * y) == ((a * b) & mask);
    const bool logic =
        value(x & y) == (a & b) && value(x | y) == (a | b) && value(x ^ y) == (a ^ b) && value(~x) == (~a & mask_n);
    const bool order =
        (x == y) == (a == b) && (x < y) == (a < b) && (x >= y) == (a >= b) && static_cast<bool>(x) == (a != 0);
    const bool shifts = value(x << places) == ((a << places) & mask_n) && value(x >> places) == (a >> places);
    const bool narrow = value(uint<(N + 1) / 2>(x)) == (a & ((1ull << ((N + 1) / 2)) - 1));
    if (!(arithmetic && logic && order && shifts && narrow)) {
      CAPTURE(N, M, a, b, places, arithmetic, logic, order, shifts, narrow);
      FAIL("uint differs from arithmetic with a mask");
    }
  }
}

} // namespace

TEST_CASE("The integer of the kernels has exactly its bits") {
  std::mt19937_64 random(3001);
  check_width<1, 1>(random);
  check_width<3, 8>(random);
  check_width<7, 7>(random);
  check_width<8, 13>(random);
  check_width<12, 16>(random);
  check_width<17, 25>(random);
  check_width<31, 32>(random);
  check_width<33, 42>(random);
  check_width<63, 64>(random);
  check_width<5, 54>(random);
  const uint<96> wide = (~uint<96>(0u)) >> 40;
  CHECK(static_cast<std::uint64_t>(wide) == 0x00FFFFFFFFFFFFFFull);
  CHECK(static_cast<std::uint64_t>((wide << 60) >> 80) == 0xFFFFull);
  CHECK(plain(uint<96>(5u) * uint<96>(7u)) == 35);
  CHECK(sizeof(uint<7>) == 1);
  CHECK(sizeof(uint<12>) == 2);
}

TEST_CASE("The code of an edge is its age in taps, bubbles or not") {
  std::mt19937_64 random(3002);
  encoder::State state;
  bool level = false;
  for (int i = 0; i < 20'000; ++i) {
    // A line that has switched `age` taps ago, in random order inside a window of five taps around the edge.
    const bool now = random() % 2;
    const unsigned age = 3 + static_cast<unsigned>(random() % 90);
    std::array<bool, 96> tap{};
    for (unsigned t = 0; t < 96; ++t) { tap[t] = t < age ? now : !now; }
    std::shuffle(tap.begin() + std::max(1u, age - 2), tap.begin() + std::min(96u, age + 3), random);
    uint<96> sample(0u);
    for (unsigned t = 96; t-- > 0;) { sample = (sample << 1) | uint<96>(one(tap[t])); }
    const bool rising = random() % 4 != 0;
    const bool falling = random() % 4 != 0;
    const encoder::Out out = encoder::step<96>(state, {{sample}, one(rising), one(falling)});
    const bool edge = now != level;
    REQUIRE(static_cast<bool>(out.valid) == (edge && (now ? rising : falling)));
    if (out.valid) {
      REQUIRE(static_cast<bool>(out.falling) == !now);
      REQUIRE(plain(out.code) == age);
    }
    level = now;
  }
}

TEST_CASE("The default table is that of a line of equal taps") {
  // Bin c holds ages from (c-1)/96 to c/96 of a clock; its centre, rounded down, counted from the end of the clock.
  for (unsigned c = 1; c <= 96; ++c) {
    const double age = (c - 0.5) / 96.0 * 4096.0;
    CHECK(plain(calibration::ideal(static_cast<int>(c))) == 4095u - static_cast<unsigned>(age));
  }
  CHECK(plain(calibration::ideal(0)) == 4095);
  CHECK(plain(calibration::ideal(97)) == 0);
  CHECK(plain(calibration::ideal(127)) == 0);
  CHECK(plain(calibration::step<7>({uint<7>(96u), words::fraction(7u), one(true)}).fraction) == 96 * 32);
  CHECK(plain(calibration::step<7>({uint<7>(96u), words::fraction(7u), one(false)}).fraction) == 7);
}

TEST_CASE("Dead time on absolute times keeps the same hits") {
  const std::uint64_t seed = GENERATE(3011u, 3012u, 3013u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 30; ++round) {
    dead_time::State state;
    const auto any = [&random] { return static_cast<std::uint32_t>(random() >> (40 + random() % 20)) & 0xFFFFFFu; };
    std::uint32_t dead = any(), set = dead; // that of the last hit let through, the one set now
    std::int64_t row = 0;
    std::int64_t last = -1'000'000'000'000;
    for (int i = 0; i < 3000; ++i) {
      // Gaps around the dead time, just below, just above, and very long ones.
      const std::int64_t near = dead / 4096 + static_cast<std::int64_t>(random() % 3) - 1;
      const std::int64_t gap = std::max<std::int64_t>(
          1, i % 3 ? near : static_cast<std::int64_t>(random() % (i % 50 ? 5000 : 100'000'000'000ull)));
      dead_time::idle(state, gap - 1);
      row += gap;
      const unsigned fraction =
          i % 4 == 0 ? static_cast<unsigned>((last + dead) & 4095) : static_cast<unsigned>(random() % 4096);
      const std::int64_t time = row * 4096 + fraction;
      const bool keep = time - last >= static_cast<std::int64_t>(dead);
      if (round % 2 && random() % 8 == 0) { set = any(); }
      dead_time::step(state, {one(true), words::fraction(fraction), uint<24>(set)});
      const dead_time::Out out = dead_time::decided(state);
      REQUIRE(static_cast<bool>(out.keep) == keep);
      REQUIRE(static_cast<bool>(out.reject) == !keep);
      if (keep) { last = time, dead = set; }
    }
  }
}

TEST_CASE("Skipping idle clocks of the dead time is the same as stepping through them") {
  std::mt19937_64 random(3021);
  const auto fields = [](const dead_time::State& s) {
    return std::array<unsigned, 13>{
        plain(s.valid),     plain(s.pass_if_kept), plain(s.pass_if_not), plain(s.kept),      plain(s.next.fraction),
        plain(s.next.rows), plain(s.carry),        plain(s.within[0]),   plain(s.within[1]), plain(s.last.fraction),
        plain(s.last.rows), plain(s.age),          plain(s.past)};
  };
  dead_time::State a;
  for (int i = 0; i < 3000; ++i) {
    dead_time::State b = a;
    const int clocks = static_cast<int>(random() % (i % 3 ? 8 : 6000));
    for (int k = 0; k < clocks; ++k) { dead_time::step(a, {one(false), words::fraction(0u), uint<24>(123u)}); }
    dead_time::idle(b, clocks);
    REQUIRE(fields(a) == fields(b));
    dead_time::step(a, {one(true), words::fraction(static_cast<unsigned>(random() & 4095)),
                        uint<24>(static_cast<unsigned>(random() & 0xFFFFFF) >> random() % 24)});
  }
}

TEST_CASE("The input delay adds on absolute times and loses only hits that share a row") {
  const std::uint64_t seed = GENERATE(3031u, 3032u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 50; ++round) {
    const unsigned delay = static_cast<unsigned>(random() % (input_delay::delay_max + 1));
    input_delay::State state;
    struct truth {
      std::int64_t time;
      bool lost;
    };
    std::vector<truth> kept, out;
    std::int64_t lost = 0, flags = 0;
    std::int64_t held_row = 0;
    for (std::int64_t row = 0; row < 3000; ++row) {
      const bool valid = random() % 3 == 0 && row < 2999;
      const unsigned fraction = static_cast<unsigned>(random() % 4096);
      const input_delay::Entry entry =
          input_delay::step(state, {one(valid), one(false), words::fraction(fraction), uint<20>(delay),
                                    uint<9>(static_cast<unsigned>(row & 511))});
      if (entry.valid) {
        // Its row modulo 512 is within 256 rows of the row it came in.
        const std::int64_t due = held_row + ((static_cast<std::int64_t>(plain(entry.row)) - held_row) & 511);
        out.push_back({due * 4096 + plain(entry.fraction), static_cast<bool>(entry.lost)});
        flags += plain(entry.lost);
      }
      if (!valid) { continue; }
      const std::int64_t time = row * 4096 + fraction + delay;
      if (!kept.empty() && kept.back().time / 4096 == time / 4096) {
        kept.back().lost = true;
        ++lost;
      } else {
        kept.push_back({time, false});
        held_row = row;
      }
    }
    REQUIRE(out.size() == kept.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
      REQUIRE(out[i].time == kept[i].time);
      REQUIRE(out[i].lost == kept[i].lost);
    }
    REQUIRE(flags == lost);
  }
  CHECK(plain(input_delay::clamp(uint<24>(0xFFFFFFu))) == 252u * 4096u - 1u);
  CHECK(plain(input_delay::clamp(uint<24>(77u))) == 77u);
}

TEST_CASE("The network sorts: by the zero-one principle and against the library") {
  // A comparator network that sorts all 256 rows of zeros and ones sorts everything (Knuth, TAOCP 3, 5.3.4
  // theorem Z).
  for (unsigned pattern = 0; pattern < 256; ++pattern) {
    sort::Row<8> row;
    for (unsigned c = 0; c < 8; ++c) { row.lanes[c] = uint<17>((pattern >> c) & 1u); }
    row = sort::step(row);
    for (unsigned c = 0; c + 1 < 8; ++c) { REQUIRE(plain(row.lanes[c]) <= plain(row.lanes[c + 1])); }
  }
  for (unsigned pattern = 0; pattern < 65536; ++pattern) {
    sort::Row<16> row;
    for (unsigned c = 0; c < 16; ++c) { row.lanes[c] = uint<18>((pattern >> c) & 1u); }
    row = sort::step(row);
    for (unsigned c = 0; c + 1 < 16; ++c) { REQUIRE(plain(row.lanes[c]) <= plain(row.lanes[c + 1])); }
  }
  std::mt19937_64 random(3041);
  for (int i = 0; i < 3000; ++i) {
    sort::Row<8> row;
    struct item {
      unsigned fraction, channel, falling;
    };
    std::vector<item> items;
    for (unsigned c = 0; c < 8; ++c) {
      const bool present = random() % 3 != 0;
      const unsigned fraction = static_cast<unsigned>(random() % (i % 2 ? 4 : 4096));
      const unsigned falling = static_cast<unsigned>(random() & 1u);
      if (present) { items.push_back({fraction, c, falling}); }
      row.lanes[c] = sort::make_lane<8>(one(present), words::fraction(fraction), uint<5>(c), one(falling));
    }
    std::stable_sort(items.begin(), items.end(), [](const item& a, const item& b) { return a.fraction < b.fraction; });
    row = sort::step(row);
    for (std::size_t k = 0; k < 8; ++k) {
      const unsigned lane = plain(row.lanes[k]);
      if (k < items.size()) {
        REQUIRE(lane == (items[k].fraction << 4 | items[k].channel << 1 | items[k].falling));
      } else {
        REQUIRE(lane == 0x1FFFF);
      }
    }
  }
}

TEST_CASE("What the drop point counts is what went in and did not come out") {
  const std::uint64_t seed = GENERATE(3051u, 3052u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  loss::State<8> state;
  std::array<std::uint64_t, 8> in{}, out{}, reported{};
  int level = 0;
  int report_left = 0;
  bool inside = false, report_due = false;
  std::int64_t last_time = -1;
  for (std::int64_t row = 0; row < 100'000; ++row) {
    loss::In<8> x{};
    const unsigned present = random() % 2 ? static_cast<unsigned>(random() & 255u) : 0u;
    const unsigned lost = random() % 50 ? 0u : present & static_cast<unsigned>(random());
    x.valid = one(true);
    x.first = one(row == 0);
    x.mark = one(row % 97 == 0);
    x.busy = one(present != 0);
    x.time = words::row_time(static_cast<std::uint64_t>(row));
    x.next_time = words::row_time(static_cast<std::uint64_t>(row) + 1);
    x.setting = uint<8>(static_cast<unsigned>(row / 1000 % 5));
    x.present = uint<8>(present);
    x.lost = uint<8>(lost);
    x.level = uint<16>(static_cast<unsigned>(level));
    x.row_max = loss::row_max_of(64);
    x.resume_max = loss::resume_max_of(64);
    x.report_done = one(report_left > 0 && --report_left == 0);
    const loss::Out<8> y = loss::step(state, x);
    for (unsigned c = 0; c < 8; ++c) {
      in[c] += ((present >> c) & 1u) + ((lost >> c) & 1u);
      if (y.hits) { out[c] += (present >> c) & 1u; }
      if (report_due) { reported[c] += plain(state.report[c]); }
    }
    if (y.valid) {
      REQUIRE(level < 64); // never into a full FIFO
      ++level;
      REQUIRE(static_cast<std::int64_t>(y.time) > last_time);
      last_time = static_cast<std::int64_t>(y.time) - (y.end ? 1 : 0);
    }
    report_due = static_cast<bool>(y.end); // by the next step
    if (y.hits) { REQUIRE(lost == 0); }
    if (y.begin) { REQUIRE(!inside); }
    if (y.end) {
      REQUIRE(inside);
      REQUIRE(report_left == 0);
      report_left = 20;
    }
    if (inside) { REQUIRE(!y.hits); }
    inside = (inside || y.begin) && !y.end;
    // The reader sleeps and wakes; slower than the rows come.
    if (level > 0 && row % 3000 > 1000 && random() % 3 == 0) { --level; }
  }
  for (unsigned c = 0; c < 8; ++c) {
    REQUIRE(in[c] == out[c] + reported[c] + (inside || report_due ? plain(state.count[c]) : 0u));
  }
}

TEST_CASE("An entry becomes the words of the definition in the order of the definition") {
  serialise::State<8> state;
  state.epoch = words::epoch(9u);
  const auto run = [&state](serialise::In<8> head) {
    std::vector<std::uint32_t> words;
    head.step = one(true);
    for (int i = 0; i < 40; ++i) {
      const auto out = serialise::step(state, head);
      if (out.valid) { words.push_back(plain(out.word)); }
      if (out.pop) { return words; }
    }
    return std::vector<std::uint32_t>{};
  };
  serialise::In<8> head{};
  head.time = (words::row_time(10u) << 12) | words::row_time(0xABCu);
  head.setting = uint<8>(0x31u);
  head.mark = head.change = one(true);
  head.hits = uint<5>(2u);
  head.lanes[0] = serialise::lane<8>(sort::make_lane<8>(one(true), words::fraction(0x111u), uint<5>(5u), one(true)));
  head.lanes[1] = serialise::lane<8>(sort::make_lane<8>(one(true), words::fraction(0x222u), uint<5>(0u), one(false)));
  CHECK(run(head) == std::vector<std::uint32_t>{0x8000000A, 0xC0ABC000, 0xC3ABC031, 0x65ABC111, 0x40ABC222});

  head = serialise::In<8>{};
  head.time = (words::row_time(10u) << 12) | words::row_time(0xABDu);
  head.begin = one(true);
  CHECK(run(head) == std::vector<std::uint32_t>{0xC1ABD000});

  head.begin = one(false);
  head.end = head.change = one(true);
  head.time = words::row_time(11u) << 12;
  head.missed[2] = uint<24>(7u);
  head.missed[7] = uint<24>(0xFFFFFFu);
  CHECK(run(head) == std::vector<std::uint32_t>{0x8000000B, 0xE2000007, 0xE7FFFFFF, 0xC2000000, 0xC3000000});
}

TEST_CASE("The CRC has the published values and the matrix moves on by 124 words") {
  // RFC 3720, appendix B.4: 32 bytes of zeros, of ones, counting up, counting down.
  const auto crc_of = [](auto byte) {
    words::word sum(0u);
    for (unsigned w = 0; w < 8; ++w) {
      unsigned word = 0;
      for (unsigned k = 0; k < 4; ++k) { word |= static_cast<unsigned>(byte(4 * w + k)) << (8 * k); }
      sum = w == 0 ? crc::begin(words::word(word)) : crc::absorb(sum, words::word(word));
    }
    return plain(~crc::value(sum));
  };
  CHECK(crc_of([](unsigned) { return 0u; }) == 0x8A9136AA);
  CHECK(crc_of([](unsigned) { return 0xFFu; }) == 0x62A8AB43);
  CHECK(crc_of([](unsigned i) { return i; }) == 0x46DD794E);
  CHECK(crc_of([](unsigned i) { return 31 - i; }) == 0x113FDB5C);
  std::mt19937_64 random(3061);
  for (int i = 0; i < 50; ++i) {
    const words::word start(static_cast<unsigned>(random()));
    words::word sum = start;
    for (int k = 0; k < 124; ++k) { sum = crc::absorb(sum, words::word(0u)); }
    REQUIRE(plain(crc::advance(start)) == plain(crc::value(sum)));
  }
}

namespace {

/// Feeds words to the framer until it takes the next; a frame it closed on the way is `frame`.
struct framed {
  framer::State state;
  std::array<unsigned, 128> frame{};
  bool close = false;

  void feed(unsigned word) {
    framer::In in{};
    in.stream_id = uint<8>(0x42u);
    in.free = in.valid = one(true);
    in.word = words::word(word);
    in.crc = words::word(0xC7C7C7C7u);
    close = false;
    int steps = 0;
    do {
      REQUIRE(steps++ < 131);
      const framer::Out out = framer::step(state, in);
      REQUIRE(static_cast<bool>(out.ready) == static_cast<bool>(in.valid));
      in.valid = one(false);
      if (out.put) { frame[plain(out.slot)] = plain(out.data); }
      close = static_cast<bool>(out.close);
    } while (!framer::open(state));
  }
};

} // namespace

TEST_CASE("Frames close when full, and at a time mark only when none has closed since the last") {
  framed f;
  const auto closes = [&f](unsigned word) { return f.feed(word), f.close; };
  const unsigned tag = 0x40000000u, mark = 0xC0010000u;
  CHECK(closes(mark)); // nothing has closed before: closes
  CHECK(f.frame[4] == mark);
  CHECK(std::all_of(f.frame.begin() + 5, f.frame.end(), [](unsigned word) { return word == 0; }));
  CHECK(closes(mark)); // again
  for (int i = 0; i < 123; ++i) { REQUIRE(!closes(tag)); }
  CHECK(closes(tag)); // full
  CHECK(std::all_of(f.frame.begin() + 4, f.frame.end(), [](unsigned word) { return word == tag; }));
  CHECK(!closes(mark)); // one has closed since the last mark
  CHECK(closes(mark));  // none since
  for (int i = 0; i < 123; ++i) { f.feed(tag); }
  CHECK(closes(mark)); // a mark in the last place
  CHECK(f.frame[0] == 0x42014C50);
  CHECK(f.frame[1] == (0x0001u << 16 | 4u)); // 16 clocks, fifth frame
  CHECK(f.frame[3] == 0xC7C7C7C7);
  f.feed(0x80000005u); // epoch 5
  CHECK(closes(0xC0FFF000u));
  CHECK(f.frame[1] >> 16 == 5 * 256 + 255);
  CHECK(f.frame[2] == 0);
  f.feed(0x80000205u);
  CHECK(closes(mark));
  CHECK(f.frame[1] >> 16 == 0xFFFF); // 512 epochs on: saturates
  CHECK(f.frame[2] == 5);
}

TEST_CASE("The framer takes no word while the half is not free, and forgets everything at a clear") {
  framer::State state;
  framer::In in{};
  in.valid = one(true);
  in.word = words::word(0xC0010000u);
  framer::Out out = framer::step(state, in);
  CHECK(!(out.ready | out.put));
  in.free = one(true);
  out = framer::step(state, in); // a mark: fills up from here
  CHECK(static_cast<bool>(out.ready & out.put & out.payload));
  CHECK(plain(out.slot) == framer::header_words);
  in.clear = one(true);
  in.epoch_preset = words::epoch(9u);
  framer::step(state, in);
  in.clear = one(false);
  out = framer::step(state, in);
  CHECK(static_cast<bool>(out.ready));
  CHECK(plain(out.slot) == framer::header_words);
  CHECK(plain(state.frame_epoch) == 9);
}

TEST_CASE("Rows count from the second edge after the start and marks keep their distance") {
  coarse::State state;
  coarse::In in{one(false), one(false), words::epoch(77u), uint<24>(300u), coarse::line_place(15)};
  for (int i = 0; i < 5; ++i) { coarse::step(state, in); }
  in.run = one(true);
  int start = -1;
  std::int64_t rows = 0;
  for (int clock = 0; clock < 5000; ++clock) {
    const coarse::Out out = coarse::step(state, in);
    if (out.stream_start) { start = clock; }
    if (start < 0) { continue; }
    // The clock of stream_start ends with edge 0; edge 1 samples row 0, which stands beside the taps in the
    // second clock after it.
    if (clock >= start + 2) {
      REQUIRE(static_cast<bool>(out.accept));
      REQUIRE(plain(out.row) == static_cast<unsigned>(clock - start - 2) % 512);
    } else {
      REQUIRE(!out.accept);
    }
    REQUIRE(static_cast<bool>(out.row_valid) == (clock >= start + 2 + 15));
    if (!out.row_valid) { continue; }
    REQUIRE(static_cast<std::uint64_t>(out.time) == (77ull << 12) + static_cast<std::uint64_t>(rows));
    REQUIRE(static_cast<std::uint64_t>(out.next_time) == static_cast<std::uint64_t>(out.time) + 1);
    REQUIRE(static_cast<bool>(out.first) == (rows == 0));
    REQUIRE(static_cast<bool>(out.mark) == (rows > 0 && rows % 300 == 0));
    ++rows;
  }
  CHECK(start == 2);
  CHECK(rows > 4900);
}

} // namespace peal::test
