// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/people/statementdialog.h"

namespace sallyport {

class MomentEdit;
class Select;

// Who decides in the viewer's place, and when; or that they decide in person again.
class OutOfOfficeDialog : public StatementDialog
{
    Q_OBJECT

public:
    // people: the registry at now, which has the viewer.
    OutOfOfficeDialog(const QList<PersonItem> &people, const QString &viewerId, Instant now,
                      QWidget *parent = nullptr);

signals:
    void confirmed(const sallyport::DelegateBody &delegation);

private:
    void fill(const std::optional<PlaceItem> &away);
    DelegateBody delegation() const;
    void renew();

    const Instant m_now;
    Select *m_to;
    MomentEdit *m_from;
    MomentEdit *m_until;
};

} // namespace sallyport
