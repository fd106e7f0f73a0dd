# square.team_members.
