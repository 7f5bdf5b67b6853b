// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/askfields.h"

#include "models/domain/text.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// People write the time on their own clocks; what is filed is the moment, the same for everybody.
const QString TimeForm = u"yyyy-MM-dd HH:mm"_s;

QString momentOf(const QString &written)
{
    const QDateTime local = QDateTime::fromString(written, TimeForm);
    return local.isValid() ? local.toUTC().toString(Qt::ISODate) : written;
}

QString localOf(const QString &moment)
{
    const QDateTime utc = QDateTime::fromString(moment, Qt::ISODate);
    return utc.isValid() ? utc.toLocalTime().toString(TimeForm) : moment;
}

} // namespace

AskFields::AskFields(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void AskFields::setFields(const QList<Field> &fields)
{
    if (fields == m_fields)
        return;
    const auto typed = values();
    m_fields = fields;
    m_editors.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Field &field : fields) {
        const QString title = visibleText(field.title.isEmpty() ? field.name : field.title);
        QWidget *editor = named(makeEditor(field), u"field.%1"_s.arg(field.name), title);
        if (field.type != FieldType::Boolean) {
            const QString label = field.required ? title : tr("%1 (optional)").arg(title);
            auto *text = new Text(Type::BodyStrong, Token::Text, label);
            if (!label.contains(u'&')) // a label with a buddy makes a mnemonic of it
                text->setBuddy(editor);
            m_layout->addWidget(text);
        }
        m_editors.insert(field.name, editor);
        m_layout->addWidget(editor);
        m_layout->addSpacing(metrics::S);
    }
    setValues(typed);
}

QWidget *AskFields::makeEditor(const Field &field) const
{
    if (field.type == FieldType::Choice) {
        auto *select = new Select;
        select->addItem(QString());
        select->addItems(field.choices);
        connect(select, &QComboBox::currentIndexChanged, this, &AskFields::changed);
        return select;
    }
    if (field.type == FieldType::Boolean) {
        auto *box = new QCheckBox(visibleText(field.title.isEmpty() ? field.name : field.title));
        connect(box, &QCheckBox::toggled, this, &AskFields::changed);
        return box;
    }
    auto *edit = new QLineEdit;
    edit->setMaxLength(MaxFieldLength);
    edit->setPlaceholderText(hintOf(field));
    connect(edit, &QLineEdit::textChanged, this, &AskFields::changed);
    return edit;
}

QString AskFields::hintOf(const Field &field)
{
    if (field.type == FieldType::Number && field.minimum && field.maximum)
        return tr("%1 to %2").arg(*field.minimum).arg(*field.maximum);
    if (field.type == FieldType::DateTime)
        return tr("like 2026-02-01 09:30, on your clock");
    if (!field.pattern.isEmpty())
        return tr("like %1").arg(visibleText(field.pattern));
    return field.type == FieldType::Ticket ? tr("like INC-4711") : QString();
}

bool AskFields::isMoment(const QString &name) const
{
    return std::ranges::any_of(m_fields, [&](const Field &field) {
        return field.name == name && field.type == FieldType::DateTime;
    });
}

QMap<QString, QString> AskFields::values() const
{
    QMap<QString, QString> result;
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at) {
        QString value;
        if (const auto *edit = qobject_cast<QLineEdit *>(at.value()))
            value = isMoment(at.key()) ? momentOf(edit->text().trimmed()) : edit->text().trimmed();
        else if (const auto *select = qobject_cast<QComboBox *>(at.value()))
            value = select->currentText();
        else if (const auto *box = qobject_cast<QCheckBox *>(at.value()))
            value = box->isChecked() ? u"true"_s : u"false"_s;
        if (!value.isEmpty())
            result.insert(at.key(), value);
    }
    return result;
}

void AskFields::setValues(const QMap<QString, QString> &values)
{
    for (auto at = m_editors.cbegin(); at != m_editors.cend(); ++at) {
        const QString value = values.value(at.key());
        if (auto *edit = qobject_cast<QLineEdit *>(at.value()))
            edit->setText(isMoment(at.key()) ? localOf(value) : value);
        else if (auto *select = qobject_cast<QComboBox *>(at.value()))
            select->setCurrentIndex(std::max(0, select->findText(value)));
        else if (auto *box = qobject_cast<QCheckBox *>(at.value()))
            box->setChecked(value == "true"_L1);
    }
}

QWidget *AskFields::firstMissing() const
{
    const QMap<QString, QString> filled = values();
    for (const Field &field : m_fields) {
        if (field.required && !filled.contains(field.name))
            return m_editors.value(field.name);
    }
    return nullptr;
}

} // namespace sallyport
