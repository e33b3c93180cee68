#pragma once
#include <QCoreApplication>

namespace shiftlane::ui {

/// Translation context of the free functions of the charts.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace shiftlane::ui
