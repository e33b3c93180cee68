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

QByteArray chainLink(const QByteArray &before, qint64 seq, base::Instant at, const push::JournalRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    feed(hash, before);
    feed(hash, QByteArray::number(seq));
    feed(hash, QByteArray::number(at.ms));
    feed(hash, record.kind.toUtf8());
    feed(hash, record.runId.toUtf8());
    feed(hash, record.schedule.value.toUtf8());
    feed(hash, record.attemptId.toUtf8());
    feed(hash, record.body);
    return hash.result();
}

} // namespace shiftlane::journal
