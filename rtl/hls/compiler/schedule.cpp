// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// As soon as possible, with chaining. Every step may start in every clock, so a state element is read in the stage that
// writes it, and all operators on a way from a state element back to itself share one stage. A loop moves to a later
// stage until what feeds it is registered.
#include "compiler/schedule.hpp"
#include "compiler/timing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <functional>

namespace peal::hls_compiler {

namespace {

std::string in_ns(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f ns", value);
  return text;
}

// Sets of state elements, one per node.
class state_sets {
public:
  state_sets(std::size_t nodes, std::size_t states) : words_((states + 63) / 64), bits_(nodes * words_) {}
  void add(std::size_t node, std::size_t state) {
    bits_[node * words_ + state / 64] |= std::uint64_t{1} << (state % 64);
  }
  bool has(std::size_t node, std::size_t state) const {
    return (bits_[node * words_ + state / 64] >> (state % 64)) & 1;
  }
  void join(std::size_t into, std::size_t from) {
    for (std::size_t w = 0; w < words_; ++w) { bits_[into * words_ + w] |= bits_[from * words_ + w]; }
  }

private:
  std::size_t words_;
  std::vector<std::uint64_t> bits_;
};

// Operators on the path as "add of 13 bits (dead_time.hpp:33)"; the middle of a long one is left out.
std::string path_in_words(const design& of, const std::vector<node_id>& path) {
  constexpr std::size_t ends = 6;
  std::vector<std::string> words;
  for (const node_id id : path) {
    const node& n = of.values[id];
    if (is_wire(n.kind) || n.kind == op::state || n.kind == op::input) { continue; }
    const unsigned width = n.args.empty() ? n.width : of.values[n.args.back()].width;
    words.push_back(std::string(op_name(n.kind)) + " of " + std::to_string(width) +
                    (width == 1 ? " bit (" : " bits (") + of.values.text(n.where) + ")");
  }
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words.size() > 2 * ends + 1 && i == ends) {
      text += ", " + std::to_string(words.size() - 2 * ends) + " more";
      i = words.size() - ends;
    }
    text += (text.empty() ? "" : ", ") + words[i];
  }
  return text;
}

} // namespace

loops find_loops(const design& of) {
  const graph& g = of.values;
  const std::size_t states = of.state.size(), nodes = g.size();
  loops result;
  result.of_node.assign(nodes, -1);
  result.of_state.assign(states, -1);
  if (states == 0) { return result; }
  state_sets depends(nodes, states), feeds(nodes, states);
  for (std::size_t s = 0; s < states; ++s) { depends.add(static_cast<std::size_t>(of.state[s].node), s); }
  for (std::size_t i = 0; i < nodes; ++i) {
    for (const node_id arg : g[static_cast<node_id>(i)].args) { depends.join(i, static_cast<std::size_t>(arg)); }
  }
  // reach[a] has b: the next value of b depends on a, over any number of steps.
  state_sets reach(states, states);
  for (std::size_t b = 0; b < states; ++b) {
    for (std::size_t a = 0; a < states; ++a) {
      if (depends.has(static_cast<std::size_t>(of.state[b].next), a)) { reach.add(a, b); }
    }
  }
  for (std::size_t via = 0; via < states; ++via) {
    for (std::size_t a = 0; a < states; ++a) {
      if (reach.has(a, via)) { reach.join(a, via); }
    }
  }
  for (std::size_t a = 0; a < states; ++a) {
    if (result.of_state[a] >= 0) { continue; }
    result.of_state[a] = result.count++;
    for (std::size_t b = a + 1; b < states; ++b) {
      if (result.of_state[b] < 0 && reach.has(a, b) && reach.has(b, a)) { result.of_state[b] = result.of_state[a]; }
    }
  }
  for (std::size_t s = 0; s < states; ++s) { feeds.add(static_cast<std::size_t>(of.state[s].next), s); }
  for (std::size_t i = nodes; i-- > 0;) {
    for (const node_id arg : g[static_cast<node_id>(i)].args) { feeds.join(static_cast<std::size_t>(arg), i); }
  }
  for (std::size_t i = 0; i < nodes; ++i) {
    for (std::size_t a = 0; a < states && result.of_node[i] < 0; ++a) {
      if (depends.has(i, a)) {
        for (std::size_t b = 0; b < states; ++b) {
          if (result.of_state[b] == result.of_state[a] && feeds.has(i, b)) {
            result.of_node[i] = result.of_state[a];
            break;
          }
        }
      }
    }
  }
  return result;
}

namespace {

class placer {
public:
  placer(const design& of, const family& delays, const request& asked)
      : of_(of), g_(of.values), delays_(delays), asked_(asked), loops_(find_loops(of)), timing_(of, delays) {
    loop_stage_.assign(static_cast<std::size_t>(loops_.count), 0);
    live_.assign(g_.size(), false);
    for (const node_id root : of.roots()) { live_[static_cast<std::size_t>(root)] = true; }
    for (std::size_t i = g_.size(); i-- > 0;) {
      if (live_[i]) {
        for (const node_id arg : g_[static_cast<node_id>(i)].args) { live_[static_cast<std::size_t>(arg)] = true; }
      }
    }
  }

  /// The schedule for this period; throws refusal when there is none.
  schedule at(double period);

private:
  bool one_pass(schedule& plan, double budget);
  void check_loops(double budget);
  double limit(int loop, double budget) const {
    return loop < 0 ? budget : std::max(budget, loop_needs_[static_cast<std::size_t>(loop)]);
  }
  void finish(schedule& plan) const;
  int stage_of_state(int state) const {
    return loop_stage_[static_cast<std::size_t>(loops_.of_state[static_cast<std::size_t>(state)])];
  }

  const design& of_;
  const graph& g_;
  family delays_;
  const request& asked_;
  loops loops_;
  timing timing_;
  std::vector<int> loop_stage_;
  std::vector<double> loop_needs_; // where stages are filled less than the period allows, a loop may take its least
  std::vector<bool> live_;
};

// What is inside a loop must fit into one clock even when everything outside is registered. With a target
// below the period only the period is a limit to it.
void placer::check_loops(double budget) {
  if (asked_.target_ns > 0) { budget = std::max(budget, asked_.period_ns - delays_.setup); }
  loop_needs_.assign(static_cast<std::size_t>(loops_.count), 0.0);
  schedule alone;
  alone.stage.assign(g_.size(), -1);
  alone.ready.assign(g_.size(), {});
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const int loop = loops_.of_node[i];
    if (loop < 0 || !live_[i]) { continue; }
    const node_id id = static_cast<node_id>(i);
    alone.stage[i] = loop;
    if (g_[id].kind == op::state) {
      alone.ready[i] = {timing_.registered(), timing_.registered()};
      continue;
    }
    alone.ready[i] = timing_.place(id, [&](node_id arg) {
      const std::size_t a = static_cast<std::size_t>(arg);
      const bool inside = loops_.of_node[a] == loop;
      return timing::source{inside, inside ? alone.ready[a] : arrival{timing_.registered(), timing_.registered()}};
    });
    if (asked_.target_ns > 0) {
      loop_needs_[static_cast<std::size_t>(loop)] =
          std::max(loop_needs_[static_cast<std::size_t>(loop)], alone.ready[i].last);
    }
    if (alone.ready[i].last <= budget) { continue; }
    std::string elements;
    for (std::size_t s = 0; s < of_.state.size(); ++s) {
      if (loops_.of_state[s] == loop && elements.size() < 40) {
        elements += (elements.empty() ? "" : ", ") + of_.state[s].path;
      }
    }
    const std::vector<node_id> path = longest_path(of_, alone, id);
    throw refusal(g_.text(g_[id].where) + ": the loop through the state " + elements + " needs at least " +
                  in_ns(alone.ready[i].last + delays_.setup) + " of " + in_ns(budget + delays_.setup) + ": " +
                  path_in_words(of_, path) +
                  "; write a shorter loop (keep the next decision in the state, or one kernel per channel) or ask for "
                  "a longer period");
  }
}

// True when nothing had to move.
bool placer::one_pass(schedule& plan, double budget) {
  const arrival fresh{timing_.registered(), timing_.registered()};
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (!live_[i]) { continue; }
    const node_id id = static_cast<node_id>(i);
    const node& n = g_[id];
    const int loop = loops_.of_node[i];
    int stage = 0;
    if (n.kind == op::constant) { continue; }
    if (n.kind == op::input || n.kind == op::state) {
      plan.stage[i] = n.kind == op::input ? 0 : stage_of_state(n.index);
      plan.ready[i] = n.kind == op::input && !asked_.inputs_registered ? arrival{budget, budget} : fresh;
      continue;
    }
    for (const node_id arg : n.args) {
      if (!g_.is_constant(arg)) { stage = std::max(stage, plan.stage[static_cast<std::size_t>(arg)]); }
    }
    if (loop >= 0) { stage = std::max(stage, loop_stage_[static_cast<std::size_t>(loop)]); }
    const auto place_in = [&](int s) {
      return timing_.place(id, [&](node_id arg) {
        const bool local = plan.stage[static_cast<std::size_t>(arg)] == s;
        return timing::source{local, local ? plan.ready[static_cast<std::size_t>(arg)] : fresh};
      });
    };
    arrival ready = place_in(stage);
    if (ready.last > limit(loop, budget) + 1e-9) {
      ready = place_in(++stage);
      if (ready.last > limit(loop, budget) + 1e-9) {
        throw refusal(g_.text(n.where) + ": " + path_in_words(of_, {id}) + " alone needs " +
                      in_ns(ready.last + delays_.setup) + " of " + in_ns(budget + delays_.setup) +
                      "; write a narrower operator or ask for a longer period");
      }
    }
    plan.stage[i] = stage, plan.ready[i] = ready;
    if (loop >= 0 && stage > loop_stage_[static_cast<std::size_t>(loop)]) {
      loop_stage_[static_cast<std::size_t>(loop)] = stage;
      return false;
    }
  }
  bool settled = true;
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    int& stage = loop_stage_[static_cast<std::size_t>(loops_.of_state[s])];
    const node_id next = of_.state[s].next;
    if (!g_.is_constant(next) && plan.stage[static_cast<std::size_t>(next)] > stage) {
      stage = plan.stage[static_cast<std::size_t>(next)];
      settled = false;
    }
  }
  return settled;
}

void placer::finish(schedule& plan) const {
  int last = 0;
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (live_[i] && g_[static_cast<node_id>(i)].kind != op::constant) { last = std::max(last, plan.stage[i]); }
  }
  plan.stages = last + 1;
  plan.stage_ns.assign(static_cast<std::size_t>(plan.stages), delays_.clock_to_q + delays_.setup);
  node_id worst = no_node;
  for (std::size_t i = 0; i < g_.size(); ++i) {
    const node& n = g_[static_cast<node_id>(i)];
    if (!live_[i] || n.kind == op::constant || n.kind == op::input || is_wire(n.kind)) { continue; }
    const double here = plan.ready[i].last + delays_.setup;
    double& stage = plan.stage_ns[static_cast<std::size_t>(plan.stage[i])];
    stage = std::max(stage, here);
    if (here > plan.estimate_ns) { plan.estimate_ns = here, worst = static_cast<node_id>(i); }
  }
  plan.estimate_ns = std::max(plan.estimate_ns, delays_.clock_to_q + delays_.setup);
  if (worst != no_node) { plan.critical = longest_path(of_, plan, worst); }
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    plan.state_stage.push_back(stage_of_state(static_cast<int>(s)));
  }
}

schedule placer::at(double period) {
  const double budget = period - delays_.setup;
  check_loops(budget);
  std::fill(loop_stage_.begin(), loop_stage_.end(), 0);
  schedule plan;
  plan.stage.assign(g_.size(), 0);
  plan.ready.assign(g_.size(), {});
  const std::size_t most_passes = 50 * (of_.state.size() + 4);
  for (std::size_t pass = 0; !one_pass(plan, budget); ++pass) {
    if (pass > most_passes) {
      throw refusal(asked_.header + ":1: the schedule of " + asked_.function +
                    " does not settle; ask for a longer period");
    }
  }
  finish(plan);
  return plan;
}

} // namespace

std::vector<node_id> longest_path(const design& of, const schedule& plan, node_id end) {
  std::vector<node_id> path;
  for (node_id at = end; at != no_node;) {
    path.push_back(at);
    node_id before = no_node;
    double latest = -1;
    for (const node_id arg : of.values[at].args) {
      const std::size_t a = static_cast<std::size_t>(arg);
      if (of.values.is_constant(arg) || plan.stage[a] != plan.stage[static_cast<std::size_t>(at)] ||
          plan.ready[a].last <= latest) {
        continue;
      }
      before = arg, latest = plan.ready[a].last;
    }
    at = before;
  }
  std::reverse(path.begin(), path.end());
  return path;
}

schedule place_nodes(const design& of, const family& delays, const request& asked) {
  if (asked.aim_ns() <= delays.clock_to_q + delays.setup + delays.level()) {
    throw refusal(asked.header + ":1: no operator fits into " + in_ns(asked.aim_ns()) + " on " + delays.name +
                  "; ask for more than " + in_ns(delays.clock_to_q + delays.setup + delays.level()));
  }
  placer place(of, delays, asked);
  schedule best = place.at(asked.aim_ns());
  const int wanted = asked.stages == request::fewest ? best.stages : asked.stages, most = std::max(wanted, 1);
  if (wanted == 0 && best.stages > 1) {
    throw refusal(asked.header + ":" + std::to_string(of.function.line > 0 ? of.function.line : 1) + ": " +
                  asked.function + " does not fit into one clock of " + in_ns(asked.aim_ns()) +
                  ", as outputs without registers have to; decide a step ahead and keep it in the state, or ask for a "
                  "longer period or for " +
                  std::to_string(best.stages) + " stages");
  }
  if (best.stages > most) {
    throw refusal(asked.header + ":" + std::to_string(of.function.line > 0 ? of.function.line : 1) + ": " +
                  asked.function + " needs " + std::to_string(best.stages) + " stages at " + in_ns(asked.aim_ns()) +
                  ", not " + std::to_string(wanted) + "; ask for more stages or a longer period");
  }
  // The shortest period that still fits into as many stages spreads the work evenly.
  double too_short = delays.clock_to_q + delays.setup, enough = std::min(asked.aim_ns(), best.estimate_ns);
  for (int step = 0; step < 16 && enough - too_short > 0.01; ++step) {
    const double middle = (too_short + enough) / 2;
    try {
      schedule next = place.at(middle);
      if (next.stages <= most) {
        best = std::move(next);
        enough = std::min(middle, best.estimate_ns);
        continue;
      }
    } catch (const refusal&) {}
    too_short = middle;
  }
  best.stages = wanted; // ranks beyond the need stand at the outputs
  best.stage_ns.resize(static_cast<std::size_t>(most), delays.clock_to_q + delays.setup);
  return best;
}

} // namespace peal::hls_compiler
