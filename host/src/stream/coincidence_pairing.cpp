// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "stream/pairing_engine.hpp"

namespace peal {

class coincidence_pairing::impl {
public:
  explicit impl(pairing_options options) : options_(std::move(options)), engine_(options_) {
    for (const auto* side : {&options_.side_a, &options_.side_b}) {
      for (const channel_delay& entry : *side) { number_.push_back(entry.channel); }
    }
  }

  void process(tag_view tags, time_ps watermark, std::vector<coincidence>& out) {
    if (finished_) { throw invalid_argument("coincidence_pairing::process after finish"); }
    detail::in_pieces(tags, [&](tag_view piece) { pair(piece, INT64_MIN, out); }); // so that pairs_ stays in the cache
    pair({}, watermark, out);
  }

  void finish(std::vector<coincidence>& out) {
    if (finished_) { return; }
    finished_ = true;
    pairs_.clear();
    engine_.finish(pairs_);
    give(out);
  }

  const pairing_options& options() const noexcept { return options_; }
  const pairing_counts& counts() const noexcept { return engine_.counts(); }

private:
  void pair(tag_view tags, time_ps watermark, std::vector<coincidence>& out) {
    pairs_.clear();
    engine_.process(tags, watermark, pairs_);
    give(out);
  }

  void give(std::vector<coincidence>& out) const {
    for (const detail::click_pair& p : pairs_) {
      out.push_back({p.time_a, p.time_b, number_[static_cast<std::size_t>(p.outcome_a)],
                     number_[static_cast<std::size_t>(p.outcome_b)], p.double_a, p.double_b});
    }
  }

  pairing_options options_;
  detail::pairing_engine engine_;
  bool finished_ = false;
  std::vector<channel_number> number_;
  std::vector<detail::click_pair> pairs_;
};

coincidence_pairing::coincidence_pairing(pairing_options options) : impl_(std::make_unique<impl>(std::move(options))) {}
coincidence_pairing::~coincidence_pairing() = default;
coincidence_pairing::coincidence_pairing(coincidence_pairing&&) noexcept = default;
coincidence_pairing& coincidence_pairing::operator=(coincidence_pairing&&) noexcept = default;

void coincidence_pairing::process(const tag_block& block, std::vector<coincidence>& out) {
  impl_->process(block, detail::watermark_of(block), out);
}
void coincidence_pairing::process(tag_view tags, time_ps watermark, std::vector<coincidence>& out) {
  impl_->process(tags, watermark, out);
}
void coincidence_pairing::finish(std::vector<coincidence>& out) { impl_->finish(out); }
const pairing_options& coincidence_pairing::options() const noexcept { return impl_->options(); }
const pairing_counts& coincidence_pairing::counts() const noexcept { return impl_->counts(); }

} // namespace peal
