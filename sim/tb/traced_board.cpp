// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/tb/board_variants.hpp"

#ifdef PEAL_TRACE
#include "Vpeal_core_traced.h"

#include <verilated_fst_c.h>
#endif

namespace peal::sim {

#ifdef PEAL_TRACE
namespace {

/// Every signal into an FST file; the time axis counts half clocks.
class fst_trace {
public:
  template <class Model>
  void open(Model& model, const std::string& file) {
    file_ = std::make_unique<VerilatedFstC>();
    model.trace(file_.get(), 99);
    file_->open(file.c_str());
  }
  void dump(std::uint64_t time) { file_->dump(time); }
  ~fst_trace() {
    if (file_) { file_->close(); }
  }

private:
  std::unique_ptr<VerilatedFstC> file_;
};

} // namespace

bool waves_available() noexcept { return true; }
std::unique_ptr<board> make_traced_board(const board_options& options) {
  return std::make_unique<plain_board<Vpeal_core_traced, fst_trace>>(options);
}
#else
bool waves_available() noexcept { return false; }
std::unique_ptr<board> make_traced_board(const board_options&) { return nullptr; }
#endif

} // namespace peal::sim
