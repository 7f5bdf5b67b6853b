# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for sallyportctl
set -g __sallyportctl_commands init status person policy request extend amend approve deny question comment withdraw start release revoke \
    review requests grants show timeline connect audit delegate join migrate rota freeze unfreeze end-all demo \
    completion

# True when one of these is the command that is being written: approve, "policy check".
function __sallyportctl_at
    set -l command
    set -l words (commandline -opc)
    for word in $words[2..]
        string match -q -- '-*' $word; and continue
        if test -z "$command"
            contains -- $word $__sallyportctl_commands; and set command $word
        else if contains -- $command person policy rota audit
            set command "$command $word"
        end
    end
    contains -- "$command" $argv
end

complete -c sallyportctl -f
complete -c sallyportctl -n '__sallyportctl_at ""' -a "$__sallyportctl_commands"
complete -c sallyportctl -l ledger -x -d 'The ledger'
complete -c sallyportctl -l as -x -d 'The person who acts'
complete -c sallyportctl -l config -r -d 'sallyportd.yaml'
complete -c sallyportctl -l key-file -r -d 'Keys in this file'
complete -c sallyportctl -l passphrase-file -r -d 'The passphrase of the key file'
complete -c sallyportctl -l seats -r -a '(__fish_complete_directories)' -d 'Outboxes'
complete -c sallyportctl -l demo -d 'Work on the demonstration'
complete -c sallyportctl -l json -d 'Print one JSON value'
complete -c sallyportctl -l timeout -x -d 'Seconds to wait'
complete -c sallyportctl -n '__sallyportctl_at person' -a 'add invite key enrol revoke-key disable group manager list'
complete -c sallyportctl -n '__sallyportctl_at policy' -a 'check test diff explain simulate apply propose approve withdraw proposals show'
complete -c sallyportctl -n '__sallyportctl_at rota' -a 'set show'
complete -c sallyportctl -n '__sallyportctl_at audit' -a 'verify'
complete -c sallyportctl -n '__sallyportctl_at completion' -a 'bash zsh fish'
complete -c sallyportctl -n '__sallyportctl_at "policy check" "policy test" "policy diff" "policy simulate" "policy apply" "policy propose" "rota set"' -F
complete -c sallyportctl -n '__sallyportctl_at approve deny question comment withdraw start release revoke review show timeline connect amend extend' -a "(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print \$1 }')"
complete -c sallyportctl -n '__sallyportctl_at init' -l officer -x -d 'The id of the officer'
complete -c sallyportctl -n '__sallyportctl_at init' -l name -x -d 'The name of the officer'
complete -c sallyportctl -n '__sallyportctl_at request' -s s -l scenario -x -d 'The scenario'
complete -c sallyportctl -n '__sallyportctl_at request' -s t -l target -x -d 'The target'
complete -c sallyportctl -n '__sallyportctl_at request' -s p -l profile -x -d 'The profile on it'
complete -c sallyportctl -n '__sallyportctl_at request' -s f -l for -x -d 'How long'
complete -c sallyportctl -n '__sallyportctl_at request' -l start -x -d 'Not before this moment'
complete -c sallyportctl -n '__sallyportctl_at request' -l on-behalf -x -d 'Who gets it'
complete -c sallyportctl -n '__sallyportctl_at request' -l every -x -d 'Again on these days'
complete -c sallyportctl -n '__sallyportctl_at request' -l at -x -d 'When it begins'
complete -c sallyportctl -n '__sallyportctl_at request' -l zone -x -d 'On the clocks of this place'
complete -c sallyportctl -n '__sallyportctl_at request' -l until -x -d 'The last day'
complete -c sallyportctl -n '__sallyportctl_at request' -s r -l reason -x -d 'What for, and why'
complete -c sallyportctl -n '__sallyportctl_at request' -l field -x -d 'A field of the scenario'
complete -c sallyportctl -n '__sallyportctl_at request' -l like -x -d 'As this request of yours'
complete -c sallyportctl -n '__sallyportctl_at request' -l options -d 'List what you may ask for'
complete -c sallyportctl -n '__sallyportctl_at request' -s n -l dry-run -d 'Say what would happen'
complete -c sallyportctl -n '__sallyportctl_at amend' -s s -l scenario -x -d 'The scenario'
complete -c sallyportctl -n '__sallyportctl_at amend' -s t -l target -x -d 'The target'
complete -c sallyportctl -n '__sallyportctl_at amend' -s p -l profile -x -d 'The profile on it'
complete -c sallyportctl -n '__sallyportctl_at amend' -s f -l for -x -d 'How long'
complete -c sallyportctl -n '__sallyportctl_at amend' -l start -x -d 'Not before this moment'
complete -c sallyportctl -n '__sallyportctl_at amend' -l on-behalf -x -d 'Who gets it'
complete -c sallyportctl -n '__sallyportctl_at amend' -l every -x -d 'Again on these days'
complete -c sallyportctl -n '__sallyportctl_at amend' -l at -x -d 'When it begins'
complete -c sallyportctl -n '__sallyportctl_at amend' -l zone -x -d 'On the clocks of this place'
complete -c sallyportctl -n '__sallyportctl_at amend' -l until -x -d 'The last day'
complete -c sallyportctl -n '__sallyportctl_at amend' -s r -l reason -x -d 'What for, and why'
complete -c sallyportctl -n '__sallyportctl_at amend' -l field -x -d 'A field of the scenario'
complete -c sallyportctl -n '__sallyportctl_at extend' -s f -l for -x -d 'How much longer'
complete -c sallyportctl -n '__sallyportctl_at extend' -s r -l reason -x -d 'Why'
complete -c sallyportctl -n '__sallyportctl_at extend' -s n -l dry-run -d 'Say what would happen'
complete -c sallyportctl -n '__sallyportctl_at approve' -s r -l reason -x -d 'What is said with it'
complete -c sallyportctl -n '__sallyportctl_at approve' -s d -l duration -x -d 'For no longer than this'
complete -c sallyportctl -n '__sallyportctl_at approve' -l not-before -x -d 'For a start no earlier than this'
complete -c sallyportctl -n '__sallyportctl_at approve' -l digest -x -d 'Only when it still is so'
complete -c sallyportctl -n '__sallyportctl_at approve' -s y -l yes -d 'Do not ask'
complete -c sallyportctl -n '__sallyportctl_at deny question comment withdraw release revoke review' -s r -l reason -x -d 'What is said with it'
complete -c sallyportctl -n '__sallyportctl_at deny question comment withdraw release revoke review' -l digest -x -d 'Only when it still is so'
complete -c sallyportctl -n '__sallyportctl_at deny question comment withdraw release revoke review' -s y -l yes -d 'Do not ask'
complete -c sallyportctl -n '__sallyportctl_at requests' -l state -x -d 'Only those that stand so'
complete -c sallyportctl -n '__sallyportctl_at requests' -l text -x -d 'Only those with this text'
complete -c sallyportctl -n '__sallyportctl_at requests' -l mine -d 'Only your own'
complete -c sallyportctl -n '__sallyportctl_at requests' -l to-decide -d 'Only those that wait for you'
complete -c sallyportctl -n '__sallyportctl_at requests' -l to-review -d 'Only those to be reviewed by you'
complete -c sallyportctl -n '__sallyportctl_at requests' -l limit -x -d 'At most so many'
complete -c sallyportctl -n '__sallyportctl_at grants' -l mine -d 'Only your own'
complete -c sallyportctl -n '__sallyportctl_at connect' -l password -d 'Print the password only'
complete -c sallyportctl -n '__sallyportctl_at connect' -l into-pipe -d 'Not only to a terminal'
complete -c sallyportctl -n '__sallyportctl_at delegate' -l from -x -d 'When it begins'
complete -c sallyportctl -n '__sallyportctl_at delegate' -l until -x -d 'When it ends'
complete -c sallyportctl -n '__sallyportctl_at delegate' -l end -d 'Decide in person again'
complete -c sallyportctl -n '__sallyportctl_at freeze unfreeze' -s r -l reason -x -d 'Why'
complete -c sallyportctl -n '__sallyportctl_at freeze unfreeze' -s y -l yes -d 'Do not ask'
complete -c sallyportctl -n '__sallyportctl_at end-all' -l person -x -d 'Only that of this person'
complete -c sallyportctl -n '__sallyportctl_at end-all' -l target -x -d 'Only that to this target'
complete -c sallyportctl -n '__sallyportctl_at end-all' -l everything -d 'Wherever it is'
complete -c sallyportctl -n '__sallyportctl_at end-all' -s r -l reason -x -d 'Why'
complete -c sallyportctl -n '__sallyportctl_at end-all' -s y -l yes -d 'Do not ask'
complete -c sallyportctl -n '__sallyportctl_at demo' -l story -d 'Tell the story'
complete -c sallyportctl -n '__sallyportctl_at demo' -l prepare -d 'Make what the console shows'
complete -c sallyportctl -n '__sallyportctl_at demo' -l reset -d 'Remove the demonstration'
complete -c sallyportctl -n '__sallyportctl_at demo' -l data -r -a '(__fish_complete_directories)' -d 'The folder for it'
complete -c sallyportctl -n '__sallyportctl_at "person add"' -l name -x -d 'How the person is called'
complete -c sallyportctl -n '__sallyportctl_at "person add"' -l login -x -d 'Their login'
complete -c sallyportctl -n '__sallyportctl_at "person add"' -l same-human-as -x -d 'Another account of the same human'
complete -c sallyportctl -n '__sallyportctl_at "person enrol"' -l words -x -d 'The words as they were read out'
complete -c sallyportctl -n '__sallyportctl_at "person enrol"' -s y -l yes -d 'The words were compared'
complete -c sallyportctl -n '__sallyportctl_at "person disable"' -s y -l yes -d 'Do not ask'
complete -c sallyportctl -n '__sallyportctl_at "person group"' -l remove -d 'Take out instead'
complete -c sallyportctl -n '__sallyportctl_at "person manager"' -l remove -d 'Nobody is their manager any more'
complete -c sallyportctl -n '__sallyportctl_at "policy check"' -l strict -d 'Take warnings for mistakes'
complete -c sallyportctl -n '__sallyportctl_at "policy test"' -l junit -r -d 'Write JUnit XML to this file'
complete -c sallyportctl -n '__sallyportctl_at "policy diff"' -l exit-code -d 'End with 12 when there is a difference'
complete -c sallyportctl -n '__sallyportctl_at "policy explain"' -s s -l scenario -x -d 'Only this scenario'
complete -c sallyportctl -n '__sallyportctl_at "policy explain"' -s t -l target -x -d 'Only this target'
complete -c sallyportctl -n '__sallyportctl_at "policy explain"' -s p -l profile -x -d 'Only this profile'
complete -c sallyportctl -n '__sallyportctl_at "policy explain"' -s f -l for -x -d 'For this long'
complete -c sallyportctl -n '__sallyportctl_at "policy explain"' -l policy -r -d 'Explain this document'
complete -c sallyportctl -n '__sallyportctl_at "policy simulate"' -l days -x -d 'How far back'
complete -c sallyportctl -n '__sallyportctl_at "policy simulate"' -l exit-code -d 'End with 12 when something would differ'
complete -c sallyportctl -n '__sallyportctl_at "rota set"' -l zone -x -d 'On the clocks of this place'
