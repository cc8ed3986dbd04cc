// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// The options that `peal bell` and `peal live` share: those of the kind chsh, with what a recording or scenario says
// where they are not given.
#pragma once

#include "peal/measure/chsh.hpp"
#include "peal/provider.hpp"

#include <memory>

namespace CLI {
class App;
}

namespace peal::app {

/// Declares the options on `command`. Call build() after parsing.
class bell_option_set {
public:
  explicit bell_option_set(CLI::App& command);
  /// The options as given. Throws invalid_argument for what has no meaning.
  [[nodiscard]] chsh_measurement_options build(const known_setup& known = {}) const;

  /// The user said how much of the stream the delays are searched in.
  [[nodiscard]] bool learning_given() const;

private:
  struct values;
  std::shared_ptr<values> values_;
};

} // namespace peal::app
