package dk.opgang.benchmarks;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow table of one area after another over HTTP, as the municipality and as the public read it; then once more with as many
 * periods again, all of them older. Arguments: periods (1,000,000 if missing).
 */
public final class FlowBenchmark {

    private static final int AREAS = 200;
    private static final int WARM_UPS = 200;
    private static final int TIMES = 400;
    private static final double LIMIT_MILLIS = 50;
    private static final String DATES = "/flows?from=2018-04-01&to=2020-02-01";

    private static final String YEAR = "/flows?from=2018-01-01&to=2019-01-01";

    private static final String BESIDE = "&compareWith=municipality";

    // Ten years of periods that last two months to two years; the history before has none that is still open.
    private static final String SPELLS = """
        insert into flow_spells (participant_id, municipality_code, housing_area_id, benefit_group, period_from, period_to,
                                 opened_by, closed_by)
        select gen_random_uuid(), '615', a.ids[1 + n %% cardinality(a.ids)],
               (array['a-dagpenge', 'kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'ressourceforloeb'])[1 + n %% 5],
               p.starts, p.starts + 60 + n %% 670, 'newly-unemployed', 'employment'
        from generate_series(1, %d) n, (select array_agg(id) ids from housing_areas) a,
             lateral (select date '%s' + (random() * 3300)::int + n * 0 starts) p\
        """;

    // As many benefits again, of the citizens of a hundred municipalities.
    private static final String BENEFITS = """
        insert into benefit_periods (id, participant_id, municipality_code, benefit_group, period_from, period_to)
        select gen_random_uuid(), gen_random_uuid(), (array['615', '101'])[1 + least(n %% 100, 1)], 'kontanthjaelp',
               p.starts, p.starts + 60 + n %% 670
        from generate_series(1, %d) n, lateral (select date '%s' + (random() * 3300)::int + n * 0 starts) p\
        """;

    private FlowBenchmark() {}

    public static void main(String[] args) throws Exception {
        int periods = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"));
                Connection database =
                        stack.postgres().superuser("housing_areas").getConnection()) {
            TokenClient tokens = new TokenClient(stack.issuer().issuerUrl());
            URI service = stack.service("housing-areas-service").address();
            new Country(database).areas(AREAS);
            List<String> areas = areas(database);
            for (String begin : List.of("2012-01-01", "2000-01-01")) {
                execute(database, SPELLS.formatted(periods, begin));
                execute(database, BENEFITS.formatted(periods, begin));
                execute(database, "vacuum analyze flow_spells, benefit_periods");
                measure("%,d periods from %s on".formatted(periods, begin), service, tokens, areas);
            }
        }
    }

    private static void measure(String what, URI service, TokenClient tokens, List<String> areas) throws Exception {
        System.out.println("Added: " + what);
        try (HttpClient http = HttpClient.newHttpClient()) {
            line(http, service, tokens.token(Persona.HORSENS), areas, "Flows, as Horsens reads them", DATES);
            line(
                    http,
                    service,
                    tokens.token(Persona.HORSENS),
                    areas,
                    "The same beside the municipality",
                    DATES + BESIDE);
            line(http, service, tokens.token(Persona.FRONTEND), areas, "Flows, as everybody reads them", YEAR);
        }
    }

    private static void line(HttpClient http, URI service, String token, List<String> areas, String what, String path)
            throws Exception {
        int[] next = {0};
        Latency latency = Latency.of(
                WARM_UPS,
                TIMES,
                () -> get(
                        http,
                        service.resolve("/v1/housing-areas/" + areas.get(next[0]++ % areas.size()) + path),
                        token));
        System.out.println(latency.line(what));
        System.out.println(latency.ratio(LIMIT_MILLIS));
    }

    private static int get(HttpClient http, URI address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body().length();
    }

    private static List<String> areas(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select id from housing_areas")) {
            List<String> areas = new ArrayList<>();
            while (row.next()) {
                areas.add(row.getString(1));
            }
            return areas;
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
