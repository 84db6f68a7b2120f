package dk.opgang.initiatives.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they were counted, or published, of whatever was asked for.
 *
 * @param names of the areas, groups and contracts by which rows are told apart, by key
 */
record CountedTable(
        String by,
        boolean disclosureControlled,
        List<ResultTable.Row> rows,
        ResultTable.@Nullable Row total,
        Map<String, String> names) {}
