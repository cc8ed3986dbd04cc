// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Peal authors
#include "peal/measure/run.hpp"

#include "measure/recorder.hpp"

#include "peal/error.hpp"

#include <atomic>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace peal {

class run::impl {
public:
  impl(source& from, std::unique_ptr<source> owned, run_options options)
      : options_(std::move(options)), owned_(std::move(owned)), source_(from), graph_(options_.graph),
        block_(std::make_unique<tag_block>()) {
    block_->reserve(block_tags);
  }
  ~impl() {
    stop();
    if (thread_.joinable()) { thread_.join(); }
  }

  // Does `work` where the graph may be touched: on the reading thread between two blocks, or here when none is reading.
  template <class Work>
  auto with_graph(Work work) {
    std::unique_lock lock(mutex_);
    if (!reading_) { return work(); }
    std::packaged_task<decltype(work())()> task(std::move(work));
    auto answer = task.get_future();
    requests_.push_back([&task] { task(); });
    asked_.store(true, std::memory_order_release);
    lock.unlock();
    return answer.get();
  }

  run_summary read_all() {
    {
      const std::lock_guard lock(mutex_);
      if (began_) { throw invalid_argument("a run reads its source once"); }
      began_ = reading_ = true;
    }
    run_summary end;
    try {
      end.ending = loop(end.fault);
      graph_.finish();
    } catch (...) { // not an error of the source: memory, a measurement of the user's
      leave();
      throw;
    }
    if (recorder_) { recorder_->finish(source_.losses()); }
    fill(end);
    leave();
    return end;
  }

  void fill(run_summary& s) const {
    s.losses = source_.losses();
    s.clock = graph_.clock();
    s.tags = graph_.tags();
    s.watermark_ps = graph_.watermark();
    s.time_reversals = graph_.time_reversals();
    if (recorder_) { s.recording = recorder_->state(); }
  }

  void stop() noexcept { stop_.store(true, std::memory_order_relaxed); }

  run_options options_;
  std::unique_ptr<source> owned_;
  source& source_;
  measurement_graph graph_;
  std::unique_ptr<detail::recorder> recorder_;
  std::thread thread_;
  std::future<run_summary> result_;

private:
  // From here on calls are answered where they are made.
  void leave() {
    const std::lock_guard lock(mutex_);
    reading_ = false;
    answer_requests();
  }

  void answer_requests() {
    for (const auto& request : requests_) { request(); }
    requests_.clear();
    asked_.store(false, std::memory_order_relaxed);
  }

  run_ending loop(std::string& fault) {
    while (!options_.until_ps || graph_.watermark() < *options_.until_ps) {
      if (stop_.load(std::memory_order_relaxed)) { return run_ending::stopped; }
      if (options_.keep_going && !options_.keep_going(graph_.watermark())) { return run_ending::stopped; }
      if (asked_.load(std::memory_order_acquire)) {
        const std::lock_guard lock(mutex_);
        answer_requests();
      }
      read_status status{};
      try {
        status = source_.read(*block_, options_.patience);
      } catch (const error& e) { // what came before it is worth keeping
        fault = e.what();
        return run_ending::broken;
      }
      if (status == read_status::end) { return run_ending::complete; }
      if (status == read_status::device_gone) { return run_ending::device_gone; }
      if (status == read_status::timeout) { continue; }
      graph_.push(*block_);
      if (recorder_) {
        recorder_->take(std::move(block_));
        block_ = recorder_->blank();
      }
    }
    return run_ending::complete;
  }

  std::unique_ptr<tag_block> block_;
  std::mutex mutex_; ///< of requests and of the graph while nobody reads
  std::vector<std::function<void()>> requests_;
  std::atomic<bool> asked_{false};
  std::atomic<bool> stop_{false};
  bool reading_ = false;
  bool began_ = false;
};

run::run(std::unique_ptr<source> from, run_options options) {
  if (!from) { throw invalid_argument("a run needs a source"); }
  source& borrowed = *from;
  impl_ = std::make_unique<impl>(borrowed, std::move(from), std::move(options));
}
run::run(source& from, run_options options) : impl_(std::make_unique<impl>(from, nullptr, std::move(options))) {}
run::~run() = default;

void run::add_stage(std::unique_ptr<stage> one) {
  impl_->with_graph([&] {
    impl_->graph_.add_stage(std::move(one));
    return true;
  });
}
measurement_id run::attach(std::unique_ptr<measurement> one) {
  return impl_->with_graph([&] { return impl_->graph_.attach(std::move(one)); });
}
std::unique_ptr<measurement> run::detach(measurement_id id) {
  return impl_->with_graph([&] { return impl_->graph_.detach(id); });
}
void run::record(std::unique_ptr<tag_writer> to) {
  if (!to) { throw invalid_argument("a recording needs a writer"); }
  impl_->with_graph([&] {
    if (impl_->recorder_) { throw invalid_argument("a run makes one recording"); }
    impl_->recorder_ = std::make_unique<detail::recorder>(std::move(to), impl_->options_.recording_queue_bytes);
    return true;
  });
}

run_summary run::until_end() { return impl_->read_all(); }
void run::start() {
  std::packaged_task<run_summary()> task([this] { return impl_->read_all(); });
  impl_->result_ = task.get_future();
  impl_->thread_ = std::thread(std::move(task));
}
run_summary run::wait() {
  if (!impl_->result_.valid()) { throw invalid_argument("wait() belongs to start(), once"); }
  run_summary end = impl_->result_.get();
  impl_->thread_.join();
  return end;
}
bool run::over() const {
  return impl_->result_.valid() && impl_->result_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}
void run::stop() noexcept { impl_->stop(); }

result_ptr run::read(measurement_id id) {
  return impl_->with_graph([&] { return impl_->graph_.snapshot(id); });
}
run_summary run::state() {
  return impl_->with_graph([&] {
    run_summary s;
    impl_->fill(s);
    return s;
  });
}

} // namespace peal
