// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"

#include <memory>

// One function a command; each command's class is in the file of its name.
namespace sallyport {

std::unique_ptr<Command> makeInitCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makePersonAddCommand();
std::unique_ptr<Command> makePersonInviteCommand();
std::unique_ptr<Command> makeJoinCommand();
std::unique_ptr<Command> makeMigrateCommand();
std::unique_ptr<Command> makePersonKeyCommand();
std::unique_ptr<Command> makePersonEnrolCommand();
std::unique_ptr<Command> makePersonRevokeKeyCommand();
std::unique_ptr<Command> makePersonDisableCommand();
std::unique_ptr<Command> makePersonGroupCommand();
std::unique_ptr<Command> makePersonManagerCommand();
std::unique_ptr<Command> makePersonListCommand();
std::unique_ptr<Command> makePolicyCheckCommand();
std::unique_ptr<Command> makePolicyApplyCommand();
std::unique_ptr<Command> makePolicyShowCommand();
std::unique_ptr<Command> makePolicyProposeCommand();
std::unique_ptr<Command> makePolicyApproveCommand();
std::unique_ptr<Command> makePolicyWithdrawCommand();
std::unique_ptr<Command> makePolicyProposalsCommand();
std::unique_ptr<Command> makePolicyTestCommand();
std::unique_ptr<Command> makePolicyExplainCommand();
std::unique_ptr<Command> makePolicyDiffCommand();
std::unique_ptr<Command> makePolicySimulateCommand();
std::unique_ptr<Command> makeRequestCommand();
std::unique_ptr<Command> makeAmendCommand();
std::unique_ptr<Command> makeExtendCommand();
std::unique_ptr<Command> makeApproveCommand();
std::unique_ptr<Command> makeDenyCommand();
std::unique_ptr<Command> makeCommentCommand();
std::unique_ptr<Command> makeQuestionCommand();
std::unique_ptr<Command> makeReviewCommand();
std::unique_ptr<Command> makeStartCommand();
std::unique_ptr<Command> makeWithdrawCommand();
std::unique_ptr<Command> makeReleaseCommand();
std::unique_ptr<Command> makeRevokeCommand();
std::unique_ptr<Command> makeRequestsCommand();
std::unique_ptr<Command> makeGrantsCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeTimelineCommand();
std::unique_ptr<Command> makeConnectCommand();
std::unique_ptr<Command> makeAuditVerifyCommand();
std::unique_ptr<Command> makeDelegateCommand();
std::unique_ptr<Command> makeRotaSetCommand();
std::unique_ptr<Command> makeRotaShowCommand();
std::unique_ptr<Command> makeDemoCommand();
std::unique_ptr<Command> makeFreezeCommand();
std::unique_ptr<Command> makeUnfreezeCommand();
std::unique_ptr<Command> makeEndAllCommand();
std::unique_ptr<Command> makeCompletionCommand();

} // namespace sallyport
