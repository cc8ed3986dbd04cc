// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Event divider, conditional filter and gate against brute force over lists of events with absolute times.
#include "kernel_helpers.hpp"
#include "kernels/conditional_filter.hpp"
#include "kernels/event_divider.hpp"
#include "kernels/gate.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <random>
#include <vector>

namespace peal::test {

using namespace hls;

namespace {

constexpr int channels = 8;

/// A hit with its absolute time in 1/4096 clock.
struct event {
  std::int64_t time;
  unsigned channel;
  bool falling;
  bool kept;
  unsigned edge() const { return 2 * channel + (falling ? 1u : 0u); }
};

/// Rows with many hits at equal and nearly equal times; `gap_max` rows from one to the next at most.
struct row_source {
  std::mt19937_64 random;
  unsigned fractions; // how many different fractions
  unsigned density;   // a channel has a hit in one of so many rows

  row::Hits<channels> next() {
    row::Hits<channels> hits{};
    for (int c = 0; c < channels; ++c) {
      if (random() % density == 0) { hits.present |= uint<channels>(1u) << c; }
      if (random() % 3 == 0) { hits.falling |= uint<channels>(1u) << c; }
      hits.position[c] = words::fraction(static_cast<unsigned>(random() % fractions));
    }
    return hits;
  }
};

void append(std::vector<event>& events, const row::Hits<channels>& hits, std::int64_t row, unsigned keep) {
  std::vector<event> of_row;
  for (unsigned c = 0; c < channels; ++c) {
    if ((plain(hits.present) >> c & 1u) == 0) { continue; }
    of_row.push_back(
        {row * 4096 + plain(hits.position[c]), c, (plain(hits.falling) >> c & 1u) != 0, (keep >> c & 1u) != 0});
  }
  std::stable_sort(of_row.begin(), of_row.end(), [](const event& a, const event& b) { return a.time < b.time; });
  events.insert(events.end(), of_row.begin(), of_row.end());
}

} // namespace

TEST_CASE("The divider passes the first event and every n-th behind it, whatever the clocks between") {
  const unsigned seed = GENERATE(4001u, 4002u, 4003u);
  CAPTURE(seed);
  std::mt19937_64 random(seed);
  for (const unsigned n : {0u, 1u, 2u, 3u, 7u, 1000u, 65535u}) {
    event_divider::State state;
    std::uint64_t index = 0;
    for (int clock = 0; clock < 20'000; ++clock) {
      const bool valid = n > 1000 || random() % 3 == 0;
      const event_divider::Out out = event_divider::step(state, {one(valid), event_divider::count(n), one(false)});
      const bool keep = valid && index % std::max(1u, n) == 0;
      if (plain(out.keep) != keep || plain(out.reject) != (valid && !keep)) {
        FAIL("event " << index << " of divider " << n);
      }
      if (valid) { ++index; }
    }
  }
}

TEST_CASE("A new divider counts from the next event that passes, a restart passes the next event") {
  std::mt19937_64 random(4011);
  event_divider::State state;
  std::uint64_t index = 0;
  std::uint64_t next = 0; // index of the next event that passes
  unsigned n = 3;
  bool waiting = false; // a restart came since the last event
  for (int clock = 0; clock < 100'000; ++clock) {
    if (random() % 20 == 0) { n = static_cast<unsigned>(random() % 9); }
    const bool valid = random() % 2 == 0;
    const bool restart = random() % 40 == 0;
    const event_divider::Out out = event_divider::step(state, {one(valid), event_divider::count(n), one(restart)});
    if (!valid) {
      REQUIRE(plain(out.keep | out.reject) == 0);
      waiting = waiting || restart;
      continue;
    }
    const bool keep = waiting || index == next;
    REQUIRE(plain(out.keep) == keep);
    if (keep) { next = index + std::max(1u, n); }
    waiting = restart;
    ++index;
  }
}

TEST_CASE("An event of a filtered edge passes if a trigger came since the event of that edge before it") {
  const unsigned seed = GENERATE(4021u, 4022u, 4023u, 4024u);
  CAPTURE(seed);
  row_source source{std::mt19937_64(seed), seed % 2 ? 4096u : 5u, 1 + seed % 4};
  for (int round = 0; round < 20; ++round) {
    conditional_filter::State<channels> state;
    conditional_filter::In<channels> in{};
    const auto trigger = static_cast<unsigned>(source.random() & source.random() & 0xFFFF);
    const auto filtered = static_cast<unsigned>(source.random() & 0xFFFF);
    in.trigger = row::edges<channels>(trigger);
    in.filtered = row::edges<channels>(filtered);
    std::vector<event> events;
    for (std::int64_t row = 0; row < 400; ++row) {
      in.hits = source.next();
      const auto out = conditional_filter::step(state, in);
      REQUIRE((plain(out.keep) ^ plain(out.reject)) == plain(in.hits.present));
      append(events, in.hits, row, plain(out.keep));
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
      const unsigned edge = events[i].edge();
      bool keep = (trigger >> edge & 1u) != 0 || (filtered >> edge & 1u) == 0;
      for (std::size_t j = i; !keep && j-- > 0 && events[j].edge() != edge;) {
        keep = (trigger >> events[j].edge() & 1u) != 0;
      }
      if (events[i].kept != keep) {
        FAIL("event " << i << " at " << events[i].time << " of edge " << edge << ", trigger " << trigger
                      << ", filtered " << filtered);
      }
    }
  }
}

TEST_CASE("A laser on a filtered channel is thinned to one pulse per photon") {
  // The use it was made for: sync pulses on channel 1 every 5 rows, photons on channels 2 and 3; one pulse
  // behind each photon is kept.
  conditional_filter::State<channels> state;
  conditional_filter::In<channels> in{};
  in.trigger = row::edges<channels>(1u << 2 | 1u << 4);
  in.filtered = row::edges<channels>(1u << 0);
  const auto rows = [&](int row, unsigned photons) {
    in.hits = {};
    in.hits.present = uint<channels>((row % 5 == 0 ? 1u : 0u) | photons << 1);
    in.hits.position[0] = words::fraction(2000u);
    in.hits.position[1] = words::fraction(1000u);
    in.hits.position[2] = words::fraction(3000u);
    return plain(conditional_filter::step(state, in).keep);
  };
  CHECK(rows(0, 0) == 0);  // no photon yet: rejected
  CHECK(rows(5, 1) == 3);  // photon before the pulse in the same row: both
  CHECK(rows(10, 0) == 0); // the gate is used up
  CHECK(rows(15, 2) == 4); // photon behind the pulse: the pulse is rejected, the gate stays for the next
  CHECK(rows(16, 2) == 4); // a second photon opens nothing more
  CHECK(rows(20, 0) == 1);
  CHECK(rows(25, 0) == 0);
  CHECK(rows(30, 3) == 7); // one photon before, one behind: this pulse ...
  CHECK(rows(35, 0) == 1); // ... and the next
  // Equal times: the order of the row decides, here that of the channels.
  in.hits.present = uint<channels>(3u);
  in.hits.position[1] = in.hits.position[0];
  CHECK(plain(conditional_filter::step(state, in).keep) == 2);
}

TEST_CASE("An edge that is taken out of the filter and put back starts with a closed gate") {
  conditional_filter::State<2> state;
  conditional_filter::In<2> in{};
  in.trigger = uint<4>(4u);
  in.filtered = uint<4>(1u);
  in.hits.present = uint<2>(2u);
  conditional_filter::step(state, in);
  CHECK(plain(state.open) == 1);
  in.hits.present = uint<2>(0u);
  in.filtered = uint<4>(0u);
  conditional_filter::step(state, in);
  in.filtered = uint<4>(1u);
  in.hits.present = uint<2>(1u);
  CHECK(plain(conditional_filter::step(state, in).reject) == 1);
}

TEST_CASE("A gated event passes if the last opening event is younger than the length and no closing event came since") {
  const unsigned seed = GENERATE(4031u, 4032u, 4033u, 4034u);
  CAPTURE(seed);
  row_source source{std::mt19937_64(seed), seed % 2 ? 4096u : 5u, 1 + seed % 5};
  for (int round = 0; round < 40; ++round) {
    gate::State state;
    gate::In<channels> in{};
    const auto gated = static_cast<unsigned>(source.random() & 0xFFFF);
    const auto opening = static_cast<unsigned>(source.random() % 16);
    const auto closing = round % 4 == 0 ? opening : static_cast<unsigned>(source.random() % 16);
    const std::int64_t length =
        round % 5 == 0 ? 0 : static_cast<std::int64_t>(source.random() >> (40 + source.random() % 18));
    in.gated = row::edges<channels>(gated);
    in.opening = row::edge<channels>(opening);
    in.closing = row::edge<channels>(closing);
    in.length = uint<gate::length_bits>(static_cast<std::uint64_t>(length));
    std::vector<event> events;
    std::int64_t row = 0;
    std::int64_t row_before = -1;
    for (int step = 0; step < 300; ++step) {
      in.hits = source.next();
      // Hits exactly at the end of the gate, one unit before it and one behind.
      for (auto e = events.rbegin(); e != events.rend() && length > 0; ++e) {
        if (e->edge() != opening) { continue; }
        const std::int64_t end = e->time + length + static_cast<std::int64_t>(source.random() % 3) - 1;
        if (end / 4096 > row) { row = source.random() % 2 ? row : end / 4096; }
        if (end / 4096 == row) {
          in.hits.position[source.random() % channels] = words::fraction(static_cast<unsigned>(end & 4095));
        }
        break;
      }
      gate::idle(state, row - row_before - 1);
      row_before = row;
      const auto out = gate::step(state, in);
      REQUIRE((plain(out.keep) ^ plain(out.reject)) == plain(in.hits.present));
      append(events, in.hits, row, plain(out.keep));
      row += 1 + static_cast<std::int64_t>(source.random() % 3);
    }
    for (std::size_t i = 0; i < events.size(); ++i) {
      bool keep = (gated >> events[i].edge() & 1u) == 0;
      for (std::size_t j = i; !keep && j-- > 0;) {
        if (events[j].edge() == opening) {
          keep = length == 0 || events[i].time - events[j].time < length;
          break;
        }
        if (events[j].edge() == closing) { break; }
      }
      if (events[i].kept != keep) {
        FAIL("event " << i << " at " << events[i].time << " of edge " << events[i].edge() << ", length " << length);
      }
    }
  }
}

TEST_CASE("By level the gate is open in the rows of the level, and tags still move the other gate") {
  gate::State state;
  gate::In<channels> in{};
  in.gated = row::edges<channels>(1u);
  in.opening = row::edge<channels>(2u);
  in.closing = row::edge<channels>(2u);
  in.by_level = one(true);
  in.hits.present = uint<channels>(7u);
  CHECK(plain(gate::step(state, in).keep) == 6);
  in.level = one(true);
  CHECK(plain(gate::step(state, in).keep) == 7);
  in.by_level = one(false);
  in.hits.present = uint<channels>(1u);
  CHECK(plain(gate::step(state, in).keep) == 1);
}

TEST_CASE("Skipping idle rows of the gate is the same as stepping through them") {
  std::mt19937_64 random(4041);
  for (int i = 0; i < 300; ++i) {
    gate::State a;
    a.open = one(true);
    a.unlimited = one(random() % 4 == 0);
    const auto left = static_cast<unsigned>(random() % 4097);
    a.rows_left = uint<13>(left);
    a.ends = one(left == 0 && !a.unlimited);
    gate::State b = a;
    const int rows = static_cast<int>(random() % 5000);
    const gate::In<channels> empty{};
    for (int k = 0; k < rows; ++k) { gate::step(a, empty); }
    gate::idle(b, rows);
    // The rows left of a closed or unlimited gate mean nothing.
    REQUIRE(plain(a.open) == plain(b.open));
    if (!a.open || a.unlimited) { continue; }
    REQUIRE(plain(a.rows_left) == plain(b.rows_left));
    REQUIRE(plain(a.ends) == plain(b.ends));
  }
}

} // namespace peal::test
