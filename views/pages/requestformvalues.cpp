// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/pages/askfields.h"
#include "views/pages/durationfield.h"
#include "views/pages/furthertargets.h"
#include "views/pages/previewcard.h"
#include "views/pages/requestform.h"
#include "views/pages/startfields.h"

#include <QPlainTextEdit>

#include <algorithm>

// What stands in the form, and what would come of it.
namespace sallyport {

using namespace Qt::StringLiterals;

void RequestForm::fill(const QList<Ask> &asks)
{
    if (m_options.isEmpty())
        m_awaiting = asks;
    fillFirst(asks.first());
    QList<QStringList> further;
    for (const Ask &one : asks.sliced(1))
        further.append({ one.target, one.profile });
    m_further->setChosen(further);
}

QList<Ask> RequestForm::asks() const
{
    QList<Ask> asks{ ask() };
    for (const QStringList &thing : m_further->chosen()) {
        asks.append(asks.first());
        asks.last().target = thing.value(0);
        asks.last().profile = thing.value(1);
    }
    return asks;
}

void RequestForm::takePreviews(const QList<AskPreview> &previews, const QString &viewerId)
{
    const QList<Ask> asked = asks();
    if (previews.size() == 1) {
        m_preview->show(previews.first(), viewerId);
    } else {
        QStringList names;
        for (const Ask &one : asked)
            names << FurtherTargets::wordsFor({ one.target, one.profile });
        m_preview->showSeveral(names, previews, viewerId);
    }
    m_allowed
        = m_duration->isGood() && std::ranges::none_of(previews, [](const AskPreview &preview) {
              return preview.refusal.has_value();
          });
    m_send->setText(asked.size() > 1 ? tr("Send %1 requests").arg(asked.size())
                                     : tr("Send request"));
    setBusy(m_busy);
}

bool RequestForm::isBlank() const
{
    const QMap<QString, QString> values = m_fields->values();
    const AskOption *const option = current();
    // A choice always has a value, and a square that is not ticked says "false".
    const bool hasValue
        = option != nullptr && std::ranges::any_of(option->fields, [&values](const Field &field) {
              const QString value = values.value(field.name);
              return field.type == FieldType::Boolean
                  ? value == "true"_L1
                  : field.type != FieldType::Choice && !value.isEmpty();
          });
    const Ask begun = ask();
    return !hasValue && !begun.recurrence && begun.startAt == Instant()
        && m_further->chosen().isEmpty()
        && m_reason->toPlainText().trimmed() == m_template.trimmed();
}

} // namespace sallyport
