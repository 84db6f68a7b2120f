package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.value.Cvr;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Companies and their networks, for tests. */
final class Companies {

    /** An organisation that no test makes a partner of an initiative. */
    static final String HOUSING = Persona.HIMMERLAND.organisation().orElseThrow();

    private Companies() {}

    /** A number that no company of another test has. */
    static String cvr() {
        while (true) {
            String number = Integer.toString(ThreadLocalRandom.current().nextInt(20_000_000, 90_000_000));
            if (Cvr.isValid(number)) {
                return number;
            }
        }
    }

    /** So many different ones, the same each time. */
    static List<String> many(int count) {
        return IntStream.range(40_000_000, 90_000_000)
                .mapToObj(Integer::toString)
                .filter(Cvr::isValid)
                .limit(count)
                .toList();
    }

    static Response register(Persona poster, String cvr) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("source", Map.of("system", "crm", "id", UUID.randomUUID().toString()));
        form.put("cvr", cvr);
        form.put("name", "Testfirma");
        form.put("kind", "private");
        form.put("contact", Map.of("function", "hr", "phone", "+45 12 34 56 78"));
        return as(poster).body(form).post("/v1/employers");
    }

    /** A network in the municipality 615. */
    static String network(String municipality, String secretariat) {
        return Api.id(as(Persona.HORSENS)
                .body(Map.of(
                        "name",
                        "ErhvervsNetværk",
                        "municipalityCodes",
                        List.of(municipality),
                        "secretariat",
                        secretariat))
                .post("/v1/company-networks"));
    }

    static Response join(String network, String cvr, String from) {
        return joinAs(Persona.HORSENS, network, cvr, from);
    }

    static Response joinAs(Persona poster, String network, String cvr, String from) {
        return as(poster).body(Map.of("cvr", cvr, "from", from)).post("/v1/company-networks/{id}/members", network);
    }

    /** A job bus of the initiative in 2019 with one employer. */
    static String event(UUID initiative, Map<String, ?> changes) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("initiativeId", initiative);
        form.put("kind", "job-bus");
        form.put("name", "Jobbus");
        form.put("at", "2019-03-01T08:00:00Z");
        form.put("minutes", 180);
        form.put("employers", List.of(Map.of("cvr", World.EMPLOYER)));
        form.putAll(changes);
        return Api.id(as(Persona.HORSENS).body(form).post("/v1/employer-events"));
    }
}
