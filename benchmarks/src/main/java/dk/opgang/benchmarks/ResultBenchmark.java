package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The results of one initiative after another over HTTP: exact as the municipality reads them, then as its partner reads them for the
 * first time, which decides and keeps what is published, and again. Arguments: placements of each initiative (2,000 if missing).
 */
public final class ResultBenchmark {

    private static final int INITIATIVES = 100;
    private static final int TIMES = 400;
    private static final String NAME = "Benchmark ";
    private static final String PARTNER = Persona.ODINSGAARDEN.organisation().orElseThrow();

    // Ten years that have ended; a third of the placements is posted by the partner, and one in twenty is of the other
    // municipality.
    private static final String PLACEMENTS = """
        insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id,
                                municipality_code, initiative_id, kind, employer_cvr, employer_name, employer_kind, period_from,
                                weekly_hours, outcome_kind, outcome_on)
        select gen_random_uuid(), now(), now(), 0,
               case when n %% 3 = 0 then 'organisation:%s' else 'municipality:615' end, 'benchmark', i.id || '-' || n,
               gen_random_uuid(), case when n %% 20 = 0 then '253' else '615' end, i.id,
               (array['company-internship', 'tasting-internship', 'ordinary-job'])[1 + n %% 3], '137481' || n %% 89, 'Testfirma',
               'private', date '2015-01-01' + (n * 37) %% 3650, 37,
               case when n %% 4 = 0 then 'ordinary-job' end, case when n %% 4 = 0 then date '2015-03-01' + (n * 37) %% 3650 end
        from generate_series(1, %d) n, (select id from initiatives where name like 'Benchmark %%') i""";

    private ResultBenchmark() {}

    public static void main(String[] args) throws Exception {
        int placements = args.length == 0 ? 2_000 : Integer.parseInt(args[0]);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"));
                Connection database = stack.postgres().superuser("initiatives").getConnection();
                HttpClient http = HttpClient.newHttpClient()) {
            TokenClient tokens = new TokenClient(stack.issuer().issuerUrl());
            URI service = stack.service("initiatives-service").address();
            List<String> initiatives = initiatives(new OpgangApi(stack.gateway(), tokens, Persona.HORSENS));
            execute(database, PLACEMENTS.formatted(PARTNER, placements));
            execute(database, "vacuum analyze placements");
            Reading exact = new Reading(http, service, tokens.token(Persona.HORSENS), initiatives);
            Reading published = new Reading(http, service, tokens.token(Persona.ODINSGAARDEN), initiatives);
            Latency own = exact.measure(INITIATIVES, TIMES, "Results, as the municipality reads them");
            Latency first = published.measure(0, INITIATIVES, "The same, as a partner reads them first");
            Latency again = published.measure(0, TIMES, "The same again");
            System.out.println("  published / exact: first %.2f, again %.2f"
                    .formatted(first.median() / own.median(), again.median() / own.median()));
        }
    }

    private record Reading(HttpClient http, URI service, String token, List<String> initiatives) {

        Latency measure(int warmUps, int times, String what) throws Exception {
            int[] next = {0};
            Latency latency = Latency.of(
                    warmUps,
                    times,
                    () -> get("/v1/initiatives/" + initiatives.get(next[0]++ % initiatives.size()) + "/results"));
            System.out.println(latency.line(what));
            return latency;
        }

        private int get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(service.resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer.body().length();
        }
    }

    private static List<String> initiatives(OpgangApi horsens) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < INITIATIVES; i++) {
            Map<String, Object> form = Map.of(
                    "templateKey",
                    "outreach-employment",
                    "name",
                    NAME + i,
                    "municipalityCodes",
                    List.of("615"),
                    "period",
                    Map.of("from", "2014-01-01"),
                    "partners",
                    List.of(Map.of("organisation", PARTNER, "role", "housing-organisation")));
            ids.add(horsens.post("/v1/initiatives", form).path("id").asString());
        }
        return ids;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
