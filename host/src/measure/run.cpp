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
    if (reader_.load() == std::this_thread::get_id()) { // waiting for this thread would be for ever
      if (!asking_) { throw invalid_argument("a measurement cannot use the run that drives it"); }
      return work();
    }
    std::unique_lock lock(mutex_);
    if (!reading_) { return work(); }
    std::packaged_task<decltype(work())()> task(std::move(work));
    auto answer = task.get_future();
    requests_.push_back([&task] { task(); });
    asked_.store(true, std::memory_order_release);
    lock.unlock();
    return answer.get();
  }

  // On the thread that calls.
  run_summary until_end() {
    {
      const std::lock_guard lock(mutex_);
      if (began_) { throw invalid_argument("a run reads its source once"); }
      began_ = reading_ = true;
    }
    return read_all();
  }

  // On a thread of its own.
  void start() {
    const std::lock_guard lock(mutex_);
    if (began_) { throw invalid_argument("a run reads its source once"); }
    std::packaged_task<run_summary()> task([this] { return read_all(); });
    std::shared_future<run_summary> result = task.get_future().share();
    thread_ = std::thread(std::move(task));
    result_ = std::move(result);
    began_ = reading_ = true; // calls wait for that thread from here on, also if it has not begun yet
  }

  void record(std::unique_ptr<tag_writer> to) {
    if (recorder_) { throw invalid_argument("a run makes one recording"); }
    if (began_ && !reading_) { throw invalid_argument("the run is over: there is nothing left to record"); }
    recorder_ = std::make_unique<detail::recorder>(std::move(to), options_.recording_queue_bytes);
  }

  run_summary wait() {
    std::shared_future<run_summary> result;
    {
      const std::lock_guard lock(mutex_);
      if (!result_.valid() || waited_) { throw invalid_argument("wait() belongs to start(), once"); }
      waited_ = true;
      result = result_;
    }
    result.wait();
    thread_.join();
    return result.get();
  }

  [[nodiscard]] bool over() const {
    std::shared_future<run_summary> result;
    {
      const std::lock_guard lock(mutex_);
      result = result_;
    }
    return result.valid() && result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
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

private:
  run_summary read_all() {
    reader_ = std::this_thread::get_id();
    run_summary end;
    try {
      end.ending = loop(end.fault);
      graph_.finish();
    } catch (...) { // not an error of the source: memory, a measurement of the user's
      leave();
      throw;
    }
    leave();
    const std::lock_guard lock(mutex_);
    fill(end);
    return end;
  }

  // From here on calls are answered where they are made: also while the rest of the recording goes to a slow disk.
  void leave() {
    {
      const std::lock_guard lock(mutex_);
      reading_ = false;
      reader_ = std::thread::id();
      answer_requests();
    }
    if (recorder_) { recorder_->finish(source_.losses()); } // there comes no other any more
  }

  [[nodiscard]] bool keep_going() {
    if (!options_.keep_going) { return true; }
    asking_ = true;
    const bool go_on = options_.keep_going(graph_.watermark());
    asking_ = false;
    return go_on;
  }

  void answer_requests() {
    for (const auto& request : requests_) { request(); }
    requests_.clear();
    asked_.store(false, std::memory_order_relaxed);
  }

  run_ending loop(std::string& fault) {
    while (!options_.until_ps || graph_.watermark() < *options_.until_ps) {
      if (stop_.load(std::memory_order_relaxed)) { return run_ending::stopped; }
      if (!keep_going()) { return run_ending::stopped; }
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
  std::thread thread_;
  std::shared_future<run_summary> result_; ///< of thread_
  bool waited_ = false;
  mutable std::mutex mutex_;            ///< of requests and of the graph while nobody reads
  std::atomic<std::thread::id> reader_; ///< the thread that reads, while one does
  bool asking_ = false;                 ///< that thread is in run_options::keep_going; only it looks
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
    impl_->record(std::move(to));
    return true;
  });
}

run_summary run::until_end() { return impl_->until_end(); }
void run::start() { impl_->start(); }
run_summary run::wait() { return impl_->wait(); }
bool run::over() const { return impl_->over(); }
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
