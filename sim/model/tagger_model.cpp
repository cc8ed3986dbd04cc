// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// tagger_model.hpp says what this is.
#include "sim/model/tagger_model.hpp"

#include <algorithm>
#include <stdexcept>

#include "peal_wire.hpp"

namespace peal::model {

namespace {

using namespace hls;

constexpr unsigned value(auto x) { return static_cast<unsigned>(x); }
constexpr bit flag(bool x) { return bit(x); }

// The kernels carry the word codes in a header of their own; here they meet the generated ones.
constexpr std::uint32_t plain(words::word w) { return static_cast<std::uint32_t>(w); }
static_assert(plain(words::make_tag(bit(1u), uint<5>(21u), words::coarse(0xABCu), words::fraction(0xDEFu))) ==
              wire::word::tag::make(1, 21, 0xABCDEF));
static_assert(plain(words::make_epoch(words::epoch(0x2BCDEF01u))) == wire::word::epoch::make(0x2BCDEF01));
static_assert(plain(words::make_time_mark(words::coarse(0x123u))) == wire::word::time_mark::make(0x123000));
static_assert(plain(words::make_overflow_begin(words::coarse(0x123u))) == wire::word::overflow_begin::make(0x123000));
static_assert(plain(words::make_overflow_end(words::coarse(0x123u))) == wire::word::overflow_end::make(0x123000));
static_assert(plain(words::make_setting(words::coarse(0x123u), uint<8>(0x5Au))) ==
              wire::word::setting::make(0x123, 0x5A));
static_assert(plain(words::make_missed(uint<5>(17u), uint<24>(0x123456u))) == wire::word::missed::make(17, 0x123456));
static_assert(words::payload_words == wire::payload_words && words::coarse_bits == wire::coarse_bits &&
              words::fraction_bits == wire::fraction_bits && words::epoch_bits == wire::epoch_bits);
static_assert(framer::magic == wire::frame_magic && framer::version == wire::frame_version &&
              framer::header_words == wire::header_words);

constexpr unsigned fifo_depth = 256; // only "room" or "no room" matters here

} // namespace

settings::settings() {
  for (auto& table : tables) {
    for (int code = 0; code < calibration::codes; ++code) {
      table[static_cast<std::size_t>(code)] = static_cast<std::uint16_t>(value(calibration::ideal(code)));
    }
  }
}

tagger_model::tagger_model(const settings& with) : with_(with) {
  serialise_.epoch = words::epoch(with.epoch_preset);
  framer_.epoch = words::epoch(with.epoch_preset);
  framer_.frame_epoch = words::epoch(with.epoch_preset);
}

void tagger_model::add_hit(const hit& what) {
  if (what.channel >= static_cast<unsigned>(channels)) { throw std::invalid_argument("tagger_model: no such channel"); }
  lane_state& lane = lanes_[what.channel];
  if (what.row <= lane.last_row || what.row < next_row_) {
    throw std::invalid_argument("tagger_model: rows must increase");
  }
  ++counts_[what.channel].hits;

  calibration::In code{};
  code.code = uint<encoder::code_bits>(what.code);
  code.entry = words::fraction(static_cast<unsigned>(with_.tables[what.channel][what.code]));
  code.raw = flag(with_.raw_codes);
  const words::fraction fraction = calibration::step(code).fraction;

  dead_time::idle(lane.dead_time, what.row - lane.last_row - 1);
  lane.last_row = what.row;
  dead_time::In dead{};
  dead.valid = flag(true);
  dead.fraction = fraction;
  dead.dead_time = uint<dead_time::dead_time_bits>(with_.dead_time[what.channel]);
  dead_time::step(lane.dead_time, dead);
  if (dead_time::decided(lane.dead_time).reject) {
    ++counts_[what.channel].dead_time_rejected;
    return;
  }

  if (lane.input_delay.held.valid && lane.held_row + 1 != what.row) { release_held(what.channel); }
  input_delay::In in{};
  in.valid = flag(true);
  in.falling = flag(what.falling);
  in.fraction = fraction;
  in.delay = with_.raw_codes ? uint<input_delay::delay_bits>(0u)
                             : input_delay::clamp(uint<24>(with_.input_delay[what.channel]));
  in.row = uint<input_delay::row_bits>(static_cast<unsigned>(what.row & 511));
  const input_delay::Entry before = input_delay::step(lane.input_delay, in);
  if (before.valid) { store(what.channel, before, lane.held_due); }
  lane.held_row = what.row;
  lane.held_due = what.row + ((value(in.delay) + value(fraction)) >> words::fraction_bits);
}

void tagger_model::release_held(unsigned channel) {
  lane_state& lane = lanes_[channel];
  input_delay::In none{};
  none.row = uint<input_delay::row_bits>(static_cast<unsigned>((lane.held_row + 1) & 511));
  const input_delay::Entry entry = input_delay::step(lane.input_delay, none);
  if (entry.valid) { store(channel, entry, lane.held_due); }
}

void tagger_model::store(unsigned channel, const input_delay::Entry& entry, std::int64_t due) {
  if (value(entry.row) != static_cast<unsigned>(due & 511)) { throw std::logic_error("tagger_model: row of an entry"); }
  waiting_[due].entries[channel] = entry;
}

void tagger_model::add_setting(std::int64_t row, std::uint8_t what) { settings_[row] = what; }

void tagger_model::add_lost(lost_rows rows) { lost_.push_back(rows); }

void tagger_model::advance(std::int64_t until_row) {
  for (unsigned c = 0; c < static_cast<unsigned>(channels); ++c) {
    if (lanes_[c].input_delay.held.valid && lanes_[c].held_row < until_row) { release_held(c); }
  }
  const std::int64_t heartbeat =
      value(hls::uint<24>(with_.heartbeat)) < 256 ? 256 : static_cast<std::int64_t>(with_.heartbeat & 0xFFFFFF);
  while (next_row_ < until_row) {
    // The next row in which anything can happen.
    std::int64_t row = until_row;
    const auto sooner = [&row](std::int64_t candidate) { row = std::min(row, candidate); };
    if (next_row_ == 0 || (loss_.overflow && next_lost_ >= lost_.size())) { sooner(next_row_); }
    sooner((next_row_ + heartbeat - 1) / heartbeat * heartbeat);
    if (const auto hits = waiting_.lower_bound(next_row_); hits != waiting_.end()) { sooner(hits->first); }
    if (const auto change = settings_.lower_bound(next_row_); change != settings_.end()) { sooner(change->first); }
    if (next_lost_ < lost_.size()) {
      const lost_rows& lost = lost_[next_lost_];
      if (lost.begin >= next_row_) {
        sooner(lost.begin);
      } else if (lost.end - 1 >= next_row_) {
        sooner(lost.end - 1);
      }
    }
    if (row >= until_row) { break; }
    do_row(row);
    next_row_ = row + 1;
  }
  next_row_ = std::max(next_row_, until_row);
}

void tagger_model::do_row(std::int64_t row) {
  const std::int64_t heartbeat = std::max<std::int64_t>(256, with_.heartbeat & 0xFFFFFF);
  while (!settings_.empty() && settings_.begin()->first <= row) {
    setting_ = settings_.begin()->second;
    settings_.erase(settings_.begin());
  }

  loss::In<channels> in{};
  sort::Row<channels> lanes{};
  unsigned hits = 0;
  unsigned present = 0;
  unsigned lost = 0;
  waiting_row content{};
  if (const auto found = waiting_.find(row); found != waiting_.end()) {
    content = found->second;
    waiting_.erase(found);
  }
  for (unsigned c = 0; c < static_cast<unsigned>(channels); ++c) {
    const input_delay::Entry& entry = content.entries[c];
    lanes.lanes[c] = sort::make_lane<channels>(entry.valid, entry.fraction, uint<5>(c), entry.falling);
    if (!entry.valid) { continue; }
    ++hits;
    present |= 1u << c;
    if (entry.lost) { lost |= 1u << c; }
  }
  lanes = sort::step(lanes);

  const bool dropping = next_lost_ < lost_.size() && row >= lost_[next_lost_].begin;
  const bool ending = next_lost_ < lost_.size() && row == lost_[next_lost_].end - 1;
  in.valid = flag(true);
  in.first = flag(row == 0);
  in.mark = flag(row > 0 && row % heartbeat == 0 && !skipped_marks_.contains(row));
  in.busy = flag(hits > 0);
  in.time =
      (words::row_time(with_.epoch_preset) << words::coarse_bits) + words::row_time(static_cast<std::uint64_t>(row));
  in.next_time = in.time + words::row_time(1u);
  in.setting = uint<8>(static_cast<unsigned>(setting_));
  in.present = uint<channels>(present);
  in.lost = uint<channels>(lost);
  in.level = uint<loss::level_bits>(dropping && !ending ? fifo_depth : 0u);
  in.row_max = loss::row_max_of(fifo_depth);
  in.resume_max = loss::resume_max_of(fifo_depth);
  const loss::Out<channels> entry = loss::step(loss_, in);
  if (ending) { ++next_lost_; }
  if (entry.end) {
    loss::step(loss_, loss::In<channels>{}); // the report comes a step later
  }
  if (entry.dropped) {
    for (unsigned c = 0; c < static_cast<unsigned>(channels); ++c) {
      counts_[c].missed += ((present >> c) & 1u) + ((lost >> c) & 1u);
    }
  }
  if (!entry.valid) { return; }

  serialise::In<channels> head{};
  head.step = flag(true);
  head.begin = entry.begin;
  head.end = entry.end;
  head.mark = entry.mark;
  head.change = entry.change;
  head.hits = entry.hits ? uint<5>(hits) : uint<5>(0u);
  head.time = entry.time;
  head.setting = in.setting;
  for (int c = 0; c < channels; ++c) {
    head.lanes[c] = serialise::lane<channels>(lanes.lanes[c]);
    head.missed[c] = loss_.report[c];
  }
  for (;;) {
    const serialise::Out<channels> out = serialise::step(serialise_, head);
    if (out.valid) { put_word(plain(out.word)); }
    for (unsigned c = 0; c < static_cast<unsigned>(channels); ++c) {
      counts_[c].tags += value(bit_at(out.tag_made, static_cast<int>(c)));
    }
    if (out.report_done) { loss_.report_busy = flag(false); }
    if (out.pop) { break; }
  }
}

void tagger_model::put_word(std::uint32_t word) {
  words_.push_back(word);
  framer::In in{};
  in.stream_id = uint<8>(static_cast<unsigned>(with_.stream_id));
  in.free = flag(true);
  in.valid = flag(true);
  in.word = words::word(word);
  do {
    const framer::Out out = framer::step(framer_, in);
    in.valid = flag(false);
    if (out.put) { frame_[value(out.slot)] = plain(out.data); }
    if (out.payload | out.header) { crc::step(crc_, {flag(false), out.payload, out.header, flag(false), out.data}); }
    if (out.finish) { in.crc = crc::finish(crc_); }
    if (out.close) {
      frames_.insert(frames_.end(), frame_.begin(), frame_.end());
      crc_ = crc::State{};
    }
  } while (!framer::open(framer_));
}

} // namespace peal::model
