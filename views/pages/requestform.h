// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"
#include "views/kit/card.h"

#include <QTimer>

class QPlainTextEdit;

namespace sallyport {

class AskFields;
class Banner;
class Button;
class ChoiceRow;
class DurationChips;
class PreviewCard;
class Select;
class Text;

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
    void fill(const Ask &ask);
    void takePreview(const AskPreview &preview, const QString &viewerId);
    void setBusy(bool busy);
    void reset(); // after it was sent
    Banner *banner() const { return m_banner; }

signals:
    void previewWanted(); // 150 ms after the last change
    void sendWanted();

private:
    QWidget *makeReason();
    QWidget *makeButtons();
    const AskOption *current() const;
    void showTargets();
    void showScenarios();
    void showOption();
    void showReasonCount();
    void changed();

    const Clock &m_clock;
    QList<AskOption> m_options;
    Banner *m_banner;
    Select *m_what;
    ChoiceRow *m_scenarios;
    QList<int> m_offered; // options behind the scenarios
    AskFields *m_fields;
    QPlainTextEdit *m_reason;
    Text *m_reasonCount;
    DurationChips *m_duration;
    PreviewCard *m_preview;
    Button *m_send;
    QTimer m_delay;
    bool m_busy = false;
    bool m_allowed = false;
};

} // namespace sallyport
