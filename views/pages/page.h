// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/whenfinished.h"
#include "views/desk.h"
#include "views/kit/banner.h"
#include "views/pages/textdialog.h"

#include <QPointer>
#include <QWidget>

namespace sallyport {

// One place of the console. Reads through the desk, shows what it got, and says what a person
// wants; it decides nothing. Answers to questions of an earlier desk are dropped.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The desk outlives the page or is replaced first; null empties the page.
    void setDesk(Desk *desk);
    // Reads again; what is selected stays selected.
    virtual void refresh() = 0;
    // The window tells that the ledger cannot be read; the pages need not say it as well.
    void setLedgerLost(bool lost);
    // The same while nothing that is shown may be signed over.
    void setDistrusted(bool distrusted);
    // Where typing goes to when the search key is pressed.
    virtual void focusSearch() { }

signals:
    void done(const QString &sentence); // something worked: a word for the toast
    void requestWanted(); // the form for a new request
    void shown(const QString &requestId); // another page is asked to show this request

protected:
    Desk *desk() const { return m_desk; }
    // The desk is about to change or to go: what is not kept yet is kept now.
    virtual void leave() { }
    // The desk has changed: forget what belonged to the other person.
    virtual void clear() = 0;

    template <typename T, typename Function>
    void whenAnswered(const QFuture<Result<T>> &future, Function answered)
    {
        whenFinished(future, this, [this, asked = m_generation, answered](const Result<T> &result) {
            if (asked == m_generation)
                answered(result);
        });
    }
    // Shows the refusal or error in the banner, or says the sentence and reads again.
    void whenSaid(const QFuture<Result<Receipt>> &future, Banner *banner, const QString &sentence);

    // What reading the ledger came to: trouble stays in the banner until reading works again. What
    // the banner says about something else is left alone.
    void readFailed(Banner *banner, const Error &error);
    void readWorked(Banner *banner);
    // True while the ledger is away or does not verify: nothing may be said then, and the banner
    // says why.
    bool isAway(Banner *banner) const;
    // Asks first, for words where they belong to it, then says it about exactly what was shown when
    // the dialog opened. kind: not File or Amend.
    void askThenSay(IntentKind kind, const RequestDetail &detail, Banner *banner);
    void askThenSay(IntentKind kind, const TextDialog::Question &question,
                    const RequestDetail &detail, Banner *banner);
    // Says it about exactly this; a page may wait with it.
    virtual void sayAbout(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                          Banner *banner);

private:
    // Why nothing may be said; empty: it may.
    QString whyHeld() const;
    void holdActs();

    Desk *m_desk = nullptr;
    int m_generation = 0;
    bool m_readTrouble = false;
    bool m_ledgerLost = false;
    bool m_isDistrusted = false;
    QPointer<Banner> m_readBanner; // holds trouble with reading
};

} // namespace sallyport
