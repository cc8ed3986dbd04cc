// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/app/sim_report.hpp"

#include "apps/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace peal::sim::app {
namespace {

std::string format_number(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e15) { return fmt::format("{:.0f}", value); }
  return fmt::format("{:.6g}", value);
}

std::string format_measured(const verdict& v) {
  if (!v.measured) { return "none: " + v.note; }
  return v.note.empty() ? format_number(*v.measured) : v.note;
}

std::string xml_escape(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
    case '&': out += "&amp;"; break;
    case '<': out += "&lt;"; break;
    case '>': out += "&gt;"; break;
    case '"': out += "&quot;"; break;
    case '\n': out += "&#10;"; break;
    default: out += c;
    }
  }
  return out;
}

std::string transport_line(const scenario_result& r) {
  const loss_counters& l = r.losses;
  if (l.frames_lost + l.bad_frames + l.skipped_bytes + l.bad_words + l.time_reversals + l.host_overrun_bytes +
          l.transfer_errors ==
      0) {
    return "nothing lost between board and analysis";
  }
  return fmt::format("LOST between board and analysis: {} frames, {} bad frames, {} bytes skipped, {} bad words, {} "
                     "time reversals, {} bytes "
                     "overrun, {} transfer errors",
                     l.frames_lost, l.bad_frames, l.skipped_bytes, l.bad_words, l.time_reversals, l.host_overrun_bytes,
                     l.transfer_errors);
}

std::string board_line(const scenario_result& r) {
  if (r.resolution_ps == 0) { return {}; }
  if (r.board_error_count == 0) {
    return fmt::format("  board: every pulse followed to its tag within {} ps\n", r.resolution_ps);
  }
  std::string text = fmt::format("  board: {} COMPLAINTS of the scoreboard\n", r.board_error_count);
  for (const std::string& error : r.board_errors) { text += "    " + error + "\n"; }
  return text;
}

/// Failures that are not an expectation of the scenario.
std::string other_failure(const scenario_result& r) {
  if (r.interrupted) { return "interrupted"; }
  if (r.device_gone) { return "the board was unplugged"; }
  if (r.board_error_count != 0) { return r.board_errors.empty() ? "scoreboard" : r.board_errors.front(); }
  const bool verdicts_hold = std::all_of(r.verdicts.begin(), r.verdicts.end(), [](const verdict& v) { return v.pass; });
  return !r.pass() && verdicts_hold ? transport_line(r) : std::string{};
}

} // namespace

std::string format_expectation(const expectation& e) {
  if (e.value) {
    return e.tolerance == 0.0 ? format_number(*e.value) : format_number(*e.value) + " +- " + format_number(e.tolerance);
  }
  std::string text;
  if (e.at_least) { text = ">= " + format_number(*e.at_least); }
  if (e.at_most) { text += (text.empty() ? "<= " : ", <= ") + format_number(*e.at_most); }
  return text;
}

std::string format_table(const scenario_result& r) {
  std::string text = fmt::format("{}: {}\n", r.name, r.sentence);
  std::size_t quantity_width = 8;
  std::size_t expected_width = 8;
  for (const verdict& v : r.verdicts) {
    quantity_width = std::max(quantity_width, v.expected.quantity.size());
    expected_width = std::max(expected_width, format_expectation(v.expected).size());
  }
  text += fmt::format("  {:<{}}  {:<{}}  measured\n", "quantity", quantity_width, "expected", expected_width);
  for (const verdict& v : r.verdicts) {
    text += fmt::format("  {:<{}}  {:<{}}  {:<14}  {}\n", v.expected.quantity, quantity_width,
                        format_expectation(v.expected), expected_width, format_measured(v),
                        r.interrupted ? "-"
                        : v.pass      ? "pass"
                                      : "FAIL");
  }
  text += fmt::format("  {} tags in {:.4g} s of simulated time, seed {}; {}\n", r.tags,
                      static_cast<double>(r.watermark_ps) * 1e-12, r.seed, transport_line(r));
  text += board_line(r);
  if (r.simulate_seconds > 0.0) {
    text += fmt::format("  simulated {} clocks in {:.2f} s of processor time: {:.2f} million clocks a second\n",
                        r.clocks, r.simulate_seconds, static_cast<double>(r.clocks) / r.simulate_seconds * 1e-6);
  }
  const std::string other = other_failure(r);
  text += other.empty() ? (r.pass() ? "  pass\n" : "  FAIL\n") : "  FAIL: " + other + "\n";
  return text;
}

std::string to_junit(const std::vector<scenario_result>& results) {
  std::string cases;
  std::size_t tests = 0;
  std::size_t failures = 0;
  const auto add = [&](const scenario_result& r, const std::string& name, const std::string& failure) {
    ++tests;
    cases += fmt::format("  <testcase classname=\"peal.sim.{}\" name=\"{}\"", xml_escape(r.name), xml_escape(name));
    if (failure.empty()) {
      cases += "/>\n";
      return;
    }
    ++failures;
    cases += fmt::format(">\n    <failure message=\"{}\"/>\n  </testcase>\n", xml_escape(failure));
  };
  for (const scenario_result& r : results) {
    for (const verdict& v : r.verdicts) {
      const std::string expected = format_expectation(v.expected);
      add(r, v.expected.quantity + " " + expected,
          v.pass ? ""
                 : fmt::format("{}: expected {}, measured {} (seed {})", v.expected.quantity, expected,
                               format_measured(v), r.seed));
    }
    add(r, "nothing lost on the way, every pulse followed to its tag", other_failure(r));
  }
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"peal sim\" tests=\"{}\" "
                     "failures=\"{}\">\n{}</testsuite>\n",
                     tests, failures, cases);
}

} // namespace peal::sim::app
