// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/addpersondialog.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

QString suggestedId(const QString &name, const QSet<QString> &taken)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        const bool isPlain = (letter >= u'a' && letter <= u'z') || letter.isDigit();
        if (isPlain && letter.unicode() < 128)
            plain += letter;
        else if (letter.isSpace() || letter == u'-')
            plain += u' ';
    }
    const QStringList parts = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : { parts.value(0), parts.join(u'-').left(40) }) {
        if (isPersonId(id) && !taken.contains(id))
            return id;
    }
    return {};
}

AddPersonDialog::AddPersonDialog(QSet<QString> takenIds, bool isShared, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(takenIds))
    , m_name(named(new QLineEdit, u"addName"_s, tr("Name")))
    , m_id(named(new QLineEdit, u"addId"_s, tr("Id")))
    , m_login(named(new QLineEdit, u"addLogin"_s, tr("Login")))
    , m_note(named(new Text(Type::Body, Token::Denied), u"addNote"_s))
    , m_confirm(
          named(new Button(Button::Kind::Primary, isShared ? tr("Add and invite") : tr("Add")),
                u"addConfirm"_s))
{
    setObjectName(u"addPersonDialog"_s);
    setWindowTitle(tr("Add a person"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_name->setMaxLength(MaxNameLength);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::Xs);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, tr("Add a person")));
    layout->addSpacing(metrics::S);
    addField(layout, tr("Name"), m_name, tr("As everybody calls them; others read it."));
    addField(layout, tr("Id"), m_id, tr("1 to 40 of a-z, 0-9 and -. It never changes."));
    addField(layout, tr("Login"), m_login,
             isShared ? tr("At the database; empty for the id.")
                      : tr("At the operating system; empty for the id."));
    layout->addWidget(m_note);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"addCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::M);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addSpacing(metrics::S);
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &AddPersonDialog::suggest);
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_ownId = !m_id->text().isEmpty(); });
    for (QLineEdit *edit : { m_name, m_id, m_login })
        connect(edit, &QLineEdit::textChanged, this, &AddPersonDialog::renew);
    connect(m_confirm, &Button::clicked, this, [this] {
        emit confirmed({ .person = m_id->text(),
                         .name = m_name->text().simplified(),
                         .login = m_login->text().trimmed(),
                         .human = {} });
        accept();
    });
    renew();
}

void AddPersonDialog::addField(QVBoxLayout *layout, const QString &label, QLineEdit *field,
                               const QString &hint) const
{
    auto *text = new Text(Type::Label, Token::Muted, label);
    text->setBuddy(field);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addWidget(new Text(Type::Small, Token::Muted, hint));
    layout->addSpacing(metrics::S);
}

void AddPersonDialog::suggest()
{
    if (!m_ownId)
        m_id->setText(suggestedId(m_name->text(), m_taken));
}

void AddPersonDialog::renew()
{
    const QString id = m_id->text();
    QString note;
    if (!id.isEmpty() && !isPersonId(id))
        note = tr("An id has only a-z, 0-9 and -.");
    else if (m_taken.contains(id))
        note = tr("Somebody has this id. Choose another one.");
    else if (hasInvisible(m_name->text()))
        note = tr("The name has characters that cannot be seen. Type it again.");
    m_note->setText(note);
    m_confirm->setEnabled(note.isEmpty() && !id.isEmpty() && meaningfulLength(m_name->text()) > 0);
}

} // namespace sallyport
