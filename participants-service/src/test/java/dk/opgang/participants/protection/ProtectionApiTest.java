package dk.opgang.participants.protection;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ProtectionApiTest {

    private static final LocalDate TODAY = Protecting.TODAY;

    @Test
    void a_protection_of_name_and_address_ends_after_a_year() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        // When
        ValidatableResponse put = somebody.protect(Protecting.NAME_AND_ADDRESS, TODAY, null);
        // Then
        String until = TODAY.plusYears(1).toString();
        put.statusCode(201).body("kind", equalTo("name-and-address")).body("until", equalTo(until));
        as(Persona.HORSENS)
                .get(somebody.path("/protection"))
                .then()
                .statusCode(200)
                .header("ETag", put.extract().header("ETag"))
                .body("from", equalTo(TODAY.toString()));
        as(Persona.HORSENS)
                .get(somebody.path(""))
                .then()
                .body("protection.kind", equalTo("name-and-address"))
                .body("protection.until", equalTo(until));
    }

    @ParameterizedTest
    @CsvSource({
        "name-and-address, 1, true,  201",
        "name-and-address, 1, false, 422",
        "name-and-address, 0, false, 201",
        "threatened,       9, false, 201"
    })
    void it_lasts_longer_than_a_year_only_in_special_circumstances(String kind, int days, boolean special, int status) {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        Map<String, Object> form =
                Protecting.form(kind, TODAY, TODAY.plusYears(1).plusDays(days));
        form.put("specialCircumstances", special);
        // When
        ValidatableResponse put = as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(form)
                .put(somebody.path("/protection"))
                .then();
        // Then
        put.statusCode(status);
        if (status == 422) {
            put.body("errors.code", contains("longer-than-a-year")).body("errors.pointer", contains("/until"));
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        // When
        ValidatableResponse put = somebody.protect("hidden", TODAY, TODAY);
        // Then
        put.statusCode(422)
                .body("errors.code", containsInAnyOrder("unknown-code", "not-after-from"))
                .body("errors.pointer", containsInAnyOrder("/kind", "/until"));
    }

    @Test
    void it_is_replaced_and_removed_by_who_knows_its_version() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        String tag = somebody.protect(Protecting.THREATENED, TODAY, null)
                .statusCode(201)
                .extract()
                .header("ETag");
        Map<String, Object> other = Protecting.form(Protecting.NAME_AND_ADDRESS, TODAY, null);
        // When
        ValidatableResponse replaced = as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(other)
                .put(somebody.path("/protection"))
                .then();
        // Then
        replaced.statusCode(200).body("kind", equalTo("name-and-address"));
        somebody.protect(Protecting.THREATENED, TODAY, null).statusCode(412);
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete(somebody.path("/protection"))
                .then()
                .statusCode(412);
        as(Persona.HORSENS).delete(somebody.path("/protection")).then().statusCode(428);
        as(Persona.HORSENS)
                .header("If-Match", replaced.extract().header("ETag"))
                .delete(somebody.path("/protection"))
                .then()
                .statusCode(204);
        as(Persona.HORSENS).get(somebody.path("/protection")).then().statusCode(404);
        as(Persona.HORSENS).get(somebody.path("")).then().body("protection", nullValue());
    }

    @Test
    void a_participant_changes_with_its_protection() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        String before = as(Persona.HORSENS).get(somebody.path("")).getHeader("ETag");
        // When
        somebody.protect(Protecting.NAME_AND_ADDRESS, TODAY, null).statusCode(201);
        // Then
        as(Persona.HORSENS)
                .header("If-None-Match", before)
                .get(somebody.path(""))
                .then()
                .statusCode(200);
    }

    @Test
    void only_the_municipality_protects() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        consent(somebody.id(), Persona.GREVE.municipality().orElseThrow(), "residence");
        Map<String, Object> form = Protecting.form(Protecting.THREATENED, TODAY, null);
        // When
        ValidatableResponse reader = as(Persona.GREVE)
                .header("If-None-Match", "*")
                .body(form)
                .put(somebody.path("/protection"))
                .then();
        // Then
        reader.statusCode(403).body("code", equalTo("not-the-controller"));
        as(Persona.AALBORG)
                .header("If-None-Match", "*")
                .body(form)
                .put(somebody.path("/protection"))
                .then()
                .statusCode(404);
    }

    @Test
    void those_whose_protection_expires_are_found_by_their_municipality_alone() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        LocalDate until = TODAY.plusDays(3);
        somebody.protect(Protecting.NAME_AND_ADDRESS, TODAY, until).statusCode(201);
        consent(somebody.id(), Persona.GREVE.municipality().orElseThrow(), "residence");
        String found = "/v1/participants?count=true&housingAreaId=" + somebody.area() + "&protectionExpiresBefore=";
        // When
        ValidatableResponse list =
                as(Persona.HORSENS).get(found + until.plusDays(1)).then();
        // Then
        list.statusCode(200)
                .body("count", equalTo(1))
                .body("items.id", contains(somebody.id().toString()));
        as(Persona.HORSENS).get(found + until).then().body("count", equalTo(0));
        as(Persona.GREVE).get(found + until.plusDays(1)).then().body("count", equalTo(0));
    }

    @Test
    void somebody_is_registered_with_a_protection() {
        // Given
        Map<String, Object> body = citizen();
        body.put("protection", Protecting.form(Protecting.THREATENED, TODAY, null));
        body.put("residence", Map.of("housingAreaId", UUID.randomUUID(), "from", "2017-01-01"));
        // When
        ValidatableResponse registered = register(body);
        // Then
        registered
                .statusCode(201)
                .body("protection.kind", equalTo("threatened"))
                .body("housingAreaId", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/residences", id(registered))
                .then()
                .statusCode(403);
    }

    @Test
    void a_registration_tells_what_is_wrong_with_a_protection() {
        // Given
        Map<String, Object> body = citizen();
        body.put("protection", Protecting.form(Protecting.NAME_AND_ADDRESS, TODAY, TODAY.plusYears(2)));
        // When
        ValidatableResponse refused = register(body);
        // Then
        refused.statusCode(422)
                .body("errors.code", contains("longer-than-a-year"))
                .body("errors.pointer", contains("/protection/until"));
    }

    @Test
    void rows_of_batches_tell_protections() {
        // Given
        String key = UUID.randomUUID().toString();
        String cpr = citizen().get("cpr").toString();
        String columns =
                "sourceSystem,sourceId,cpr,givenName,familyName,protectionKind,protectionFrom,protectionUntil\n";
        String row = "ksd," + key + "," + cpr + ",Testine,Testesen,";
        batch(columns + row + "threatened," + TODAY + ",\n").body("rows.created", equalTo(1));
        // When
        ValidatableResponse again = batch(columns + row + "name-and-address," + TODAY + ",\n"
                + row + "name-and-address," + TODAY + ",\n"
                + row + ",,\n"
                + row + "name-and-address," + TODAY + "," + TODAY.plusYears(2) + "\n"
                + row + "hidden,,\n");
        // Then
        again.body("rows.updated", equalTo(1))
                .body("rows.unchanged", equalTo(2))
                .body("rows.rejected", equalTo(2));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participant-batches/{id}/rejections", again.extract().<String>path("id"))
                .then()
                .body("items[0].errors.code", contains("longer-than-a-year"))
                .body("items[0].errors.pointer", contains("/protectionUntil"))
                .body("items[1].errors.pointer", containsInAnyOrder("/protectionKind", "/protectionFrom"));
        as(Persona.HORSENS)
                .get("/v1/participants?sourceSystem=ksd&sourceId=" + key)
                .then()
                .body("items[0].protection.kind", equalTo("name-and-address"))
                .body("items[0].protection.until", equalTo(TODAY.plusYears(1).toString()));
    }

    private static ValidatableResponse batch(String csv) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/participant-batches")
                .then()
                .statusCode(201);
    }
}
