// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/report.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace peal::app {

using nlohmann::json;

namespace {

constexpr const char* method_name(bell_method m) {
  switch (m) {
  case bell_method::chsh: return "CHSH";
  case bell_method::chsh_game: return "CHSH game";
  case bell_method::eberhard: return "Eberhard";
  case bell_method::eberhard_game: return "Eberhard game";
  }
  return "?";
}

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
  out.push_back(fmt::format("           {}   Gaussian tail of S: assumes independent identical trials",
                            format_p(a.chsh.gaussian)));
}

} // namespace

std::string format_p(const p_value& p) {
  if (p.p >= 1e-300) { return fmt::format("{:.4g}", p.p); }
  return fmt::format("10^{:.1f}", p.log10_p);
}

std::string format_count(std::uint64_t n) {
  std::string digits = std::to_string(n);
  for (std::size_t i = digits.size(); i > 3;) { digits.insert(i -= 3, 1, ' '); }
  return digits;
}

std::string format_time(time_ps t) {
  const double s = static_cast<double>(t) * 1e-12;
  const double size = std::abs(s);
  if (size >= 1.0 || t == 0) { return fmt::format("{:.3f} s", s); }
  if (size >= 1e-3) { return fmt::format("{:.3f} ms", s * 1e3); }
  if (size >= 1e-6) { return fmt::format("{:.3f} us", s * 1e6); }
  return fmt::format("{} ps", t);
}

std::string format_losses(const loss_counters& l) {
  std::string text;
  const auto item = [&](std::uint64_t n, const char* what) {
    if (n != 0) { text += fmt::format("{}{} {}", text.empty() ? "" : ", ", format_count(n), what); }
  };
  item(l.device_missed, l.device_missed_saturated ? "or more tags missed on the device" : "tags missed on the device");
  item(l.device_overflows, "overflow intervals");
  item(l.frames_lost, "frames lost on the way");
  item(l.host_overrun_bytes, "bytes thrown away by a late host");
  item(l.transfer_errors, "USB transfer errors");
  item(l.bad_frames, "bad frames");
  item(l.skipped_bytes, "bytes skipped");
  item(l.bad_words, "unknown words");
  item(l.time_reversals, "time reversals");
  return text.empty() ? "none: every tag is here" : text;
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
  out.push_back(fmt::format("S          {:.5f} +- {:.5f}   raw, {}; {:.1f} standard deviations from 2{}", a.chsh.s,
                            a.chsh.sigma, to_string(a.chsh.form), a.chsh.standard_deviations,
                            a.chsh.form_searched ? "; form chosen from the data" : ""));
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
  for (const bell_refusal& r : a.refused) {
    out.push_back(fmt::format("not valid  {}: {}", method_name(r.method), r.reason));
  }
  for (const std::string& note : a.notes) { out.push_back("note       " + note); }
  return out;
}

std::vector<std::string> session_lines(const bell_snapshot& s, const bell_session_options& o) {
  std::vector<std::string> out;
  out.push_back(fmt::format("time       {} of stream, {} live", format_time(s.elapsed_ps), format_time(s.live_ps)));
  out.push_back(fmt::format("detectors  A+ {}, A- {}, B+ {}, B- {}; window {} ps (full width); delays {} {} {} {} ps",
                            o.channels[0], o.channels[1], o.channels[2], o.channels[3], o.window_ps, s.delays_ps[0],
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
  if (!s.ready) {
    out.push_back("S          not there: not every pair of settings has coincidences (settings must switch; see "
                  "--fixed-setting)");
    return out;
  }
  bell_analysis tested = s.analysis;
  tested.game = s.game; // the trials of the game may be fewer than the coincidences
  std::erase_if(tested.refused, [](const bell_refusal& r) {
    return r.method == bell_method::eberhard || r.method == bell_method::eberhard_game;
  });
  for (std::string& line : bell_lines(s.counts, tested)) { out.push_back(std::move(line)); }
  if (s.anytime) {
    out.push_back(fmt::format("anytime p  {}   valid whenever you stop looking", format_p(*s.anytime)));
  }
  if (o.setting_period_ps > 0) {
    out.push_back(fmt::format(
        "trials     {} of {} coincidences: those at least {} ps (a new drawing of both settings) after the one before",
        format_count(static_cast<std::uint64_t>(s.game_trials)), format_count(s.tally.counted), o.setting_period_ps));
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

json to_json(const p_value& p) { return {{"p", p.p}, {"log10_p", p.log10_p}}; }

json to_json(const loss_counters& l) {
  return {{"clean", l.clean()},
          {"device_missed", l.device_missed},
          {"device_missed_saturated", l.device_missed_saturated},
          {"device_overflows", l.device_overflows},
          {"frames_lost", l.frames_lost},
          {"host_overrun_bytes", l.host_overrun_bytes},
          {"transfer_errors", l.transfer_errors},
          {"bad_frames", l.bad_frames},
          {"skipped_bytes", l.skipped_bytes},
          {"bad_words", l.bad_words},
          {"stale_frames", l.stale_frames},
          {"time_reversals", l.time_reversals}};
}

json to_json(const chsh_result& r) {
  json e = json::array();
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      e.push_back({{"x", x},
                   {"y", y},
                   {"e", r.e[x][y].e},
                   {"sigma", r.e[x][y].sigma},
                   {"lower", r.e[x][y].exact.lower},
                   {"upper", r.e[x][y].exact.upper},
                   {"n", r.e[x][y].n}});
    }
  }
  return {{"form", to_string(r.form)},
          {"form_searched", r.form_searched},
          {"s", r.s},
          {"s_minus_2", r.s_minus_2},
          {"sigma", r.sigma},
          {"standard_deviations", r.standard_deviations},
          {"gaussian", to_json(r.gaussian)},
          {"correlators", e}};
}

json to_json(const bell_counts& c, const bell_analysis& a) {
  json counts = json::array();
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      counts.push_back(
          {{"x", x}, {"y", y}, {"n", {c.n[x][y][0][0], c.n[x][y][0][1], c.n[x][y][1][0], c.n[x][y][1][1]}}});
    }
  }
  json out{{"outcomes", a.semantics == outcome_semantics::detection_or_none ? "detection_or_none" : "both_detected"},
           {"outcomes_inferred", a.semantics_inferred},
           {"trials", a.trials},
           {"counts", counts},
           {"chsh", to_json(a.chsh)},
           {"game_wins", a.game_wins},
           {"no_signalling",
            {{"z", a.no_signalling.z},
             {"chi_squared", a.no_signalling.combined.chi_squared},
             {"degrees", a.no_signalling.combined.degrees},
             {"p", a.no_signalling.combined.p.p},
             {"fails", a.no_signalling_fails}}},
           {"gls", {{"s_minus_2", a.gls.s_minus_2}, {"sigma", a.gls.sigma}, {"gaussian", to_json(a.gls.gaussian)}}},
           {"settings",
            {{"chi_squared", a.settings.chi_squared},
             {"degrees", a.settings.degrees},
             {"p", a.settings.p.p},
             {"fail", a.settings_fail}}},
           {"fair_sampling_assumed", a.fair_sampling_assumed},
           {"fair_sampling_doubtful", a.fair_sampling_doubtful},
           {"notes", a.notes}};
  if (a.game) {
    out["game"] = {{"trials", a.game->trials},
                   {"wins", a.game->wins},
                   {"win_bound", a.game->win_bound},
                   {"exact", to_json(a.game->exact)},
                   {"chernoff", to_json(a.game->chernoff)},
                   {"hoeffding", to_json(a.game->hoeffding)},
                   {"betting", to_json(a.game->betting)}};
  }
  if (a.weighted_game) { out["weighted_game"] = to_json(*a.weighted_game); }
  if (a.corrected) { out["corrected"] = {{"s", a.corrected->s}, {"sigma", a.corrected->sigma}}; }
  if (a.eberhard) {
    out["eberhard"] = {{"j", a.eberhard->j},
                       {"sigma", a.eberhard->sigma},
                       {"standard_deviations", a.eberhard->standard_deviations},
                       {"gaussian", to_json(a.eberhard->gaussian)},
                       {"wins", a.eberhard->wins},
                       {"relevant", a.eberhard->relevant}};
  }
  if (a.eberhard_test) {
    out["eberhard_test"] = {{"wins", a.eberhard_test->wins},
                            {"relevant", a.eberhard_test->relevant},
                            {"win_bound", a.eberhard_test->win_bound},
                            {"exact", to_json(a.eberhard_test->exact)},
                            {"hoeffding", to_json(a.eberhard_test->hoeffding)},
                            {"betting", to_json(a.eberhard_test->betting)}};
  }
  json refused = json::array();
  for (const bell_refusal& r : a.refused) {
    refused.push_back({{"method", method_name(r.method)}, {"reason", r.reason}});
  }
  out["refused"] = refused;
  return out;
}

json to_json(const bell_snapshot& s, const bell_session_options& o) {
  const chsh_tally& t = s.tally;
  json out{{"elapsed_ps", s.elapsed_ps},
           {"live_ps", s.live_ps},
           {"channels", o.channels},
           {"window_ps", o.window_ps},
           {"delays_ps", s.delays_ps},
           {"delays_known", s.delays_known},
           {"delay_note", s.delay_note},
           {"rates_hz", s.rate_hz},
           {"tags", s.tags},
           {"tags_total", s.tags_total},
           {"coincidences", t.pairing.coincidences},
           {"counted", t.counted},
           {"left_out",
            {{"setting_unknown", t.setting_unknown},
             {"setting_change", t.setting_change},
             {"setting_outside", t.setting_outside},
             {"double_clicks", t.pairing.double_left_out}}},
           {"double_clicks", {{"a", t.pairing.double_a}, {"b", t.pairing.double_b}}},
           {"accidentals", s.accidentals},
           {"accidental_fraction", s.accidental_fraction},
           {"setting_period_ps", o.setting_period_ps},
           {"game_trials", s.game_trials},
           {"game_refusal", s.game_refusal}};
  if (s.anytime) { out["anytime"] = to_json(*s.anytime); }
  if (s.ready) {
    bell_analysis tested = s.analysis;
    tested.game = s.game;
    out["bell"] = to_json(s.counts, tested);
  }
  return out;
}

} // namespace peal::app
