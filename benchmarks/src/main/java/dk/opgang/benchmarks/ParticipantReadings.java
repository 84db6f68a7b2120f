package dk.opgang.benchmarks;

import dk.opgang.local.oidc.Persona;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is read of people again and again, with how long it takes: lists, filters, a look-up, alerts, a household. */
final class ParticipantReadings {

    private static final String SERVICE = "participants-service";
    private static final int WARM_UPS = 400;
    private static final int TIMES = 300;
    private static final int OK = 200;

    /** Alerts and households of those who have none yet: of one in a hundred, and of one in ten. */
    private static final String ALERTS = """
            insert into coordination_alerts (id, participant_id, municipality_code, kind, first_party, second_party, state, occurrence,
                raised_at, activities, first_initiatives, second_initiatives, known_enrolments, decisions, created_at, updated_at, version)
            select gen_random_uuid(), id, '615', 'employment', '615', '90100009', 'open', 1, now(), '[]', '{}', '{}', '{}', '[]', created_at,
                   created_at, 0
            from participants where right(source_id, 2) = '00' on conflict do nothing""";

    private static final String HOUSEHOLDS = """
            with homes as (
                insert into households (id, municipality_code, source_system, source_id, member_changes, created_at, updated_at, version)
                select gen_random_uuid(), '615', 'benchmark', source_id, 0, created_at, created_at, 0
                from participants where right(source_id, 1) = '7' on conflict do nothing returning id, source_id)
            insert into household_draws (id, household_id, municipality_code, kind, draw_year, amount_dkk, basis, created_at, updated_at, version)
            select gen_random_uuid(), h.id, '615', k.kind, y.year, 1000.25, 'actual', now(), now(), 0
            from homes h, generate_series(2017, 2019) as y (year),
                 unnest(array ['income-support', 'single-payments', 'health-and-dental']) as k (kind)""";

    private final Running running;
    private final String token;
    private final Map<String, HttpRequest> requests = new LinkedHashMap<>();

    private ParticipantReadings(Running running) {
        this.running = running;
        this.token = running.token(Persona.HORSENS);
    }

    /** Measures all of them as many people as there are now. */
    static Map<String, Latency> of(Running running, String area) throws Exception {
        running.execute("participants", ALERTS);
        running.execute("participants", HOUSEHOLDS);
        running.execute("participants", "analyze");
        return new ParticipantReadings(running).measured(area);
    }

    private Map<String, Latency> measured(String area) throws Exception {
        get("list", "/v1/participants?limit=50");
        get("filter by area", "/v1/participants?housingAreaId=" + area + "&limit=50");
        get(
                "filter by benefit and birth",
                "/v1/participants?benefitGroup=kontanthjaelp&birthYearFrom=1960&birthYearTo=1961&limit=50");
        requests.put(
                "look-up",
                running.post(SERVICE, token, "/v1/participants/lookup", "{\"cpr\": \"" + People.cpr(4_711) + "\"}"));
        get("alerts", "/v1/coordination-alerts?state=open&limit=50");
        get("household summary", "/v1/households/" + household() + "/draws/summary");
        Map<String, Latency> all = new LinkedHashMap<>();
        for (Map.Entry<String, HttpRequest> request : requests.entrySet()) {
            all.put(request.getKey(), Latency.of(WARM_UPS, TIMES, () -> answered(request.getValue())));
        }
        return all;
    }

    private void get(String what, String path) {
        requests.put(what, running.get(SERVICE, token, path));
    }

    private String household() throws SQLException {
        return running.texts("participants", "select id from households where source_id = 'person-4717'")
                .getFirst();
    }

    private HttpResponse<Void> answered(HttpRequest request) throws Exception {
        HttpResponse<Void> answer = running.http().send(request, BodyHandlers.discarding());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }
}
