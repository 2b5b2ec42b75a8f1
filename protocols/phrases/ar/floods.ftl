# Many FLASH of one centre in one row of the list.
# Unofficial translation of en/floods.ftl; the English phrase says what is meant.

# In place of the row's subject. $count: how many; $precedence: the word for FLASH; $minutes: from the first that came to
# the last. Room: 30.
stack-row = { $centre }: { $count } { $precedence } في { $minutes } min
