#pragma once
#include <QList>
#include <QString>

namespace shiftlane::ui {

enum class HelpTopic { Push, Trades, Conflicts, Freezing, Interruption, Verdict, Unrouted, Record };

struct HelpParagraph {
    enum class Kind { Text, Heading, Step };
    Kind kind = Kind::Text;
    QString text; ///< plain
};

struct HelpPage {
    HelpTopic topic;
    QString title;
    QList<HelpParagraph> paragraphs;
};

/// All topics in their order, in the language of the program.
[[nodiscard]] QList<HelpPage> helpPages();

/// A page as rich text of its own: nothing in it is loaded from anywhere.
[[nodiscard]] QString helpHtml(const HelpPage &page);

/// Every word of `words` stands somewhere in the page.
[[nodiscard]] bool helpHas(const HelpPage &page, const QString &words);

} // namespace shiftlane::ui
