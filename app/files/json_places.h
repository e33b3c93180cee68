#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

namespace shiftlane::files {

/// In which line the values of a JSON text stand. Walks the text once; it need
/// not be sound: then the line says where it stops being JSON.
class JsonPlaces {
public:
    /// Looks for these JSON pointers.
    JsonPlaces(QByteArrayView text, const QStringList &pointers);

    /// 1-based; of the nearest value around it that was found.
    [[nodiscard]] int lineOf(const QString &pointer) const;
    [[nodiscard]] int lastLine() const { return line_; } ///< where the walk ended

private:
    [[nodiscard]] bool value(int depth);
    [[nodiscard]] bool members(int depth);
    [[nodiscard]] bool elements(int depth);
    [[nodiscard]] bool text(QByteArray *into);
    [[nodiscard]] bool word();
    [[nodiscard]] bool take(char byte);
    void blanks();
    [[nodiscard]] bool inside(const QByteArray &step, int depth);

    QByteArrayView text_;
    qsizetype at_ = 0;
    int line_ = 1;
    QByteArray path_;
    QHash<QByteArray, int> lines_; ///< by pointer; 0 = not met
};

} // namespace shiftlane::files
