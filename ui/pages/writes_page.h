#pragma once
#include "ui/models/writes_model.h"
#include "ui/pages/watch_pages.h"

namespace shiftlane::ui {

/// Who wrote which schedule when: everybody, by whatever tool.
class WritesPage : public WatchTable {
    Q_OBJECT
public:
    explicit WritesPage(QWidget *parent = nullptr);
    void present(const session::Snapshot &snapshot);
    [[nodiscard]] int failed() const;

private:
    WritesModel *model_;
    std::shared_ptr<const session::WatchView> shown_;
};

} // namespace shiftlane::ui
