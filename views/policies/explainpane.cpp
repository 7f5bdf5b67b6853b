// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/explainpane.h"

#include "models/domain/text.h"
#include "views/format/gradewords.h"
#include "views/format/policywords.h"
#include "views/format/remaining.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/card.h"
#include "views/kit/detailgrid.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/policies/rowspane.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

enum ExplainRow { RulesRow, StagesRow, LongestRow, ExtensionRow, WindowRow };

// Keeps what is chosen where it is still there.
void fill(Select *select, const QList<std::pair<QString, QString>> &choices, const QString &first)
{
    const QSignalBlocker blocker(select);
    const QString before = select->currentData().toString();
    select->clear();
    for (const auto &[title, id] : choices)
        select->addItem(visibleText(title), id);
    select->setCurrentIndex(std::max(0, select->findData(before.isEmpty() ? first : before)));
}

} // namespace

ExplainPane::ExplainPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswerModel<Explanation>(
          { QString() },
          [this](const Explanation &told, int column) {
              if (column >= 0)
                  return policywords::thingTitle(told);
              return u"%1, %2. %3"_s.arg(policywords::thingTitle(told),
                                         policywords::answerLine(told),
                                         policywords::answer(told).text);
          },
          this))
    , m_person(named(new Select, u"explainPerson"_s, tr("Person")))
    , m_target(named(new Select, u"explainTarget"_s, tr("Target")))
    , m_profile(named(new Select, u"explainProfile"_s, tr("Profile")))
    , m_scenario(named(new Select, u"explainScenario"_s, tr("Scenario")))
    , m_rows(new RowsPane(
          m_model,
          [this](const QModelIndex &index) {
              const Explanation &told = m_model->rows().at(index.row());
              return StateRow{ policywords::thingTitle(told), policywords::answerLine(told),
                               policywords::answer(told) };
          },
          Icon::Question, u"explanations"_s, tr("Answers")))
    , m_banner(named(new Banner(Tone::Denied), u"explainBanner"_s))
{
    auto *answers = new QHBoxLayout;
    answers->setSpacing(0);
    answers->addWidget(m_rows, 1);
    answers->addWidget(makeDetail(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(m_banner);
    layout->addLayout(answers, 1);
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    m_banner->hide();
    m_rows->hideDetail();
    setFocusProxy(m_person);
    for (Select *const select : { m_person, m_target, m_profile, m_scenario })
        connect(select, &QComboBox::currentIndexChanged, this, &ExplainPane::ask);
    connect(m_rows->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplainPane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExplainPane::showCurrent);
    showCurrent();
}

QWidget *ExplainPane::makeChoices()
{
    auto *bar = new Surface(Token::Surface, Qt::BottomEdge);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(20, metrics::M, 20, metrics::M);
    layout->setSpacing(metrics::S);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::S);
    for (Select *const select : { m_person, m_target, m_profile, m_scenario })
        choices->addWidget(select, 1);
    layout->addLayout(choices);
    layout->addWidget(new Text(Type::Small, Token::Muted,
                               tr("With the people and groups of now, asked at this moment and "
                                  "for the first time.")));
    return bar;
}

QWidget *ExplainPane::makeDetail()
{
    m_answer = named(new Text(Type::BodyStrong, Token::Text), u"explainAnswer"_s);
    m_facts = named(new DetailGrid(96), u"explainFacts"_s);
    m_facts->addRow(tr("Rules"));
    named(m_facts->addRow(tr("Stages")), u"explainStages"_s);
    m_facts->addRow(tr("Longest"));
    named(m_facts->addRow(tr("Extended")), u"explainExtension"_s);
    m_facts->addRow(tr("Decided within"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(20, metrics::L, 20, metrics::L);
    inner->setSpacing(metrics::M);
    inner->addWidget(m_answer);
    inner->addWidget(m_facts);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    m_detail = new Surface(Token::Bg, Qt::LeftEdge);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(area);
    return m_detail;
}

void ExplainPane::setPeople(const QList<PersonRef> &people, const QString &viewer)
{
    // News of the ledger come by the second, and there may be thousands of people.
    if (people == m_people)
        return;
    m_people = people;
    QList<std::pair<QString, QString>> choices;
    m_names.clear();
    for (const PersonRef &person : people) {
        choices.append({ person.name, person.id });
        m_names.insert(person.id, person.name);
    }
    const QString before = m_person->currentData().toString();
    fill(m_person, choices, viewer);
    if (m_person->currentData().toString() != before)
        ask();
}

void ExplainPane::setPolicy(const QByteArray &digest, const PolicyPointer &policy)
{
    m_digest = digest;
    m_policy = policy;
    m_model->setRows({});
    QList<std::pair<QString, QString>> targets{ { tr("Any target"), {} } };
    QList<std::pair<QString, QString>> scenarios{ { tr("Any scenario"), {} } };
    QList<std::pair<QString, QString>> profiles{ { tr("Any profile"), {} } };
    QSet<QString> known;
    if (policy) {
        for (const Target &target : policy->targets) {
            targets.append({ target.title, target.id });
            known += QSet<QString>(target.profiles.begin(), target.profiles.end());
        }
        for (const Scenario &scenario : policy->scenarios)
            scenarios.append({ scenario.title, scenario.id });
    }
    QStringList names(known.begin(), known.end());
    names.sort();
    for (const QString &name : std::as_const(names))
        profiles.append({ name, name });
    fill(m_target, targets, {});
    fill(m_profile, profiles, {});
    fill(m_scenario, scenarios, {});
    ask();
}

PolicyQuestion ExplainPane::question() const
{
    return { .digest = m_digest,
             .person = m_person->currentData().toString(),
             .scenario = m_scenario->currentData().toString(),
             .target = m_target->currentData().toString(),
             .profile = m_profile->currentData().toString() };
}

void ExplainPane::ask()
{
    const PolicyQuestion wanted = question();
    if (!m_policy)
        return m_rows->showResult(tr("Not understood"),
                                  tr("This version of Sallyport cannot read the policy. Update it "
                                     "on this machine."));
    if (wanted.person.isEmpty())
        return;
    if (m_model->rowCount() == 0)
        m_rows->begin();
    emit asked(wanted);
}

void ExplainPane::take(const PolicyQuestion &question, const Result<QList<Explanation>> &answer)
{
    if (question != this->question())
        return; // something else was chosen meanwhile
    m_banner->setVisible(!answer);
    if (!answer)
        m_banner->say(errorText(answer.error()));
    m_model->setRows(answer.value_or(QList<Explanation>()));
    m_rows->showResult(tr("Nothing of this kind"),
                       tr("The policy knows no such target, profile and scenario together."));
}

void ExplainPane::clear()
{
    m_people.clear();
    m_names.clear();
    m_person->clear();
    m_banner->hide();
    setPolicy({}, {});
}

void ExplainPane::showCurrent()
{
    const int row = m_rows->list()->currentIndex().row();
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const Explanation &told = m_model->rows().at(row);
    const QString person = visibleText(m_person->currentText());
    const bool decides = !told.rule.isEmpty();
    m_answer->setForeign(policywords::answerSentence(told, person));
    m_facts->setRow(RulesRow, policywords::ruleLines(told, person));
    m_facts->setRow(StagesRow, policywords::stageLines(told, m_names));
    m_facts->setRow(LongestRow,
                    told.recurring > Millis(0) ? withGrade(
                        tr("%1, again and again for up to %2")
                            .arg(formatDuration(told.longest), formatDuration(told.recurring)),
                        told.grade)
                        : decides ? withGrade(formatDuration(told.longest), told.grade)
                                  : QString());
    m_facts->setRow(ExtensionRow, policywords::extensionLines(told, m_names));
    m_facts->setRow(WindowRow, decides ? formatDuration(told.window) : QString());
}

} // namespace sallyport
