// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Checks every test of the whole tagger makes: frames are whole, words are in order, hits are conserved, and the model
// says the same.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core_bench.hpp"
#include "sim/model/tagger_model.hpp"

namespace peal::test {

/// One word with its place in time.
struct event {
  enum class kind { tag, time_mark, overflow_begin, overflow_end, setting, missed };
  kind what;
  std::int64_t row; ///< since stream start; of a missed word the row before it
  unsigned fraction = 0;
  unsigned channel = 0;
  bool falling = false;
  std::uint32_t value = 0; ///< setting or count
};

/// What a finished run must look like; the registers of the stream.
struct stream_setup {
  model::settings registers;
  std::uint16_t enable_rising = 0xFF;
  std::uint16_t enable_falling = 0xFF;
};

/// Writes the registers of a setup (tables only when load_tables) and starts the stream.
void start_stream(core_bench& bench, const stream_setup& setup, bool load_tables);

/// Random tables: a line of uneven taps; fractions fall with the code.
void randomise_tables(model::settings& registers, std::mt19937_64& random);

/// Appends random pulses to every line: exponential gaps of mean gap_ps, widths and gaps at least 15 ns,
/// until until_ps.
void add_random_pulses(core_bench& bench, double gap_ps, std::int64_t until_ps);

/// Checks magic, version, stream id, sequence, epoch, watermark and CRC of all frames; returns the words
/// without filler. Throws std::runtime_error with the first breach.
std::vector<std::uint32_t> check_frames(const std::vector<std::uint32_t>& words, const model::settings& registers);

/// Words -> events; checks order in time, nesting of begin and end, and that an epoch word is only there when needed.
std::vector<event> check_words(const std::vector<std::uint32_t>& words, const model::settings& registers);

/// Reads the four counters of a channel.
model::counts read_counts(core_bench& bench, unsigned channel);

/// Runs the model on what the bench saw and compares frame by frame; rows up to until_row. The drop decisions
/// are those of the events.
void compare_with_model(const core_bench& bench, const stream_setup& setup, const std::vector<event>& events,
                        std::int64_t until_row);

} // namespace peal::test
