// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace sallyport {

// One thing that was done in the story, and what was seen then on the target and in the ledger.
struct StoryStep
{
    int number = 0;
    QString name; // stable: "filed", "self-approval-refused", ...
    bool ok = false;
    Instant at;
    Millis elapsed{ 0 }; // since the story began
    QString observed; // a sentence in English
};

// The whole path once, for real: a ledger, a private PostgreSQL server and a sallyportd process of
// its own, real time, psql as the engineer. Takes about 30 s; leaves no process behind.
class Story
{
public:
    using Tell = std::function<void(const StoryStep &)>;
    using KeepOn = std::function<bool()>; // false: clean up and end

    // folder: is made, must not exist or be empty, and is removed at the end.
    Story(const QString &folder, Tell tell, KeepOn keepOn);

    // True when everything was seen as it has to be; false after the first step that was not.
    // Conflict: cancelled. Other errors: the stage could not be set.
    Result<bool> run();

private:
    DemoFolder m_folder;
    Tell m_tell;
    KeepOn m_keepOn;
};

} // namespace sallyport
