package dk.opgang.housingareas.api;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import java.util.UUID;

/** What tests begin with. */
final class Given {

    private Given() {}

    /** An area of Horsens that Odinsgaarden lets. */
    static UUID sundparken() {
        return area(Persona.HORSENS, "615", "90100009");
    }

    static UUID area(Persona poster, String municipality, String organisation) {
        return UUID.fromString(Api.id(Api.as(poster)
                .body("""
                        {"name": "Sundparken", "municipalityCode": "%s", "housingOrganisation": "%s"}""".formatted(municipality, organisation))
                .post("/v1/housing-areas")
                .then()
                .statusCode(201)
                .extract()
                .response()));
    }

    static void observed(UUID area, String indicator, int year, String value) {
        Api.as(Persona.ADMIN)
                .header("If-None-Match", "*")
                .body("{\"value\": " + value + ", \"source\": \"test\"}")
                .put("/v1/housing-areas/" + area + "/observations/" + indicator + "/" + year)
                .then()
                .statusCode(201);
    }
}
