// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/answermodel.h"
#include "models/services/policyreading.h"

#include <QHash>
#include <QWidget>

namespace sallyport {

class Banner;
class DetailGrid;
class RowsPane;
class Select;
class Text;

// Who may what under a policy: a person and what they want are chosen, the engine's answer is
// shown with the rules, the stages and who could fill them.
class ExplainPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPane(QWidget *parent = nullptr);

    // viewer: who is chosen at first.
    void setPeople(const QList<PersonRef> &people, const QString &viewer);
    // What can be chosen comes from it; null: nothing can be.
    void setPolicy(const QByteArray &digest, const PolicyPointer &policy);
    void take(const PolicyQuestion &question, const Result<QList<Explanation>> &answer);
    void clear();

signals:
    // Answered with take().
    void asked(const sallyport::PolicyQuestion &question);

private:
    QWidget *makeChoices();
    QWidget *makeDetail();
    void ask();
    void showCurrent();
    PolicyQuestion question() const;

    QByteArray m_digest;
    PolicyPointer m_policy;
    QList<PersonRef> m_people; // to choose from
    QHash<QString, QString> m_names; // by person's id
    AnswerModel<Explanation> *m_model;
    Select *m_person;
    Select *m_target;
    Select *m_profile;
    Select *m_scenario;
    RowsPane *m_rows;
    Banner *m_banner;
    QWidget *m_detail = nullptr;
    Text *m_answer = nullptr;
    DetailGrid *m_facts = nullptr;
};

} // namespace sallyport
