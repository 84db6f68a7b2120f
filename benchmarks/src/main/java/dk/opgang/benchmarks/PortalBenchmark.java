package dk.opgang.benchmarks;

import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of the portal at a thousand areas with their figures, beside the limit of the contract: as everybody reads them, for whom what
 * the services answered is kept for a moment, and with a token, for which nothing is kept. Arguments: areas (1,000 if missing), how many years
 * of figures each has (10 if missing).
 */
public final class PortalBenchmark {

    private static final int WARM_UPS = 60;
    private static final int TIMES = 100;
    private static final double LIMIT_MILLIS = 100;

    /** Limits that nobody reaches: the time of a page is measured, not how many one address may have. */
    private static final Map<String, String> WIDE = Map.of(
            "OPGANG_GATEWAY_RATE_REQUESTS", "100000000",
            "OPGANG_GATEWAY_RATE_PUBLIC_REQUESTS", "100000000",
            "OPGANG_GATEWAY_RATE_ANONYMOUS_REQUESTS", "100000000");

    private PortalBenchmark() {}

    public static void main(String[] args) throws Exception {
        int areas = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int lastYear = LocalDate.now(ZoneId.of("Europe/Copenhagen")).getYear() - 1;
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalStack stack = Guarantees.stack(StackSettings.isolated(folder.resolve("stack"), WIDE));
                Connection database =
                        stack.postgres().superuser("housing_areas").getConnection();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            Country country = new Country(database);
            country.areas(areas);
            country.figures(lastYear - years + 1, lastYear);
            String token = new TokenClient(stack.issuer().issuerUrl()).token(Persona.FRONTEND);
            Map<String, HttpRequest> pages = new LinkedHashMap<>();
            pages(area(database), lastYear).forEach((name, address) -> {
                HttpRequest.Builder asked =
                        HttpRequest.newBuilder(stack.gateway().resolve(address)).header("Accept", "text/html");
                pages.put(name + ", %,d areas".formatted(areas), asked.build());
                pages.put(
                        "  with a token, " + name,
                        asked.header("Authorization", "Bearer " + token).build());
            });
            // Whichever page came first would pay for what the pages have in common.
            for (HttpRequest page : pages.values()) {
                Latency.of(0, WARM_UPS, () -> get(http, page));
            }
            for (Map.Entry<String, HttpRequest> page : pages.entrySet()) {
                measure(page.getKey(), http, page.getValue());
            }
        }
    }

    private static Map<String, String> pages(String area, int lastYear) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/areas", "/areas");
        pages.put("/areas, the last page", "/areas?page=10");
        pages.put("/areas, sorted by a figure", "/areas?sort=-residents");
        pages.put("/areas, those of a word", "/areas?text=99");
        pages.put("/areas, of an earlier list", "/areas?listDate=" + (lastYear - 1) + "-12-01");
        pages.put("/areas, of that, sorted", "/areas?listDate=" + (lastYear - 1) + "-12-01&sort=-residents");
        pages.put("/", "/");
        pages.put("/areas/{id}", "/areas/" + area);
        return pages;
    }

    private static void measure(String what, HttpClient http, HttpRequest page) throws Exception {
        Latency answered = Latency.of(1, TIMES, () -> get(http, page));
        System.out.println(answered.line(what));
        System.out.println(answered.ratio(LIMIT_MILLIS));
    }

    private static int get(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body().length();
    }

    private static String area(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select id::text from housing_areas order by name desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
