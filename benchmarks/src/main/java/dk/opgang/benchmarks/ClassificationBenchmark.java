package dk.opgang.benchmarks;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/**
 * The whole country classified for one list over HTTP, beside a plain {@code SELECT} of all its figures by the same driver; then once
 * more with a history twice as long. Arguments: areas (1,000 if missing).
 */
public final class ClassificationBenchmark {

    private static final int LAST_YEAR = 2025;
    private static final int YEARS = 15;
    private static final int WARM_UPS = 60;
    private static final int TIMES = 60;
    private static final double AIM_MILLIS = 100;

    private ClassificationBenchmark() {}

    public static void main(String[] args) throws Exception {
        int areas = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = LocalStack.start(StackSettings.isolated(folder.resolve("stack"), Map.of()));
                Connection database =
                        stack.postgres().superuser("housing_areas").getConnection()) {
            String token = new TokenClient(stack.issuer().issuerUrl()).token(Persona.FRONTEND);
            URI service = stack.service("housing-areas-service").address();
            HttpRequest list = HttpRequest.newBuilder(
                            service.resolve("/v1/classifications?limit=500&listDate=" + LAST_YEAR + "-12-01"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            Country country = new Country(database);
            country.areas(areas);
            measure("%,d areas, %d years".formatted(areas, YEARS), country, YEARS, list, database);
            measure("%,d areas, %d years".formatted(areas, 2 * YEARS), country, 2 * YEARS, list, database);
        }
    }

    private static void measure(String what, Country country, int years, HttpRequest list, Connection database)
            throws Exception {
        country.figures(LAST_YEAR - years + 1, LAST_YEAR);
        try (HttpClient http = HttpClient.newHttpClient()) {
            Latency classified = Latency.of(WARM_UPS, TIMES, () -> get(http, list));
            Latency selected = Latency.of(WARM_UPS / 4, TIMES / 4, () -> select(database));
            System.out.println(classified.line("Classified over HTTP, " + what));
            System.out.println(selected.line("SELECT of all their figures"));
            System.out.printf(
                    "%-58s %.2f of SELECT; aim: a median of at most %.0f ms%n",
                    "Ratio", classified.median() / selected.median(), AIM_MILLIS);
        }
    }

    private static int get(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body().length();
    }

    private static int select(Connection database) throws SQLException {
        int rows = 0;
        try (PreparedStatement statement =
                        database.prepareStatement("select housing_area_id, indicator, year, value from observations");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                row.getObject(1, UUID.class);
                row.getString(2);
                row.getInt(3);
                row.getBigDecimal(4);
                rows++;
            }
        }
        return rows;
    }
}
