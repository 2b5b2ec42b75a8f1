"""`python -m hotline.cli` is `hotline`."""

import sys

from hotline.cli import main

sys.exit(main())
