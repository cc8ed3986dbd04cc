// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/bell_options.hpp"

#include "apps/units_option.hpp"

#include "peal/error.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace peal::app {

struct bell_option_set::values {
  std::vector<channel_number> channels{1, 2, 3, 4};
  time_ps window_ps = 2000;
  CLI::Option* window = nullptr;
  std::vector<time_ps> delays_ps;
  std::string form = "11";
  std::string doubles = "random";
  double tau = 0.0;
  bool delft = false;
  std::vector<unsigned> fixed;
  time_ps setting_period_ps = 0;
  CLI::Option* setting_period = nullptr;
};

bell_option_set::bell_option_set(CLI::App& c) : values_(std::make_shared<values>()) {
  values& v = *values_;
  c.add_option("--channels", v.channels, "channels of A+, A-, B+, B-")
      ->delimiter(',')
      ->expected(4)
      ->capture_default_str();
  v.window = time_option(c, "--window,--window-ps", v.window_ps, "coincidence window, full width",
                         {time_ps{1}, time_ps{1} << 40});
  time_list_option(c, "--delays,--delays-ps", v.delays_ps, 4,
                   "delays added to A+, A-, B+, B- (default: found in the first 20 ms)");
  c.add_option("--form", v.form,
               "setting pair xy whose E is subtracted in S, or 'search' (the largest of eight; costs a factor 8 in p)")
      ->check(CLI::IsMember({"00", "01", "10", "11", "search"}))
      ->capture_default_str();
  c.add_option("--double-clicks", v.doubles, "when both detectors of a side click: random, leave-out or nearest")
      ->check(CLI::IsMember({"random", "leave-out", "nearest"}))
      ->capture_default_str();
  c.add_option("--tau", v.tau, "setting bits are guessed with probability at most 1/2 + tau")
      ->check(CLI::Range(0.0, 0.4999))
      ->capture_default_str();
  c.add_flag("--delft-bound", v.delft, "win bound 3/4 + 3(tau + tau^2) of the Delft analysis");
  v.setting_period = time_option(c, "--setting-period,--setting-period-ps", v.setting_period_ps,
                                 "new settings are drawn at least this often; the p-value counts trials so far apart",
                                 {time_ps{0}, time_ps{1} << 50});
  c.add_option("--fixed-setting", v.fixed, "settings x,y for a stream without setting events")
      ->delimiter(',')
      ->expected(2)
      ->check(CLI::Range(0U, 1U));
}

bool bell_option_set::window_given() const { return values_->window->count() != 0; }
bool bell_option_set::setting_period_given() const { return values_->setting_period->count() != 0; }

bell_session_options bell_option_set::build(const known_setup& known) const {
  const values& v = *values_;
  bell_session_options o;
  std::copy_n(v.channels.begin(), 4, o.channels.begin());
  o.window_ps = !window_given() && known.window_ps > 0 ? known.window_ps : v.window_ps;
  o.setting_period_ps =
      !setting_period_given() && known.setting_period_ps > 0 ? known.setting_period_ps : v.setting_period_ps;
  // The histogram shows at least five windows to each side, so that the level beside the peak can be read from it.
  o.histogram_range_ps = std::max<time_ps>(10'000, 5 * o.window_ps);
  o.histogram_bin_ps = std::max<time_ps>(1, o.histogram_range_ps / 100);
  if (!v.delays_ps.empty()) {
    o.delays_ps.emplace();
    std::copy_n(v.delays_ps.begin(), 4, o.delays_ps->begin());
  }
  if (v.form == "search") {
    o.bell.form.reset();
  } else {
    o.bell.form = chsh_form{v.form[0] - '0', v.form[1] - '0', 1};
  }
  o.double_clicks = v.doubles == "random"      ? double_click_policy::assign_random
                    : v.doubles == "leave-out" ? double_click_policy::leave_out
                                               : double_click_policy::keep_nearest;
  o.bell.tau_a = o.bell.tau_b = v.tau;
  o.bell.delft_bound = v.delft;
  if (!v.fixed.empty()) { o.fixed_setting = static_cast<std::uint8_t>(v.fixed[0] | (v.fixed[1] << 4)); }
  return o;
}

} // namespace peal::app
