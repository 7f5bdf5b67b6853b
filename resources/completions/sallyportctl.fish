# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for sallyportctl
set -l commands init status person policy request amend approve deny comment withdraw release revoke requests grants show timeline connect audit join migrate demo completion
set -l about_one approve deny comment withdraw release revoke show timeline connect amend
complete -c sallyportctl -f
complete -c sallyportctl -n "not __fish_seen_subcommand_from $commands" -a "$commands"
complete -c sallyportctl -l ledger -x -d 'The ledger'
complete -c sallyportctl -l as -x -d 'The person who acts'
complete -c sallyportctl -l config -r -d 'sallyportd.yaml'
complete -c sallyportctl -l key-file -r -d 'Keys in this file'
complete -c sallyportctl -l passphrase-file -r -d 'The passphrase of the key file'
complete -c sallyportctl -l seats -r -d 'Outboxes'
complete -c sallyportctl -l demo -d 'Work on the demonstration'
complete -c sallyportctl -l json -d 'Print one JSON value'
complete -c sallyportctl -l timeout -x -d 'Seconds to wait'
complete -c sallyportctl -n '__fish_seen_subcommand_from person' -a 'add invite key enrol revoke-key disable group list'
complete -c sallyportctl -n '__fish_seen_subcommand_from policy' -a 'check test explain apply show' -F
complete -c sallyportctl -n '__fish_seen_subcommand_from audit' -a verify
complete -c sallyportctl -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
complete -c sallyportctl -n '__fish_seen_subcommand_from demo' -l reset -l story
complete -c sallyportctl -n "__fish_seen_subcommand_from $about_one" -a "(sallyportctl requests 2>/dev/null | awk 'NR > 1 { print \$1 }')"
