package dk.opgang.network.exchange;

import static dk.opgang.network.exchange.TwoInstallations.AALBORG;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.Residents;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ExchangeApiTest {

    private static final String PARTNERS = "/v1/exchange/partners";
    private static final String ROTATIONS = "/v1/exchange/keys/rotations";
    private static final String OFFERS = "/v1/housing-offers";
    private static final String CASES = "/v1/relocation-cases";
    private static final String SCOPES = "exchange.read exchange.write";

    private static String key(String municipality, String keyId) {
        return "{\"keys\": [{\"municipalityCode\": \"%s\", \"keyId\": \"%s\", \"publicKey\": \"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}]}"
                .formatted(municipality, keyId);
    }

    private static String home(UUID id, String municipality, String state, int rooms) {
        return """
                {"offerId": "%s", "housingOrganisation": "90100009", "municipalityCode": "%s", "rooms": %d, "squareMetres": 80,
                 "rentDkk": "6200.00", "availableFrom": "2026-01-01", "accessible": false, "petsAllowed": true, "state": "%s"}""".formatted(id, municipality, rooms, state);
    }

    private static String advert(UUID id, String municipality, boolean seeking) {
        return """
                {"caseId": "%s", "seeking": %s, "programme": "second-chance", "regionCode": "1081", "householdSize": "4-5",
                 "wish": {"municipalityCodes": ["%s"], "roomsMin": 3, "maxRentDkk": "7500.00", "accessible": false, "petsAllowed": true,
                          "moveFrom": "2026-03"}}""".formatted(id, seeking, municipality);
    }

    private static void refused(String reason, String more) {
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = '%s' and message like '%%%s%%'"
                        .formatted(reason, more),
                1);
    }

    private static int statusOf(String path) {
        return Api.withToken(Tokens.municipality("615", SCOPES)).get(path).statusCode();
    }

    @Test
    void each_municipality_has_a_key_that_it_can_change() {
        // Given
        String before = Api.as(Persona.HORSENS).get(PARTNERS).path("items.find { it.municipalityCode == '615' }.keyId");
        Nord.says(Nord.envelope("keys", null, key(AALBORG, "77")));

        // When
        var rotated = Api.as(Persona.HORSENS).post(ROTATIONS);
        var unserved =
                Api.withToken(Tokens.municipality("573", "exchange.write")).post(ROTATIONS);
        var organisation = Api.as(Persona.ODINSGAARDEN).post(ROTATIONS);
        var reading = Api.withToken(Tokens.of(Persona.HORSENS, "exchange.read"));
        var coordination = Api.as(Persona.COORDINATOR).get(PARTNERS);

        // Then
        rotated.then().statusCode(201).body("municipalityCode", equalTo("615")).body("keyId", not(equalTo(before)));
        unserved.then().statusCode(409).body("code", equalTo("municipality-not-served"));
        organisation.then().statusCode(403).body("code", equalTo("keys-of-municipalities"));
        coordination.then().statusCode(403);
        reading.post(ROTATIONS).then().statusCode(403);
        String now = rotated.path("keyId");
        Nord.hears("keys", body -> body.toString().contains(":" + HexFormat.fromHexDigitsToLong(now) + ","));
        TestDatabase.await("select count(*) from exchange_keys where municipality_code = '851' and key_id = '77'", 1);
        Api.as(Persona.ODINSGAARDEN)
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items.municipalityCode", hasItems("253", "461", "615", AALBORG))
                .body("items.find { it.municipalityCode == '615' }.keyId", equalTo(now))
                .body("items.find { it.municipalityCode == '615' }.installation", equalTo("opgang"))
                .body("items.find { it.municipalityCode == '851' }.installation", equalTo("nord"))
                .body("items.find { it.municipalityCode == '851' }.keyId", equalTo("0000004d"))
                .body("items.find { it.municipalityCode == '851' }.lastSeenAt", notNullValue());
        var all = Api.as(Persona.HORSENS).get(PARTNERS + "?count=true");
        List<String> codes = all.path("items.municipalityCode");
        all.then().body("next", nullValue()).body("count", equalTo(codes.size()));
        var page = Api.as(Persona.HORSENS).get(PARTNERS + "?limit=2&sort=-createdAt");
        page.then()
                .body("items.municipalityCode", equalTo(codes.reversed().subList(0, 2)))
                .header("Link", containsString("rel=\"next\""));
        Api.as(Persona.HORSENS)
                .queryParam("cursor", page.<String>path("next"))
                .get(PARTNERS + "?limit=2&sort=-createdAt")
                .then()
                .body("items.municipalityCode", equalTo(codes.reversed().subList(2, 4)));
    }

    @Test
    void who_asks_for_the_partners_again_by_the_tag_is_told_that_nothing_changed() {
        // Given
        List<String> tags = new ArrayList<>();

        // When
        for (int i = 0; i < 6; i++) {
            tags.add(Api.as(Persona.HORSENS).get(PARTNERS).header("ETag"));
        }

        // Then
        // Messages of the other installation and a minute that ends may fall between two of them, and not between all.
        assertTrue(Set.copyOf(tags).size() < tags.size(), tags::toString);
    }

    @Test
    void homes_and_cases_of_both_stand_in_the_lists_of_both() {
        // Given
        UUID home = UUID.randomUUID();
        UUID family = UUID.randomUUID();
        String adult = Residents.aged(40, "615").toString();
        String sender = Tokens.municipality("615", SCOPES);

        // When
        Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 4)));
        Nord.says(Nord.envelope("case", null, advert(family, "615", true)));
        String own = Api.id(Api.withToken(Tokens.organisation("90100009", SCOPES))
                .body("""
                {"municipalityCode": "253", "addressId": "%s", "rooms": 3, "squareMetres": 70, "rentDkk": "5000.00",
                 "availableFrom": "2026-01-01"}""".formatted(UUID.randomUUID()))
                .post(OFFERS));
        String seeking =
                Api.id(Api.withToken(sender).body("""
                {"programme": "move-in-coordination", "participantIds": ["%1$s"],
                 "familyAgreement": [{"participantId": "%1$s", "givenOn": "2026-02-01", "form": "written"}], "openedOn": "2026-01-15",
                 "wish": {"municipalityCodes": ["%2$s"], "roomsMin": 3, "maxRentDkk": "7501.00", "moveFrom": "2026-03-17"}}""".formatted(adult, AALBORG)).post(CASES));
        Api.withToken(sender).body("{\"to\": \"seeking\"}").post(CASES + "/" + seeking + "/transitions");
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 1);
        var matched = Api.withToken(sender)
                .body("{\"offerId\": \"%s\"}".formatted(home))
                .post(CASES + "/" + seeking + "/matches");

        // Then
        Api.withToken(sender)
                .get(OFFERS + "/" + home)
                .then()
                .statusCode(200)
                .body("rooms", equalTo(4))
                .body("housingOrganisation", equalTo("90100009"))
                .body("addressId", nullValue());
        Api.withToken(sender)
                .get(CASES + "/" + family)
                .then()
                .statusCode(200)
                .body("regionCode", equalTo("1081"))
                .body("householdSize", equalTo("4-5"))
                .body("wish.moveFrom", equalTo("2026-03"))
                .body("sendingMunicipalityCode", nullValue())
                .body("history", nullValue());
        Api.withToken(Tokens.municipality("253", SCOPES))
                .get(CASES + "/" + family)
                .then()
                .statusCode(404);
        matched.then().statusCode(201).body("state", equalTo("proposed"));
        String told = Nord.hears("offer", body -> body.path("offerId").asText().equals(own))
                .toString();
        assertFalse(told.contains("addressId"));
        String case_ = Nord.hears("case", body -> body.path("caseId").asText().equals(seeking))
                .toString();
        assertTrue(case_.contains("8000.00") && case_.contains("2026-03") && !case_.contains(adult));
        Api.withToken(sender)
                .body("{\"to\": \"withdrawn\", \"reason\": \"mistake\"}")
                .post(CASES + "/" + seeking + "/transitions");
        Nord.hears(
                "case",
                body -> body.path("caseId").asText().equals(seeking)
                        && !body.path("seeking").asBoolean());
        Nord.says(Nord.envelope("case", null, advert(family, "615", false)));
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 0);
    }

    @Test
    void what_does_not_prove_itself_is_refused_and_kept() {
        // Given
        UUID home = UUID.randomUUID();
        UUID foreign = UUID.randomUUID();
        Envelope first = Nord.envelope("offer", null, home(home, AALBORG, "available", 4));
        String jws = Nord.says(first);
        String[] parts = jws.split("\\.", -1);
        String other = Nord.signed(Nord.envelope("offer", null, home(home, AALBORG, "available", 9)));
        String altered = parts[0] + '.' + other.split("\\.", -1)[1] + '.' + parts[2];
        Envelope late = Nord.envelope("offer", null, home(home, AALBORG, "available", 7));
        String old = Nord.signed(new Envelope(
                late.id(),
                late.kind(),
                "nord",
                late.number(),
                null,
                Instant.now().minus(Duration.ofDays(40)),
                late.body(),
                null,
                null));
        String stranger = Nord.signed(
                new Envelope(late.id(), late.kind(), "syd", 1, null, Instant.now(), late.body(), null, null));

        // When
        Nord.publishes(jws);
        Nord.publishes(altered);
        Nord.publishes(old);
        Nord.publishes(stranger);
        Nord.publishes("no.message.atall");
        String ours = Nord.says(Nord.envelope("offer", null, home(foreign, "615", "available", 4)));
        String nobodys = Nord.says(Nord.envelope("repeat", "573", "[]"));
        String back = Nord.says(Nord.envelope("repeat", AALBORG, "[]"));
        String unknown = Nord.says(Nord.envelope("wish", null, "{}"));
        Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "reserved", 5)));

        // Then
        TestDatabase.await("select count(*) from housing_offers where id = '%s' and rooms = 5".formatted(home), 1);
        refused("replayed", parts[2]);
        refused("altered", altered.split("\\.", -1)[1]);
        refused("out-of-time", old.split("\\.", -1)[2]);
        refused("unknown-installation", stranger.split("\\.", -1)[2]);
        refused("malformed", "no.message.atall");
        refused("wrong-municipality", ours.split("\\.", -1)[2]);
        refused("not-served", nobodys.split("\\.", -1)[2]);
        refused("wrong-municipality", back.split("\\.", -1)[2]);
        refused("unknown-kind", unknown.split("\\.", -1)[2]);
        assertEquals(404, statusOf(OFFERS + "/" + foreign));
        Api.withToken(Tokens.organisation("90100009", SCOPES))
                .post(OFFERS + "/" + home + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("offer-elsewhere"));
    }

    @Test
    void what_a_silent_installation_told_ends_and_comes_back_with_it() {
        // Given
        UUID home = UUID.randomUUID();
        UUID family = UUID.randomUUID();
        String offer = home(home, AALBORG, "available", 4);
        Nord.says(Nord.envelope("keys", null, key(AALBORG, "80")));
        Nord.says(Nord.envelope("offer", null, offer));
        Nord.says(Nord.envelope("case", null, advert(family, "615", true)));
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 1);
        long asked = repeats();

        // When
        TestDatabase.execute("update exchange_installations set last_seen_at = now() - interval '2 days'");

        // Then
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 0);
        TestDatabase.await(
                "select count(*) from housing_offers where state = 'withdrawn' and id = '%s'".formatted(home), 1);
        TestDatabase.await("select count(*) from exchange_keys where municipality_code = '851'", 0);
        Nord.says(Nord.envelope("keys", null, key(AALBORG, "81")));
        TestDatabase.await("select count(*) from exchange_keys where municipality_code = '851' and key_id = '81'", 1);
        Topics.awaitUnchecked(Nord.TOPIC, (int) asked + 1, message -> Nord.isSaid(message, "repeat", _ -> true));
        Nord.says(Nord.envelope("offer", null, offer));
        TestDatabase.await(
                "select count(*) from housing_offers where state = 'available' and id = '%s'".formatted(home), 1);
    }

    @Test
    void what_a_removed_partner_told_ends_at_once_and_none_of_it_is_taken_again() {
        // Given
        UUID home = UUID.randomUUID();
        String said = Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 4)));
        TestDatabase.await(
                "select count(*) from housing_offers where state = 'available' and id = '%s'".formatted(home), 1);

        // When
        TwoInstallations.noPartner();

        // Then
        TestDatabase.await(
                "select count(*) from housing_offers where state = 'withdrawn' and id = '%s'".formatted(home), 1);
        TwoInstallations.partner("");
        Nord.publishes(said);
        refused("replayed", said.split("\\.", -1)[2]);
        assertEquals("withdrawn", TestDatabase.text("select state from housing_offers where id = '" + home + "'"));
    }

    @Test
    void a_partner_that_lost_its_count_begins_anew_and_nothing_of_before_is_taken_again() {
        // Given
        UUID home = UUID.randomUUID();
        String before = Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 4)));
        String beforeToo = Nord.signed(Nord.envelope("offer", null, home(home, AALBORG, "reserved", 9)));
        TestDatabase.await("select count(*) from housing_offers where id = '%s' and rooms = 4".formatted(home), 1);
        Nord.countsFrom(1);
        String lost = Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 5)));
        refused("replayed", lost.split("\\.", -1)[2]);

        // When
        TwoInstallations.partner(", \"countedFrom\": \"" + Instant.now() + "\"");

        // Then
        // The file of the partners is looked at once a second: what is said before that is refused.
        Waiting.await().pollInterval(Duration.ofSeconds(1)).until(() -> {
            Nord.countsFrom(1);
            Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 6)));
            return TestDatabase.number("select rooms from housing_offers where id = '" + home + "'") == 6;
        });
        Nord.publishes(before);
        Nord.publishes(beforeToo);
        Nord.publishes(lost);
        refused("replayed", before.split("\\.", -1)[2]);
        refused("replayed", beforeToo.split("\\.", -1)[2]);
        // Nor once the operator has taken it out again.
        TwoInstallations.partner("");
        isReadAgain();
        Nord.says(Nord.envelope("offer", null, home(home, AALBORG, "available", 7)));
        TestDatabase.await("select count(*) from housing_offers where id = '%s' and rooms = 7".formatted(home), 1);
        Nord.publishes(beforeToo);
        TestDatabase.await(
                "select count(*) from exchange_refusals where reason = 'replayed' and message like '%%%s%%'"
                        .formatted(beforeToo.split("\\.", -1)[2]),
                2);
        assertEquals(7, TestDatabase.number("select rooms from housing_offers where id = '" + home + "'"));
    }

    private static long repeats() {
        return Topics.awaitUnchecked(Nord.TOPIC, 1, _ -> true).stream()
                .filter(message -> Nord.isSaid(message, "repeat", _ -> true))
                .count();
    }

    /** The file of the partners is looked at once a second. */
    private static void isReadAgain() {
        try {
            Thread.sleep(Duration.ofMillis(1_500));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_misses_something_asks_for_all_that_holds() {
        // Given
        UUID family = UUID.randomUUID();
        Nord.says(Nord.envelope("keys", null, key(AALBORG, "78")));
        Nord.says(Nord.envelope("case", null, advert(family, "615", true)));
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 1);
        Nord.loses(3);
        long asked = repeats();

        // When
        Nord.says(Nord.envelope("keys", null, key(AALBORG, "79")));

        // Then
        TestDatabase.await("select count(*) from exchange_keys where municipality_code = '851' and key_id = '79'", 1);
        TestDatabase.await("select count(*) from relocation_cases where id = '%s'".formatted(family), 0);
        var repeats = Topics.awaitUnchecked(
                Nord.TOPIC, (int) asked + 1, message -> Nord.isSaid(message, "repeat", _ -> true));
        assertEquals(
                AALBORG,
                Signatures.read(repeats.getLast().data().toString()).envelope().municipalityCode());
        Api.as(Persona.HORSENS)
                .get(PARTNERS)
                .then()
                .body("items.find { it.municipalityCode == '851' }.keyId", equalTo("0000004f"));
    }
}
