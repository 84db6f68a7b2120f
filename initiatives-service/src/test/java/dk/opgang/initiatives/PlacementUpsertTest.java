package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.placement.PlacementRow;
import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a poster tells otherwise under a source that it used before is taken from every column and read back. */
@ServiceTest
class PlacementUpsertTest {

    /** Columns that make a key or another placement. */
    /** Those by which a row is known again, and what needs another placement of the same person, which has tests of its own. */
    private static final Set<String> KEYS = Set.of("sourceSystem", "sourceId", "participantId", "extensionOfSourceId");

    private static final String AREA = "0197ffff-0000-7000-8000-000000000777";

    private final UUID participant = People.adult("615");
    private final String source = "upsert-" + participant;

    /** A change of a column that keeps every rule, and where the view shows it. */
    private record Change(String value, String path, String shown) {

        Change(String value, String path) {
            this(value, path, value);
        }
    }

    private static Map<String, Change> changes() {
        Map<String, Change> changes = new LinkedHashMap<>();
        String initiative =
                World.initiative(Persona.HORSENS, "outreach-employment").toString();
        changes.put("initiativeId", new Change(initiative, "initiativeId"));
        changes.put("kind", new Change("ordinary-job", "kind"));
        changes.put("employerCvr", new Change("91234564", "employer.cvr"));
        changes.put("employerName", new Change("Et andet firma", "employer.name"));
        changes.put("employerKind", new Change("public", "employer.kind"));
        changes.put("housingAreaId", new Change(AREA, "housingAreaId"));
        changes.put("from", new Change("2019-02-05", "from"));
        changes.put("to", new Change("2019-05-05", "to"));
        changes.put("weeklyHours", new Change("36.5", "weeklyHours"));
        changes.put("hourlyWageDkk", new Change("151.25", "hourlyWageDkk"));
        changes.put("schoolStatus", new Change("finished-compulsory-school", "schoolStatus"));
        changes.put("outcome", new Change("education", "outcome.kind"));
        changes.put("outcomeOn", new Change("2019-05-02", "outcome.on"));
        String opening = Openings.draft(
                Persona.HORSENS, Map.of("initiativeIds", List.of(), "networkId", Companies.network("615", "615")));
        changes.put("openingId", new Change(opening, "openingId"));
        changes.put("employerPNumber", new Change("1003388394", "employer.pNumber"));
        changes.put("occupationCode", new Change("5223", "occupation.code"));
        changes.put("occupationLabel", new Change("Butik", "occupation.label"));
        changes.put("payer", new Change("municipality", "payer"));
        changes.put("step", new Change("contact", "step"));
        changes.put("trade", new Change("newspapers", "trade"));
        changes.put("jobKind", new Change("d", "jobKind"));
        changes.put("prospect", new Change("unskilled-work", "prospect"));
        String contract = Api.id(as(Persona.HORSENS)
                .body(World.contractForm(UUID.fromString(initiative)))
                .post("/v1/contracts"));
        changes.put("contractId", new Change(contract, "contractId"));
        changes.put("institutionId", new Change(World.institution("school", "1003388394"), "institutionId"));
        changes.put("longerPeriodGround", new Change("assessed-need", "longerPeriodGround"));
        changes.put("mentorHolderId", new Change(World.NOBODY, "mentorHolderId"));
        return changes;
    }

    static Set<String> columns() {
        return Arrays.stream(PlacementRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(column -> !KEYS.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyColumnIsTried() {
        // When
        Set<String> tried = new TreeSet<>(changes().keySet());

        // Then
        assertEquals(columns(), tried);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnThatIsToldOtherwiseIsReadBack(String column) {
        // Given
        Change change = changes().get(column);
        batch(row()).body("rows.created", equalTo(1));
        Map<String, String> changed = row();
        changed.put(column, change.value());

        // When
        var receipt = batch(changed);

        // Then
        receipt.body("rows.updated", equalTo(1));
        assertEquals(change.shown(), read(id()).getString(change.path()));
        batch(changed).body("rows.unchanged", equalTo(1));
    }

    @Test
    void aRowOfSomebodyElseIsAnotherPlacement() {
        // Given
        batch(row()).body("rows.created", equalTo(1));
        String before = id();
        Map<String, String> moved = row();
        String other = People.adult("615").toString();
        moved.put("participantId", other);

        // When
        var receipt = batch(moved);

        // Then
        receipt.body("rows.created", equalTo(1));
        as(Persona.HORSENS).get("/v1/placements/{id}", before).then().statusCode(404);
        assertEquals(other, read(id()).getString("participantId"));
    }

    private Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("sourceSystem", "test");
        row.put("sourceId", source);
        row.put("participantId", participant.toString());
        row.put("initiativeId", "");
        row.put("kind", "company-internship");
        row.put("employerCvr", World.EMPLOYER);
        row.put("employerName", "Testfirma");
        row.put("employerKind", "private");
        row.put("housingAreaId", "");
        row.put("from", "2019-02-04");
        row.put("to", "2019-05-06");
        row.put("weeklyHours", "37");
        row.put("hourlyWageDkk", "145.50");
        row.put("schoolStatus", "");
        row.put("outcome", "none");
        row.put("outcomeOn", "2019-05-01");
        row.put("prospect", "apprenticeship");
        return row;
    }

    private static ValidatableResponse batch(Map<String, String> row) {
        String csv = String.join(",", row.keySet()) + "\n" + String.join(",", row.values()) + "\n";
        return World.batch(Persona.HORSENS, "/v1/placement-batches", "text/csv", csv)
                .statusCode(201)
                .body("rows.rejected", equalTo(0));
    }

    private String id() {
        return as(Persona.HORSENS)
                .get("/v1/placements?sourceSystem=test&sourceId=" + source)
                .path("items[0].id");
    }

    private static JsonPath read(String id) {
        return as(Persona.HORSENS).get("/v1/placements/{id}", id).jsonPath();
    }
}
