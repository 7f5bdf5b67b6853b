// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"
#include "views/kit/card.h"

#include <QTimer>

class QPlainTextEdit;
class QVBoxLayout;

namespace sallyport {

class AskFields;
class Banner;
class Button;
class ChoiceRow;
class DraftList;
class DurationField;
class FurtherTargets;
class PreviewCard;
class RecurrenceFields;
class StartFields;
class Text;
class WhatField;

// Asks for access. Everything it offers comes from the policy; whether it will do is said by the
// preview, which the owner fetches whenever the form has changed.
class RequestForm : public Surface
{
    Q_OBJECT

public:
    explicit RequestForm(const Clock &clock, QWidget *parent = nullptr);

    // Nobody's options: it says nothing about what may be asked for.
    void clear();
    void setOptions(const QList<AskOption> &options);
    // The form as it stands; the credential is still missing.
    Ask ask() const;
    void fill(const Ask &ask) { fill(QList<Ask>{ ask }); }
    // The same for each target that is asked for together; they differ in target and profile only.
    QList<Ask> asks() const;
    void fill(const QList<Ask> &asks);
    // Asks for more time for this access, and for nothing else, until it is sent or called off.
    void extend(const RequestItem &access);
    // The same as it was begun before: how much longer, and why.
    void extend(const RequestItem &access, const Ask &begun);
    // previews: beside asks().
    void takePreviews(const QList<AskPreview> &previews, const QString &viewerId);
    void setBusy(bool busy);
    void reset(); // after it was sent
    // Nothing was written into it.
    bool isBlank() const;
    DraftList *drafts() const { return m_drafts; }
    WhatField *what() const { return m_what; }
    Banner *banner() const { return m_banner; }
    // Where what stood in the form went when something else took its place.
    Banner *asideNotice() const { return m_aside; }

signals:
    void edited(); // at each change
    void previewWanted(); // 150 ms after the last change
    void sendWanted();

private:
    void connectAll();
    void addWhat(QVBoxLayout *layout);
    QWidget *makeReason();
    QWidget *makeButtons();
    const AskOption *current() const;
    void showTargets();
    void showFurther();
    void fillFirst(const Ask &ask);
    // What of it can be wanted again; what is written to say why stays.
    void takeAsk(const Ask &ask);
    void goOn(); // to what is left to fill in
    void mark(); // as a favourite, or no more
    void showStar();
    void showScenarios();
    void showOption();
    void showTemplate(const QString &form);
    void showReasonCount();
    void setExtended(const QString &requestId);
    void changed();

    const Clock &m_clock;
    QList<AskOption> m_options;
    QList<Ask> m_awaiting; // filled in before it was known what may be asked for
    Text *m_title;
    Banner *m_banner;
    Banner *m_aside;
    WhatField *m_what;
    Text *m_nothing; // fits what is looked for
    Button *m_star;
    FurtherTargets *m_further;
    ChoiceRow *m_scenarios;
    QList<int> m_offered; // options behind the scenarios
    AskFields *m_fields;
    QPlainTextEdit *m_reason;
    QString m_template; // what the reason begins with
    Text *m_reasonCount;
    DurationField *m_duration;
    StartFields *m_start;
    RecurrenceFields *m_recurrence;
    PreviewCard *m_preview;
    Button *m_send;
    DraftList *m_drafts;
    Button *m_callOff; // asks for something new again
    QString m_extended; // the request whose access shall end later; empty: asks for access
    QTimer m_delay;
    bool m_busy = false;
    bool m_allowed = false;
};

} // namespace sallyport
