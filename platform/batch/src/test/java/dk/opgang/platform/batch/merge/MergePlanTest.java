package dk.opgang.platform.batch.merge;

import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergePlanTest {

    private static final MergePlan<Map<String, String>> PLAN = MergePlan.<Map<String, String>>into(
                    "things", row -> new UUID(0, 1))
            .common("poster")
            .key(column("source"))
            .owner(column("person"))
            .fixed(column("begun"))
            .told(column("amount"), column("remark"))
            .kept(column("state"), "'open'")
            .refusedWhere("s.state = 'draft' and t.state = 'open'")
            .giving("new.state", "old.amount")
            .build();

    private static final MergeSql SQL = new MergeSql(PLAN);

    @ParameterizedTest
    @ValueSource(strings = {"poster", "source", "person", "begun", "amount", "remark", "state"})
    void insertsEveryColumn(String column) {
        // When
        List<String> statements = List.of(SQL.insert(), between(SQL.upsert(), "insert into things", "on conflict"));

        // Then
        statements.forEach(sql -> assertTrue(sql.contains(", " + column), sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "remark", "state"})
    void comparesAndChangesWhatARowTells(String column) {
        // When
        String change = between(SQL.upsert(), "do update set", " where (");
        String comparison = between(SQL.upsert(), " where (", "returning");

        // Then
        assertTrue(change.contains(column + " = excluded." + column), change);
        assertTrue(comparison.contains("t." + column), comparison);
        assertTrue(comparison.contains("excluded." + column), comparison);
        assertTrue(SQL.update().contains(column + " = "), SQL.update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"poster", "source", "person", "begun"})
    void leavesTheRestAsItWasInserted(String column) {
        // When
        String change = between(SQL.upsert(), "do update set", " where (");

        // Then
        assertFalse(change.contains(column), change);
        assertFalse(SQL.update().contains(column + " = "), SQL.update());
    }

    @Test
    void keepsWhatARowDoesNotTell() {
        // When
        String wanted = between(SQL.upsert(), ", w as (", ", x as (");

        // Then
        assertTrue(wanted.contains("coalesce(s.state, t.state, 'open') as state"), wanted);
        assertTrue(SQL.update().contains("state = coalesce(s.state, t.state)"), SQL.update());
    }

    @Test
    void looksForTheKeyWithWhatAllRowsHaveInCommon() {
        // When
        String known = between(SQL.upsert(), "left join things t on", ", x as (");

        // Then
        assertTrue(known.contains("t.source = s.source and t.poster = g.poster"), known);
        assertTrue(SQL.upsert().contains("on conflict (poster, source) do update"), SQL.upsert());
        assertTrue(SQL.upsert().contains("and t.person = excluded.person"), SQL.upsert());
    }

    @Test
    void needsAKeyToFindWhatIsThere() {
        // Given
        MergePlan<Map<String, String>> plan = MergePlan.<Map<String, String>>into("things", row -> new UUID(0, 1))
                .told(column("amount"))
                .build();

        // When
        assertThrows(IllegalStateException.class, () -> new MergeSql(plan).upsert());

        // Then
        assertEquals(
                "insert into things (id, created_at, updated_at, version, amount)"
                        + " select s.id, ?, ?, 0, s.amount from pg_temp.things_stage s on conflict do nothing",
                new MergeSql(plan).insertMissing());
    }

    private static StagedColumn<Map<String, String>> column(String name) {
        return text(name, row -> row.get(name));
    }

    private static String between(String sql, String begin, String end) {
        int from = sql.indexOf(begin);
        return sql.substring(from, sql.indexOf(end, from));
    }
}
