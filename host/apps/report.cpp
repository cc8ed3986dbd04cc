// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/report.hpp"

#include "base/grouped.hpp"

#include "peal/bell_fields.hpp"

#include <fmt/format.h>

#include <cmath>

namespace peal::app {

namespace {

void p_lines(std::vector<std::string>& out, const bell_analysis& a) {
  if (a.game) {
    out.push_back(fmt::format(
        "p-value    {}   CHSH game, {} wins of {}, local bound {:.6g}, any memory, number of trials fixed beforehand",
        format_p(a.game->exact), a.game->wins, a.game->trials, a.game->win_bound));
  }
  if (a.weighted_game) {
    out.push_back(fmt::format("p-value    {}   CHSH game, scores weighted by the given setting probabilities",
                              format_p(*a.weighted_game)));
  }
  if (a.chsh.sigma > 0.0) {
    out.push_back(fmt::format("           {}   Gaussian tail of S: assumes independent identical trials",
                              format_p(a.chsh.gaussian)));
  }
}

} // namespace

std::string format_p(const p_value& p) {
  if (p.p >= 1e-300) { return fmt::format("{:.4g}", p.p); }
  return fmt::format("10^{:.1f}", p.log10_p);
}

std::string format_count(std::uint64_t n) { return detail::grouped(static_cast<std::int64_t>(n)); }

std::string format_time(time_ps t) {
  const double s = static_cast<double>(t) * 1e-12;
  const double size = std::abs(s);
  if (size >= 1.0 || t == 0) { return fmt::format("{:.3f} s", s); }
  if (size >= 1e-3) { return fmt::format("{:.3f} ms", s * 1e3); }
  if (size >= 1e-6) { return fmt::format("{:.3f} us", s * 1e6); }
  return fmt::format("{} ps", t);
}

std::vector<std::string> bell_lines(const bell_counts& c, const bell_analysis& a) {
  std::vector<std::string> out;
  const bool trials = a.semantics == outcome_semantics::detection_or_none;
  out.push_back(fmt::format("  x y {:>13} {:>13} {:>13} {:>13} {:>13}   E", trials ? "dd" : "++", trials ? "dn" : "+-",
                            trials ? "nd" : "-+", trials ? "nn" : "--", "N"));
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      const auto& n = c.n[x][y];
      out.push_back(fmt::format("  {} {} {:>13} {:>13} {:>13} {:>13} {:>13}   {:+.6f} +- {:.6f}", x, y, n[0][0],
                                n[0][1], n[1][0], n[1][1], c.total(x, y), a.chsh.e[x][y].e, a.chsh.e[x][y].sigma));
    }
  }
  const std::string distance = a.chsh.sigma > 0.0
                                   ? fmt::format("; {:.1f} standard deviations from 2", a.chsh.standard_deviations)
                                   : std::string();
  out.push_back(fmt::format("S          {:.5f} +- {:.5f}   raw, {}{}{}", a.chsh.s, a.chsh.sigma, to_string(a.chsh.form),
                            distance, a.chsh.form_searched ? "; form chosen from the data" : ""));
  p_lines(out, a);
  if (a.eberhard) {
    out.push_back(fmt::format(
        "J          {:.5g} +- {:.2g}   CH/Eberhard, per trial of each setting; {:.1f} standard deviations above 0",
        a.eberhard->j, a.eberhard->sigma, a.eberhard->standard_deviations));
  }
  if (a.eberhard_test) {
    out.push_back(fmt::format("p-value    {}   {} wins of {} relevant events, bound {:.6g}; Hoeffding {}",
                              format_p(a.eberhard_test->exact), a.eberhard_test->wins, a.eberhard_test->relevant,
                              a.eberhard_test->win_bound, format_p(a.eberhard_test->hoeffding)));
  }
  out.push_back(fmt::format("no-signal. chi2({}) = {:.2f}, p = {}   z = {:+.2f} {:+.2f} {:+.2f} {:+.2f}{}",
                            a.no_signalling.combined.degrees, a.no_signalling.combined.chi_squared,
                            format_p(a.no_signalling.combined.p), a.no_signalling.z[0], a.no_signalling.z[1],
                            a.no_signalling.z[2], a.no_signalling.z[3],
                            a.no_signalling_fails ? "   FAILS: the marginals depend on the other side's setting" : ""));
  if (a.corrected) {
    out.push_back(
        fmt::format("S corr.    {:.5f} +- {:.5f}   accidentals subtracted", a.corrected->s, a.corrected->sigma));
  }
  for (const bell_refusal& r : a.refused) { out.push_back(fmt::format("not valid  {}: {}", name(r.method), r.reason)); }
  for (const std::string& note : a.notes) { out.push_back("note       " + note); }
  return out;
}

std::vector<std::string> chsh_lines(const chsh_measurement_result& s) {
  std::vector<std::string> out;
  out.push_back(
      fmt::format("time       {} of stream, {} live", format_time(s.clock.elapsed_ps()), format_time(s.clock.live_ps)));
  out.push_back(fmt::format("detectors  A+ {}, A- {}, B+ {}, B- {}; window {} ps (full width); delays {} {} {} {} ps",
                            s.channels[0], s.channels[1], s.channels[2], s.channels[3], s.window_ps, s.delays_ps[0],
                            s.delays_ps[1], s.delays_ps[2], s.delays_ps[3]));
  out.push_back("           " + s.delay_note);
  out.push_back(fmt::format("rates      A+ {:.0f}, A- {:.0f}, B+ {:.0f}, B- {:.0f} /s; {} tags in all", s.rate_hz[0],
                            s.rate_hz[1], s.rate_hz[2], s.rate_hz[3], format_count(s.tags_total)));
  const chsh_tally& t = s.tally;
  out.push_back(fmt::format("pairs      {} coincidences, {} counted; left out: {} setting unknown, {} across a setting "
                            "change, {} other setting",
                            format_count(t.pairing.coincidences), format_count(t.counted), t.setting_unknown,
                            t.setting_change, t.setting_outside));
  if (t.pairing.double_a + t.pairing.double_b + t.pairing.double_left_out > 0) {
    out.push_back(fmt::format("           double clicks: {} on side A, {} on side B, {} pairs left out",
                              t.pairing.double_a, t.pairing.double_b, t.pairing.double_left_out));
  }
  if (!s.ready && !s.delays_known) {
    out.push_back(
        "S          not there: without the delays the pairs would be accidentals; give --delays, or --learning with "
        "a longer part of the recording");
    return out;
  }
  if (!s.ready) {
    out.push_back("S          not there: not every pair of settings has coincidences (settings must switch; see "
                  "--fixed-setting)");
    return out;
  }
  bell_analysis tested = s.tested();
  std::erase_if(tested.refused, [](const bell_refusal& r) {
    return r.method == bell_method::eberhard || r.method == bell_method::eberhard_game;
  });
  for (std::string& line : bell_lines(s.counts, tested)) { out.push_back(std::move(line)); }
  if (s.anytime) {
    out.push_back(fmt::format("anytime p  {}   valid whenever you stop looking", format_p(*s.anytime)));
  }
  if (s.setting_period_ps > 0) {
    out.push_back(fmt::format(
        "trials     {} of {} coincidences: those at least {} ps (a new drawing of both settings) after the one before",
        format_count(static_cast<std::uint64_t>(s.game_trials)), format_count(s.tally.counted), s.setting_period_ps));
  }
  if (!s.game_refusal.empty()) { out.push_back("no p-value " + s.game_refusal); }
  if (s.accidental_fraction > 0.0 && s.accidental_fraction < 1.0) {
    out.push_back(fmt::format("accident.  {:.1f} expected in the window ({:.3f} %), from the histogram beside the "
                              "peak; without them S = {:.5f}",
                              s.accidentals, 100.0 * s.accidental_fraction,
                              s.analysis.chsh.s / (1.0 - s.accidental_fraction)));
  }
  return out;
}

} // namespace peal::app
