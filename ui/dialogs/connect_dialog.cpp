#include "ui/dialogs/connect_dialog.h"
#include "ui/style/formats.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/regions.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace shiftlane::ui {
namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

QUrl urlOf(const QLineEdit &field)
{
    const QString text = field.text().trimmed();
    return text.isEmpty() ? QUrl() : QUrl(text, QUrl::StrictMode);
}

QString savedText(const session::ConnectionSettings &saved)
{
    const QString host = saved.apiUrl.host();
    return saved.name.isEmpty() ? host
                                : ConnectDialog::tr("%1 (%2)", "name of a connection, host").arg(saved.name, host);
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), region_(new QComboBox), apiUrl_(new QLineEdit), loginUrl_(new QLineEdit),
      clientId_(new QLineEdit), secret_(new QLineEdit), name_(new QLineEdit),
      keep_(new QCheckBox(tr("&Keep the secret in the system's keychain"))), problem_(wordsLabel({})),
      connect_(new QPushButton(tr("Connect"))), list_(new QListWidget)
{
    setWindowTitle(tr("Connect"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(28);
    row->addWidget(sandboxSide(), 2);
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::VLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addWidget(serviceSide(), 3);
    setMinimumWidth(std::max(760, row->minimumSize().width())); // longer words need more
    connect_->setDefault(true); // inside the dialog: Enter means it wherever the focus is
    followForm();
}

QWidget *ConnectDialog::sandboxSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(wordsLabel(tr("Try it with sample data"), true));
    column->addWidget(
        wordsLabel(tr("A made-up contact centre on this computer: business units, agents, shift trades and a plan to "
                      "push. Nothing leaves the computer.")));
    auto *start = new QPushButton(tr("Start the sandbox"));
    start->setAutoDefault(false);
    connect(start, &QPushButton::clicked, this, [this] {
        Q_EMIT sandboxChosen();
        accept();
    });
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addSpacing(10);
    savedPart_ = savedPart();
    column->addWidget(savedPart_);
    column->addStretch(1);
    return side;
}

QWidget *ConnectDialog::savedPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wordsLabel(tr("Used before"), true));
    list_->setAccessibleName(tr("Connections used before"));
    list_->setMaximumHeight(120);
    column->addWidget(list_);
    auto *forgetButton = new QPushButton(tr("&Forget"));
    forgetButton->setAutoDefault(false);
    forgetButton->setToolTip(tr("Takes the connection out of this list and its secret out of the keychain"));
    column->addWidget(forgetButton, 0, Qt::AlignLeft);
    connect(forgetButton, &QPushButton::clicked, this, &ConnectDialog::forget);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setSettings(saved_[static_cast<size_t>(row)]);
    });
    connect(list_, &QListWidget::itemActivated, connect_, &QPushButton::click);
    part->hide();
    return part;
}

void ConnectDialog::makeForm(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Region &each : regions())
        region_->addItem(each.name, each.apiUrl());
    region_->addItem(tr("Another address, for instance a gateway"));
    region_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    apiUrl_->setPlaceholderText(QStringLiteral("https://api.mypurecloud.ie"));
    loginUrl_->setPlaceholderText(QStringLiteral("https://login.mypurecloud.ie"));
    name_->setPlaceholderText(tr("as you like; else the host's"));
    secret_->setEchoMode(QLineEdit::Password);
    keep_->setToolTip(tr("Otherwise it stays in memory until the window is closed; it is never written to a file"));
    for (QLineEdit *field : {apiUrl_, loginUrl_, clientId_, secret_, name_}) {
        field->setMinimumWidth(270);
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::followForm);
    }
    form->addRow(tr("&Region"), region_);
    form->addRow(tr("&API URL"), apiUrl_);
    form->addRow(tr("&Login URL"), loginUrl_);
    form->addRow(tr("Client &ID"), clientId_);
    form->addRow(tr("Client &secret"), secret_);
    form->addRow(QString(), keep_);
    form->addRow(tr("&Name"), name_);
    for (int row = 0; row < form->rowCount(); ++row)
        if (const auto *label = form->itemAt(row, QFormLayout::LabelRole))
            if (QWidget *field = form->itemAt(row, QFormLayout::FieldRole)->widget(); label->widget())
                field->setAccessibleName(withoutMnemonic(static_cast<QLabel *>(label->widget())->text()));
    connect(region_, &QComboBox::currentIndexChanged, this, &ConnectDialog::followForm);
    connect(keep_, &QCheckBox::toggled, this, &ConnectDialog::followForm);
}

QWidget *ConnectDialog::serviceSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(wordsLabel(tr("Connect to Genesys Cloud"), true));
    form_ = new QFormLayout;
    makeForm(form_);
    column->addLayout(form_);
    problem_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    problem_->setAlignment(Qt::AlignTop);
    column->addWidget(problem_);
    column->addStretch(1);
    addButtons(column);
    return side;
}

void ConnectDialog::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(connect_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(connect_, &QPushButton::clicked, this, [this] {
        Q_EMIT connectionChosen(settings());
        accept();
    });
}

void ConnectDialog::setSaved(const std::vector<session::ConnectionSettings> &saved)
{
    saved_ = saved;
    list_->clear();
    for (const session::ConnectionSettings &each : saved_) {
        auto *item = new QListWidgetItem(savedText(each), list_);
        item->setToolTip(each.clientId);
    }
    savedPart_->setVisible(!saved_.empty());
    if (!saved_.empty())
        list_->setCurrentRow(0);
}

void ConnectDialog::forget()
{
    const int row = list_->currentRow();
    if (row < 0)
        return;
    Q_EMIT forgotten(saved_[static_cast<size_t>(row)]);
    std::vector<session::ConnectionSettings> left = saved_;
    left.erase(left.begin() + row);
    setSaved(left);
    if (left.empty())
        setSettings({});
}

void ConnectDialog::setSettings(const session::ConnectionSettings &settings)
{
    const Region *region = regionOf(settings.apiUrl);
    const bool usual = region && (settings.loginUrl.isEmpty() || settings.loginUrl == region->loginUrl());
    region_->setCurrentIndex(settings.apiUrl.isEmpty() ? 0
                             : usual                   ? static_cast<int>(region - regions().data())
                                                       : region_->count() - 1);
    apiUrl_->setText(settings.apiUrl.toString());
    loginUrl_->setText(settings.loginUrl.toString());
    clientId_->setText(settings.clientId);
    name_->setText(settings.name);
    keep_->setChecked(settings.remember);
    secret_->clear();
    secret_->setFocus();
    followForm();
}

bool ConnectDialog::byAddress() const { return region_->currentIndex() == region_->count() - 1; }

session::ConnectionSettings ConnectDialog::settings() const
{
    session::ConnectionSettings settings;
    if (byAddress()) {
        settings.apiUrl = urlOf(*apiUrl_);
        settings.loginUrl = urlOf(*loginUrl_);
    } else {
        const Region &region = regions()[static_cast<size_t>(region_->currentIndex())];
        settings.apiUrl = region.apiUrl();
        settings.loginUrl = region.loginUrl();
    }
    settings.clientId = clientId_->text().trimmed();
    settings.clientSecret = secret_->text();
    settings.name = name_->text().trimmed();
    settings.remember = keep_->isChecked();
    return settings;
}

QString ConnectDialog::addressProblem() const
{
    if (apiUrl_->text().trimmed().isEmpty())
        return tr("The API URL is where the gateway takes requests, for instance https://api.example.com.");
    for (const QLineEdit *field : {apiUrl_, loginUrl_}) {
        const QUrl url = urlOf(*field);
        if (field == loginUrl_ && field->text().trimmed().isEmpty())
            continue;
        if (!url.isValid() || url.host().isEmpty())
            return tr("A URL begins with https:// and names a host.");
        if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
            return tr("Only https, except to this computer.");
    }
    return {};
}

QString ConnectDialog::problem() const
{
    const QString address = byAddress() ? addressProblem() : QString();
    if (!address.isEmpty())
        return address;
    if (clientId_->text().trimmed().isEmpty())
        return tr("The client ID is the one of your OAuth client with client credentials.");
    if (secret_->text().isEmpty() && !keep_->isChecked())
        return tr("The client secret stays in memory and is not written anywhere.");
    return {};
}

void ConnectDialog::followForm()
{
    for (QLineEdit *field : {apiUrl_, loginUrl_}) {
        field->setVisible(byAddress());
        if (QWidget *label = form_->labelForField(field))
            label->setVisible(byAddress());
    }
    const QString missing = problem();
    const bool fromKeychain = missing.isEmpty() && secret_->text().isEmpty();
    problem_->setText(fromKeychain ? tr("Without a secret here the one in the keychain is used.") : missing);
    connect_->setEnabled(missing.isEmpty());
}

} // namespace shiftlane::ui
