#include "journal/database_thread.h"

#include <QTimer>
#include <future>

namespace shiftlane::journal {

DatabaseThread::DatabaseThread(std::unique_ptr<Backend> backend, int tickEvery) : backend_(std::move(backend))
{
    thread_.setObjectName(QStringLiteral("journal"));
    worker_.moveToThread(&thread_);
    thread_.start();
    if (tickEvery > 0)
        worker_.post([this, tickEvery] {
            auto *timer = new QTimer(&worker_);
            QObject::connect(timer, &QTimer::timeout, &worker_, [this] { backend_->tick(); });
            timer->start(tickEvery);
        });
}

DatabaseThread::~DatabaseThread()
{
    std::promise<void> done; // as QThread::wait(), and ThreadSanitizer can see it
    worker_.post([this, &done] {
        finish();
        done.set_value();
    });
    done.get_future().wait();
    thread_.wait();
}

void DatabaseThread::first(Job job)
{
    const std::scoped_lock held(mutex_);
    first_.push_back(std::move(job));
    worker_.post([this] { pump(); });
}

void DatabaseThread::later(Slice slice)
{
    const std::scoped_lock held(mutex_);
    later_.push_back(std::move(slice));
    worker_.post([this] { pump(); });
}

void DatabaseThread::wait(Slice slice)
{
    const auto done = std::make_shared<std::promise<void>>();
    later([done, slice = std::move(slice)](Backend &backend) {
        const bool finished = slice(backend);
        if (finished)
            done->set_value();
        return finished;
    });
    done->get_future().wait();
}

bool DatabaseThread::runFirst()
{
    Job job;
    {
        const std::scoped_lock held(mutex_);
        if (first_.empty())
            return false;
        job = std::move(first_.front());
        first_.pop_front();
    }
    job(*backend_);
    return true;
}

// One job for each time it is called: the event loop runs in between.
void DatabaseThread::pump()
{
    if (!backend_)
        return;
    backend_->tick(); // timers wait while jobs follow one another
    if (runFirst())
        return;
    Slice slice;
    {
        const std::scoped_lock held(mutex_);
        if (later_.empty())
            return;
        slice = std::move(later_.front());
        later_.pop_front();
    }
    if (slice(*backend_))
        return;
    const std::scoped_lock held(mutex_);
    later_.push_front(std::move(slice));
    worker_.post([this] { pump(); });
}

void DatabaseThread::finish()
{
    while (runFirst()) {
    }
    qDeleteAll(worker_.children()); // the timer, on its own thread
    backend_.reset();               // the connection, on its own thread
    thread_.quit();
}

} // namespace shiftlane::journal
