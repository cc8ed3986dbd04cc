// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "compiler/regions.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <tuple>

namespace peal::hls_compiler {

namespace {

using literals = std::vector<literal>; // sorted

constexpr std::size_t most_literals = 8;
constexpr unsigned least_gated_bits = 8; // fewer are not worth an enable of their own
constexpr std::size_t least_shared = 12; // values that branches share; fewer are not worth a condition more

class planner {
public:
  planner(const design& of, const schedule& plan, const family& delays, const request& asked)
      : of_(of), g_(of.values), plan_(plan), delays_(delays), asked_(asked) {}
  layout run();

private:
  using reader = std::function<void(node_id base, unsigned low, unsigned width)>;
  std::size_t at(node_id id) const { return static_cast<std::size_t>(id); }
  int stage(node_id id) const { return plan_.stage[at(id)]; }
  void through_wires(node_id id, unsigned low, unsigned width, const reader& read) const;
  void count_uses();
  void touch(node_id id, int stage, const literals& when);
  void touch_state(std::size_t state, node_id value, const literals& when);
  void find_needs();
  bool state_branches(std::size_t state, node_id value) const;
  bool rank_branches(node_id of, node_id value) const;
  std::optional<literal> gate(node_id id, const std::map<literal, unsigned>& bits_behind) const;
  void choose_gates();
  int block(int stage);
  int branch(int parent, node_id condition, bool if_one, int stage);
  void assign(int region, assignment what);
  void lay_registers();
  void use(node_id id, int stage, int region);
  int common(int a, int b) const;
  int branch_towards(int from, int inner) const;
  bool stands(std::size_t i) const;
  void find_users();
  std::vector<int> homes() const;
  void enclose(int parent, const std::set<int>& inside);
  void join_branches();

  const design& of_;
  const graph& g_;
  const schedule& plan_;
  family delays_;
  const request& asked_;
  layout result_;
  std::vector<unsigned> uses_;                   ///< as argument, output or next state
  std::vector<bool> local_;                      ///< read within its stage by an operator, a condition or an output
  std::vector<bool> dissolved_;                  ///< a mux that became if and else
  std::vector<std::optional<literals>> matters_; ///< conditions under which alone a node matters
  std::vector<std::optional<literal>> gate_;     ///< what the first rank of a node waits for
  std::map<std::tuple<int, node_id, bool>, int> branches_;
  std::vector<std::vector<int>>
      readers_; ///< regions that read a node themselves: for a register, a condition, an output
  std::vector<std::vector<node_id>> operators_; ///< operators that read a node within its stage
};

// The bits of operators, inputs and registers that bits of a value are.
void planner::through_wires(node_id id, unsigned low, unsigned width, const reader& read) const {
  const node& n = g_[id];
  if (n.kind == op::constant) { return; }
  if (n.kind == op::extract) { return through_wires(n.args[0], n.low + low, width, read); }
  if (n.kind != op::concat) { return read(id, low, width); }
  unsigned place = n.width;
  for (const node_id arg : n.args) {
    const unsigned w = g_[arg].width;
    place -= w;
    const unsigned first = std::max(low, place), last = std::min(low + width, place + w);
    if (first < last) { through_wires(arg, first - place, last - first, read); }
  }
}

void planner::count_uses() {
  uses_.assign(g_.size(), 0);
  for (const node_id root : of_.roots()) { ++uses_[at(root)], result_.live[at(root)] = true; }
  for (std::size_t i = g_.size(); i-- > 0;) {
    if (!result_.live[i]) { continue; }
    for (const node_id arg : g_[static_cast<node_id>(i)].args) { ++uses_[at(arg)], result_.live[at(arg)] = true; }
  }
}

// A stage reads a value; on the way there its bits stand in registers.
void planner::touch(node_id id, int stage_of_use, const literals& when) {
  through_wires(id, 0, g_[id].width, [&](node_id base, unsigned low, unsigned width) {
    const std::size_t i = at(base);
    const bits mask = bits::low_ones(g_[base].width, width).shl(low);
    result_.used[i] = result_.used[i] | mask;
    if (width < g_[base].width) { result_.sliced[i] = true; }
    ++result_.users[i];
    if (stage(base) == stage_of_use) { local_[i] = true; }
    for (int k = stage(base) + 1; k <= stage_of_use; ++k) {
      const auto [entry, added] = result_.registered[i].try_emplace(k, mask);
      if (!added) { entry->second = entry->second | mask; }
    }
    if (!matters_[i]) {
      matters_[i] = when;
    } else {
      literals both;
      std::set_intersection(matters_[i]->begin(), matters_[i]->end(), when.begin(), when.end(),
                            std::back_inserter(both));
      matters_[i] = std::move(both);
    }
  });
}

literals with(literals when, literal more) {
  const auto place = std::lower_bound(when.begin(), when.end(), more);
  if (place == when.end() || *place != more) { when.insert(place, more); }
  if (when.size() > most_literals) { when.pop_back(); }
  return when;
}

// mux(c, a, mux(d, b, old)): if (c) a; else if (d) b. A mux that nobody else reads becomes branches.
bool planner::state_branches(std::size_t state, node_id value) const {
  return g_[value].kind == op::mux && uses_[at(value)] == 1 && stage(value) == plan_.state_stage[state];
}

bool planner::rank_branches(node_id of, node_id value) const {
  if (g_[value].kind != op::mux || stage(value) != stage(of)) { return false; }
  return value == of ? !local_[at(of)] : uses_[at(value)] == 1;
}

void planner::touch_state(std::size_t state, node_id value, const literals& when) {
  if (value == of_.state[state].node) {
    return; // holds
  }
  const node& n = g_[value];
  if (!state_branches(state, value)) { return touch(value, plan_.state_stage[state], when); }
  dissolved_[at(value)] = true;
  touch(n.args[0], plan_.state_stage[state], when);
  touch_state(state, n.args[1], with(when, 2 * n.args[0] + 1));
  touch_state(state, n.args[2], with(when, 2 * n.args[0]));
}

void planner::find_needs() {
  const std::size_t size = g_.size();
  for (std::size_t i = 0; i < size; ++i) { result_.used.emplace_back(g_[static_cast<node_id>(i)].width); }
  for (const field& f : of_.outputs) { touch(f.node, plan_.stages, {}); }
  for (std::size_t s = 0; s < of_.state.size(); ++s) { touch_state(s, of_.state[s].next, {}); }
  for (std::size_t i = size; i-- > 0;) {
    const node& n = g_[static_cast<node_id>(i)];
    if (!result_.live[i] || is_wire(n.kind) || dissolved_[i] || result_.users[i] == 0) { continue; }
    const literals when = matters_[i].value_or(literals{});
    for (std::size_t a = 0; a < n.args.size(); ++a) {
      const bool arm = n.kind == op::mux && a > 0;
      touch(n.args[a], plan_.stage[i], arm ? with(when, 2 * n.args[0] + (a == 1)) : when);
    }
  }
}

// The condition that the first register of a value waits for, because the value matters under it alone; it
// must be there early enough to drive an enable, and worth one.
std::optional<literal> planner::gate(node_id id, const std::map<literal, unsigned>& bits_behind) const {
  const double limit = asked_.period_ns - delays_.setup - delays_.level();
  std::optional<literal> best;
  unsigned most = least_gated_bits - 1;
  for (const literal l : *matters_[at(id)]) {
    const node_id condition = l / 2;
    if (condition == id || stage(condition) > stage(id) ||
        (stage(condition) == stage(id) && plan_.ready[at(condition)].last > limit)) {
      continue;
    }
    if (bits_behind.at(l) > most) { best = l, most = bits_behind.at(l); }
  }
  return best;
}

void planner::choose_gates() {
  gate_.assign(g_.size(), {});
  if (!asked_.free_running) {
    return; // there `advance` is the enable
  }
  const auto waits = [&](std::size_t i) {
    return matters_[i] && g_[static_cast<node_id>(i)].kind != op::input &&
           result_.registered[i].count(plan_.stage[i] + 1) > 0;
  };
  std::map<int, std::map<literal, unsigned>> bits_behind; // per stage
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (waits(i)) {
      for (const literal l : *matters_[i]) {
        bits_behind[plan_.stage[i]][l] += result_.registered[i].at(plan_.stage[i] + 1).count_ones();
      }
    }
  }
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (!waits(i)) { continue; }
    gate_[i] = gate(static_cast<node_id>(i), bits_behind[plan_.stage[i]]);
    if (!gate_[i]) { continue; }
    const int here = plan_.stage[i];
    through_wires(*gate_[i] / 2, 0, 1, [&](node_id base, unsigned, unsigned) {
      local_[at(base)] = local_[at(base)] || stage(base) == here;
    });
  }
}

int planner::branch(int parent, node_id condition, bool if_one, int stage) {
  const auto [entry, added] =
      branches_.try_emplace({parent, condition, if_one}, static_cast<int>(result_.regions.size()));
  if (added) {
    const int depth = result_.regions[static_cast<std::size_t>(parent)].depth + 1;
    result_.regions.push_back({parent, depth, condition, if_one, {}, stage, false});
    use(condition, stage, parent);
  }
  return entry->second;
}

int planner::block(int stage) {
  result_.regions.push_back({module_region, 1, no_node, true, {}, stage, asked_.free_running});
  return static_cast<int>(result_.regions.size()) - 1;
}

void planner::assign(int region, assignment what) {
  const bool state = what.state >= 0;
  const int stage = state ? plan_.state_stage[static_cast<std::size_t>(what.state)] : what.rank - 1;
  const node& n = g_[what.value];
  if (state && what.value == of_.state[static_cast<std::size_t>(what.state)].node) {
    return; // holds
  }
  if (state ? state_branches(static_cast<std::size_t>(what.state), what.value)
            : what.rank == plan_.stage[at(what.of)] + 1 && rank_branches(what.of, what.value)) {
    dissolved_[at(what.value)] = true;
    for (const bool one : {true, false}) {
      assignment arm = what;
      arm.value = n.args[one ? 1 : 2];
      assign(branch(region, n.args[0], one, stage), arm);
    }
    return;
  }
  what.region = region;
  use(what.value, stage, region);
  result_.assignments.push_back(what);
}

void planner::lay_registers() {
  result_.rank_block.assign(static_cast<std::size_t>(plan_.stages) + 1, module_region);
  for (int rank = 1; rank <= plan_.stages; ++rank) {
    const int top = result_.rank_block[static_cast<std::size_t>(rank)] = block(rank - 1);
    for (std::size_t i = 0; i < g_.size(); ++i) {
      const node_id id = static_cast<node_id>(i);
      if (!result_.registered[i].count(rank)) { continue; }
      const bool whole = result_.registered[i].at(rank).is_ones();
      const std::optional<literal> waits = rank == plan_.stage[i] + 1 ? gate_[i] : std::nullopt;
      const int region = waits ? branch(top, *waits / 2, *waits % 2 == 1, rank - 1) : top;
      assignment what{region, -1, id, rank, id};
      if (whole) {
        assign(region, what);
      } else {
        use(id, rank - 1, region);
        result_.assignments.push_back(what);
      }
    }
  }
  for (std::size_t s = 0; s < of_.state.size(); ++s) {
    if (!result_.is_read(of_.state[s].node)) { continue; }
    const int stage = plan_.state_stage[s];
    if (!result_.state_block.count(stage)) { result_.state_block[stage] = block(stage); }
    assign(result_.state_block[stage], {module_region, static_cast<int>(s), no_node, 0, of_.state[s].next});
  }
}

int planner::common(int a, int b) const {
  const auto of = [&](int r) -> const region& { return result_.regions[static_cast<std::size_t>(r)]; };
  while (a != b) { (of(a).depth >= of(b).depth ? a : b) = of(of(a).depth >= of(b).depth ? a : b).parent; }
  return a;
}

// The child of `from` that holds `inner`.
int planner::branch_towards(int from, int inner) const {
  while (result_.regions[static_cast<std::size_t>(inner)].parent != from) {
    inner = result_.regions[static_cast<std::size_t>(inner)].parent;
  }
  return inner;
}

bool planner::stands(std::size_t i) const {
  return result_.live[i] && result_.users[i] > 0 && !dissolved_[i] && !is_wire(g_[static_cast<node_id>(i)].kind);
}

// A region reads a value as that stage sees it.
void planner::use(node_id id, int stage_of_use, int region) {
  through_wires(id, 0, g_[id].width, [&](node_id base, unsigned, unsigned) {
    if (stage(base) == stage_of_use) { readers_[at(base)].push_back(region); }
  });
}

void planner::find_users() {
  for (const field& f : of_.outputs) { use(f.node, plan_.stages, module_region); }
  for (std::size_t i = 0; i < g_.size(); ++i) {
    if (!stands(i)) { continue; }
    for (const node_id arg : g_[static_cast<node_id>(i)].args) {
      through_wires(arg, 0, g_[arg].width, [&](node_id base, unsigned, unsigned) {
        if (stage(base) == plan_.stage[i]) { operators_[at(base)].push_back(static_cast<node_id>(i)); }
      });
    }
  }
}

// The innermost region that holds every reader.
std::vector<int> planner::homes() const {
  std::vector<int> result(g_.size(), -1);
  for (std::size_t i = g_.size(); i-- > 0;) {
    const auto read = [&](int region) { result[i] = result[i] < 0 ? region : common(result[i], region); };
    for (const int region : readers_[i]) { read(region); }
    for (const node_id user : operators_[i]) { read(result[at(user)]); }
    // Bits that nobody reads can be listed as such in the module, not inside a block; and CIRCT makes a case
    // statement of a table, with a declaration that a block would have to begin with.
    if (result[i] < 0 || !result_.used[i].is_ones() || g_[static_cast<node_id>(i)].kind == op::table) {
      result[i] = module_region;
    }
  }
  return result;
}

void planner::enclose(int parent, const std::set<int>& inside) {
  const int added = static_cast<int>(result_.regions.size());
  region around{parent, result_.regions[static_cast<std::size_t>(parent)].depth + 1,      no_node, true,
                {},     result_.regions[static_cast<std::size_t>(*inside.begin())].stage, false};
  for (const int r : inside) {
    region& one = result_.regions[static_cast<std::size_t>(r)];
    around.any.push_back(2 * one.condition + (one.if_one ? 1 : 0));
    one.parent = added;
  }
  result_.regions.push_back(around);
  for (std::size_t r = 1; r < result_.regions.size(); ++r) { // below the new one everything is a step deeper
    int up = static_cast<int>(r);
    while (up > 0 && up != added) { up = result_.regions[static_cast<std::size_t>(up)].parent; }
    if (up == added && static_cast<int>(r) != added) { ++result_.regions[r].depth; }
  }
}

// Values that only branches of one region read, but several of them, would be computed in front of the
// branches at every clock; an `if` around these branches spares that.
void planner::join_branches() {
  for (int parent = 1; parent < static_cast<int>(result_.regions.size()); ++parent) {
    if (!result_.regions[static_cast<std::size_t>(parent)].any.empty()) {
      continue; // made here
    }
    const std::vector<int> home = homes();
    std::map<node_id, std::set<int>> needed; // by branches alone
    std::map<std::set<int>, std::size_t> sharing;
    for (std::size_t i = g_.size(); i-- > 0;) {
      if (!stands(i) || home[i] != parent) { continue; }
      std::set<int> by;
      bool alone = true;
      for (const int region : readers_[i]) {
        if (region == parent) {
          alone = false;
        } else {
          by.insert(branch_towards(parent, region));
        }
      }
      for (const node_id user : operators_[i]) {
        if (home[at(user)] != parent) {
          by.insert(branch_towards(parent, home[at(user)]));
        } else if (const auto found = needed.find(user); found != needed.end()) {
          by.insert(found->second.begin(), found->second.end());
        } else {
          alone = false;
        }
      }
      for (const int r : by) { alone = alone && result_.regions[static_cast<std::size_t>(r)].condition != no_node; }
      if (!alone) { continue; }
      needed[static_cast<node_id>(i)] = by;
      if (by.size() > 1) { ++sharing[by]; }
    }
    const auto most = std::max_element(sharing.begin(), sharing.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != sharing.end() && most->second >= least_shared) { enclose(parent, most->first); }
  }
}

layout planner::run() {
  const std::size_t size = g_.size();
  result_.live.assign(size, false);
  result_.users.assign(size, 0);
  result_.sliced.assign(size, false);
  result_.registered.resize(size);
  readers_.resize(size);
  operators_.resize(size);
  result_.regions.push_back({});
  local_.assign(size, false);
  dissolved_.assign(size, false);
  matters_.resize(size);
  count_uses();
  find_needs();
  choose_gates();
  lay_registers();
  find_users();
  join_branches();
  for (const int home : homes()) {
    result_.home.push_back(result_.regions[static_cast<std::size_t>(home)].always ? module_region : home);
  }
  for (std::size_t i = 0; i < size; ++i) {
    const node& n = g_[static_cast<node_id>(i)];
    const bool source = n.kind == op::constant || n.kind == op::input || n.kind == op::state;
    result_.computed.push_back(stands(i) && !source);
  }
  return std::move(result_);
}

} // namespace

layout lay_out(const design& of, const schedule& plan, const family& delays, const request& asked) {
  return planner(of, plan, delays, asked).run();
}

} // namespace peal::hls_compiler
