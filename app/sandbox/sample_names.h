#pragma once
#include "sandbox/chance.h"

#include <QString>
#include <QStringList>
#include <set>

namespace shiftlane::sandbox {

/// People of one place: scripts that are common there come first.
enum class Script {
    English,
    Spanish,
    Polish,
    Vietnamese,
    Cyrillic,
    Greek,
    Japanese,
    Arabic,
    Hebrew,
    Devanagari,
    Chinese
};

/// Believable names, each given once; the draw alone decides.
class NameBook {
public:
    explicit NameBook(quint64 seed) : chance_(seed) {}
    QString next(const std::vector<Script> &scripts);

private:
    QString draw(Script script);
    Chance chance_;
    std::set<QString> given_;
};

} // namespace shiftlane::sandbox
