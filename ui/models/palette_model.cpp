#include "ui/models/palette_model.h"

#include <algorithm>

namespace shiftlane::ui {

PaletteModel::PaletteModel(QObject *parent)
    : RowModel({{tr("Command"), QStringLiteral("Copy from Another Schedule…")},
                {tr("Where"), QStringLiteral("Plan")},
                {tr("Keys"), QStringLiteral("Ctrl+Shift+P")}},
               false, parent)
{
}

Cell PaletteModel::cell(int index, int column) const
{
    const PaletteEntry &entry = at(index);
    switch (column) {
    case Title:
        return {.text = entry.title};
    case Detail:
        return {.text = entry.detail, .secondary = true};
    case Keys:
        return {.text = entry.keys, .secondary = true};
    default:
        return {};
    }
}

QString PaletteModel::searchText(int index) const { return at(index).title; }

QString PaletteModel::keyOf(const PaletteEntry &row) const { return row.detail + QLatin1Char('\n') + row.title; }

void fold(PaletteEntry &entry)
{
    const QChar space = QLatin1Char(' ');
    entry.folded = (space + entry.title + space + entry.detail + space + entry.words).toCaseFolded();
}

int paletteFit(const PaletteEntry &entry, const QString &typed)
{
    const QString wanted = typed.simplified().toCaseFolded();
    if (wanted.isEmpty())
        return 1;
    const QString &all = entry.folded;
    int fit = 1;
    for (const QString &word : wanted.split(QLatin1Char(' '))) {
        if (!all.contains(word))
            return 0;
        fit += all.contains(QLatin1Char(' ') + word) ? 2 : 0;
    }
    const qsizetype at = all.indexOf(wanted); // the title stands first
    const bool inTitle = at >= 0 && at + wanted.size() <= entry.title.size() + 1;
    return inTitle && at == 1 ? fit + 100 : inTitle ? fit + 10 : fit;
}

std::vector<PaletteEntry> bestFits(const std::vector<PaletteEntry> &entries, const QString &typed, size_t most)
{
    std::vector<std::pair<int, const PaletteEntry *>> fits;
    for (const PaletteEntry &entry : entries)
        if (const int fit = paletteFit(entry, typed); fit > 0)
            fits.emplace_back(fit, &entry);
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<PaletteEntry> best;
    for (size_t i = 0; i < std::min(fits.size(), most); ++i)
        best.push_back(*fits[i].second);
    return best;
}

} // namespace shiftlane::ui
