#include "journal/backend.h"

namespace shiftlane::journal {

namespace {

constexpr int pageSize = 1'000;

base::Failure damaged(const Backend &backend, const QString &reason)
{
    return {base::FailureKind::Storage, backend.name(), reason};
}

} // namespace

bool ChainWalk::step(Backend &backend)
{
    bool finished = false;
    status_ = walkOnce(backend, finished);
    return finished || !status_;
}

base::Status ChainWalk::walkOnce(Backend &backend, bool &finished)
{
    if (!promised_) {
        auto head = backend.head();
        if (!head)
            return head.failure();
        promised_ = *head;
        if (promised_->seq < last_.seq)
            return damaged(backend, QStringLiteral("ends with record %1, but record %2 was read before: records are "
                                                   "missing; nothing in it is used")
                                        .arg(promised_->seq)
                                        .arg(last_.seq));
    }
    auto page = backend.page(last_.seq, pageSize);
    if (!page)
        return page.failure();
    for (StoredRecord &stored : page.value()) {
        const qint64 expected = last_.seq + 1;
        if (stored.seq != expected || stored.link != linkAfter(last_.link, stored))
            return damaged(backend, QStringLiteral("record %1 does not fit the chain: the journal was changed; nothing "
                                                   "in it is used")
                                        .arg(expected));
        last_ = {stored.seq, stored.link};
        if (last_.seq == promised_->seq && last_.link != promised_->link)
            break;
        if (each_)
            each_(std::move(stored.record));
    }
    finished = static_cast<int>(page->size()) < pageSize;
    // Others may have appended since the head was read, never the other way round.
    const bool headIsThere =
        last_.seq < promised_->seq ? !finished : last_.seq > promised_->seq || last_.link == promised_->link;
    if (!headIsThere)
        return damaged(backend, QStringLiteral("ends with record %1, but its head names another: records are missing; "
                                               "nothing in it is used")
                                    .arg(last_.seq));
    return base::Done{};
}

base::Status verifyChain(Backend &backend, ChainHead &last)
{
    if (const base::Status sound = backend.checkItself(); !sound)
        return sound;
    ChainWalk walk;
    while (!walk.step(backend)) {
    }
    last = walk.last();
    return walk.status();
}

} // namespace shiftlane::journal
