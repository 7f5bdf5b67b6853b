// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/outofofficedialog.h"

#include "models/domain/places.h"
#include "views/format/when.h"
#include "views/kit/button.h"
#include "views/kit/momentedit.h"
#include "views/kit/named.h"
#include "views/kit/select.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis Usual = 24h * 7; // at first

PersonItem viewerOf(const QList<PersonItem> &people, const QString &viewerId)
{
    const auto found = std::ranges::find(people, viewerId,
                                         [](const PersonItem &item) { return item.person.id; });
    return found == people.end() ? PersonItem() : *found;
}

} // namespace

OutOfOfficeDialog::OutOfOfficeDialog(const QList<PersonItem> &people, const QString &viewerId,
                                     Instant now, QWidget *parent)
    : StatementDialog(u"away"_s, tr("Who decides in your place?"), tr("Give my place away"), parent)
    , m_now(now)
    , m_to(named(new Select, u"awayTo"_s, tr("Who decides")))
    , m_from(named(new MomentEdit, u"awayFrom"_s, tr("From")))
    , m_until(named(new MomentEdit, u"awayUntil"_s, tr("Until")))
{
    const PersonItem viewer = viewerOf(people, viewerId);
    offerOthers(m_to, people, viewer.person);
    addField(tr("Who decides"), m_to);
    addField(tr("From"), m_from);
    addField(tr("Until"), m_until);
    fill(viewer.away);
    connect(m_to, &QComboBox::currentIndexChanged, this, &OutOfOfficeDialog::renew);
    for (MomentEdit *edit : { m_from, m_until })
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &OutOfOfficeDialog::renew);
    connect(confirmButton(), &Button::clicked, this, [this] {
        emit confirmed(delegation());
        accept();
    });
    renew();
}

void OutOfOfficeDialog::fill(const std::optional<PlaceItem> &away)
{
    m_to->setCurrentIndex(away ? m_to->findData(away->personId) : -1);
    m_from->setInstant(away ? away->since : m_now);
    m_until->setInstant(away ? away->until : m_now + Usual);
    if (!away)
        return;
    auto *back
        = named(new Button(Button::Kind::Secondary, tr("Decide in person again")), u"awayEnd"_s);
    addAction(back);
    connect(back, &Button::clicked, this, [this] {
        emit confirmed({});
        accept();
    });
}

DelegateBody OutOfOfficeDialog::delegation() const
{
    return { .to = m_to->currentData().toString(),
             .from = m_from->instant(),
             .until = m_until->instant() };
}

void OutOfOfficeDialog::renew()
{
    const DelegateBody wanted = delegation();
    QString mistake;
    if (wanted.until <= wanted.from || wanted.until <= m_now)
        mistake = tr("It ends before it begins, or is over already.");
    else if (wanted.until - wanted.from > MaxDelegation)
        mistake = tr("At most 90 days at once.");
    const bool fits = mistake.isEmpty() && !wanted.to.isEmpty();
    showStatement(tr("They approve, deny and ask back where you are asked, in your place: never "
                     "both of you, and nothing that you could not. Whoever may not decide on a "
                     "request may not do so in your place either."),
                  mistake,
                  fits ? tr("%1 decides in my place from %2 to %3.")
                             .arg(m_to->currentText(), formatWhen(wanted.from, m_now),
                                  formatWhen(wanted.until, m_now))
                       : QString());
}

} // namespace sallyport
