"""Drill, test and live side by side, and everything of each fed to the others: `make modes` prints the figures.

One run is three worlds in one thread on one virtual clock, with real nodes on real files: MERIDIAN and KESTREL in each
mode, and somebody who holds every key of a third centre in all three. The parties used one seed for every key in every
mode, which no key file allows: nothing keeps the modes apart but what is signed and bound. Each step is drawn from the
seed: an honest word in some mode, or something of one mode at a door of another. After each step nothing of the other
mode may be there; at the end every byte of every store is looked at once more.

    worlds      the three, and what they have at hand
    steps       honest words, and every door cross-fed
    __main__    runs many seeds in several processes, and prints
"""
