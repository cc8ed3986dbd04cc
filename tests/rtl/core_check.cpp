// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
#include "core_check.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>
#include <random>
#include <stdexcept>

namespace peal::test {

namespace {
[[noreturn]] void fail(const std::string& what, std::size_t where) {
  throw std::runtime_error(what + " at " + std::to_string(where));
}
} // namespace

void start_stream(core_bench& bench, const stream_setup& setup, bool load_tables) {
  const model::settings& r = setup.registers;
  bench.write(map::heartbeat, r.heartbeat);
  bench.write(map::epoch_preset, r.epoch_preset);
  bench.write(map::stream_id, r.stream_id);
  bench.write(map::enable_rising, setup.enable_rising);
  bench.write(map::enable_falling, setup.enable_falling);
  for (unsigned c = 0; c < channels; ++c) {
    bench.write(map::dead_time(c), r.dead_time[c]);
    bench.write(map::input_delay(c), r.input_delay[c]);
    if (load_tables) { bench.load_table(c, {r.tables[c].begin(), r.tables[c].end()}); }
  }
  if (load_tables) { bench.write(map::command, map::command_field::swap_calibration::mask); }
  bench.start(r.raw_codes ? map::control_field::raw_codes::mask : 0);
}

void randomise_tables(model::settings& registers, std::mt19937_64& random) {
  for (auto& table : registers.tables) {
    unsigned age = 0;
    for (std::size_t code = 0; code < table.size(); ++code) {
      table[code] = static_cast<std::uint16_t>(4095 - std::min(age, 4095u));
      age += static_cast<unsigned>(random() % 86);
    }
  }
}

void add_random_pulses(core_bench& bench, double gap_ps, std::int64_t until_ps) {
  std::exponential_distribution<double> gap(1.0 / gap_ps);
  std::uniform_int_distribution<std::int64_t> width(15'000, 60'000);
  for (line& l : bench.lines) {
    std::int64_t time = std::max<std::int64_t>(l.last_edge_ps(), bench.now_ps()) + 15'000;
    while (true) {
      time += static_cast<std::int64_t>(gap(bench.random));
      if (time > until_ps) { break; }
      l.add_edge(time);
      time += width(bench.random);
      l.add_edge(time);
      time += 15'000;
    }
  }
}

std::vector<std::uint32_t> check_frames(const std::vector<std::uint32_t>& words, const model::settings& registers) {
  if (words.size() % wire::frame_words != 0) { fail("a frame is cut", words.size()); }
  std::vector<std::uint32_t> out;
  std::uint32_t epoch = registers.epoch_preset;
  const auto frames = split_frames(words);
  for (std::size_t f = 0; f < frames.size(); ++f) {
    const std::uint32_t* h = frames[f].header;
    if (wire::header::magic(h) != wire::frame_magic) { fail("magic", f); }
    if (wire::header::version(h) != wire::frame_version) { fail("version", f); }
    if (wire::header::stream_id(h) != registers.stream_id) { fail("stream id", f); }
    if (wire::header::sequence(h) != (f & 0xFFFFu)) { fail("sequence", f); }
    if (wire::header::epoch(h) != epoch) { fail("epoch", f); }
    if (wire::header::crc(h) != frame_crc(&words[f * wire::frame_words])) { fail("crc", f); }
    std::uint64_t clocks = 0;
    bool filler = false;
    for (const std::uint32_t w : frames[f].payload) {
      if (wire::word::filler::is(w)) {
        filler = true;
        continue;
      }
      if (filler) { fail("a word behind filler in frame", f); }
      out.push_back(w);
      if (wire::word::epoch::is(w)) {
        epoch = wire::word::epoch::value(w);
        clocks = 0;
      } else if (!wire::word::missed::is(w)) {
        clocks = (w >> 12) & 0xFFFu;
      }
    }
    const std::uint64_t epochs = (epoch - wire::header::epoch(h)) & 0x3FFFFFFFu;
    const std::uint64_t watermark = std::min<std::uint64_t>((epochs * 4096 + clocks) / 16, 0xFFFF);
    if (wire::header::watermark(h) != watermark) { fail("watermark", f); }
    // A frame with room left over was closed by a time mark.
    if (filler && !wire::word::time_mark::is(out.back())) { fail("a short frame does not end with a time mark", f); }
  }
  return out;
}

std::vector<event> check_words(const std::vector<std::uint32_t>& words, const model::settings& registers) {
  std::vector<event> events;
  std::uint32_t epoch = registers.epoch_preset;
  std::int64_t epoch_row = 0;
  std::int64_t row = 0;
  std::int64_t last_units = -1;
  bool overflow = false;
  bool epoch_was_last = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t w = words[i];
    if (wire::word::epoch::is(w)) {
      if (epoch_was_last) { fail("two epoch words in a row", i); }
      const std::uint32_t step = (wire::word::epoch::value(w) - epoch) & 0x3FFFFFFFu;
      if (step == 0 || step > 0x10000000u) { fail("an epoch word that goes nowhere", i); }
      epoch = wire::word::epoch::value(w);
      epoch_row += std::int64_t{step} * 4096;
      epoch_was_last = true;
      continue;
    }
    epoch_was_last = false;
    event e{};
    if (wire::word::missed::is(w)) {
      e.what = event::kind::missed;
      e.row = row;
      e.channel = wire::word::missed::channel_index(w);
      e.value = wire::word::missed::count(w);
      if (!overflow) { fail("a missed word outside an overflow interval", i); }
      events.push_back(e);
      continue;
    }
    row = epoch_row + ((w >> 12) & 0xFFFu);
    e.row = row;
    if (wire::word::tag::is(w)) {
      e.what = event::kind::tag;
      e.fraction = w & 0xFFFu;
      e.channel = wire::word::tag::channel_index(w);
      e.falling = wire::word::tag::falling(w) != 0;
      if (overflow) { fail("a tag inside an overflow interval", i); }
    } else if (wire::word::time_mark::is(w)) {
      e.what = event::kind::time_mark;
    } else if (wire::word::overflow_begin::is(w)) {
      e.what = event::kind::overflow_begin;
      if (overflow) { fail("begin inside an overflow interval", i); }
      overflow = true;
    } else if (wire::word::overflow_end::is(w)) {
      e.what = event::kind::overflow_end;
      if (!overflow) { fail("end outside an overflow interval", i); }
      overflow = false;
    } else if (wire::word::setting::is(w)) {
      e.what = event::kind::setting;
      e.value = wire::word::setting::value(w);
    } else {
      fail("an unknown word", i);
    }
    const std::int64_t units = row * 4096 + e.fraction;
    if (units < last_units) { fail("time goes back", i); }
    last_units = units;
    events.push_back(e);
  }
  return events;
}

model::counts read_counts(core_bench& bench, unsigned channel) {
  return {bench.read(map::hits(channel)), bench.read(map::tags(channel)), bench.read(map::missed(channel)),
          bench.read(map::dead_time_rejected(channel))};
}

void compare_with_model(const core_bench& bench, const stream_setup& setup, const std::vector<event>& events,
                        std::int64_t until_row) {
  model::tagger_model golden(setup.registers);
  for (const auto& [row, value] : bench.settings) { golden.add_setting(row, value); }

  model::lost_rows open{-1, 0};
  std::int64_t last_row = 0;
  std::set<std::int64_t> marks;
  for (const event& e : events) {
    last_row = e.row;
    if (e.what == event::kind::overflow_begin) { open.begin = e.row; }
    if (e.what == event::kind::overflow_end) {
      golden.add_lost({open.begin, e.row});
      open.begin = -1;
    }
    if (e.what == event::kind::time_mark) { marks.insert(e.row); }
  }
  if (open.begin >= 0) { golden.add_lost({open.begin, std::numeric_limits<std::int64_t>::max()}); }
  const auto heartbeat = static_cast<std::int64_t>(std::max<std::uint32_t>(setup.registers.heartbeat, 256));
  for (std::int64_t mark = heartbeat; mark <= last_row; mark += heartbeat) {
    if (!marks.contains(mark)) { golden.add_skipped_mark(mark); }
  }

  for (const seen_edge& edge : bench.seen) {
    const unsigned enabled = edge.falling ? setup.enable_falling : setup.enable_rising;
    if (((enabled >> edge.channel) & 1u) == 0 || edge.row > until_row) { continue; }
    golden.add_hit({edge.row, edge.channel, edge.falling, edge.code});
  }
  golden.advance(until_row);

  const std::vector<std::uint32_t>& expected = golden.frames();
  REQUIRE(bench.words.size() <= expected.size());
  const auto difference = std::mismatch(bench.words.begin(), bench.words.end(), expected.begin());
  if (difference.first != bench.words.end()) {
    const auto at = difference.first - bench.words.begin();
    INFO("frame " << at / 128 << " word " << at % 128 << ": core " << std::hex << *difference.first << " model "
                  << *difference.second);
    REQUIRE(difference.first == bench.words.end());
  }
}

} // namespace peal::test
