// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"

#include "app/sallyportctl/dispatcher.h"

#include <array>

namespace sallyport {

CommandList allCommands()
{
    using Maker = std::unique_ptr<Command> (*)();
    static constexpr std::array Makers{
        Maker(makeInitCommand),    makeStatusCommand,         makePersonAddCommand,
        makePersonKeyCommand,      makePersonEnrolCommand,    makePersonRevokeKeyCommand,
        makePersonGroupCommand,    makePersonManagerCommand,  makePersonListCommand,
        makePolicyCheckCommand,    makePolicyApplyCommand,    makePolicyShowCommand,
        makeRequestCommand,        makeAmendCommand,          makeExtendCommand,
        makeApproveCommand,        makeDenyCommand,           makeCommentCommand,
        makeWithdrawCommand,       makeReleaseCommand,        makeRevokeCommand,
        makeRequestsCommand,       makeGrantsCommand,         makeShowCommand,
        makeTimelineCommand,       makeConnectCommand,        makeAuditVerifyCommand,
        makeDemoCommand,           makeCompletionCommand,     makePersonInviteCommand,
        makeJoinCommand,           makeMigrateCommand,        makePersonDisableCommand,
        makePolicyTestCommand,     makePolicyExplainCommand,  makePolicyDiffCommand,
        makePolicySimulateCommand, makeStartCommand,          makeQuestionCommand,
        makeReviewCommand,         makeDelegateCommand,       makeFreezeCommand,
        makeUnfreezeCommand,       makeEndAllCommand,         makePolicyProposeCommand,
        makePolicyApproveCommand,  makePolicyWithdrawCommand, makePolicyProposalsCommand,
        makeRotaSetCommand,        makeRotaShowCommand,
    };
    CommandList commands;
    for (const Maker make : Makers)
        commands.push_back(make());
    return commands;
}

} // namespace sallyport
