// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell_trials.hpp"

#include "analysis/refuse.hpp"

#include <array>
#include <charconv>

namespace peal {

namespace {

using detail::require;

constexpr std::size_t columns = 17;

std::int64_t parse_column(std::string_view text, std::size_t column) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) { text.remove_prefix(1); }
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) { text.remove_suffix(1); }
  std::int64_t value = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size()) {
    throw file_error("event-ready table, column " + std::to_string(column) + ": \"" + std::string(text) +
                     "\" is not an integer");
  }
  return value;
}

bool in_window(std::int64_t time_ps, std::size_t channel, std::int64_t shift_ps,
               const event_ready_options& options) noexcept {
  const std::int64_t start = options.herald_start_ps[channel] + shift_ps;
  return time_ps >= start && time_ps < start + options.herald_length_ps[channel];
}

std::uint8_t outcome_of(std::int64_t readout_ns, const event_ready_options& options) noexcept {
  return readout_ns > options.readout_after_ns && readout_ns <= options.readout_until_ns ? 0 : 1;
}

} // namespace

event_ready_row parse_event_ready_row(std::string_view line) {
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) { line.remove_suffix(1); }
  std::array<std::string_view, columns> field;
  std::size_t count = 0;
  for (std::size_t start = 0; start <= line.size();) {
    const std::size_t comma = std::min(line.find(',', start), line.size());
    if (count < columns) { field[count] = line.substr(start, comma - start); }
    ++count;
    start = comma + 1;
  }
  if (count != columns) {
    throw file_error("event-ready table: " + std::to_string(count) + " columns instead of " + std::to_string(columns));
  }

  event_ready_row row;
  row.wall_clock = std::string(field[0]);
  std::int64_t* const values[] = {&row.day,
                                  &row.run,
                                  &row.click_1_ps,
                                  &row.click_1_channel,
                                  &row.click_2_ps,
                                  &row.click_2_channel,
                                  &row.setting_a,
                                  &row.setting_b,
                                  &row.random_a_ns,
                                  &row.random_b_ns,
                                  &row.readout_a_ns,
                                  &row.readout_b_ns,
                                  &row.excitation_a_ns,
                                  &row.excitation_b_ns,
                                  &row.invalid_a,
                                  &row.invalid_b};
  for (std::size_t i = 1; i < columns; ++i) { *values[i - 1] = parse_column(field[i], i + 1); }
  return row;
}

event_ready_result select_event_ready(std::span<const event_ready_row> rows, const event_ready_options& options,
                                      double tau_a, double tau_b) {
  event_ready_result result;
  result.martingale = game_martingale(game_win_bound(tau_a, tau_b));
  result.rows = static_cast<std::int64_t>(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const event_ready_row& row = rows[i];
    require(row.click_1_channel >= 0 && row.click_1_channel <= 1 && row.click_2_channel >= 0 &&
                row.click_2_channel <= 1,
            "event-ready table", "a herald channel is neither 0 nor 1");
    require(row.setting_a >= 0 && row.setting_a <= 1 && row.setting_b >= 0 && row.setting_b <= 1, "event-ready table",
            "a setting is neither 0 nor 1");
    const bool psi_plus = row.click_1_channel == row.click_2_channel;
    if (!in_window(row.click_1_ps, static_cast<std::size_t>(row.click_1_channel), 0, options)) { continue; }
    if (!in_window(row.click_2_ps, static_cast<std::size_t>(row.click_2_channel), options.second_shift_ps, options)) {
      continue;
    }
    if (psi_plus && !options.accept_psi_plus) { continue; }
    ++result.heralded;
    const auto quiet = [&](std::int64_t syncs) { return syncs == 0 || syncs > options.quiet_syncs; };
    if (!quiet(row.invalid_a) || !quiet(row.invalid_b)) { continue; }
    ++result.undisturbed;
    if (options.reject_excitation && (row.excitation_a_ns != 0 || row.excitation_b_ns != 0)) { continue; }

    event_ready_trial trial;
    trial.row = static_cast<std::int64_t>(i);
    trial.x = static_cast<std::uint8_t>(row.setting_a);
    trial.y = static_cast<std::uint8_t>(row.setting_b);
    trial.a = outcome_of(row.readout_a_ns, options);
    trial.b = outcome_of(row.readout_b_ns, options);
    trial.psi_plus = psi_plus;
    trial.win = (psi_plus ? options.psi_plus_form : options.form).wins(trial.x, trial.y, trial.a, trial.b);
    ++(psi_plus ? result.counts_psi_plus : result.counts).n[trial.x][trial.y][trial.a][trial.b];
    result.wins += trial.win ? 1 : 0;
    result.martingale.add(trial.win);
    result.trials.push_back(trial);
  }
  return result;
}

} // namespace peal
