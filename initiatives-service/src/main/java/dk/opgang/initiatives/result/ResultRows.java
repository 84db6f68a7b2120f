package dk.opgang.initiatives.result;

import java.util.List;

/**
 * Exact counts.
 *
 * @param total of the whole period, in which a person and an employer count once
 */
record ResultRows(List<ResultRow> rows, ResultRow total) {}
