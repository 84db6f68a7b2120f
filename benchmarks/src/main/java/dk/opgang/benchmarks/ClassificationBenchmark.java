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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The whole country classified for one list, and warned early, over HTTP, beside a plain {@code SELECT} of all its figures by the same
 * driver; then once more with a history twice as long. Arguments: areas (1,000 if missing).
 */
public final class ClassificationBenchmark {

    private static final int LAST_YEAR = 2025;
    private static final int YEARS = 15;
    private static final int WARM_UPS = 150;
    private static final int TIMES = 100;
    private static final double LIMIT_MILLIS = 100;
    private static final List<Question> QUESTIONS = List.of(
            new Question("Classified", "/v1/classifications"), new Question("Warned early", "/v1/early-warnings"));

    private record Question(String what, String path) {}

    private ClassificationBenchmark() {}

    public static void main(String[] args) throws Exception {
        int areas = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(folder.resolve("stack"));
                Connection database =
                        stack.postgres().superuser("housing_areas").getConnection()) {
            String token = new TokenClient(stack.issuer().issuerUrl()).token(Persona.FRONTEND);
            URI service = stack.service("housing-areas-service").address();
            Country country = new Country(database);
            country.areas(areas);
            for (int years : new int[] {YEARS, 2 * YEARS}) {
                country.figures(LAST_YEAR - years + 1, LAST_YEAR);
                measure("%,d areas, %d years".formatted(areas, years), service, token, database);
            }
        }
    }

    private static void measure(String country, URI service, String token, Connection database) throws Exception {
        Latency selected = Latency.of(WARM_UPS / 10, TIMES / 5, () -> select(database));
        System.out.println(selected.line("SELECT of all figures, " + country));
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Question question : QUESTIONS) {
                HttpRequest list = HttpRequest.newBuilder(
                                service.resolve(question.path() + "?limit=500&listDate=" + LAST_YEAR + "-12-01"))
                        .header("Authorization", "Bearer " + token)
                        .build();
                Latency answered = Latency.of(WARM_UPS, TIMES, () -> get(http, list));
                System.out.println(answered.line(question.what() + " over HTTP, " + country));
                System.out.println(answered.ratio(LIMIT_MILLIS, selected));
            }
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
