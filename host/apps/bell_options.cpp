// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "apps/bell_options.hpp"

#include "apps/kind_options.hpp"

namespace peal::app {

struct bell_option_set::values {
  option_list<chsh_measurement_options> list = chsh_option_list();
  option_texts texts;
};

bell_option_set::bell_option_set(CLI::App& command) : values_(std::make_shared<values>()) {
  add_kind_options(command, values_->list.infos(), values_->texts);
}

chsh_measurement_options bell_option_set::build(const known_setup& known) const {
  chsh_measurement_options o = parse_kind_options(values_->list, values_->texts);
  if (!given(values_->texts, "window") && known.window_ps > 0) { o.window_ps = known.window_ps; }
  if (!given(values_->texts, "setting_period") && known.setting_period_ps > 0) {
    o.setting_period_ps = known.setting_period_ps;
  }
  return o;
}

bool bell_option_set::learning_given() const { return given(values_->texts, "learning"); }

} // namespace peal::app
