package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests need to have before the thing that they test. */
final class World {

    static final String EMPLOYER = "13748136";
    static final String ODINSGAARDEN = Persona.ODINSGAARDEN.organisation().orElseThrow();
    static final String NOBODY = "0197ffff-0000-7000-8000-000000000001";

    private World() {}

    /** An initiative of the municipality with Odinsgaarden as a partner. */
    static UUID initiative(Persona owner, String template) {
        return initiative(owner, initiativeForm(owner, template));
    }

    static UUID initiative(Persona owner, Map<String, Object> form) {
        return UUID.fromString(Api.id(as(owner)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .response()));
    }

    static Map<String, Object> initiativeForm(Persona owner, String template) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("templateKey", template);
        form.put("name", "Indsats i området");
        form.put("municipalityCodes", List.of(owner.municipality().orElseThrow()));
        form.put("period", Map.of("from", "2014-01-01"));
        form.put("partners", List.of(Map.of("organisation", ODINSGAARDEN, "role", "housing-organisation")));
        return form;
    }

    static ValidatableResponse enrol(Persona who, UUID initiative, UUID participant) {
        return enrol(who, initiative, participant, "2019-01-07");
    }

    static ValidatableResponse enrol(Persona who, UUID initiative, UUID participant, String from) {
        return as(who).body(Map.of("participantId", participant, "from", from))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then();
    }

    /** A placement that keeps every rule. */
    static Map<String, Object> placementForm(UUID participant, String sourceId) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("source", Map.of("system", "test", "id", sourceId));
        form.put("participantId", participant);
        form.put("kind", "company-internship");
        form.put("employer", Map.of("cvr", EMPLOYER, "name", "Testfirma", "kind", "private"));
        form.put("from", "2019-02-04");
        form.put("to", "2019-05-06");
        form.put("weeklyHours", 37);
        return form;
    }

    /** A contract of Horsens on works, awarded as it may be, with a twentieth of its hours for people without work. */
    static Map<String, Object> contractForm(UUID initiative) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("initiativeId", initiative);
        form.put("name", "Renovering af blok 3");
        form.put("subject", "works");
        form.put("buyer", "615");
        form.put("contractor", Map.of("cvr", Persona.CONTRACTOR.organisation().orElseThrow(), "name", "Murerfirmaet"));
        form.put("amountDkk", "12000000.00");
        form.put("awardedOn", "2019-02-01");
        form.put("route", "restricted-tender");
        form.put("from", "2019-03-01");
        form.put("to", "2020-03-01");
        form.put("totalHours", 10000);
        form.put("clause", Map.of("kind", "hours-share", "sharePct", 5));
        return form;
    }

    /** An institution of Horsens. */
    static String institution(String kind, String pNumber) {
        return Api.id(as(Persona.HORSENS)
                .body(Map.of(
                        "name",
                        "Institutionen",
                        "kind",
                        kind,
                        "cvr",
                        EMPLOYER,
                        "pNumber",
                        pNumber,
                        "municipalityCode",
                        "615"))
                .post("/v1/institutions"));
    }

    static ValidatableResponse place(Persona who, Map<String, Object> form) {
        return as(who).body(form).post("/v1/placements").then();
    }

    /** Posts a batch in UTF-8. */
    static ValidatableResponse batch(Persona who, String path, String type, String body) {
        return batch(as(who), path, type, body);
    }

    static ValidatableResponse batch(RequestSpecification caller, String path, String type, String body) {
        return caller.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    /** The number that a query gives an organisation past the service: what the database itself shows it. */
    static long asOdinsgaarden(String query) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'organisation:" + ODINSGAARDEN + "'");
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
