// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/bell_fields.hpp"
#include "peal/measure/chsh.hpp"

#include <cmath>
#include <limits>

namespace peal {

namespace {

void tally_fields(const chsh_tally& t, field_visitor& v) {
  v.value({"coincidences", "", "pairs of clicks, each click in at most one"}, t.pairing.coincidences);
  v.value({"counted", "", "pairs that count for a pair of settings"}, t.counted);
  v.group({"left_out", "", "why the others do not"}, [&] {
    v.value({"setting_unknown", "", "before the first setting, after a loss"}, t.setting_unknown);
    v.value({"setting_change", "", "a setting changed between the two clicks"}, t.setting_change);
    v.value({"setting_outside", "", "a setting was neither 0 nor 1"}, t.setting_outside);
    v.value({"double_clicks", "", "both detectors of a side clicked"}, t.pairing.double_left_out);
  });
  v.group({"double_clicks", "", "pairs with clicks in both detectors of a side"}, [&] {
    v.value({"a", "", "both detectors of side A clicked"}, t.pairing.double_a);
    v.value({"b", "", "both detectors of side B clicked"}, t.pairing.double_b);
  });
  v.value({"setting_events", "", "setting events seen", "", in_text::no}, t.setting_events);
  v.value({"setting_late", "", "of these later in the stream than allowed", "", in_text::no}, t.setting_late);
}

struct history_row {
  std::int64_t step = 0;
  bell_counts counts;
};

void history_fields(const chsh_measurement_result& r, field_visitor& v) {
  if (r.history_ps == 0 && !v.documenting()) { return; }
  std::vector<history_row> rows;
  for (const auto& [step, counts] : r.history) { rows.push_back({step, counts}); }
  v.list({"history", "", "S(t): the counts in steps of time, each for itself", "", in_text::no}, rows,
         [&](const history_row& row) {
           v.value({"start_ps", "ps", "start of the step"}, row.step * r.history_ps);
           v.value({"coincidences", "", "counted in the step"}, row.counts.total());
           const bool ready = row.counts.total(0, 0) > 0 && row.counts.total(0, 1) > 0 && row.counts.total(1, 0) > 0 &&
                              row.counts.total(1, 1) > 0;
           if (!ready && !v.documenting()) { return; }
           chsh_result s;
           if (ready) { s = chsh(row.counts, r.analysis.chsh.form); }
           v.value({"s", "", "S of the step alone; absent when a pair of settings is missing in it"}, s.s);
           v.value({"sigma", "", "", "s"}, s.sigma);
         });
}

} // namespace

bell_analysis chsh_measurement_result::tested() const {
  bell_analysis shown = analysis;
  shown.game = game; // the trials of the game may be fewer than the coincidences
  return shown;
}

void chsh_measurement_result::fields(field_visitor& v) const {
  v.value({"elapsed_ps", "ps", "stream time covered"}, clock.elapsed_ps());
  v.value({"live_ps", "ps", "the same without overflow intervals and gaps"}, clock.live_ps);
  v.list_of_integers({"channels", "", "channels of A+, A-, B+, B-"}, channels);
  v.value({"window_ps", "ps", "coincidence window, full width"}, window_ps);
  v.list_of_integers({"delays_ps", "ps", "added to the times of the four channels"}, delays_ps);
  v.value({"delays_known", "", "the delays were given or found"}, delays_known);
  v.value({"delay_note", "", "how they were found, or why not"}, delay_note);
  v.reals({"rates_hz", "1/s", "per detector, in live time"}, rate_hz);
  v.list_of_integers({"tags", "", "per detector"}, tags);
  v.value({"tags_total", "", "tags of all channels"}, tags_total);
  tally_fields(tally, v);
  v.value({"accidentals", "", "pairs expected by chance in the window, from the histogram beside the peak"},
          accidentals);
  v.value({"accidental_fraction", "", "of the coincidences"}, accidental_fraction);
  v.value({"setting_period_ps", "ps", "coincidences so far apart are trials of the game"}, setting_period_ps);
  v.value({"game_trials", "", "trials of the CHSH game"}, game_trials);
  v.value({"game_refusal", "", "why there is no p-value; empty: there is"}, game_refusal);
  v.group({"anytime", "", "p-value of the win sequence: valid whenever you stop looking"}, anytime,
          [&](const p_value& p) { visit_fields(p, v); });
  const axis difference{"difference", "ps", bins.first_ps, bins.width_ps, bins.count, {}};
  if (!histogram.empty() || v.documenting()) {
    v.array({"histogram", "", "t_b - t_a of all A x B detector pairs, delays applied"}, {&difference, 1}, histogram);
  }
  history_fields(*this, v);
  if (!ready && !v.documenting()) { return; }
  v.group({"bell", "", "absent when not every pair of settings has counts"}, [&] {
    bell_analysis shown = tested();
    if (v.documenting()) {
      shown.game.emplace();
      shown.eberhard.emplace();
    }
    visit_fields(counts, shown, v);
  });
}

} // namespace peal
