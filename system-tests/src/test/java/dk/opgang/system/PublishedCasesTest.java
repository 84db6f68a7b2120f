package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.demo.DemoTables;
import dk.opgang.local.demo.FlowComparison;
import dk.opgang.local.demo.YearlyTable;
import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of the source documents come back through the public API. */
class PublishedCasesTest {

    private static final String DATES = "?from=2018-04-01&to=2020-02-01";

    private final TheStack stack = TheStack.get();

    @Test
    void the_municipality_sees_the_flow_table_of_sundparken_cell_by_cell() {
        // When
        FlowComparison table = stack.tables().sundparken();

        // Then
        assertThat(table.rows()).hasSize(10).allMatch(FlowComparison.Row::isEqual);
        assertThat(table.rows().getLast().answered()).containsExactly(262, 94, 168, -74, 188);
    }

    @Test
    void the_municipalities_see_the_results_of_greve_nord_and_the_cases_of_aalborg_oest_year_by_year() {
        // When
        List<YearlyTable> tables = stack.tables().yearly();

        // Then
        assertThat(tables).hasSize(2).allMatch(YearlyTable::isEqual);
        assertThat(tables.getFirst().rows().getFirst().answered().get(2017)).isEqualByComparingTo("82");
        assertThat(tables.getLast().rows().getLast().answered().get(2020)).isEqualByComparingTo("14.03");
    }

    @Test
    void others_see_the_controlled_table() {
        // Given
        String path = "/v1/housing-areas/" + stack.area("Sundparken", "615") + "/flows" + DATES;

        // When
        JsonPath table = stack.as(Persona.GREVE).get(path).jsonPath();

        // Then
        assertThat(table.getBoolean("disclosureControlled")).isTrue();
        Map<String, Object> small = row(table, "revalidering");
        assertThat(small.get("baseline")).isNull();
        assertThat(small.get("new")).isNull();
        assertThat(small.get("closed")).isNull();
        assertThat(small.get("status")).isNull();
        assertThat(suppressed(small)).contains("baseline", "new", "closed", "status");
        // What is left of the table must not give them away: in each column with a hidden cell there are at least two.
        for (String column : List.of("baseline", "new", "closed", "status")) {
            long hidden =
                    rows(table).stream().filter(row -> row.get(column) == null).count();
            assertThat(hidden + (table.get("total." + column) == null ? 1 : 0))
                    .as(column)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_public_sees_calendar_years() {
        // Given
        String path = "/v1/housing-areas/" + stack.area("Sundparken", "615") + "/flows";

        // When
        JsonPath table = stack.as(Persona.FRONTEND)
                .get(path + "?from=2019-01-01&to=2020-01-01")
                .jsonPath();

        // Then
        assertThat(table.getBoolean("disclosureControlled")).isTrue();
        assertThat(table.getList("total.suppressed")).isEmpty();
        assertThat(row(table, "revalidering").get("status")).isNull();
        assertThat(stack.as(Persona.FRONTEND).get(path + DATES).statusCode()).isEqualTo(422);
    }

    @Test
    void byg_til_vaekst_leads_from_180_internships_to_60_jobs_and_25_educations() {
        // Given
        String initiative = stack.api(Persona.ODENSE).list("/v1/initiatives").stream()
                .filter(item -> item.path("templateKey").asString().equals("tasting-internship"))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow();

        // When
        JsonPath results = stack.as(Persona.ODENSE)
                .get("/v1/initiatives/" + initiative + "/results?from=2014-01-01&to=2022-01-01&by=year")
                .jsonPath();

        // Then
        assertThat(sum(results, "internshipsStarted")).isEqualTo(180);
        assertThat(sum(results, "employmentStarted")).isEqualTo(60);
        assertThat(sum(results, "educationStarted")).isEqualTo(25);
    }

    @Test
    void posting_everything_again_changes_nothing() {
        // Given
        int participants = count(Persona.HORSENS, "/v1/participants");
        int placements = count(Persona.HORSENS, "/v1/placements");

        // When
        DemoTables again = stack.loadDemo();

        // Then
        assertThat(again.isEqual()).isTrue();
        assertThat(count(Persona.HORSENS, "/v1/participants")).isEqualTo(participants);
        assertThat(count(Persona.HORSENS, "/v1/placements")).isEqualTo(placements);
    }

    private int count(Persona persona, String path) {
        return stack.as(persona).get(path + "?count=true&limit=1").jsonPath().getInt("count");
    }

    private static int sum(JsonPath results, String measure) {
        return results.getList("rows." + measure, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Map<String, Object> row(JsonPath table, String group) {
        return rows(table).stream()
                .filter(row -> group.equals(row.get("benefitGroup")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> rows(JsonPath table) {
        return table.getList("rows");
    }

    @SuppressWarnings("unchecked")
    private static List<String> suppressed(Map<String, Object> row) {
        return (List<String>) row.get("suppressed");
    }
}
