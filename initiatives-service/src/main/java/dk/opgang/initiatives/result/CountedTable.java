package dk.opgang.initiatives.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as they were counted, or published, of whatever was asked for. */
record CountedTable(
        String by, boolean disclosureControlled, List<ResultTable.Row> rows, ResultTable.@Nullable Row total) {}
