// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/admission.h"

#include "models/domain/engine.h"

namespace sallyport {

std::optional<RefusalCode> admit(const Intent &intent, const DeviceCursor &last,
                                 const Directory &directory, Instant receivedAt)
{
    const Device *device = directory.device(intent.device);
    if (!device)
        return RefusalCode::UnknownDevice;
    if (device->person != intent.person)
        return RefusalCode::ActorMismatch;
    if (intent.counter <= last.counter)
        return RefusalCode::Replayed;
    if (intent.counter != last.counter + 1 && !last.mayJump)
        return RefusalCode::CounterGap;
    if (intent.previous != last.digest && !last.mayJump)
        return RefusalCode::ForkedDevice;
    if (device->revoked)
        return RefusalCode::DeviceRevoked;
    const Person *person = directory.person(intent.person);
    if (!person || !person->active)
        return RefusalCode::PersonInactive;
    if (receivedAt >= intent.admitBefore)
        return RefusalCode::TooLate;
    if (intent.admitBefore > receivedAt + MaxAdmitWindow + AllowedClockLead)
        return RefusalCode::AdmitWindow;
    return std::nullopt;
}

bool consumesCounter(RefusalCode code, bool mayJump)
{
    switch (code) {
    case RefusalCode::Malformed:
    case RefusalCode::UnknownDevice:
    case RefusalCode::BadSignature:
    case RefusalCode::ActorMismatch:
    case RefusalCode::CounterGap:
    case RefusalCode::Replayed:
    case RefusalCode::ForkedDevice:
        return false;
    case RefusalCode::TooLate:
    case RefusalCode::AdmitWindow:
        return !mayJump;
    default:
        return true;
    }
}

} // namespace sallyport
