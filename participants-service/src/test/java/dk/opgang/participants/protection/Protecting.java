package dk.opgang.participants.protection;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody protected, in an area where nobody else lives, whom a municipality and an organisation may read. */
record Protecting(UUID id, UUID area) {

    /** Today where the law counts days. */
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    static final String NAME_AND_ADDRESS = "name-and-address";
    static final String THREATENED = "threatened";

    /** Somebody who lives in a small area and is on a benefit, and not protected. */
    static Protecting nobodyYet() {
        UUID area = UUID.randomUUID();
        Map<String, Object> body = citizen();
        body.put("residence", Map.of("housingAreaId", area, "from", "2017-01-01"));
        body.put("benefit", Map.of("group", "kontanthjaelp", "from", "2018-01-01"));
        return new Protecting(Fixture.id(register(body).statusCode(201)), area);
    }

    /** The same, read by Greve and Odinsgaarden under consents to everything, and protected since last month. */
    static Protecting consented(String kind) {
        Protecting somebody = nobodyYet();
        String[] all = {"identity", "contact-information", "residence", "benefits", "contacts", "education"};
        consent(somebody.id, Persona.GREVE.municipality().orElseThrow(), all);
        consent(somebody.id, Persona.ODINSGAARDEN.organisation().orElseThrow(), all);
        somebody.protect(kind, TODAY.minusMonths(1), null).statusCode(201);
        return somebody;
    }

    ValidatableResponse protect(String kind, LocalDate from, LocalDate until) {
        return as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(form(kind, from, until))
                .put(path("/protection"))
                .then();
    }

    static Map<String, Object> form(String kind, LocalDate from, LocalDate until) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", kind);
        form.put("from", from.toString());
        form.put("until", until == null ? null : until.toString());
        return form;
    }

    String path(String below) {
        return "/v1/participants/" + id + below;
    }
}
