#include "genesys/notifications.h"

#include <QRandomGenerator>
#include <algorithm>

namespace shiftlane::genesys {

namespace {

base::Failure failed(const QString &why)
{
    return {base::FailureKind::Unreachable, QStringLiteral("notifications"), why, 0, {}, 0};
}

} // namespace

Notifications::Notifications(Gateway &gateway, QObject *parent)
    : QObject(parent), gateway_(gateway), current_(makeChannel())
{
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &Notifications::comeBack);
    handOver_.setSingleShot(true);
    connect(&handOver_, &QTimer::timeout, this, &Notifications::handOver);
    age_.setInterval(gateway.timing().beat);
    connect(&age_, &QTimer::timeout, this, &Notifications::look);
}

Notifications::~Notifications() = default;

std::unique_ptr<EventChannel> Notifications::makeChannel()
{
    auto channel = std::make_unique<EventChannel>(gateway_);
    EventChannel *raw = channel.get();
    // Queued: a channel may be let go by what its signal leads to.
    connect(
        raw, &EventChannel::ready, this, [this, raw](int refused) { takeReady(raw, refused); }, Qt::QueuedConnection);
    connect(
        raw, &EventChannel::lost, this, [this, raw](const QString &why) { takeLost(raw, why); }, Qt::QueuedConnection);
    connect(raw, &EventChannel::closing, this, [this, raw] {
        if (raw == current_.get())
            planHandOver();
    });
    connect(raw, &EventChannel::frameArrived, this, &Notifications::frameArrived);
    return channel;
}

void Notifications::watch(const QStringList &topics, base::Callback<base::Status> done)
{
    const qsizetype before = topics_.size();
    topics_ += topics;
    topics_.removeDuplicates();
    if (live_ && topics_.size() == before) {
        QTimer::singleShot(0, this, [done = std::move(done)] { done(base::Done{}); });
        return;
    }
    waiting_.push_back(std::move(done));
    again_.stop();
    open(*current_);
    if (next_)
        next_->open(topics_.mid(0, topicLimit));
}

void Notifications::open(EventChannel &channel)
{
    attempted_.start();
    channel.open(topics_.mid(0, topicLimit));
}

void Notifications::takeReady(EventChannel *channel, int refused)
{
    if (channel == next_.get()) {
        // Both are heard for a while, so that nothing falls between them.
        EventChannel *old = current_.release();
        current_ = std::move(next_);
        old->setParent(this);
        QTimer::singleShot(gateway_.timing().oldSocketStays, old, &QObject::deleteLater);
    }
    if (channel != current_.get() || !channel->isOpen())
        return;
    failures_ = 0;
    age_.start();
    setLive(true);
    if (std::exchange(hadGap_, false))
        Q_EMIT mayHaveMissed();
    const qsizetype beyond = std::max<qsizetype>(0, topics_.size() - topicLimit);
    if (refused > 0 || beyond > 0)
        settle(failed(QStringLiteral("%1 of %2 topics are not subscribed").arg(refused + beyond).arg(topics_.size())));
    else
        settle(base::Done{});
}

void Notifications::takeLost(EventChannel *channel, const QString &why)
{
    if (channel == next_.get()) {
        next_.reset();
        ++failures_;
        return planHandOver(); // the current one goes on meanwhile
    }
    if (channel != current_.get() || channel->isOpen() || channel->isOpening())
        return; // one that was let go, or news of before
    hadGap_ = hadGap_ || live_;
    setLive(false);
    age_.stop();
    handOver_.stop();
    if (next_) {
        current_ = std::move(next_);
        return;
    }
    ++failures_;
    // An old channel whose socket does not open twice is given up.
    if (failures_ > 2)
        current_->forget();
    // Only the callers wait for an answer, the topics stay: 5 s at least, then
    // doubling up to a minute, spread so that many consoles do not come at once.
    const auto first = static_cast<int>(gateway_.timing().reconnectAfter.count());
    const int base = std::min(12 * first, first << std::min(failures_ - 1, 4));
    again_.start(base + static_cast<int>(QRandomGenerator::global()->bounded(std::max(1, base))));
    settle(failed(why));
}

void Notifications::comeBack()
{
    if (!topics_.isEmpty() && !current_->isOpen())
        open(*current_);
}

void Notifications::look()
{
    if (current_->isOpen() && current_->age() > gateway_.timing().channelLife)
        planHandOver();
}

void Notifications::planHandOver()
{
    if (next_ || handOver_.isActive() || !live_)
        return;
    // At once, but never in a storm.
    const qint64 first = gateway_.timing().reconnectAfter.count();
    const qint64 wait = first << std::min(failures_, 4);
    handOver_.start(static_cast<int>(std::max<qint64>(0, wait - attempted_.elapsed())));
}

void Notifications::handOver()
{
    if (next_ || !live_)
        return;
    next_ = makeChannel();
    open(*next_);
}

void Notifications::setLive(bool live)
{
    if (live_ == live)
        return;
    live_ = live;
    Q_EMIT liveChanged(live);
}

void Notifications::settle(const base::Status &status)
{
    const auto waiting = std::exchange(waiting_, {});
    for (const auto &each : waiting)
        each(status);
}

} // namespace shiftlane::genesys
