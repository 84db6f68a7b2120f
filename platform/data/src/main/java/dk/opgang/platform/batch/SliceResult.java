package dk.opgang.platform.batch;

import java.util.List;

/** What became of the rows of a slice. */
record SliceResult(Tally tally, List<Rejection> rejections) {}
