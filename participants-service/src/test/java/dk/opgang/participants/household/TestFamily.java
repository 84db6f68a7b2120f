package dk.opgang.participants.household;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Families of Horsens, for tests of what belongs to a household. */
public final class TestFamily {

    private TestFamily() {}

    /** A household of those participants since 2015. */
    public static UUID of(UUID... members) {
        return Fixture.id(post(members).statusCode(201));
    }

    /** A household of one participant. */
    public static UUID ofOne() {
        return of(Fixture.participant());
    }

    public static ValidatableResponse post(UUID... members) {
        List<Map<String, Object>> told =
                Stream.of(members).map(member -> member(member, "2015-01-01")).toList();
        return as(Persona.HORSENS)
                .body(Map.of("members", told))
                .post("/v1/households")
                .then();
    }

    public static Map<String, Object> member(UUID participant, String from) {
        Map<String, Object> member = new HashMap<>();
        member.put("participantId", participant);
        member.put("role", "adult");
        member.put("from", from);
        return member;
    }

    /** Records a draw of the household. */
    public static void draw(UUID household, String kind, int year, String amountDkk) {
        as(Persona.HORSENS)
                .body(Map.of("kind", kind, "year", year, "amountDkk", amountDkk, "basis", "actual"))
                .post("/v1/households/{id}/draws", household)
                .then()
                .statusCode(201);
    }

    /** Agrees on a budget of 2024 with a frame, all of which the household draws. */
    public static void budget(UUID household, String frameDkk, Map<String, Object> rules) {
        budget(household, 2024, frameDkk, rules);
    }

    /** The same of another year. */
    public static void budget(UUID household, int year, String frameDkk, Map<String, Object> rules) {
        draw(household, "single-payments", year, frameDkk);
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("ownFrameDkk", frameDkk, "rules", rules))
                .put("/v1/households/{id}/budget?year={year}", household, year)
                .then()
                .statusCode(201);
    }
}
