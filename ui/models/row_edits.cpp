#include "ui/models/row_edits.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cstdlib>

namespace shiftlane::ui {
namespace {

/// Runs of the positions in `keys` that `other` lacks, ascending.
std::vector<RowRun> missingRuns(const QStringList &keys, const QSet<QString> &other)
{
    std::vector<RowRun> runs;
    for (int i = 0; i < keys.size(); ++i) {
        if (other.contains(keys[i]))
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == i)
            ++runs.back().count;
        else
            runs.push_back({i, 1});
    }
    return runs;
}

QStringList survivors(const QStringList &keys, const QSet<QString> &other)
{
    QStringList kept;
    for (const QString &key : keys)
        if (other.contains(key))
            kept << key;
    return kept;
}

} // namespace

RowEdits rowEdits(const QStringList &before, const QStringList &after)
{
    RowEdits edits;
    if (before == after)
        return edits;
    // The usual case, without a set of 100,000 keys: one run came or went.
    const auto head = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const RowRun between{static_cast<int>(head), static_cast<int>(std::abs(after.size() - before.size()))};
    if (tail == most) {
        (after.size() > before.size() ? edits.inserted : edits.removed).push_back(between);
        return edits;
    }
    const QSet<QString> old(before.begin(), before.end());
    const QSet<QString> fresh(after.begin(), after.end());
    edits.removed = missingRuns(before, fresh);
    std::reverse(edits.removed.begin(), edits.removed.end());
    edits.inserted = missingRuns(after, old);
    const QStringList was = survivors(before, fresh);
    const QStringList will = survivors(after, old);
    if (was != will) {
        QHash<QString, int> at;
        for (int i = 0; i < was.size(); ++i)
            at.insert(was[i], i);
        for (const QString &key : will)
            edits.order.push_back(at.value(key));
    }
    return edits;
}

} // namespace shiftlane::ui
