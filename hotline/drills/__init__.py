"""Drills: a scenario played on drill nodes, by people at real seats, and what the records say of it afterwards.

::

    scenario  schema                        the fields of a scenario file, and the same as JSON Schema
    tree  reading                           YAML into plain values with their places; every fault at once, by line
    course  timeline                        the two clocks as a file has them; its plan, drawn
    sense  sensing  sense_*                 what cannot work
    drafting                                an inject as the draft that its sender signs

    clocks  plan  spans                     two clocks that are paused and moved; when what is due
    acts  finding  expectations             who did what; what was expected, and what came of it
    conductor  _state  _events  orders      decided without IO: state is what the lines of the log amount to
    preview  view  dry_run                  what an order would do; what a screen shows; a run on paper
    log  log_file                           what the conductor did and saw, chained; a restart reads it again

    roles  company  actor  ear              who plays what; the processes that are spoken and heard through
    saying  speaking                        what is said, as drafts; each centre's in its order
    ears  hands                             what is heard of the players; scripted players
    table_top  table_hosting                every centre on one computer, and the conductor beside them
    run  announcer                          the process that conducts; who took note of it on the live line

    exports  journals                       the centres' journals, verified alone and against one another
    proceedings  evaluation  verdicts  results      what they and the log amount to
    charts  ladder_chart  drawing  report   drawn: one page, and JSON

A drill has nodes, keys, databases and addresses of its own; the conductor signs on at drill nodes only, and every
message of it says DRILL because of the mode in which it is signed, not because somebody wrote so.
"""
