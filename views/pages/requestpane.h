// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace sallyport {

class Avatar;
class BundleList;
class ChainView;
class Chip;
class DetailGrid;
class Disclosure;
class PastCard;
class Text;

// Everything about one request that somebody needs before deciding, and exactly what is signed.
class RequestPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPane(const Clock &clock, QWidget *parent = nullptr);

    void show(const RequestDetail &detail, const PersonRef &viewer);
    BundleList *bundle() const { return m_bundle; }

private:
    QWidget *makeHead();
    QWidget *makeChain();
    QWidget *makeSigned();
    void showHead(const RequestDetail &detail);
    void showFacts(const RequestDetail &detail);

    const Clock &m_clock;
    Avatar *m_avatar;
    Text *m_title;
    Text *m_subtitle;
    Chip *m_state;
    DetailGrid *m_facts;
    BundleList *m_bundle;
    ChainView *m_chain;
    Text *m_signedLine;
    Text *m_words;
    PastCard *m_past;
    Disclosure *m_rule;
};

} // namespace sallyport
