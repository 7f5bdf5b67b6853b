// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace sallyport {

// Calls function(result) in the context's thread once the future has finished; drops the answer
// when the context has gone by then. QFuture::then(context, ...) of Qt 6.4 must not be used for
// this: it dereferences a context that is no more.
template <typename T, typename Function>
void whenFinished(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace sallyport
