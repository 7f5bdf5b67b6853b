// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"
#include "views/kit/card.h"

namespace sallyport {

class Text;

// What will happen when the form is sent: who is asked, when it would end, and why not, if not.
class PreviewCard : public Card
{
    Q_OBJECT

public:
    explicit PreviewCard(const Clock &clock, QWidget *parent = nullptr);

    void show(const AskPreview &preview, const QString &viewerId);
    // Of what is asked for together: names and previews beside each other, the same number.
    void showSeveral(const QStringList &names, const QList<AskPreview> &previews,
                     const QString &viewerId);
    void showHint(const QString &sentence);

private:
    QStringList stepLines(const AskPreview &preview, const QString &viewerId) const;
    QString endOf(const AskPreview &preview) const;
    void showAround(const QList<Whereabouts> &around);

    const Clock &m_clock;
    Text *m_steps;
    Text *m_around;
    Text *m_limits;
    Text *m_refusal;
};

} // namespace sallyport
