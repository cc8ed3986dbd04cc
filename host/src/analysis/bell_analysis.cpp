// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors

#include "peal/bell.hpp"

#include "analysis/refuse.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace peal {

namespace {

// Above this share of "no, no" the table can only be one of trials: coincidence tables hold comparable
// numbers in all four cells.
constexpr double trial_table_share = 0.9;
// Below this many counts in a setting pair the chi2 of the marginals and the normal errors are rough.
constexpr std::int64_t few_counts = 20;

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

std::string probability(const p_value& p) { return p.p > 0.0 ? number(p.p) : "10^" + number(p.log10_p); }

outcome_semantics infer_semantics(const bell_counts& counts) noexcept {
  std::int64_t none = 0;
  for (const auto& row : counts.n) {
    for (const auto& pair : row) { none += pair[1][1]; }
  }
  return static_cast<double>(none) > trial_table_share * static_cast<double>(counts.total())
             ? outcome_semantics::detection_or_none
             : outcome_semantics::both_detected;
}

bool equal_probabilities(const setting_probabilities& settings) noexcept {
  const auto& p = settings.p;
  return p[0][0] == p[0][1] && p[0][0] == p[1][0] && p[0][0] == p[1][1];
}

// Sign +1 forms only: a trial table cannot exchange "detected" and "not detected".
chsh_form best_eberhard_form(const bell_counts& counts) {
  chsh_form best;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      if (const chsh_form form{x, y, 1}; eberhard(counts, form).j > eberhard(counts, best).j) { best = form; }
    }
  }
  return best;
}

std::string frequencies(const bell_analysis& result) {
  std::string text;
  for (const auto& row : result.trials_per_setting) {
    for (const std::int64_t n : row) {
      text += (text.empty() ? "" : ", ") + number(100.0 * static_cast<double>(n) / static_cast<double>(result.trials)) +
              " %";
    }
  }
  return text;
}

void refuse(bell_analysis& result, bell_method method, std::string reason) {
  result.refused.push_back({method, std::move(reason)});
}

void check_settings(bell_analysis& result, const bell_counts& counts, const bell_options& options) {
  result.settings = setting_uniformity(counts, options.settings.value_or(setting_probabilities{}));
  const p_value p = options.settings ? result.settings.p : settings_within_bias(counts, options.tau_a, options.tau_b);
  result.settings_fail = p.p < options.alpha;
}

std::string setting_reason(const bell_analysis& result, const bell_options& options, const char* bound) {
  std::string reason = "the setting pairs do not occur as declared (";
  const bool biased = options.tau_a > 0.0 || options.tau_b > 0.0;
  reason += options.settings ? "given probabilities" : biased ? "bits within 1/2 +- tau" : "equally often";
  reason += "; found " + frequencies(result) + "; chi2(3) = " + number(result.settings.chi_squared) +
            ", p = " + probability(result.settings.p);
  reason += "), and the bound " + std::string(bound) + " holds only for settings drawn that way";
  return reason;
}

void play_game(bell_analysis& result, const bell_counts& counts, const bell_options& options) {
  const chsh_form& form = result.chsh.form;
  result.game_wins = game_wins(counts, form);
  const double price = result.chsh.form_searched ? 8.0 : 1.0;
  if (result.semantics == outcome_semantics::detection_or_none) {
    refuse(result, bell_method::chsh_game,
           "nearly all trials are \"no detection\" on both sides, so the win count says where the settings were, not "
           "whether the "
           "outcomes are correlated; use CH/Eberhard");
    return;
  }
  if (result.settings_fail) {
    refuse(result, bell_method::chsh_game,
           setting_reason(result, options, "of the CHSH game") +
               "; in coincidence data setting-dependent efficiencies do this. S with one E per setting pair stays "
               "valid (under fair "
               "sampling)");
    return;
  }
  if (options.settings && !equal_probabilities(*options.settings)) {
    result.weighted_game = bonferroni(weighted_game_test(counts, form, *options.settings), price);
    refuse(result, bell_method::chsh_game,
           "the settings are drawn with unequal probabilities: a plain win count against 3/4 is biased; the weighted "
           "game stands instead");
    return;
  }
  const double bound = options.delft_bound ? game_win_bound_delft(std::max(options.tau_a, options.tau_b))
                                           : game_win_bound(options.tau_a, options.tau_b);
  game_result game = game_test(result.trials, result.game_wins, bound);
  for (p_value* p : {&game.exact, &game.chernoff, &game.hoeffding, &game.betting}) { *p = bonferroni(*p, price); }
  result.game = game;
}

void test_eberhard(bell_analysis& result, const bell_counts& counts, const bell_options& options) {
  if (result.semantics != outcome_semantics::detection_or_none) {
    const std::string reason =
        "CH/Eberhard counts trials without a detection, and this table has none (both sides detected in every row); "
        "it needs one outcome per side in every trial";
    refuse(result, bell_method::eberhard, reason);
    refuse(result, bell_method::eberhard_game, reason);
    return;
  }
  if (result.chsh.form.sign != 1) {
    const std::string reason =
        "the form has sign -1, which would exchange \"detected\" and \"not detected\"; choose the flipped pair only";
    refuse(result, bell_method::eberhard, reason);
    refuse(result, bell_method::eberhard_game, reason);
    return;
  }
  const double price = options.form ? 1.0 : 4.0;
  result.eberhard = eberhard(counts, result.chsh.form);
  result.eberhard->gaussian = bonferroni(result.eberhard->gaussian, price);
  if (result.settings_fail) {
    refuse(result, bell_method::eberhard_game,
           setting_reason(result, options, "on relevant trials") +
               "; J, normalised per setting pair, stays valid. Declare the known setting probabilities or the "
               "predictability to get the "
               "p-value");
    return;
  }
  const double bound = options.settings ? eberhard_win_bound(*options.settings, result.chsh.form)
                                        : eberhard_win_bound(2.0 * std::max(options.tau_a, options.tau_b));
  eberhard_test_result test = eberhard_test(result.eberhard->relevant, result.eberhard->wins, bound);
  for (p_value* p : {&test.exact, &test.hoeffding, &test.betting}) { *p = bonferroni(*p, price); }
  result.eberhard_test = test;
}

// What a value of S says by itself, before any hypothesis is tested.
void remark_on_s(const chsh_result& r, std::vector<std::string>& notes) {
  const double beyond = std::abs(r.s) - 2.0 * std::sqrt(2.0);
  if (r.sigma <= 0.0) {
    notes.emplace_back(
        "every E is +1 or -1, so that sigma of S says nothing: no Gaussian number; see the intervals of E "
        "and the game");
  }
  if (beyond > 3.0 * r.sigma && beyond > 1e-9) {
    notes.emplace_back(
        "|S| is beyond 2 sqrt 2 by more than three standard deviations: no quantum source does this; were "
        "settings or outcomes mixed up, accidentals subtracted beforehand, or pairs selected?");
  }
  if (r.s < -2.0) {
    notes.emplace_back("S below -2 is a violation as well: exchange + and - of one side, or let --form search find the "
                       "form (p-values then carry the factor 8)");
  }
}

void remark(bell_analysis& result, const bell_options& options) {
  std::vector<std::string>& notes = result.notes;
  if (result.semantics_inferred) {
    notes.emplace_back(result.semantics == outcome_semantics::detection_or_none
                           ? "outcomes taken as detection / no detection: more than 90 % of all trials are (-, -)"
                           : "outcomes taken as two detections per row: no large (-, -) share as in a table of trials");
  }
  if (!options.form) {
    notes.emplace_back("the form " + to_string(result.chsh.form) +
                       " was chosen from the data; p-values are multiplied by the number of forms looked at");
  }
  remark_on_s(result.chsh, notes);
  if (result.fair_sampling_assumed) {
    notes.emplace_back(
        "coincidences were selected: S > 2 speaks against local models only under the fair-sampling assumption");
  }
  if (result.no_signalling_fails) {
    notes.emplace_back(
        "no-signalling fails (chi2(" + std::to_string(result.no_signalling.combined.degrees) + ") = " +
        number(result.no_signalling.combined.chi_squared) + ", p = " + probability(result.no_signalling.combined.p) +
        "): marginals of one side depend on the setting of the other" +
        (result.fair_sampling_assumed ? "; the selected pairs are not a fair sample" : "; look for drift or a leak") +
        "; the no-signalling-corrected S means nothing here");
  }
  if (result.settings_fail) {
    notes.emplace_back("the setting pairs do not occur as declared: " + frequencies(result));
  }
  std::int64_t fewest = result.trials;
  for (const auto& row : result.trials_per_setting) {
    for (const std::int64_t n : row) { fewest = std::min(fewest, n); }
  }
  if (fewest < few_counts) {
    notes.emplace_back("a setting pair has only " + std::to_string(fewest) +
                       " counts: normal errors and chi2 are rough, use the intervals of E and the game");
  }
  if (result.game) {
    notes.emplace_back(
        "the game's binomial p-value is for a number of trials fixed beforehand; the betting p-value for any stop");
  }
  if (result.chsh.sigma > 0.0) { notes.emplace_back("sigma of S assumes independent, identical trials"); }
}

} // namespace

bell_analysis analyse_counts(const bell_counts& counts, const bell_options& options) {
  bell_analysis result;
  for (int x = 0; x < 2; ++x) {
    for (int y = 0; y < 2; ++y) {
      for (const auto& row : counts.n[std::size_t(x)][std::size_t(y)]) {
        for (const std::int64_t n : row) { detail::require(n >= 0, "Bell analysis", "counts must not be negative"); }
      }
      result.trials_per_setting[std::size_t(x)][std::size_t(y)] = counts.total(x, y);
      detail::require(counts.total(x, y) > 0, "Bell analysis",
                      "a setting pair has no counts; all four are needed (were the settings switched and recorded?)");
    }
  }
  result.trials = counts.total();
  result.semantics_inferred = options.semantics == outcome_semantics::unknown;
  result.semantics = result.semantics_inferred ? infer_semantics(counts) : options.semantics;

  std::optional<chsh_form> form = options.form;
  if (!form && result.semantics == outcome_semantics::detection_or_none) { form = best_eberhard_form(counts); }
  result.chsh = chsh(counts, form, options.confidence);
  if (!options.form && form) { // four forms were looked at, by J
    result.chsh.form_searched = true;
    result.chsh.gaussian = bonferroni(result.chsh.gaussian, 4.0);
  }
  if (options.accidentals) {
    result.corrected = chsh_accidental_corrected(counts, *options.accidentals, result.chsh.form);
  }

  result.no_signalling = no_signalling(counts);
  result.no_signalling_fails = result.no_signalling.combined.p.p < options.alpha;
  result.gls = gls_chsh(counts, result.chsh.form);
  check_settings(result, counts, options);
  play_game(result, counts, options);
  test_eberhard(result, counts, options);

  result.fair_sampling_assumed = result.semantics == outcome_semantics::both_detected && !options.event_ready;
  result.fair_sampling_doubtful = result.fair_sampling_assumed && result.no_signalling_fails;
  remark(result, options);

  for (const bell_method method : options.required) {
    for (const bell_refusal& refusal : result.refused) {
      if (refusal.method == method) { throw invalid_argument("Bell analysis: " + refusal.reason); }
    }
  }
  return result;
}

} // namespace peal
