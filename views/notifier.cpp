// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notifier.h"

#include "models/domain/text.h"
#include "views/format/newswords.h"
#include "views/news/notificationbus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// A click on the notification itself is the specification's "default".
QStringList actionsFor(const QList<NoticeAct> &acts)
{
    QStringList actions;
    if (acts.contains(NoticeAct::Open))
        actions << u"default"_s << newswords::openWord();
    if (acts.contains(NoticeAct::Extend))
        actions << u"extend"_s << newswords::extendWord();
    if (acts.contains(NoticeAct::Open))
        actions << u"open"_s << newswords::openWord();
    if (acts.contains(NoticeAct::Later))
        actions << u"later"_s << newswords::laterWord();
    return actions;
}

std::optional<NoticeAct> actOf(const QString &action)
{
    if (action == "default"_L1 || action == "open"_L1)
        return NoticeAct::Open;
    if (action == "extend"_L1)
        return NoticeAct::Extend;
    return action == "later"_L1 ? std::optional(NoticeAct::Later) : std::nullopt;
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    m_daemon = new NotificationDaemon(this);
    NotificationInterface *bus = m_daemon->bus();
    connect(bus, &NotificationInterface::ActionInvoked, this, &Notifier::invoke);
    connect(bus, &NotificationInterface::NotificationClosed, this, &Notifier::closed);
    // Without it a Wayland desktop lets no window come forward; Qt reads it from there.
    connect(bus, &NotificationInterface::ActivationToken, this,
            [this](uint id, const QString &token) {
                if (m_slots.contains(id))
                    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
            });
    connect(m_daemon, &NotificationDaemon::known, this, &Notifier::sendWaiting);
    connect(m_daemon, &NotificationDaemon::gone, this, &Notifier::forgetAll);
    connect(m_daemon, &NotificationDaemon::inhibitedChanged, this, &Notifier::inhibitedChanged);
}

void Notifier::show(const Notice &notice)
{
    if (m_daemon == nullptr)
        return emit undelivered(notice);
    Sent &sent = m_sent[notice.slot];
    sent.isUnwanted = false;
    if (sent.isOnItsWay || !m_daemon->isKnown()) {
        sent.next = notice;
        m_daemon->learn();
        return;
    }
    send(notice);
}

void Notifier::sendWaiting()
{
    const QList<int> waiting = m_sent.keys();
    for (const int slot : waiting) {
        Sent &sent = m_sent[slot];
        if (sent.isOnItsWay || !sent.next)
            continue;
        const Notice notice = *std::exchange(sent.next, std::nullopt);
        if (m_daemon->isKnown())
            send(notice);
        else
            answered(notice, std::nullopt);
    }
}

void Notifier::send(const Notice &notice)
{
    Sent &sent = m_sent[notice.slot];
    sent.isOnItsWay = true;
    const QVariantMap hints{ { u"desktop-entry"_s, u"org.sallyport.Console"_s },
                             { u"urgency"_s,
                               QVariant::fromValue(static_cast<uchar>(notice.urgency)) } };
    const QStringList actions = m_daemon->hasActions() ? actionsFor(notice.acts) : QStringList();
    const auto call = m_daemon->bus()->asyncCall(
        u"Notify"_s, u"Sallyport"_s, sent.id, u"org.sallyport.Console"_s,
        withoutMarkup(notice.title), withoutMarkup(notice.body), actions, hints, -1);
    ++m_unanswered;
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, notice, run = m_run](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                finished->deleteLater();
                --m_unanswered;
                if (run == m_run)
                    answered(notice, reply.isError() ? std::nullopt : std::optional(reply.value()));
                if (m_unanswered == 0)
                    m_early.clear();
            });
}

void Notifier::answered(const Notice &notice, std::optional<uint> id)
{
    Sent &sent = m_sent[notice.slot];
    sent.isOnItsWay = false;
    if (!id) {
        m_slots.remove(sent.id);
        m_sent.remove(notice.slot);
        emit undelivered(notice);
        return;
    }
    if (sent.id != *id)
        m_slots.remove(sent.id);
    sent.id = *id;
    m_slots.insert(*id, notice.slot);
    if (sent.isUnwanted)
        return close(notice.slot);
    if (const auto next = std::exchange(sent.next, std::nullopt))
        return send(*next);
    if (m_early.contains(*id))
        invoke(*id, m_early.take(*id));
}

void Notifier::close(int slot)
{
    const auto sent = m_sent.find(slot);
    if (sent == m_sent.end())
        return;
    sent->next.reset();
    sent->isUnwanted = true;
    if (sent->isOnItsWay)
        return;
    const uint id = sent->id;
    m_sent.erase(sent);
    m_slots.remove(id);
    if (id != 0)
        withdraw(id);
}

// An error means that it is gone already.
void Notifier::withdraw(uint id)
{
    m_daemon->bus()->asyncCall(u"CloseNotification"_s, id);
}

void Notifier::invoke(uint id, const QString &action)
{
    const auto act = actOf(action);
    if (m_slots.contains(id) && act)
        emit acted(m_slots.value(id), *act);
    else if (m_unanswered > 0)
        m_early.insert(id, action);
}

// What is on its way takes its place: that is not what was closed.
void Notifier::closed(uint id)
{
    if (!m_slots.contains(id))
        return;
    const int slot = m_slots.take(id);
    Sent &sent = m_sent[slot];
    sent.id = 0;
    if (sent.isOnItsWay)
        return;
    m_sent.remove(slot);
    emit dismissed(slot);
}

// The numbers of the next daemon are about other notifications.
void Notifier::forgetAll()
{
    ++m_run;
    m_slots.clear();
    m_early.clear();
    for (const int slot : m_sent.keys()) {
        if (m_sent.value(slot).next)
            continue; // not sent yet
        m_sent.remove(slot);
        emit dismissed(slot);
    }
    for (Sent &sent : m_sent) {
        sent.id = 0;
        sent.isOnItsWay = false;
    }
}

QString Notifier::withoutMarkup(const QString &text)
{
    QString plain = visibleText(text);
    plain.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'+');
    return plain;
}

} // namespace sallyport
