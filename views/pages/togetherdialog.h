// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "views/desk.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace sallyport {

class ActRun;
class Button;
class Text;

// Before several requests are decided: each with all that is weighed about it and exactly what is
// signed. Nothing is confirmed before the last one came into sight. Then how far it got, and what
// came of each.
class TogetherDialog : public QDialog
{
    Q_OBJECT

public:
    struct Task
    {
        IntentKind kind = IntentKind::Approve; // or Deny
        QList<RequestDetail> chosen; // at least one
        QList<RequestDetail> others; // asked for together with them and not chosen
        int gone = 0; // chosen as well, and not the viewer's to decide any more
        Instant now; // what is said of times is said of this moment
    };
    explicit TogetherDialog(const Task &task, QWidget *parent = nullptr);

    // Shows how far this is; its acts are those that confirmed() named, in order.
    void follow(ActRun *run);
    // It was confirmed and taken back: everything can be changed again.
    void takeBack();
    // More about what came of the act at this place.
    void setWords(int at, const QString &words);

public slots:
    // While it runs it only stops.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

signals:
    // denyOthers: what was not chosen is denied with the same words, after the chosen ones.
    void confirmed(const QString &text, bool denyOthers);

private:
    QWidget *makeRows();
    void takeSight();
    void makeAnswer(QVBoxLayout *layout);
    QWidget *makeButtons();
    void addRow(QVBoxLayout *layout, const RequestDetail &detail);
    QString question() const;
    void renew();
    void confirm();
    void showOutcome(int at);
    void showEnd();

    Task m_task;
    QList<Text *> m_outcomes; // beside the chosen ones, then the others
    QPlainTextEdit *m_edit;
    QCheckBox *m_denyOthers;
    Text *m_state;
    Button *m_confirm;
    Button *m_cancel;
    QScrollArea *m_list;
    bool m_wasSeen = false; // to its end
    ActRun *m_run = nullptr;
};

} // namespace sallyport
