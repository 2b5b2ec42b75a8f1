"""Programs to read, to run and to begin from: each under 80 lines, against a sandbox or a centre's node.

python -m hotline.examples.opm_folder PROFILE FOLDER    orbit files become drafts of manoeuvre notices
python -m hotline.examples.siren PROFILE [COMMAND …]    a bell, or a command, for every FLASH
"""
