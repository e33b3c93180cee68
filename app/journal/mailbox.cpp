#include "journal/mailbox.h"

namespace shiftlane::journal {

Mailbox::Mailbox() { connect(this, &Mailbox::arrived, this, &Mailbox::deliver, Qt::QueuedConnection); }

void Mailbox::post(std::function<void()> call)
{
    {
        const std::scoped_lock held(mutex_);
        calls_.push_back(std::move(call));
    }
    Q_EMIT arrived();
}

void Mailbox::deliver()
{
    std::function<void()> call;
    {
        const std::scoped_lock held(mutex_);
        call = std::move(calls_.front());
        calls_.pop_front();
    }
    call();
}

} // namespace shiftlane::journal
