#include "ui/help/help_window.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

namespace shiftlane::ui {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent, Qt::Window), pages_(helpPages()), field_(new QLineEdit), topics_(new QListWidget),
      text_(new QTextBrowser), nothing_(new QLabel)
{
    setWindowTitle(tr("Shiftlane Help"));
    field_->setPlaceholderText(tr("Search the help"));
    field_->setAccessibleName(field_->placeholderText());
    field_->setClearButtonEnabled(true);
    topics_->setAccessibleName(tr("Topics"));
    text_->setAccessibleName(tr("Text of the topic"));
    text_->setOpenLinks(false);
    text_->setTabChangesFocus(true);
    text_->document()->setDocumentMargin(16);
    nothing_->setText(tr("No topic has these words."));
    nothing_->setWordWrap(true);
    nothing_->hide();
    for (const HelpPage &page : pages_)
        topics_->addItem(page.title);
    arrange();
    connect(topics_, &QListWidget::currentRowChanged, this, &HelpWindow::showText);
    connect(field_, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(field_, &QLineEdit::returnPressed, this, &HelpWindow::goToNext);
    topics_->setCurrentRow(0);
    topics_->setFocus();
}

void HelpWindow::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(field_, 0, 0);
    grid->addWidget(topics_, 1, 0);
    grid->addWidget(nothing_, 2, 0);
    grid->addWidget(text_, 0, 1, 3, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    topics_->setWordWrap(true);
    topics_->setSpacing(2);
    topics_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int letter = fontMetrics().averageCharWidth();
    for (QWidget *each : std::initializer_list<QWidget *>{field_, topics_, nothing_})
        each->setFixedWidth(letter * 38);
    resize(letter * 130, fontMetrics().height() * 34);
}

void HelpWindow::showTopic(HelpTopic topic)
{
    for (int row = 0; row < pages_.size(); ++row) {
        if (pages_[row].topic != topic)
            continue;
        if (topics_->item(row)->isHidden())
            field_->clear();
        topics_->setCurrentRow(row);
    }
}

HelpTopic HelpWindow::topic() const { return pages_.value(std::max(0, topics_->currentRow())).topic; }

void HelpWindow::search(const QString &words)
{
    int first = -1;
    for (int row = 0; row < pages_.size(); ++row) {
        const bool has = helpHas(pages_[row], words);
        topics_->item(row)->setHidden(!has);
        if (has && first < 0)
            first = row;
    }
    nothing_->setVisible(first < 0);
    const QListWidgetItem *current = topics_->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        topics_->setCurrentRow(first);
    markFound();
}

void HelpWindow::showText()
{
    text_->setHtml(helpHtml(pages_.value(std::max(0, topics_->currentRow()))));
    markFound();
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> found;
    const Theme &theme = themeOf(this);
    for (const QString &word : field_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (QTextCursor at = text_->document()->find(word); !at.isNull(); at = text_->document()->find(word, at)) {
            QTextCharFormat look;
            look.setBackground(theme.selection);
            look.setForeground(theme.text);
            look.setFontUnderline(true);
            found.append({at, look});
        }
    }
    text_->setExtraSelections(found);
}

/// Enter goes from one place to the next, round the page.
void HelpWindow::goToNext()
{
    const QString word = field_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts).value(0);
    if (word.isEmpty() || text_->find(word))
        return;
    text_->moveCursor(QTextCursor::Start);
    text_->find(word);
}

/// The keys are those of the window beside it, which would take them.
bool HelpWindow::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        return QDialog::event(event);
    event->accept();
    return true;
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Find))
        return QDialog::keyPressEvent(event);
    field_->setFocus();
    field_->selectAll();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markFound();
}

} // namespace shiftlane::ui
