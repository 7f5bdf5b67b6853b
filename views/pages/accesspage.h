// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/drafts.h"
#include "views/pages/page.h"

#include <QPointer>
#include <QTimer>

namespace sallyport {

class AccessCard;
class ActRun;
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
    // The same for more time of this access, where that may be asked for.
    void startExtension(const QString &requestId);
    // Fills the form with what this request asked for.
    void askLike(const Request &request);

signals:
    void accessRead(const QList<sallyport::RequestItem> &items);

protected:
    void leave() override;
    void clear() override;

private:
    void connectKeys();
    void wireCard(AccessCard *card);
    void extend(const RequestItem &access);
    void readForm();
    void takeOptions(const QList<AskOption> &options);
    void fetchPreview();
    void connectDrafts();
    void readDrafts(); // once for each person
    void keepDrafts();
    void readFavourites();
    void keepFavourites();
    // Something else is about to stand in the form: what somebody wrote there becomes a draft.
    void makeRoom();
    void setAside(const QList<Ask> &asks);
    void openDraft(const AskDraft &draft);
    void goBack(); // to what was set aside last
    void send();
    void sendSeveral(const QList<Ask> &asks);
    // What is filed is taken off the form; the rest stays, with what came of it.
    void takeSent(const QList<Ask> &asks, const ActRun &run);
    void say(IntentKind kind, const QString &requestId);
    void fetchConnection(AccessCard *card);
    void copyPassword(AccessCard *card);
    void openConnection(AccessCard *card);

    const Clock &m_clock;
    AccessList *m_list;
    RequestForm *m_form;
    Banner *m_banner;
    Clipboard *m_clipboard;
    QByteArray m_policyDigest;
    bool m_optionsRead = false;
    bool m_draftsRead = false;
    bool m_favouritesRead = false;
    QTimer m_keepSoon; // a moment after the last change of the form
    QList<Ask> m_copied; // into the form, from where they still stand
    QString m_setAside; // the draft that the notice names
    QPointer<ActRun> m_sending; // of several requests
};

} // namespace sallyport
