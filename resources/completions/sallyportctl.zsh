#compdef sallyportctl
# SPDX-License-Identifier: GPL-3.0-or-later
_sallyportctl() {
    local -a commands globals
    commands=(
        'init:make a new ledger' 'status:how enforcer and log stand' 'person:people, groups and keys'
        'policy:the policy document' 'request:ask for access' 'amend:change your waiting request'
        'approve:approve a request' 'deny:deny a request' 'comment:ask back or answer'
        'withdraw:withdraw your request' 'release:end your own access' 'revoke:end an access now'
        'requests:list requests' 'grants:list open access' 'show:show one request'
        'timeline:what happened to a request' 'connect:how to use your access' 'audit:the log'
        'join:take up an invitation' 'migrate:bring a ledger up to date'
        'demo:the demonstration' 'completion:completion for a shell'
    )
    globals=(
        '--ledger[the ledger]:address:' '--as[the person who acts]:person:'
        '--config[sallyportd.yaml]:file:_files' '--key-file[keys in this file]:file:_files'
        '--passphrase-file[the passphrase]:file:_files' '--seats[outboxes]:folder:_files -/'
        '--demo[work on the demonstration]' '--json[print one JSON value]' '--timeout[seconds]:seconds:'
    )
    _arguments -C $globals '1:command:->command' '*::argument:->argument'
    case $state in
    command) _describe command commands ;;
    argument)
        case $words[1] in
        person) _values 'person' add invite key enrol revoke-key disable group list ;;
        policy) _arguments '1:what:(check test explain apply show)' '2:file:_files' ;;
        audit) _values 'audit' verify ;;
        completion) _values 'shell' bash zsh fish ;;
        demo) _arguments '--reset[forget it]' '--story[tell the story]' '--data[folder]:folder:_files -/' ;;
        approve | deny | comment | withdraw | release | revoke | show | timeline | connect | amend)
            local -a ids
            ids=(${(f)"$(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print $1 }')"})
            _describe request ids
            ;;
        esac
        ;;
    esac
}
_sallyportctl "$@"
