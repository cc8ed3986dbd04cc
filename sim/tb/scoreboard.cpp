// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/scoreboard.hpp"

#include "peal_wire.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace peal::sim {
namespace {

constexpr std::int64_t epoch_ps = board_build.clock_period_ps << wire::coarse_bits;

/// Time units (1/4096 clock) to ps, rounded to nearest. Exact for times inside an epoch.
constexpr std::int64_t units_to_ps(std::int64_t units) {
  constexpr std::int64_t half = std::int64_t{1} << (wire::fraction_bits - 1);
  return (units * board_build.clock_period_ps + half) >> wire::fraction_bits;
}

/// CRC-32C bit by bit: slow, simple, and not the decoder's.
std::uint32_t crc32c(std::uint32_t crc, std::uint32_t word) {
  for (int bit = 0; bit < 32; ++bit) {
    const std::uint32_t in = (crc ^ (word >> bit)) & 1U;
    crc = (crc >> 1) ^ (in != 0 ? 0x82F63B78U : 0U);
  }
  return crc;
}

constexpr std::size_t header_crc_word = 3;

} // namespace

scoreboard::scoreboard(std::uint32_t first_epoch) : first_epoch_(first_epoch), epoch_(first_epoch) {}

void scoreboard::set_channel(unsigned channel_index, std::int64_t tolerance_ps, std::int64_t input_delay_ps) {
  tolerance_ps_.at(channel_index) = tolerance_ps;
  delay_ps_.at(channel_index) = input_delay_ps;
}

void scoreboard::fail(std::string text) {
  ++error_count_;
  if (errors_.size() < 100) { errors_.push_back(std::move(text)); }
}

std::int64_t scoreboard::stream_ps(std::uint32_t time_in_epoch) const noexcept {
  constexpr std::uint32_t mask = (1U << wire::epoch_bits) - 1;
  return static_cast<std::int64_t>((epoch_ - first_epoch_) & mask) * epoch_ps + units_to_ps(time_in_epoch);
}

void scoreboard::on_pulse(unsigned channel_index, std::int64_t time_ps, bool close) {
  ++score_[channel_index].pulses;
  expected_[channel_index].push_back({time_ps, close});
}

void scoreboard::on_setting(std::int64_t time_ps, std::uint8_t value) { settings_.push_back({time_ps, value}); }

void scoreboard::on_word(std::uint32_t word, bool last, std::int64_t clock) {
  if (words_ < frame_.size()) { frame_[words_] = word; }
  ++words_;
  if (last != (words_ == wire::frame_words)) {
    fail("frame " + std::to_string(frames_) + ": frame_last_o after " + std::to_string(words_) + " words");
    words_ = last ? 0 : std::min<std::size_t>(words_, frame_.size() - 1);
    return;
  }
  if (last) {
    on_frame(clock);
    words_ = 0;
  }
}

void scoreboard::on_frame(std::int64_t clock) {
  namespace header = wire::header;
  const std::uint32_t* words = frame_.data();
  if (header::magic(words) != wire::frame_magic || header::version(words) != wire::frame_version) {
    fail("frame " + std::to_string(frames_) + ": wrong magic or version");
  }
  std::uint32_t crc = 0xFFFFFFFFU;
  for (std::size_t i = 0; i < frame_.size(); ++i) { crc = i == header_crc_word ? crc : crc32c(crc, frame_[i]); }
  if ((crc ^ 0xFFFFFFFFU) != header::crc(words)) { fail("frame " + std::to_string(frames_) + ": wrong CRC"); }
  if (header::sequence(words) != (sequence_ & 0xFFFFU)) {
    fail("frame " + std::to_string(frames_) + ": sequence " + std::to_string(header::sequence(words)) + " instead of " +
         std::to_string(sequence_ & 0xFFFFU));
  }
  if (header::epoch(words) != epoch_) {
    fail("frame " + std::to_string(frames_) + ": epoch " + std::to_string(header::epoch(words)) + " but " +
         std::to_string(epoch_) + " is in force");
    epoch_ = header::epoch(words);
  }
  ++sequence_;
  ++frames_;
  const std::int64_t epoch_start = stream_ps(0);
  for (std::size_t i = wire::header_words; i < frame_.size(); ++i) { on_payload(frame_[i], clock); }
  watermark_ps_ = std::max(watermark_ps_, epoch_start + 16 * static_cast<std::int64_t>(header::watermark(words)) *
                                                            board_build.clock_period_ps);
  if (((header::flags(words) & 1U) != 0) != in_overflow_) {
    fail("frame " + std::to_string(frames_ - 1) + ": overflow flag does not match its words");
  }
}

void scoreboard::on_payload(std::uint32_t word, std::int64_t clock) {
  namespace w = wire::word;
  if (w::filler::is(word)) { return; }
  if (w::tag::is(word)) {
    on_tag(word, clock);
  } else if (w::epoch::is(word)) {
    epoch_ = w::epoch::value(word);
  } else if (w::time_mark::is(word)) {
    watermark_ps_ = std::max(watermark_ps_, stream_ps(w::time_mark::time(word)));
  } else if (w::overflow_begin::is(word)) {
    if (in_overflow_) { fail("overflow_begin inside an overflow interval"); }
    in_overflow_ = true;
    ++overflows_;
  } else if (w::overflow_end::is(word)) {
    if (!in_overflow_) { fail("overflow_end without overflow_begin"); }
    in_overflow_ = false;
  } else if (w::setting::is(word)) {
    on_setting_word(word);
  } else if (w::missed::is(word)) {
    score_[w::missed::channel_index(word)].missed += w::missed::count(word);
  } else {
    fail("word " + std::to_string(word) + " is not in the definition");
  }
}

void scoreboard::on_tag(std::uint32_t word, std::int64_t clock) {
  namespace w = wire::word;
  const unsigned c = w::tag::channel_index(word);
  const std::int64_t tag_ps = stream_ps(w::tag::time(word));
  ++tags_;
  if (tag_ps < last_tag_ps_) {
    fail("tag at " + std::to_string(tag_ps) + " ps after one at " + std::to_string(last_tag_ps_) + " ps");
  }
  if (tag_ps < watermark_ps_) {
    fail("tag at " + std::to_string(tag_ps) + " ps after the watermark " + std::to_string(watermark_ps_) + " ps");
  }
  last_tag_ps_ = tag_ps;
  if (w::tag::falling(word) != 0) {
    return; // falling edges are not followed
  }
  auto& waiting = expected_[c];
  channel_score& s = score_[c];
  while (!waiting.empty() && waiting.front().time_ps + delay_ps_[c] < tag_ps - tolerance_ps_[c]) {
    waiting.pop_front();
    ++s.without_tag;
  }
  const std::int64_t early_ps = !waiting.empty() && waiting.front().close ? board_build.clock_period_ps : 0;
  if (waiting.empty() || waiting.front().time_ps + delay_ps_[c] > tag_ps + tolerance_ps_[c] + early_ps) {
    ++s.without_pulse;
    fail("channel " + std::to_string(c + 1) + ": no pulse for the tag at " + std::to_string(tag_ps) + " ps" +
         (waiting.empty() ? ""
                          : ", the next one is at " + std::to_string(waiting.front().time_ps + delay_ps_[c]) + " ps"));
    return;
  }
  const awaited pulse = waiting.front();
  const std::int64_t error_ps = tag_ps - pulse.time_ps - delay_ps_[c];
  const std::int64_t latency_ps = clock * board_build.clock_period_ps - pulse.time_ps;
  waiting.pop_front();
  ++s.matched;
  if (pulse.close) {
    ++s.close;
  } else {
    s.worst_ps = std::max(s.worst_ps, std::abs(error_ps));
    s.sum_squares += static_cast<double>(error_ps * error_ps);
  }
  worst_latency_ps_ = std::max(worst_latency_ps_, latency_ps);
  latency_sum_ps_ += static_cast<double>(latency_ps);
}

void scoreboard::on_setting_word(std::uint32_t word) {
  // A change during row n is sampled at its end and reported for the whole row; repeats come at any time.
  constexpr std::int64_t period_ps = board_build.clock_period_ps;
  const std::int64_t at_ps = stream_ps(wire::word::setting::coarse(word) << wire::fraction_bits);
  const auto value = static_cast<std::uint8_t>(wire::word::setting::value(word));
  bool matched = false;
  while (!settings_.empty() && settings_.front().time_ps < at_ps + period_ps) {
    matched = settings_.front().time_ps >= at_ps;
    setting_ = settings_.front().value;
    settings_.pop_front();
  }
  settings_matched_ += matched ? 1 : 0;
  if (value != setting_) {
    fail("setting " + std::to_string(value) + " at " + std::to_string(at_ps) + " ps, the pins were " +
         std::to_string(setting_));
  }
}

void scoreboard::finish(std::int64_t until_ps, const std::vector<hit_registers>& registers,
                        const std::vector<std::uint64_t>& hits_of_lines) {
  for (unsigned c = 0; c < registers.size(); ++c) {
    channel_score& s = score_[c];
    auto& waiting = expected_[c];
    while (!waiting.empty() && waiting.front().time_ps < until_ps) {
      waiting.pop_front();
      ++s.without_tag;
    }
    s.outstanding = waiting.size();
    const hit_registers& r = registers[c];
    const std::string name = "channel " + std::to_string(c + 1) + ": ";
    if (r.hits != r.tags + r.missed + r.dead_time_rejected) {
      fail(name + "hits " + std::to_string(r.hits) + " != tags " + std::to_string(r.tags) + " + missed " +
           std::to_string(r.missed) + " + dead time " + std::to_string(r.dead_time_rejected));
    }
    if (r.hits != static_cast<std::uint32_t>(hits_of_lines[c])) {
      fail(name + "hits " + std::to_string(r.hits) + ", but its delay line showed " + std::to_string(hits_of_lines[c]) +
           " edges");
    }
    if (r.tags != static_cast<std::uint32_t>(s.matched + s.without_pulse)) {
      fail(name + "register tags " + std::to_string(r.tags) + ", but " + std::to_string(s.matched + s.without_pulse) +
           " tag words came");
    }
    if (r.missed != static_cast<std::uint32_t>(s.missed)) {
      fail(name + "register missed " + std::to_string(r.missed) + ", but the missed words add up to " +
           std::to_string(s.missed));
    }
    const std::uint64_t unresolved = s.pulses - s.outstanding - std::min(hits_of_lines[c], s.pulses - s.outstanding);
    const std::uint64_t explained = std::uint64_t{r.missed} + r.dead_time_rejected + unresolved;
    if (s.without_tag != explained) {
      fail(name + std::to_string(s.without_tag) +
           " pulses without a tag, but missed, dead time and unresolved explain " + std::to_string(explained));
    }
  }
}

} // namespace peal::sim
