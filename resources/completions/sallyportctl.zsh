#compdef sallyportctl
# SPDX-License-Identifier: GPL-3.0-or-later
_sallyportctl_ids() {
    local -a ids
    ids=(${(f)"$(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print $1 }')"})
    _describe request ids
}

_sallyportctl_command() {
    local command=$1
    local -a options
    case $command in
    init)
        options=(
            '--officer[the id of the officer]:id:'
            '--name[the name of the officer]:name:'
        )
        ;;
    request)
        options=(
            '--scenario[the scenario]:scenario:'
            '*--target[the target]:target:'
            '*--profile[the profile on it]:profile:'
            '--for[how long]:length:'
            '--start[not before this moment]:moment:'
            '--on-behalf[who gets it]:person:'
            '--every[again on these days]:days:'
            '--at[when it begins]:time:'
            '--zone[on the clocks of this place]:zone:'
            '--until[the last day]:day:'
            '--reason[what for, and why]:text:'
            '*--field[a field of the scenario]:NAME VALUE:'
            '--like[as this request of yours]:request:'
            '--options[list what you may ask for]'
            '--dry-run[say what would happen]'
        )
        ;;
    amend)
        options=(
            '--scenario[the scenario]:scenario:'
            '*--target[the target]:target:'
            '*--profile[the profile on it]:profile:'
            '--for[how long]:length:'
            '--start[not before this moment]:moment:'
            '--on-behalf[who gets it]:person:'
            '--every[again on these days]:days:'
            '--at[when it begins]:time:'
            '--zone[on the clocks of this place]:zone:'
            '--until[the last day]:day:'
            '--reason[what for, and why]:text:'
            '*--field[a field of the scenario]:NAME VALUE:'
        )
        ;;
    extend)
        options=(
            '--for[how much longer]:length:'
            '--reason[why]:text:'
            '--dry-run[say what would happen]'
        )
        ;;
    approve)
        options=(
            '--reason[what is said with it]:text:'
            '--duration[for no longer than this]:length:'
            '--not-before[for a start no earlier than this]:moment:'
            '--digest[only when it still is so]:digest:'
            '--yes[do not ask]'
        )
        ;;
    deny | question | comment | withdraw | release | revoke | review)
        options=(
            '--reason[what is said with it]:text:'
            '--digest[only when it still is so]:digest:'
            '--yes[do not ask]'
        )
        ;;
    requests)
        options=(
            '--state[only those that stand so]:state:'
            '--text[only those with this text]:text:'
            '--mine[only your own]'
            '--to-decide[only those that wait for you]'
            '--to-review[only those to be reviewed by you]'
            '--limit[at most so many]:number:'
        )
        ;;
    grants)
        options=(
            '--mine[only your own]'
        )
        ;;
    connect)
        options=(
            '--password[print the password only]'
            '--into-pipe[not only to a terminal]'
        )
        ;;
    delegate)
        options=(
            '--from[when it begins]:moment:'
            '--until[when it ends]:moment:'
            '--end[decide in person again]'
        )
        ;;
    freeze | unfreeze)
        options=(
            '--reason[why]:text:'
            '--yes[do not ask]'
        )
        ;;
    end-all)
        options=(
            '--person[only that of this person]:person:'
            '--target[only that to this target]:target:'
            '--everything[wherever it is]'
            '--reason[why]:text:'
            '--yes[do not ask]'
        )
        ;;
    demo)
        options=(
            '--story[tell the story]'
            '--prepare[make what the console shows]'
            '--reset[remove the demonstration]'
            '--data[the folder for it]:folder:_files -/'
        )
        ;;
    'person add')
        options=(
            '--name[how the person is called]:name:'
            '--login[their login]:login:'
            '--same-human-as[another account of the same human]:person:'
        )
        ;;
    'person enrol')
        options=(
            '--words[the words as they were read out]:words:'
            '--yes[the words were compared]'
        )
        ;;
    'person disable')
        options=(
            '--yes[do not ask]'
        )
        ;;
    'person group')
        options=(
            '--remove[take out instead]'
        )
        ;;
    'person manager')
        options=(
            '--remove[nobody is their manager any more]'
        )
        ;;
    'policy check')
        options=(
            '--strict[take warnings for mistakes]'
        )
        ;;
    'policy test')
        options=(
            '--junit[write JUnit XML to this file]:file:_files'
        )
        ;;
    'policy diff')
        options=(
            '--exit-code[end with 12 when there is a difference]'
        )
        ;;
    'policy explain')
        options=(
            '--scenario[only this scenario]:scenario:'
            '--target[only this target]:target:'
            '--profile[only this profile]:profile:'
            '--for[for this long]:length:'
            '--policy[explain this document]:file:_files'
        )
        ;;
    'policy simulate')
        options=(
            '--days[how far back]:days:'
            '--exit-code[end with 12 when something would differ]'
        )
        ;;
    'rota set')
        options=(
            '--zone[on the clocks of this place]:zone:'
        )
        ;;
    esac
    case $command in
    completion) options+=('1:shell:(bash zsh fish)') ;;
    'policy '* | 'rota '*) options+=('*:file:_files') ;;
    approve | deny | question | comment | withdraw | start | release | revoke | review | show | timeline | connect | amend | extend) options+=('*:request:_sallyportctl_ids') ;;
    esac
    _arguments $options $globals
}

_sallyportctl() {
    local state
    local -a commands globals
    local -A within
    commands=(
        'init:make a new ledger'
        'status:how enforcer and log stand'
        'person:people, groups and keys'
        'policy:the policy document'
        'request:ask for access'
        'extend:ask that your own access ends later'
        'amend:change your waiting request'
        'approve:approve a request'
        'deny:deny a request'
        'question:ask back'
        'comment:comment or answer'
        'withdraw:withdraw your request'
        'start:claim your approved access'
        'release:end your own access'
        'revoke:end an access now'
        'review:review an emergency'
        'requests:list requests'
        'grants:list open access'
        'show:show one request'
        'timeline:what happened to a request'
        'connect:how to use your access'
        'audit:the log'
        'delegate:let somebody decide in your place'
        'join:take up an invitation'
        'migrate:bring a ledger up to date'
        'rota:turns from a file'
        'freeze:stop every opening'
        'unfreeze:end a freeze, by two'
        'end-all:end live access at once'
        'demo:the demonstration'
        'completion:completion for a shell'
    )
    within=(
        person 'add invite key enrol revoke-key disable group manager list'
        policy 'check test diff explain simulate apply propose approve withdraw proposals show'
        rota 'set show'
        audit 'verify'
    )
    globals=(
        '--ledger[the ledger]:address:'
        '--as[the person who acts]:person:'
        '--config[sallyportd.yaml]:file:_files'
        '--key-file[keys in this file]:file:_files'
        '--passphrase-file[the passphrase of the key file]:file:_files'
        '--seats[outboxes]:folder:_files -/'
        '--demo[work on the demonstration]'
        '--json[print one JSON value]'
        '--timeout[seconds to wait]:seconds:'
    )
    _arguments -C $globals '1:command:->command' '*::argument:->argument'
    [[ $state == command ]] && _describe command commands
    [[ $state == argument ]] || return
    local command=$words[1]
    if [[ -z $within[$command] ]]; then
        _sallyportctl_command $command
        return
    fi
    _arguments -C $globals "1:what:($within[$command])" '*::argument:->inner'
    [[ $state == inner ]] && _sallyportctl_command "$command $words[1]"
}
_sallyportctl "$@"
