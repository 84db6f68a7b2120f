package dk.opgang.platform.batch;

import java.util.List;

/**
 * What became of the rows of a slice.
 *
 * @param remarks rows that were taken, with what is doubtful about them
 */
record SliceResult(Tally tally, List<Rejection> rejections, List<Rejection> remarks) {}
