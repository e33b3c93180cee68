#include "journal/chain.h"

#include <QCryptographicHash>

namespace shiftlane::journal {

namespace {

void feed(QCryptographicHash &hash, const QByteArray &bytes)
{
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

QByteArray linkAfter(const QByteArray &before, const StoredRecord &stored)
{
    const push::JournalRecord &record = stored.record;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    feed(hash, before);
    feed(hash, QByteArray::number(stored.seq));
    feed(hash, QByteArray::number(stored.at.ms));
    feed(hash, record.kind.toUtf8());
    feed(hash, record.runId.toUtf8());
    feed(hash, record.schedule.value.toUtf8());
    feed(hash, record.attemptId.toUtf8());
    feed(hash, record.body);
    if (!stored.writer.isEmpty())
        feed(hash, stored.writer.toUtf8());
    return hash.result();
}

push::JournalRecord asStored(push::JournalRecord record)
{
    const auto text = [](const QString &value) {
        return value.isNull() ? QStringLiteral("") : QString::fromUtf8(value.toUtf8());
    };
    record.kind = text(record.kind);
    record.runId = text(record.runId);
    record.schedule = base::ScheduleId(text(record.schedule.value));
    record.attemptId = text(record.attemptId);
    if (record.body.isNull())
        record.body = QByteArray("");
    return record;
}

bool sameContent(const push::JournalRecord &a, const push::JournalRecord &b)
{
    return a.kind == b.kind && a.runId == b.runId && a.schedule == b.schedule && a.attemptId == b.attemptId &&
           a.body == b.body;
}

} // namespace shiftlane::journal
