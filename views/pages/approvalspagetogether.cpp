// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/together.h"
#include "views/format/requestwords.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/decisionbar.h"
#include "views/kit/emptystate.h"
#include "views/pages/actrun.h"
#include "views/pages/approvalspage.h"
#include "views/pages/bundlelist.h"
#include "views/pages/decisiongrace.h"
#include "views/pages/requestpane.h"
#include "views/pages/togetherdialog.h"

#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace sallyport {

namespace {

bool canBe(IntentKind kind, const RequestDetail &detail)
{
    return kind == IntentKind::Approve ? detail.can.approve && detail.signatureVerified
                                       : detail.can.deny;
}

// Who was quicker, where somebody was.
QString handledBy(const RequestDetail &detail, const QString &viewer)
{
    QString name;
    Instant last;
    for (const StageItem &stage : detail.stages) {
        for (qsizetype i = 0; i < stage.decided.size(); ++i) {
            if (stage.decided.at(i).id != viewer && stage.decidedAt.value(i) > last) {
                last = stage.decidedAt.value(i);
                name = deciderName(stage.decided.at(i), viewer);
            }
        }
    }
    return name;
}

} // namespace

void ApprovalsPage::showSeveral(const QList<RequestItem> &items)
{
    m_handled->hide();
    m_several = items;
    m_wanted.clear();
    m_detail.reset();
    QStringList lines;
    for (const RequestItem &item : items)
        lines << askTitle(item);
    const auto count = static_cast<int>(items.size());
    const bool isMine = std::ranges::all_of(items, &RequestItem::mineToDecide);
    const bool isPending = std::ranges::all_of(
        items, [](const RequestItem &item) { return item.request.state == RequestState::Pending; });
    const bool mayApprove = isMine && isPending && mayApproveTogether(items);
    m_severalList->setContent(tr("%n requests selected", nullptr, count), lines.join(u'\n'));
    m_detailStack->setCurrentWidget(m_severalList);
    m_bar->setOffer({ .approve = mayApprove, .deny = isMine, .together = count },
                    isMine && isPending && !mayApprove
                        ? tr("Not every rule of these lets requests be approved together.")
                        : QString());
    m_bar->setBusy(false);
    showGrace();
}

void ApprovalsPage::decideTogether(IntentKind kind, const QStringList &ids,
                                   const QStringList &others)
{
    if (desk() == nullptr || isAway(m_banner))
        return;
    m_bar->setBusy(true);
    auto read = std::make_shared<QMap<QString, RequestDetail>>();
    auto left = std::make_shared<qsizetype>(ids.size() + others.size());
    for (const QString &id : ids + others) {
        whenAnswered<RequestDetail>(desk()->detail(id),
                                    [this, kind, ids, others, read, left, id](const auto &detail) {
                                        if (detail)
                                            read->insert(id, *detail);
                                        else
                                            m_banner->say(errorText(detail.error()));
                                        if (--*left == 0)
                                            askTogether(kind, *read, ids, others);
                                    });
    }
}

void ApprovalsPage::askTogether(IntentKind kind, const QMap<QString, RequestDetail> &read,
                                const QStringList &ids, const QStringList &others)
{
    m_bar->setBusy(false);
    TogetherDialog::Task task{ .kind = kind, .now = m_clock.now() };
    QList<RequestItem> items;
    for (const QString &id : ids) {
        const auto detail = read.constFind(id);
        if (detail == read.cend() || !canBe(kind, *detail)) {
            ++task.gone;
            continue;
        }
        task.chosen.append(*detail);
        items.append(detail->item);
    }
    for (const QString &id : others) {
        if (read.contains(id) && canBe(IntentKind::Deny, read[id]))
            task.others.append(read[id]);
    }
    if (task.chosen.isEmpty())
        return m_banner->say(tr("None of these is yours to decide any more."));
    if (kind == IntentKind::Approve && !mayApproveTogether(items))
        return m_banner->say(tr("Not every rule of these lets requests be approved together."));
    openTogether(task);
}

void ApprovalsPage::openTogether(const TogetherDialog::Task &task)
{
    auto *dialog = new TogetherDialog(task, this);
    m_together = dialog;
    connect(dialog, &TogetherDialog::confirmed, this,
            [this, dialog, task](const QString &text, bool denyOthers) {
                holdTogether(dialog, task, text, denyOthers);
            });
    dialog->open();
}

// Once for all of them. The dialog comes back with how far it got, or to be changed.
void ApprovalsPage::holdTogether(TogetherDialog *dialog, const TogetherDialog::Task &task,
                                 const QString &text, bool denyOthers)
{
    const auto count = static_cast<int>(task.chosen.size());
    const QString words = task.kind == IntentKind::Deny ? tr("Deny %n requests", nullptr, count)
                                                        : tr("Approve %n requests", nullptr, count);
    hold(
        task.chosen + (denyOthers ? task.others : QList<RequestDetail>()), words,
        [this, shown = QPointer<TogetherDialog>(dialog), task, text, denyOthers] {
            if (shown == nullptr)
                return;
            shown->open();
            runTogether(shown, task, text, denyOthers);
        },
        [shown = QPointer<TogetherDialog>(dialog)] {
            if (shown != nullptr)
                shown->takeBack();
        });
    if (!m_grace->isHolding())
        return;
    dialog->hide();
    window()->activateWindow(); // for the key that takes it back
}

void ApprovalsPage::runTogether(TogetherDialog *dialog, const TogetherDialog::Task &task,
                                const QString &text, bool denyOthers)
{
    QList<ActRun::Act> acts;
    QStringList ids;
    const auto add = [&](IntentKind kind, const RequestDetail &detail) {
        ids << detail.item.request.id;
        acts.append([this, kind, seen = displayed(detail), text] {
            return desk()->say(kind, seen, TextBody{ .text = text });
        });
    };
    for (const RequestDetail &detail : task.chosen)
        add(task.kind, detail);
    for (const RequestDetail &detail : denyOthers ? task.others : QList<RequestDetail>())
        add(IntentKind::Deny, detail);
    auto *run = new ActRun(acts, dialog);
    dialog->follow(run);
    connect(run, &ActRun::changed, dialog, [this, dialog, run, ids](int at) {
        if (run->outcomes().at(at).state == ActRun::State::Refused)
            sayWhoWasQuicker(dialog, at, ids.at(at));
    });
    connect(run, &ActRun::finished, this, [this, run] {
        const int good = run->count(ActRun::State::Accepted);
        if (good > 0)
            emit done(tr("%n decided and signed", nullptr, good));
        refresh();
    });
    run->start();
}

void ApprovalsPage::sayWhoWasQuicker(TogetherDialog *dialog, int at, const QString &id)
{
    whenAnswered<RequestDetail>(
        desk()->detail(id),
        [this, at, shown = QPointer<TogetherDialog>(dialog)](const auto &detail) {
            if (!detail || shown == nullptr || desk() == nullptr
                || detail->item.request.state == RequestState::Pending)
                return;
            const QString name = handledBy(*detail, desk()->viewer().id);
            if (!name.isEmpty())
                shown->setWords(at, tr("Handled by %1").arg(name));
        });
}

} // namespace sallyport
