// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
//
// Memory of the symbolic execution. An object is a list of scalars (leaves) at byte offsets; an image holds the value
// of every leaf at one point of the program. Addresses are an object, a byte offset and terms index * stride. What lies
// across leaves is put together bytewise, so copies of structs and the ABI's packed arguments need no rule of their
// own.
#pragma once

#include "compiler/graph.hpp"

#include <memory>
#include <string>
#include <vector>

namespace peal::hls_compiler {

/// The leaf is element `index` of an array of `count` elements `stride` bytes apart.
struct dimension {
  std::int64_t stride = 0, index = 0, count = 0;
};

struct leaf {
  std::int64_t offset = 0, bytes = 0;
  unsigned width = 0;
  std::vector<dimension> dimensions;
};

struct object {
  std::string name;
  bool constant = false;
  std::vector<leaf> leaves;
  std::int64_t size = 0;
};

struct address {
  struct term {
    node_id index = no_node;
    std::int64_t stride = 0;
  };
  int object = -1;
  std::int64_t offset = 0;
  std::vector<term> terms;
};

class memory {
public:
  using contents = std::shared_ptr<const std::vector<node_id>>;
  using image = std::vector<contents>; ///< one per object

  explicit memory(graph& values) : g_(values) {}

  /// A new object; its leaves hold `initial` (zero where empty).
  int add(object added, std::vector<node_id> initial, image& now);
  const object& at(int index) const { return objects_[static_cast<std::size_t>(index)]; }

  node_id load(const image& now, const address& from, unsigned width);
  void store(image& now, const address& to, node_id value);
  void copy(image& now, const address& to, const address& from, std::int64_t bytes);
  void fill(image& now, const address& to, node_id byte, std::int64_t bytes);

private:
  struct axis {
    node_id index = no_node; ///< as many bits as the count needs
    std::int64_t stride = 0, count = 0;
  };
  struct reach {
    std::int64_t base = 0; ///< offset with every index zero
    std::vector<axis> axes;
  };
  reach resolve(const address& from);
  node_id load_fixed(const image& now, int object, std::int64_t offset, unsigned width);
  node_id load_table(const image& now, int object, const reach& r, unsigned width);
  node_id load_axis(const image& now, int object, const reach& r, std::size_t axis, std::int64_t offset,
                    unsigned width);
  void store_fixed(image& now, int object, std::int64_t offset, node_id value, node_id condition);
  void store_axis(image& now, int object, const reach& r, std::size_t axis, std::int64_t offset, node_id value,
                  node_id condition);

  graph& g_;
  std::vector<object> objects_;
};

} // namespace peal::hls_compiler
