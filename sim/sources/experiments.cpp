// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "sim/sources/experiments.hpp"

#include "sim/sources/detector_bank.hpp"
#include "sim/sources/random.hpp"

#include <peal/error.hpp>

#include <algorithm>
#include <string>

namespace peal::sim {
namespace {

void check_link(const link_setup& link, const char* where) {
  if (!(link.transmission >= 0.0 && link.transmission <= 1.0)) {
    throw invalid_argument(std::string(where) + ": transmission must be 0..1");
  }
  if (link.delay_ps < 0 || link.delay_ps > 1'000'000'000'000) {
    throw invalid_argument(std::string(where) + ": delay_ps must be 0..1e12");
  }
  if (!(link.drift_ppm >= -1000.0 && link.drift_ppm <= 1000.0)) {
    throw invalid_argument(std::string(where) + ": drift_ppm must be -1000..1000");
  }
}

class beams_experiment final : public experiment {
public:
  beams_experiment(const beams_setup& setup, std::uint64_t seed)
      : bank_(setup.detectors, seed), beams_(setup.detectors.size()) {
    for (const beam_setup& beam : setup.beams) {
      const auto at = std::find_if(setup.detectors.begin(), setup.detectors.end(),
                                   [&](const detector_setup& d) { return d.channel_index == beam.channel_index; });
      const std::string channel = std::to_string(beam.channel_index + 1);
      if (at == setup.detectors.end()) { throw invalid_argument("beam: there is no detector on channel " + channel); }
      check_link(beam.link, "beam");
      auto& on_detector = beams_[static_cast<std::size_t>(at - setup.detectors.begin())];
      const std::string label = "beam." + channel + "." + std::to_string(on_detector.size() + 1);
      on_detector.push_back(source{make_emission(beam.light, seed, label),
                                   link_delay(beam.link),
                                   beam.link.transmission,
                                   random_stream(seed, label + ".link"),
                                   {}});
      on_detector.back().next = on_detector.back().link.arrival(on_detector.back().light->next());
    }
  }

  void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>&) override {
    const std::int64_t horizon_ps = bank_.horizon_ps(until_ps);
    for (std::size_t i = 0; i < bank_.size(); ++i) {
      auto& sources = beams_[i];
      // One beam is the rule; several are merged in time order, which the detector asks for.
      while (!sources.empty()) {
        auto first = std::min_element(sources.begin(), sources.end(),
                                      [](const source& a, const source& b) { return a.next < b.next; });
        if (first->next.ps >= horizon_ps) { break; }
        if (first->transmission >= 1.0 || first->loss.chance(first->transmission)) { bank_[i].photon(first->next); }
        first->next = first->link.arrival(first->light->next());
      }
    }
    bank_.collect(until_ps, pulses);
  }

private:
  struct source {
    std::unique_ptr<emission> light;
    link_delay link;
    double transmission;
    random_stream loss;
    instant next;
  };
  detector_bank bank_;
  std::vector<std::vector<source>> beams_; // per detector
};

class hbt_experiment final : public experiment {
public:
  hbt_experiment(const hbt_setup& setup, std::uint64_t seed)
      : transmission_(setup.link.transmission), reflectivity_(setup.reflectivity), bank_(setup.detectors, seed),
        light_(make_emission(setup.light, seed, "source")), link_(setup.link), loss_(seed, "link"),
        splitter_(seed, "splitter") {
    check_link(setup.link, "link");
    if (!(reflectivity_ >= 0.0 && reflectivity_ <= 1.0)) {
      throw invalid_argument("beam splitter: reflectivity must be 0..1");
    }
    next_ = link_.arrival(light_->next());
  }

  void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>&) override {
    const std::int64_t horizon_ps = bank_.horizon_ps(until_ps);
    for (; next_.ps < horizon_ps; next_ = link_.arrival(light_->next())) {
      if (transmission_ < 1.0 && !loss_.chance(transmission_)) { continue; }
      bank_[splitter_.chance(reflectivity_) ? 1 : 0].photon(next_);
    }
    bank_.collect(until_ps, pulses);
  }

private:
  double transmission_;
  double reflectivity_;
  detector_bank bank_;
  std::unique_ptr<emission> light_;
  link_delay link_;
  random_stream loss_;
  random_stream splitter_;
  instant next_;
};

class bell_experiment final : public experiment {
public:
  bell_experiment(const bell_setup& setup, std::uint64_t seed)
      : switch_(setup.switching, static_cast<unsigned>(setup.a.settings.size()),
                static_cast<unsigned>(setup.b.settings.size()), seed),
        settings_b_(setup.b.settings.size()), bank_(setup.detectors, seed),
        light_(make_emission(setup.light, seed, "source")), a_(setup.a, seed, "a.link"), b_(setup.b, seed, "b.link"),
        outcome_(seed, "analysers") {
    check_link(setup.a.link, "side A");
    check_link(setup.b.link, "side B");
    require_state(setup.state);
    const two_qubit_state state = state_at_analysers(setup);
    for (const polarisation& pa : setup.a.settings) {
      for (const polarisation& pb : setup.b.settings) {
        const auto p = joint_probabilities(state, pa, pb, setup.a.crosstalk, setup.b.crosstalk);
        tables_.push_back({p[0], p[0] + p[1], p[0] + p[1] + p[2]});
      }
    }
    draw();
  }

  void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) override {
    const std::int64_t horizon_ps = bank_.horizon_ps(until_ps);
    for (; std::min(at_a_.ps, at_b_.ps) < horizon_ps; draw()) { detect(); }
    bank_.collect(until_ps, pulses);
    switch_.collect(until_ps, settings);
  }

private:
  struct side {
    side(const arm_setup& setup, std::uint64_t seed, const char* label)
        : link(setup.link), transmission(setup.link.transmission), loss(seed, label) {}
    bool arrives() { return transmission >= 1.0 || loss.chance(transmission); }
    link_delay link;
    double transmission;
    random_stream loss;
  };

  void draw() {
    const instant pair = light_->next();
    at_a_ = a_.link.arrival(pair);
    at_b_ = b_.link.arrival(pair);
  }

  void detect() {
    // Every draw is taken for every pair, whatever the others say: a change of one loss must not shift the
    // other streams.
    const bool seen_a = a_.arrives() && switch_.open(at_a_.ps);
    const bool seen_b = b_.arrives() && switch_.open(at_b_.ps);
    const double u = outcome_.uniform();
    if (!seen_a && !seen_b) { return; }
    const auto& cumulative = tables_[switch_.setting_a(at_a_.ps) * settings_b_ + switch_.setting_b(at_b_.ps)];
    const std::size_t outcome = u < cumulative[1] ? (u < cumulative[0] ? 0 : 1) : (u < cumulative[2] ? 2 : 3);
    if (seen_a) { bank_[outcome / 2].photon(at_a_); }
    if (seen_b) { bank_[2 + outcome % 2].photon(at_b_); }
  }

  setting_switch switch_;
  std::size_t settings_b_;
  detector_bank bank_;
  std::unique_ptr<emission> light_;
  side a_;
  side b_;
  random_stream outcome_;
  std::vector<std::array<double, 3>> tables_; // cumulative probabilities of ++, +-, -+ for x * settings_b_ + y
  instant at_a_;
  instant at_b_;
};

class recorded_experiment final : public experiment {
public:
  explicit recorded_experiment(recorded_setup&& setup) : settings_(std::move(setup.settings)) {
    if (setup.width_ps <= 0) { throw invalid_argument("recorded pulses: width_ps must be above 0"); }
    pulses_.reserve(setup.pulses.size());
    for (const recorded_pulse& p : setup.pulses) {
      if (p.time_ps < 0) {
        throw invalid_argument("recorded pulses: a time is negative; shift them so that the first is at 0 or later");
      }
      pulses_.push_back({p.time_ps, setup.width_ps, p.channel_index});
    }
    const auto before = [](const pulse& x, const pulse& y) {
      return x.time_ps != y.time_ps ? x.time_ps < y.time_ps : x.channel_index < y.channel_index;
    };
    std::stable_sort(pulses_.begin(), pulses_.end(), before);
    for (std::size_t i = 1; i < settings_.size(); ++i) {
      if (settings_[i].time_ps <= settings_[i - 1].time_ps) {
        throw invalid_argument("recorded settings: times must increase");
      }
    }
    shorten();
  }

  void generate(std::int64_t until_ps, std::vector<pulse>& pulses, std::vector<setting_change>& settings) override {
    for (; next_pulse_ < pulses_.size() && pulses_[next_pulse_].time_ps < until_ps; ++next_pulse_) {
      pulses.push_back(pulses_[next_pulse_]);
    }
    for (; next_setting_ < settings_.size() && settings_[next_setting_].time_ps < until_ps; ++next_setting_) {
      settings.push_back(settings_[next_setting_]);
    }
  }

private:
  void shorten() {
    std::vector<std::int64_t> following(65536, INT64_MAX);
    for (auto p = pulses_.rbegin(); p != pulses_.rend(); ++p) {
      std::int64_t& next = following[p->channel_index];
      if (next - p->time_ps <= p->width_ps) { p->width_ps = std::max<std::int64_t>(1, (next - p->time_ps) / 2); }
      next = p->time_ps;
    }
  }

  std::vector<pulse> pulses_;
  std::vector<setting_change> settings_;
  std::size_t next_pulse_ = 0;
  std::size_t next_setting_ = 0;
};

struct builder {
  std::uint64_t seed;
  std::unique_ptr<experiment> operator()(const beams_setup& s) const {
    return std::make_unique<beams_experiment>(s, seed);
  }
  std::unique_ptr<experiment> operator()(const hbt_setup& s) const { return std::make_unique<hbt_experiment>(s, seed); }
  std::unique_ptr<experiment> operator()(const bell_setup& s) const {
    return std::make_unique<bell_experiment>(s, seed);
  }
  std::unique_ptr<experiment> operator()(recorded_setup& s) const {
    return std::make_unique<recorded_experiment>(std::move(s));
  }
};

} // namespace

std::unique_ptr<experiment> make_experiment(experiment_setup setup, std::uint64_t seed) {
  return std::visit(builder{seed}, setup);
}

two_qubit_state state_at_analysers(const bell_setup& setup) {
  two_qubit_state state = setup.state;
  for (const eavesdropper_setup& eve : setup.eavesdroppers) {
    if (eve.bases.empty()) { throw invalid_argument("eavesdropper: needs at least one basis"); }
    two_qubit_state sum{};
    for (const polarisation& basis : eve.bases) {
      const two_qubit_state one = intercept_resend(state, basis, eve.probability, eve.second);
      for (std::size_t i = 0; i < sum.size(); ++i) { sum[i] += one[i] / static_cast<double>(eve.bases.size()); }
    }
    state = sum;
  }
  return state;
}

double expected_correlator(const bell_setup& setup, unsigned x, unsigned y) {
  if (x >= setup.a.settings.size() || y >= setup.b.settings.size()) {
    throw invalid_argument("expected_correlator: there is no such setting");
  }
  const auto p = joint_probabilities(state_at_analysers(setup), setup.a.settings[x], setup.b.settings[y],
                                     setup.a.crosstalk, setup.b.crosstalk);
  return p[0] + p[3] - p[1] - p[2];
}

} // namespace peal::sim
