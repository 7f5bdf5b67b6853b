// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sallyport {

// Takes what the gallery shows: into a file, or under a test's eyes.
struct Shots
{
    std::function<void(QWidget &shown, const QString &name)> take;
};

} // namespace sallyport
