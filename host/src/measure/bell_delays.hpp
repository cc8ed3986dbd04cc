// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Learns the delays of the four detectors of a Bell test from the first part of the stream.
#pragma once

#include "peal/delay.hpp"
#include "peal/measure/measurement.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace peal::detail {

/// A+ is the reference; every other detector is aligned to those already aligned that it shows a correlation with.
class bell_delays final : public delay_learner {
public:
  /// Channels of A+, A-, B+, B-.
  bell_delays(std::array<channel_number, 4> channels, time_ps learning_ps, const delay_search& search);

  bool learn(const measured_block& block) override;
  std::vector<channel_delay> delays() override;

  [[nodiscard]] bool found() const noexcept { return found_; }
  [[nodiscard]] const std::string& note() const noexcept { return note_; }

private:
  using pair_delays = std::array<std::array<delay_result, 2>, 2>; ///< [A+ or A-][B+ or B-]
  bool align(std::size_t k, const std::array<bool, 4>& aligned, const pair_delays& pair);

  std::array<channel_number, 4> channels_;
  time_ps learning_ps_;
  delay_search search_;
  std::optional<time_ps> first_;
  std::array<std::vector<time_ps>, 4> times_;
  std::array<time_ps, 4> delay_ps_{};
  bool found_ = false;
  std::string note_ = "looking for the delays";
};

} // namespace peal::detail
