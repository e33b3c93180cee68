#include "ui/dialogs/connect_dialog.h"

#include "ui/style/theme.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shiftlane::ui {
namespace {

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(const QString &text, const QFont &font)
{
    QLabel *label = words(text);
    label->setFont(bold(font));
    return label;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), apiUrl_(new QLineEdit), loginUrl_(new QLineEdit), clientId_(new QLineEdit),
      secret_(new QLineEdit), problem_(words({})), connect_(new QPushButton(tr("Connect")))
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
    setMinimumWidth(720);
    followForm();
}

QWidget *ConnectDialog::sandboxSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("Try it with sample data"), font()));
    column->addWidget(
        words(tr("A made-up contact centre on this computer: business units, agents, shift trades and a plan to push. "
                 "Nothing leaves the computer.")));
    auto *start = new QPushButton(tr("Start the sandbox"));
    start->setAutoDefault(false);
    connect(start, &QPushButton::clicked, this, [this] {
        Q_EMIT sandboxChosen();
        accept();
    });
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

QWidget *ConnectDialog::serviceSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("Connect to Genesys Cloud"), font()));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    apiUrl_->setPlaceholderText(QStringLiteral("https://api.mypurecloud.ie"));
    loginUrl_->setPlaceholderText(QStringLiteral("https://login.mypurecloud.ie"));
    secret_->setEchoMode(QLineEdit::Password);
    for (QLineEdit *field : {apiUrl_, loginUrl_, clientId_, secret_})
        field->setMinimumWidth(270);
    form->addRow(tr("&API URL"), apiUrl_);
    form->addRow(tr("&Login URL"), loginUrl_);
    form->addRow(tr("Client &ID"), clientId_);
    form->addRow(tr("Client &secret"), secret_);
    column->addLayout(form);
    column->addWidget(problem_);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect_->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(connect_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(connect_, &QPushButton::clicked, this, [this] {
        Q_EMIT connectionChosen(settings());
        accept();
    });
    for (QLineEdit *field : {apiUrl_, loginUrl_, clientId_, secret_})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::followForm);
    return side;
}

void ConnectDialog::setSettings(const session::ConnectionSettings &settings)
{
    apiUrl_->setText(settings.apiUrl.toString());
    loginUrl_->setText(settings.loginUrl.toString());
    clientId_->setText(settings.clientId);
}

session::ConnectionSettings ConnectDialog::settings() const
{
    session::ConnectionSettings settings;
    settings.apiUrl = QUrl(apiUrl_->text().trimmed(), QUrl::StrictMode);
    if (!loginUrl_->text().trimmed().isEmpty())
        settings.loginUrl = QUrl(loginUrl_->text().trimmed(), QUrl::StrictMode);
    settings.clientId = clientId_->text().trimmed();
    settings.clientSecret = secret_->text();
    return settings;
}

QString ConnectDialog::problem() const
{
    const session::ConnectionSettings form = settings();
    if (apiUrl_->text().trimmed().isEmpty())
        return tr("The API URL is your region's, for instance https://api.mypurecloud.ie.");
    for (const QUrl &url : {form.apiUrl, form.loginUrl}) {
        if (url.isEmpty() && &url != &form.apiUrl && loginUrl_->text().trimmed().isEmpty())
            continue;
        if (!url.isValid() || url.host().isEmpty())
            return tr("A URL begins with https:// and names a host.");
        if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
            return tr("Only https, except to this computer.");
    }
    if (form.clientId.isEmpty())
        return tr("The client ID is the one of your OAuth client with client credentials.");
    if (form.clientSecret.isEmpty())
        return tr("The client secret stays in memory and is not written anywhere.");
    return {};
}

void ConnectDialog::followForm()
{
    problem_->setText(problem());
    connect_->setEnabled(problem().isEmpty());
}

} // namespace shiftlane::ui
