// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Losses and faults, counted at every stage from the device to the reader. The counters are listed once: clean(), JSON,
// text, tag files and documents all read that list.
//
// Use:
//   const peal::loss_counters lost = source->losses();
//   if (!lost.clean()) { std::puts(peal::losses_text(lost).c_str()); }
//   peal::each_loss(lost, [](const peal::loss_field& f, std::uint64_t n) { std::printf("%s %llu\n", f.name, (long
//   long)n); });
#pragma once

#include "peal/fields.hpp"

#include <cstdint>
#include <string>

namespace peal {

/// All zero = every tag is here.
struct loss_counters {
  std::uint64_t device_missed = 0;
  std::uint64_t device_overflows = 0;
  std::uint64_t frames_lost = 0;
  std::uint64_t host_overrun_bytes = 0;
  std::uint64_t transfer_errors = 0;
  std::uint64_t bad_frames = 0;
  std::uint64_t skipped_bytes = 0;
  std::uint64_t bad_words = 0;
  std::uint64_t stale_frames = 0;
  std::uint64_t repeated_frames = 0;
  std::uint64_t time_reversals = 0;
  bool device_missed_saturated = false; ///< a count reached its end: device_missed is a lower bound

  [[nodiscard]] bool clean() const noexcept;
};

/// One counter.
struct loss_field {
  const char* name;     ///< key
  const char* phrase;   ///< after a number: "tags missed on the device"
  const char* sentence; ///< for documents
  bool is_loss;         ///< a stream with this is not clean
};

/// use(loss_field, counter) for each counter, in the order of people. `Losses` is loss_counters, const or not.
template <class Losses, class Use>
constexpr void each_loss(Losses& l, Use use) {
  use(loss_field{"device_missed", "tags missed on the device", "tags lost on the device (sum of the in-band counts)",
                 true},
      l.device_missed);
  use(loss_field{"device_overflows", "overflow intervals", "intervals in which the device lost tags", true},
      l.device_overflows);
  use(loss_field{"frames_lost", "frames lost on the way", "frames or file blocks missing in the sequence", true},
      l.frames_lost);
  use(loss_field{"host_overrun_bytes", "bytes thrown away by a late host",
                 "thrown away because the reader was too slow (they also show as frames_lost)", true},
      l.host_overrun_bytes);
  use(loss_field{"transfer_errors", "USB transfer errors", "USB transfers that ended with an error", true},
      l.transfer_errors);
  use(loss_field{"bad_frames", "bad frames", "frames or blocks with a wrong checksum or version", true}, l.bad_frames);
  use(loss_field{"skipped_bytes", "bytes skipped", "not read: damage, or behind the promised end", true},
      l.skipped_bytes);
  use(loss_field{"bad_words", "unknown words", "words or records of an unknown kind", true}, l.bad_words);
  use(loss_field{"stale_frames", "stale frames", "frames of an older stream, dropped; nothing of this one is lost",
                 false},
      l.stale_frames);
  use(loss_field{"repeated_frames", "frames repeated", "frames seen before, dropped", true}, l.repeated_frames);
  use(loss_field{"time_reversals", "time reversals", "tags earlier than their predecessor where order is promised",
                 true},
      l.time_reversals);
}

inline bool loss_counters::clean() const noexcept {
  bool is_clean = true;
  each_loss(*this, [&](const loss_field& f, std::uint64_t n) { is_clean = is_clean && (!f.is_loss || n == 0); });
  return is_clean;
}

/// `clean`, then every counter. `all_known` false: reading stopped before the end, so that nothing is clean.
void visit_fields(const loss_counters& losses, field_visitor& v, bool all_known = true);

/// One line for people: "12 tags missed on the device, 1 overflow intervals", or "none: every tag is here" when clean.
[[nodiscard]] std::string losses_text(const loss_counters& losses);

} // namespace peal
