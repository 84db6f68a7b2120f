package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Results that are kept counted are those that their rows come to: a period that begins a day later is always counted from the rows. */
@ServiceTest
class KeptResultsTest {

    private static final List<String> SPLITS = List.of("year,kind", "kind,year", "year", "kind");
    private static final String FROM_ROWS = "&from=1900-01-02";
    private static final int STEPS = 16;
    private static final int PEOPLE = 6;

    private static final String PLACEMENTS = """
            insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind, period_from, weekly_hours,
                outcome_kind, outcome_on)
            select gen_random_uuid(), now(), now(), 0, 'municipality:615', '%1$s', gen_random_uuid()::text, md5('person' || n)::uuid,
                   (array['615', '253'])[1 + n %% 2], '%1$s', (array['company-internship', 'ordinary-job', 'apprenticeship'])[1 + n %% 3],
                   '9040000' || n %% 4, 'Testfirma', 'private', current_date + 1 - 200 * (n %% 5), 37,
                   (array['ordinary-job', 'education', 'none', null])[1 + n %% 4],
                   case when n %% 4 < 3 then current_date + 1 - 100 * (n %% 7) end
            from (%2$s) numbers (n)""";

    private static final String ENROLMENT = """
            insert into enrolments (id, created_at, updated_at, version, poster, source_system, source_id, initiative_id, participant_id,
                municipality_code, partner_organisations, period_from, state, state_since, ended_on, outcome)
            values (gen_random_uuid(), now(), now(), 0, 'municipality:615', '%1$s', gen_random_uuid()::text, '%1$s',
                md5('person' || %2$d)::uuid, (array['615', '253'])[1 + %2$d %% 2], '{}', current_date - 1000 + %2$d, 'completed',
                current_date - 300, current_date - 300, (array['ordinary-job', 'none'])[1 + %2$d %% 2])""";

    private static final String FOLLOW_UP = """
            insert into follow_ups (id, created_at, updated_at, version, placement_id, initiative_id, participant_id, municipality_code,
                poster, kind, after_months, began_on, due_on, answered_on, still_in_job, still_in_area)
            select gen_random_uuid(), now(), now(), 0, id, initiative_id, participant_id, municipality_code, poster, kind,
                   (array[3, 6, 12])[1 + %2$d %% 3], period_from, current_date - 400 + 100 * %2$d,
                   case when %2$d <> 1 then current_date end, %2$d > 2, (array[true, false, null])[1 + %2$d %% 3]
            from placements where initiative_id = '%1$s' order by md5(id::text || %2$d) limit 2 on conflict do nothing""";

    private static final String ERASED = """
            with gone as (delete from placements where initiative_id = '%1$s' and participant_id = md5('person' || %2$d)::uuid returning *)
            insert into placements_of_nobody (id, participant_id, municipality_code, initiative_id, poster, employer_cvr, kind, period_from,
                outcome_kind, outcome_on)
            select opgang_nobody(id), opgang_nobody(participant_id), municipality_code, initiative_id, poster, employer_cvr, kind,
                   period_from, outcome_kind, outcome_on from gone""";

    /** Each of an initiative, and of a person or whatever else the number is taken for. */
    private static final List<String> CHANGES = List.of(
            "update placements set kind = 'ordinary-job', employer_cvr = '90400009' where initiative_id = '%1$s' and "
                    + some("placements"),
            "update placements set period_from = period_from + 90 where initiative_id = '%1$s' and "
                    + some("placements"),
            "update placements set outcome_kind = 'education', outcome_on = current_date where initiative_id = '%1$s' and "
                    + some("placements"),
            "update placements set registered_hours = 7 where initiative_id = '%1$s'",
            "update placements set participant_id = md5('person' || %2$d)::uuid where initiative_id = '%1$s' and "
                    + some("placements"),
            "update placements set initiative_id = null where initiative_id = '%1$s' and " + some("placements"),
            "delete from placements where initiative_id = '%1$s' and " + some("placements"),
            ENROLMENT,
            "update enrolments set period_from = current_date, outcome = null where initiative_id = '%1$s' and "
                    + some("enrolments"),
            "delete from enrolments where initiative_id = '%1$s' and " + some("enrolments"),
            FOLLOW_UP,
            "update follow_ups set answered_on = current_date, still_in_job = true where initiative_id = '%1$s'",
            """
            insert into contacts (id, participant_id, municipality_code, at, attended, initiative_id) values (gen_random_uuid(),
                md5('person' || %2$d)::uuid, (array['615', '253'])[1 + %2$d %% 2], now() - %2$d * interval '200 days', true, '%1$s')""",
            ERASED);

    @Test
    void whateverChangesTheyAreWhatTheRowsComeTo() throws SQLException {
        // Given
        UUID initiative = shared();
        Random random = new Random(41);
        try (Connection late = TestDatabase.asSuperuser();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            TestDatabase.execute(placements(initiative, "select generate_series(1, 12)"));
            statement.execute(placements(initiative, "select 5"));
            TestDatabase.execute(
                    "insert into kept_results (initiative_id, asked_on) values ('" + initiative + "', current_date)");

            for (int step = 0; step < STEPS; step++) {
                // When
                int number = random.nextInt(PEOPLE);
                String change = random.nextBoolean()
                        ? placements(
                                initiative,
                                "select generate_series(%d, %d)".formatted(number, number + random.nextInt(3)))
                        : CHANGES.get(random.nextInt(CHANGES.size())).formatted(initiative, number);
                if (random.nextInt(4) == 0) {
                    statement.execute(placements(initiative, "select " + number));
                } else {
                    TestDatabase.execute(change);
                }
                if (random.nextInt(4) == 0) {
                    late.commit();
                }
                if (step == STEPS / 4) {
                    late.commit();
                    awaitKept(initiative);
                }

                // Then
                assertKeptAsCounted(initiative, SPLITS.get(step % SPLITS.size()), change);
            }
            assertYearsAreThoseOfTheTable(initiative);
        }
    }

    @Test
    void thoseOfManyAreKeptOnceTheyWereRead() {
        // Given
        UUID initiative = shared();
        TestDatabase.execute(placements(initiative, "select generate_series(1, 26000)"));

        // When
        String counted = read(Persona.HORSENS, initiative, "year,kind");
        awaitKept(initiative);

        // Then
        assertEquals(counted, read(Persona.HORSENS, initiative, "year,kind"));
        TestDatabase.execute("update kept_result_cells set facts = 0 where initiative_id = '" + initiative + "'");
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=year,kind", initiative)
                .then()
                .statusCode(200)
                .body("rows", empty())
                .body("total.placements", equalTo(13_000 - 2_600));
    }

    private static UUID shared() {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "outreach-employment");
        form.put("municipalityCodes", List.of("615", "253"));
        return World.initiative(Persona.HORSENS, form);
    }

    private static String placements(UUID initiative, String numbers) {
        return PLACEMENTS.formatted(initiative, numbers);
    }

    private static String some(String table) {
        return "id in (select id from " + table
                + " where initiative_id = '%1$s' order by md5(id::text || %2$d) limit 2)";
    }

    private static void awaitKept(UUID initiative) {
        TestDatabase.await(
                "select count(*) from kept_results where counted_to is not null and initiative_id = '" + initiative
                        + "'",
                1);
    }

    private static void assertKeptAsCounted(UUID initiative, String by, String change) {
        for (Persona municipality : List.of(Persona.HORSENS, Persona.GREVE)) {
            assertEquals(
                    read(municipality, initiative, by + FROM_ROWS),
                    read(municipality, initiative, by),
                    by + " after " + change);
        }
    }

    /** The total of a year is the row of it. */
    private static void assertYearsAreThoseOfTheTable(UUID initiative) {
        List<Map<String, Object>> rows = JsonPath.from(read(Persona.HORSENS, initiative, "year" + FROM_ROWS))
                .getList("rows");
        assertFalse(rows.isEmpty());
        for (Map<String, Object> row : rows) {
            int year = Integer.parseInt(String.valueOf(row.remove("key")));
            String whole = "kind&from=%d-01-01&to=%d-01-01".formatted(year, year + 1);
            Map<String, Object> total =
                    JsonPath.from(read(Persona.HORSENS, initiative, whole)).getMap("total");
            total.remove("key");
            assertEquals(row, total, whole);
        }
    }

    private static String read(Persona municipality, UUID initiative, String by) {
        return as(municipality)
                .get("/v1/initiatives/" + initiative + "/results?by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
