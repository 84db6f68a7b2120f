package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is posted as a row of a batch is what a single request makes of it, field by field, for every kind of batch. */
class BatchParityTest {

    /** What tells one record from another, and is no part of what was told. */
    private static final Set<String> OWN = Set.of(
            "id",
            "createdAt",
            "updatedAt",
            "version",
            "source",
            "participantId",
            "enrolmentId",
            "housingAreaId",
            "placementId",
            "year");

    /** How a row takes back; no field of the record. */
    private static final Set<String> REMOVALS = Set.of("removed", "withdrawn");

    private final TheStack stack = TheStack.get();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void participants() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        JsonPath single = Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/participants",
                Map.of(
                        "source", source("single"),
                        "cpr", "6104790011",
                        "givenName", "Test",
                        "familyName", "Borger",
                        "municipalityCode", "615",
                        "residence", Map.of("housingAreaId", area, "from", "2018-02-01"),
                        "benefit", Map.of("group", "kontanthjaelp", "from", "2018-01-01"),
                        "language", "en",
                        "protection", Map.of("kind", "name-and-address", "from", "2098-01-01", "until", "2098-07-01")));
        closeBenefit(single.getString("id"));
        Map<String, String> row = row("batch");
        row.putAll(Map.of(
                "cpr", "6104790012",
                "givenName", "Test",
                "familyName", "Borger",
                "municipalityCode", "615",
                "housingAreaId", area,
                "residenceFrom", "2018-02-01",
                "benefitGroup", "kontanthjaelp",
                "benefitFrom", "2018-01-01",
                "benefitTo", "2019-01-01",
                "closingReason", "employment"));
        row.put("language", "en");
        row.putAll(Map.of(
                "protectionKind", "name-and-address",
                "protectionFrom", "2098-01-01",
                "protectionUntil", "2098-07-01"));

        // When
        post(Persona.HORSENS, "/v1/participant-batches", row);

        // Then
        String batch = only(Persona.HORSENS, "/v1/participants?sourceSystem=parity&sourceId=" + key("batch"))
                .get("id")
                .toString();
        for (String part : List.of("", "/benefit-periods", "/residences")) {
            assertThat(told(Persona.HORSENS, "/v1/participants/" + batch + part))
                    .as("participants" + part)
                    .isEqualTo(told(Persona.HORSENS, "/v1/participants/" + single.getString("id") + part));
        }
        assertThat(identity(batch)).isEqualTo(identity(single.getString("id")));
    }

    @Test
    void contacts() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String initiative = initiative(area);
        String one = Posts.participant(stack, Persona.HORSENS, "6104790021", area);
        String other = Posts.participant(stack, Persona.HORSENS, "6104790022", area);
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/participants/" + one + "/contacts",
                Map.of(
                        "source",
                        source("contact-single"),
                        "at",
                        "2019-03-05T09:00:00Z",
                        "kind",
                        "conversation",
                        "place",
                        "outreach-office",
                        "attended",
                        false,
                        "cancelledBy",
                        "participant",
                        "initiativeId",
                        initiative));
        Map<String, String> row = row("contact-batch");
        row.putAll(Map.of(
                "participantId", other,
                "at", "2019-03-05T09:00:00Z",
                "kind", "conversation",
                "place", "outreach-office",
                "attended", "false",
                "cancelledBy", "participant",
                "initiativeId", initiative));

        // When
        post(Persona.HORSENS, "/v1/contact-batches", row);

        // Then
        assertThat(told(Persona.HORSENS, "/v1/participants/" + other + "/contacts"))
                .isEqualTo(told(Persona.HORSENS, "/v1/participants/" + one + "/contacts"));
    }

    @Test
    void enrolmentsAndPlacements() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String initiative = initiative(area);
        String one = Posts.participant(stack, Persona.HORSENS, "6104790031", area);
        String other = Posts.participant(stack, Persona.HORSENS, "6104790032", area);
        JsonPath enrolment = Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/initiatives/" + initiative + "/enrolments",
                Map.of(
                        "source", source("enrolment-single"),
                        "participantId", one,
                        "from", "2018-06-01",
                        "state", "completed",
                        "stateOn", "2019-06-01",
                        "outcome", "ordinary-job"));
        Map<String, String> enrolled = row("enrolment-batch");
        enrolled.putAll(Map.of(
                "initiativeId", initiative,
                "participantId", other,
                "from", "2018-06-01",
                "state", "completed",
                "stateOn", "2019-06-01",
                "outcome", "ordinary-job"));
        for (String told : List.of(
                "step", "stepOn", "groupSourceId", "coupleSourceId", "wishedOn", "grade", "schoolStatus", "told")) {
            enrolled.put(told, "");
        }
        Map<String, Object> placement = new LinkedHashMap<>(Map.of(
                "source",
                source("placement-single"),
                "initiativeId",
                initiative,
                "participantId",
                one,
                "kind",
                "company-internship",
                "employer",
                Map.of("cvr", "90400010", "name", "Eksempel Handel", "kind", "private", "pNumber", "1003388394"),
                "housingAreaId",
                area,
                "from",
                "2019-01-01",
                "to",
                "2019-03-01",
                "weeklyHours",
                "25.5"));
        placement.put("hourlyWageDkk", "150.50");
        placement.put("schoolStatus", "school-free-period");
        placement.put("outcome", Map.of("kind", "ordinary-job", "on", "2019-03-01"));
        placement.put("occupation", Map.of("code", "5223", "label", "Butik"));
        placement.putAll(Map.of(
                "payer", "municipality",
                "trade", "other",
                "jobKind", "e",
                "prospect", "unskilled-work",
                "longerPeriodGround", "assessed-need"));
        JsonPath placed = Posts.json(stack.as(Persona.HORSENS), "/v1/placements", placement);
        Map<String, String> row = row("placement-batch");
        row.putAll(Map.of(
                "initiativeId", initiative,
                "participantId", other,
                "kind", "company-internship",
                "employerCvr", "90400010",
                "employerName", "Eksempel Handel",
                "employerKind", "private",
                "housingAreaId", area,
                "from", "2019-01-01",
                "to", "2019-03-01"));
        row.putAll(Map.of(
                "weeklyHours", "25,5",
                "hourlyWageDkk", "150,50",
                "schoolStatus", "school-free-period",
                "outcome", "ordinary-job",
                "outcomeOn", "2019-03-01"));
        row.putAll(Map.of(
                "employerPNumber", "1003388394",
                "occupationCode", "5223",
                "occupationLabel", "Butik",
                "payer", "municipality",
                "trade", "other",
                "jobKind", "e",
                "prospect", "unskilled-work",
                "longerPeriodGround", "assessed-need"));
        for (String told :
                List.of("step", "contractId", "openingId", "institutionId", "extensionOfSourceId", "mentorHolderId")) {
            row.put(told, "");
        }

        // When
        post(Persona.HORSENS, "/v1/enrolment-batches", enrolled);
        post(Persona.HORSENS, "/v1/placement-batches", row);

        // Then
        String query = "?sourceSystem=parity&sourceId=";
        String enrolmentOfBatch = only(
                        Persona.HORSENS,
                        "/v1/initiatives/" + initiative + "/enrolments" + query + key("enrolment-batch"))
                .get("id")
                .toString();
        assertThat(told(Persona.HORSENS, "/v1/enrolments/" + enrolmentOfBatch))
                .isEqualTo(told(Persona.HORSENS, "/v1/enrolments/" + enrolment.getString("id")));
        String placementOfBatch = only(Persona.HORSENS, "/v1/placements" + query + key("placement-batch"))
                .get("id")
                .toString();
        assertThat(told(Persona.HORSENS, "/v1/placements/" + placementOfBatch))
                .isEqualTo(told(Persona.HORSENS, "/v1/placements/" + placed.getString("id")));
    }

    @Test
    void hours() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String one = placement(Posts.participant(stack, Persona.HORSENS, "6104790051", area), "hours-of-single");
        String other = placement(Posts.participant(stack, Persona.HORSENS, "6104790052", area), "hours-of-batch");
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/placements/" + one + "/hours",
                Map.of(
                        "source", source("hours-single"),
                        "date", "2019-01-07",
                        "hours", "7.5",
                        "from", "08:00",
                        "to", "16:00",
                        "breakMinutes", 30));
        Map<String, String> row = row("hours-batch");
        row.putAll(Map.of(
                "placementId", other,
                "placementSourceId", "",
                "date", "2019-01-07",
                "hours", "7,5",
                "from", "08:00",
                "to", "16:00",
                "breakMinutes", "30"));

        // When
        post(Persona.HORSENS, "/v1/hours-batches", row);

        // Then
        assertThat(told(Persona.HORSENS, "/v1/placements/" + other + "/hours"))
                .isEqualTo(told(Persona.HORSENS, "/v1/placements/" + one + "/hours"));
    }

    private String placement(String participant, String key) {
        return Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/placements",
                        Map.of(
                                "source", source(key),
                                "participantId", participant,
                                "kind", "company-internship",
                                "employer", Map.of("cvr", "90400010", "name", "Eksempel Handel", "kind", "private"),
                                "from", "2019-01-01",
                                "to", "2019-03-01",
                                "weeklyHours", "25.5"))
                .getString("id");
    }

    @Test
    void enrolmentsWithWhatIsToldOfThem() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String initiative = initiative(area);
        String one = Posts.participant(stack, Persona.HORSENS, "6104790041", area);
        String other = Posts.participant(stack, Persona.HORSENS, "6104790042", area);
        String single = Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/initiatives/" + initiative + "/enrolments",
                        Map.of(
                                "source",
                                source("told-single"),
                                "participantId",
                                one,
                                "from",
                                "2018-06-01",
                                "wishedOn",
                                "2018-05-20",
                                "told",
                                Map.of("grade", 9, "school-status", "finished-compulsory-school")))
                .getString("id");
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/enrolments/" + single + "/steps",
                Map.of("step", "contact", "on", "2018-06-05"));
        Map<String, String> row = row("told-batch");
        row.putAll(Map.of(
                "initiativeId", initiative,
                "participantId", other,
                "from", "2018-06-01",
                "wishedOn", "2018-05-20",
                "grade", "9",
                "schoolStatus", "finished-compulsory-school",
                "told", "{}",
                "step", "contact",
                "stepOn", "2018-06-05"));
        for (String empty : List.of("state", "stateOn", "outcome", "groupSourceId", "coupleSourceId")) {
            row.put(empty, "");
        }

        // When
        post(Persona.HORSENS, "/v1/enrolment-batches", row);

        // Then
        String batch = only(
                        Persona.HORSENS,
                        "/v1/initiatives/" + initiative + "/enrolments?sourceSystem=parity&sourceId="
                                + key("told-batch"))
                .get("id")
                .toString();
        for (String part : List.of("", "/steps")) {
            assertThat(told(Persona.HORSENS, "/v1/enrolments/" + batch + part))
                    .isEqualTo(told(Persona.HORSENS, "/v1/enrolments/" + single + part));
        }
    }

    @Test
    void attachments() {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String initiative = initiative(area);
        String one = enrolment(initiative, Posts.participant(stack, Persona.HORSENS, "6104790061", area));
        String other = enrolment(initiative, Posts.participant(stack, Persona.HORSENS, "6104790062", area));
        String school = Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/institutions",
                        Map.of(
                                "source", source("school"),
                                "name", "Eksempelskolen",
                                "kind", "school",
                                "cvr", "90400010",
                                "municipalityCode", "615"))
                .getString("id");
        Posts.json(
                stack.as(Persona.HORSENS),
                "/v1/enrolments/" + one + "/attachments",
                Map.of(
                        "source",
                        source("attachment-single"),
                        "institutionId",
                        school,
                        "from",
                        "2018-08-01",
                        "to",
                        "2019-07-01"));
        Map<String, String> row = row("attachment-batch");
        row.putAll(Map.of("enrolmentId", other, "institutionId", school, "from", "2018-08-01", "to", "2019-07-01"));

        // When
        post(Persona.HORSENS, "/v1/attachment-batches", row);

        // Then
        assertThat(told(Persona.HORSENS, "/v1/enrolments/" + other + "/attachments"))
                .isEqualTo(told(Persona.HORSENS, "/v1/enrolments/" + one + "/attachments"));
    }

    private String enrolment(String initiative, String participant) {
        return Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/initiatives/" + initiative + "/enrolments",
                        Map.of("participantId", participant, "from", "2018-06-01"))
                .getString("id");
    }

    @Test
    void observationsAndReferenceValues() {
        // Given
        String one = stack.newArea(Persona.HORSENS);
        String other = stack.newArea(Persona.HORSENS);
        Map<String, Object> figure = Map.of(
                "value", "1234", "source", "parity", "dataVersion", "1", "valueStatus", "p", "status", "approved");
        put(Persona.HORSENS, "/v1/housing-areas/" + one + "/observations/residents/2017", figure);
        Map<String, Object> reference =
                Map.of("value", "231000.5", "source", "parity", "dataVersion", "1", "valueStatus", "p");
        put(Persona.ADMIN, "/v1/reference-values/gross-income-dkk/615/2001", reference);
        Map<String, String> observed = new LinkedHashMap<>(Map.of(
                "housingAreaId", other,
                "indicator", "residents",
                "year", "2017",
                "value", "1234",
                "source", "parity",
                "dataVersion", "1",
                "valueStatus", "p",
                "status", "approved"));
        Map<String, String> referred = new LinkedHashMap<>(Map.of(
                "indicator", "gross-income-dkk",
                "scope", "615",
                "year", "2002",
                "value", "231000,5",
                "source", "parity",
                "dataVersion", "1",
                "valueStatus", "p"));

        // When
        post(Persona.HORSENS, "/v1/observation-batches", observed);
        post(Persona.ADMIN, "/v1/reference-value-batches", referred);

        // Then
        assertThat(told(Persona.HORSENS, "/v1/housing-areas/" + other + "/observations"))
                .isEqualTo(told(Persona.HORSENS, "/v1/housing-areas/" + one + "/observations"));
        assertThat(told(Persona.ADMIN, "/v1/reference-values/gross-income-dkk/615/2002"))
                .isEqualTo(told(Persona.ADMIN, "/v1/reference-values/gross-income-dkk/615/2001"));
    }

    /** Posts the row as a table with semicolons; it must name every column of the kind and be taken. */
    private void post(Persona poster, String collection, Map<String, String> row) {
        assertThat(row.keySet())
                .as("the columns of " + collection)
                .containsExactlyInAnyOrderElementsOf(columns(poster, collection));
        String csv = String.join(";", row.keySet()) + "\n" + String.join(";", row.values()) + "\n";
        String batch = Posts.batch(stack.as(poster), collection, csv);
        JsonPath receipt = Posts.finished(stack, poster, batch);
        assertThat(receipt.getMap("rows")).as(collection).containsEntry("created", 1);
    }

    /** The columns that a wrong header is told. */
    private List<String> columns(Persona poster, String collection) {
        String told = stack.as(poster)
                .contentType("text/csv")
                .body("no-such-column\n1\n")
                .post(collection)
                .jsonPath()
                .getString("errors[0].detail");
        return Stream.of(told.substring(told.lastIndexOf(" are ") + 5).split(", "))
                .filter(column -> !REMOVALS.contains(column))
                .toList();
    }

    /** What a resource or the items of a list tell, without what is each one's own. */
    private Object told(Persona reader, String path) {
        JsonPath answer =
                stack.as(reader).get(path).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = answer.getList("items");
        return items == null
                ? withoutOwn(answer.getMap(""))
                : items.stream().map(BatchParityTest::withoutOwn).toList();
    }

    private static Object withoutOwn(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> plain = new TreeMap<>();
                map.forEach((name, field) -> {
                    if (!OWN.contains(name.toString()) && field != null) {
                        plain.put(name.toString(), withoutOwn(field));
                    }
                });
                yield plain;
            }
            case List<?> list -> {
                List<Object> plain = new ArrayList<>();
                list.forEach(element -> plain.add(withoutOwn(element)));
                yield plain;
            }
            case null -> "";
            default -> value;
        };
    }

    private Map<String, Object> only(Persona reader, String path) {
        List<Map<String, Object>> items =
                stack.as(reader).get(path).then().statusCode(200).extract().path("items");
        assertThat(items).as(path).hasSize(1);
        return items.getFirst();
    }

    private Object identity(String participant) {
        JsonPath identity = stack.as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/" + participant + "/identity")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return List.of(identity.getString("givenName"), identity.getString("familyName"));
    }

    private void closeBenefit(String participant) {
        String periods = "/v1/participants/" + participant + "/benefit-periods";
        JsonPath period = stack.as(Persona.HORSENS).get(periods).jsonPath();
        stack.as(Persona.HORSENS)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + period.getString("items[0].version") + "\"")
                .body(Map.of("to", "2019-01-01", "closingReason", "employment"))
                .patch(periods + "/" + period.getString("items[0].id"))
                .then()
                .statusCode(200);
    }

    private void put(Persona poster, String path, Map<String, Object> body) {
        stack.as(poster)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }

    private String initiative(String area) {
        return Posts.json(
                        stack.as(Persona.HORSENS),
                        "/v1/initiatives",
                        Map.of(
                                "templateKey", "outreach-employment",
                                "name", "Ens " + UUID.randomUUID(),
                                "municipalityCodes", List.of("615"),
                                "housingAreaIds", List.of(area),
                                "period", Map.of("from", "2018-01-01")))
                .getString("id");
    }

    private Map<String, Object> source(String name) {
        return Map.of("system", "parity", "id", key(name));
    }

    private Map<String, String> row(String name) {
        return new LinkedHashMap<>(Map.of("sourceSystem", "parity", "sourceId", key(name)));
    }

    private String key(String name) {
        return run + "-" + name;
    }
}
