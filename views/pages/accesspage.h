// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/pages/page.h"

namespace sallyport {

class AccessCard;
class AccessList;
class Banner;
class Clipboard;
class RequestForm;
class SecondTicker;

// What I may use now, what I wait for, what is over; and the form for more at the right.
class AccessPage : public Page
{
    Q_OBJECT

public:
    AccessPage(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void refresh() override;
    // Puts the keyboard into the form.
    void startRequest();

signals:
    void accessRead(const QList<sallyport::RequestItem> &items);

protected:
    void clear() override;

private:
    void wireCard(AccessCard *card);
    void readForm();
    void fetchPreview();
    void send();
    void say(IntentKind kind, const QString &requestId);
    void fetchConnection(AccessCard *card);
    void copyPassword(AccessCard *card);
    void openConnection(AccessCard *card);

    AccessList *m_list;
    RequestForm *m_form;
    Banner *m_banner;
    Clipboard *m_clipboard;
    QByteArray m_policyDigest;
    bool m_optionsRead = false;
};

} // namespace sallyport
