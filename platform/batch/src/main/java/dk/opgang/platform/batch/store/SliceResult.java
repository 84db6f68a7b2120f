package dk.opgang.platform.batch.store;

import java.util.List;

/**
 * What became of the rows of a slice.
 *
 * @param remarks rows that were taken, with what is doubtful about them
 */
public record SliceResult(Tally tally, List<Rejection> rejections, List<Rejection> remarks) {}
