// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/kit/card.h"

#include <optional>

class QVBoxLayout;

namespace sallyport {

class Button;
class Chip;
class DetailGrid;
class Text;

// One person: who they are, their groups and their keys, and what an officer may do about them.
class PersonPane : public Surface
{
    Q_OBJECT

public:
    explicit PersonPane(QWidget *parent = nullptr);

    void clear();
    // Who looks, when, and whether people have logins of their own.
    struct Seen
    {
        QString viewerId;
        Instant now;
        bool isShared = false;
    };
    void show(const PersonItem &item, const Seen &seen);
    const std::optional<PersonItem> &item() const { return m_item; }
    void setBusy(bool busy); // while something is on its way, nothing is pressed twice

signals:
    void enrolWanted(const sallyport::EnrolDeviceBody &offer);
    void revokeWanted(const sallyport::KeyItem &key);
    void joinWanted();
    void leaveWanted(const QString &group);
    void managerWanted();
    void outOfOfficeWanted();
    void inviteWanted();
    void disableWanted();

private:
    void fill(const Seen &seen);
    void addManager();
    void addPlaces(const Seen &seen);
    void addGroups();
    void addOffer(const EnrolDeviceBody &offer);
    void addKey(const KeyItem &key);
    void orderTabs();
    QVBoxLayout *addCard(const QString &title, const QString &below, Button *action);

    std::optional<PersonItem> m_item;
    Text *m_name;
    Chip *m_state;
    DetailGrid *m_grid;
    Text *m_id = nullptr;
    QWidget *m_cards;
    QVBoxLayout *m_cardLayout;
    Button *m_invite;
    Button *m_disable;
};

} // namespace sallyport
