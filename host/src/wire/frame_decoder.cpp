// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "wire/frame_decoder.hpp"

#include "peal/error.hpp"
#include "wire/frame_crc.hpp"
#include "wire/unpack.hpp"

#include "peal_wire.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

namespace peal {
namespace {

constexpr std::size_t frame_size = wire::frame_bytes;
constexpr std::size_t payload_size = wire::payload_words;
constexpr std::uint8_t first_byte = wire::frame_magic & 0xFFU;
constexpr std::uint32_t head_mask = 0x000FFFFF; // magic and version
constexpr std::uint32_t head_value = wire::frame_magic | wire::frame_version << 16;
constexpr std::uint32_t magic_mask = 0x0000FFFF;
constexpr std::uint32_t missed_limit = 0xFFFFFF;
constexpr std::uint64_t watermark_units = std::uint64_t{16} << wire::fraction_bits;
constexpr std::uint32_t flag_overflow = 1;
static_assert(detail::unpack_slack == 16 && payload_size + wire::header_words == 128,
              "frame_decoder.hpp lays out words_ for these");
static_assert(wire::fraction_bits == 12 && wire::coarse_bits == 12,
              "the scale of frame_decoder.hpp and unpack.hpp is made for these");

// Offset of the next byte that can begin a frame, from 1 on; `size` if there is none.
std::size_t next_candidate(const std::uint8_t* bytes, std::size_t size) noexcept {
  if (size <= 1) { return size; }
  const void* at = std::memchr(bytes + 1, first_byte, size - 1);
  return at == nullptr ? size : static_cast<std::size_t>(static_cast<const std::uint8_t*>(at) - bytes);
}

} // namespace

frame_decoder::frame_decoder(const decoder_settings& settings)
    : period_fs_(settings.clock_period_fs), first_epoch_(settings.first_epoch), frame_crc_(detail::best_frame_crc()),
      epoch_(settings.first_epoch), stream_id_(settings.stream_id), sequence_known_(settings.stream_id.has_value()) {
  if (period_fs_ == 0 || period_fs_ >= (std::uint64_t{1} << 31)) {
    throw invalid_argument("frame_decoder: clock period " + std::to_string(period_fs_) +
                           " fs is outside 1 .. 2^31-1; read it from the identity block");
  }
  if (settings.first_epoch >= (std::uint32_t{1} << wire::epoch_bits)) {
    throw invalid_argument("frame_decoder: first epoch " + std::to_string(settings.first_epoch) +
                           " has more than 30 bits");
  }
  const simd_level level = settings.level.value_or(best_simd_level());
  if (!simd_available(level)) {
    throw invalid_argument("frame_decoder: this machine lacks the instructions asked for");
  }
  kernels_ = &detail::unpack_kernels_for(level, period_fs_);
  if (level == simd_level::scalar) { frame_crc_ = &detail::frame_crc_table; }
  base_ = base_of(epoch_);
}

bool frame_decoder::block_full(const tag_block& block) noexcept {
  return block.time.size() > max_block_tags - payload_size || block.events.size() > max_block_events - payload_size - 2;
}

std::size_t frame_decoder::feed(std::span<const std::uint8_t> bytes, tag_block& block) noexcept {
  block.reserve(max_block_tags + detail::unpack_slack);
  block.events.reserve(max_block_events);
  std::size_t used = 0;
  while (!block_full(block)) {
    const std::uint8_t* at = bytes.data() + used;
    const std::size_t left = bytes.size() - used;
    if (pending_ > 0) {
      const std::size_t more = std::min(frame_size - pending_, left);
      if (more > 0) { std::memcpy(buffer_.data() + pending_, at, more); }
      used += more;
      pending_ += more;
      if (pending_ < frame_size) { break; }
      if (take(buffer_.data(), block)) {
        pending_ = 0;
      } else {
        const std::size_t gone = next_candidate(buffer_.data(), frame_size);
        pending_ = frame_size - gone;
        std::memmove(buffer_.data(), buffer_.data() + gone, pending_);
        skip(gone);
      }
    } else if (left >= frame_size) {
      if (take(at, block)) {
        used += frame_size;
      } else {
        const std::size_t gone = next_candidate(at, left);
        used += gone;
        skip(gone);
      }
    } else if (left > 0) {
      const std::size_t gone = at[0] == first_byte ? 0 : next_candidate(at, left);
      skip(gone);
      pending_ = left - gone;
      std::memcpy(buffer_.data(), at + gone, pending_);
      used = bytes.size();
      break;
    } else {
      break;
    }
  }
  return used;
}

void frame_decoder::finish() noexcept {
  skip(pending_);
  pending_ = 0;
}

void frame_decoder::skip(std::size_t bytes) noexcept {
  counters_.skipped_bytes += bytes;
  phase_ = (phase_ + bytes) % frame_size;
}

// One candidate of 512 bytes. False: it is not a frame.
bool frame_decoder::take(const std::uint8_t* bytes, tag_block& block) noexcept {
  const std::uint32_t head = wire::load(bytes);
  if ((head & head_mask) != head_value) {
    if (phase_ == 0 && (head & magic_mask) == wire::frame_magic) { ++counters_.bad_frames; }
    return false;
  }
  std::memcpy(words_.data(), bytes, frame_size);
  if (frame_crc_(words_.data()) != wire::header::crc(words_.data())) {
    if (phase_ == 0) { ++counters_.bad_frames; }
    return false;
  }
  phase_ = 0;
  ++counters_.frames;
  std::uint64_t lost = 0;
  if (!wanted(lost)) { return true; }
  const std::int64_t epoch = extend(wire::header::epoch(words_.data()));
  if (epoch != epoch_) { set_epoch(epoch); }
  const epoch_base header_base = base_;
  if (lost != 0) { after_gap(lost, block); }
  decode_payload(block);
  frame_watermark_ = to_ps(header_base, wire::header::watermark(words_.data()) * watermark_units);
  reached(frame_watermark_);
  block.watermark = watermark_;
  return true;
}

// Stream id and sequence number. `lost`: frames missing before this one.
bool frame_decoder::wanted(std::uint64_t& lost) noexcept {
  const auto id = static_cast<std::uint8_t>(wire::header::stream_id(words_.data()));
  if (!stream_id_) { stream_id_ = id; }
  if (*stream_id_ != id) {
    ++counters_.stale_frames;
    return false;
  }
  const auto sequence = static_cast<std::uint16_t>(wire::header::sequence(words_.data()));
  if (!sequence_known_) { next_sequence_ = sequence; }
  sequence_known_ = true;
  const auto ahead = static_cast<std::uint16_t>(sequence - next_sequence_);
  if (ahead >= 0x8000U && frame_watermark_ != INT64_MIN) {
    // Half the range ahead is either a very long loss or a frame from the past; its time tells.
    const epoch_base base = base_of(extend(wire::header::epoch(words_.data())));
    if (to_ps(base, wire::header::watermark(words_.data()) * watermark_units) <= frame_watermark_) {
      ++counters_.repeated_frames;
      return false;
    }
  }
  lost = ahead;
  if (expected_loss_ > ahead) { lost += (expected_loss_ - ahead + 0x8000U) / 0x10000U * 0x10000U; }
  expected_loss_ = 0;
  next_sequence_ = static_cast<std::uint16_t>(sequence + 1U);
  return true;
}

// The gap event, and the overflow state if it changed unseen. The state before the frame's first word follows
// from its first overflow word or, if it has none, from the flag that holds for its end.
void frame_decoder::after_gap(std::uint64_t lost, tag_block& block) noexcept {
  counters_.frames_lost += lost;
  const auto position = static_cast<std::uint32_t>(block.time.size());
  const time_ps known = std::max({last_tag_, watermark_, time_ps{0}});
  block.events.push_back({event_kind::gap, 0, position, known, lost});
  bool overflow = (wire::header::flags(words_.data()) & flag_overflow) != 0;
  for (std::size_t i = wire::header_words; i < wire::frame_words; ++i) {
    const bool begins = wire::word::overflow_begin::is(words_[i]);
    if (begins || wire::word::overflow_end::is(words_[i])) {
      overflow = !begins;
      break;
    }
  }
  if (overflow == in_overflow_) { return; }
  in_overflow_ = overflow;
  if (overflow) { ++counters_.device_overflows; }
  const time_ps time = std::max(known, to_ps(base_, 0));
  block.events.push_back({overflow ? event_kind::overflow_begin : event_kind::overflow_end, 0, position, time, 0});
}

void frame_decoder::decode_payload(tag_block& block) noexcept {
  const std::uint32_t* words = words_.data() + wire::header_words;
  const std::size_t before = block.time.size();
  // Room for the widest vector store; resize only ever grows into reserved memory here.
  block.time.resize(before + payload_size + detail::unpack_slack);
  block.channel.resize(before + payload_size + detail::unpack_slack);
  time_ps* time = block.time.data() + before;
  channel_number* channel = block.channel.data() + before;

  std::uint64_t tags[2];
  kernels_->find_tags(words, tags); // reads 4 words past the payload
  std::size_t count = 0;
  const time_ps last_before = last_tag_;
  for (std::size_t i = 0; i < payload_size;) {
    const std::size_t bit = i % 64;
    const std::uint64_t ahead = tags[i / 64] >> bit;
    std::size_t run = static_cast<std::size_t>(std::countr_one(ahead));
    if (run == 0) {
      special_word(words[i], before + count, block);
      ++i;
      continue;
    }
    if (bit + run == 64 && i / 64 == 0) { run += static_cast<std::size_t>(std::countr_one(tags[1])); }
    run = std::min(run, payload_size - i);
    kernels_->unpack(words + i, run, {base_.start_ps, base_.rest, period_fs_}, time + count, channel + count);
    count += run;
    i += run;
    last_tag_ = time[count - 1];
  }
  if (count != 0) {
    counters_.tags += count;
    counters_.time_reversals += (time[0] < last_before ? 1U : 0U) + kernels_->count_reversals(time, count);
  }
  block.time.resize(before + count);
  block.channel.resize(before + count);
}

void frame_decoder::special_word(std::uint32_t word, std::size_t position, tag_block& block) noexcept {
  using namespace wire::word;
  const auto emit = [&](event_kind kind, time_ps time, std::uint64_t value, channel_number number = 0) {
    block.events.push_back({kind, number, static_cast<std::uint32_t>(position), time, value});
  };
  if (filler::is(word)) { return; }
  if (epoch::is(word)) {
    set_epoch(extend(epoch::value(word)));
  } else if (time_mark::is(word)) {
    const time_ps time = to_ps(base_, time_mark::time(word));
    reached(time);
    emit(event_kind::time_reached, time, 0);
  } else if (setting::is(word)) {
    emit(event_kind::setting, to_ps(base_, std::uint64_t{setting::coarse(word)} << wire::fraction_bits),
         setting::value(word));
  } else if (overflow_begin::is(word)) {
    ++counters_.device_overflows;
    in_overflow_ = true;
    emit(event_kind::overflow_begin, to_ps(base_, overflow_begin::time(word)), 0);
  } else if (overflow_end::is(word)) {
    in_overflow_ = false;
    emit(event_kind::overflow_end, to_ps(base_, overflow_end::time(word)), 0);
  } else if (missed::is(word)) {
    const std::uint32_t lost = missed::count(word);
    counters_.device_missed += lost;
    if (lost == missed_limit) { counters_.device_missed_saturated = true; }
    // The word has no time of its own: the overflow_end right after it has.
    emit(event_kind::missed, std::max({last_tag_, watermark_, time_ps{0}}), lost,
         static_cast<channel_number>(missed::channel_index(word) + 1));
  } else {
    ++counters_.bad_words;
  }
}

void frame_decoder::reached(time_ps time) noexcept { watermark_ = std::max(watermark_, time); }

void frame_decoder::set_epoch(std::int64_t epoch) noexcept {
  epoch_ = epoch;
  base_ = base_of(epoch);
}

std::int64_t frame_decoder::extend(std::uint32_t wire_epoch) const noexcept {
  constexpr unsigned spare = 32 - wire::epoch_bits;
  const std::uint32_t step = (wire_epoch - static_cast<std::uint32_t>(epoch_)) << spare;
  return epoch_ + (static_cast<std::int32_t>(step) >> spare); // sign extended: the smallest step, forward or back
}

// Unsigned throughout, so that nonsense from a device wraps instead of overflowing. clocks * period is split
// so that nothing is rounded and no intermediate is larger than the result.
frame_decoder::epoch_base frame_decoder::base_of(std::int64_t epoch) const noexcept {
  const std::int64_t elapsed = epoch - first_epoch_;
  std::int64_t thousands = elapsed / 1000;
  std::int64_t units = elapsed % 1000;
  if (units < 0) {
    units += 1000;
    --thousands;
  }
  constexpr std::uint64_t clocks = std::uint64_t{1} << wire::coarse_bits;
  const std::uint64_t whole_ps = period_fs_ / 1000;
  const std::uint64_t rest_fs = period_fs_ % 1000;
  const std::uint64_t tail_fs = static_cast<std::uint64_t>(units) * clocks * rest_fs;
  const std::uint64_t start = static_cast<std::uint64_t>(elapsed) * clocks * whole_ps +
                              static_cast<std::uint64_t>(thousands) * clocks * rest_fs + tail_fs / 1000;
  return {static_cast<time_ps>(start), (tail_fs % 1000) * 4096 + 2'048'000};
}

time_ps frame_decoder::to_ps(const epoch_base& base, std::uint64_t units) const noexcept {
  const std::uint64_t ps = (base.rest + units * period_fs_) / 4'096'000;
  return static_cast<time_ps>(static_cast<std::uint64_t>(base.start_ps) + ps);
}

void frame_decoder::add_to(loss_counters& losses) const noexcept {
  losses.device_missed += counters_.device_missed;
  losses.device_overflows += counters_.device_overflows;
  losses.device_missed_saturated = losses.device_missed_saturated || counters_.device_missed_saturated;
  losses.frames_lost += counters_.frames_lost;
  losses.bad_frames += counters_.bad_frames;
  losses.skipped_bytes += counters_.skipped_bytes;
  losses.bad_words += counters_.bad_words;
  losses.stale_frames += counters_.stale_frames;
  losses.repeated_frames += counters_.repeated_frames;
  losses.time_reversals += counters_.time_reversals;
}

} // namespace peal
