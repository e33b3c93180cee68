#pragma once
#include "ui/models/table_model.h"

#include <functional>

namespace shiftlane::ui {

/// Something that can be done or gone to, by its name.
struct PaletteEntry {
    QString title;
    QString detail; ///< the menu, or where a person belongs
    QString keys;
    QString words; ///< found by these too
    std::function<void()> run;
    QString folded = {}; ///< all of it in lower case, once (`fold`); a palette may hold 100,000 people
};
void fold(PaletteEntry &entry);

class PaletteModel : public RowModel<PaletteEntry> {
    Q_OBJECT
public:
    enum { Title, Detail, Keys, ColumnCount };
    explicit PaletteModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] QString searchText(int row) const override;
    [[nodiscard]] QString keyOf(const PaletteEntry &row) const override;
    [[nodiscard]] bool same(const PaletteEntry &, const PaletteEntry &) const override { return true; }
};

/// How well a folded entry fits the words typed, all of which it must hold: 0 = not at
/// all, else more is better (the title begins with them, a word of it does).
[[nodiscard]] int paletteFit(const PaletteEntry &entry, const QString &typed);
/// Those that fit, best first, `most` at most; ties stay in their order.
[[nodiscard]] std::vector<PaletteEntry> bestFits(const std::vector<PaletteEntry> &entries, const QString &typed,
                                                 size_t most);

} // namespace shiftlane::ui
