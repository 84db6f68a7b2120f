package dk.opgang.benchmarks;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Batches of hours that 10,000 people worked, and of lessons that they attended, through the gateway, each beside {@code COPY} of the rows that
 * it made into an empty table with the same indexes. Argument: how many rows each has ({@code 1000000}).
 */
public final class HoursBenchmark {

    private static final String SERVICE = "initiatives-service";
    private static final double OF_COPY = 0.2;
    private static final int PEOPLE = 10_000;

    /** Somebody who was not enrolled on the day was not present either. */
    private static final String ALL_ALONG = """
            update enrolments set period_from = date '2015-01-01', state = 'active', state_since = date '2015-01-01'
            where initiative_id = '%s'""";

    private final Running running;
    private final OpgangApi horsens;
    private final Programmes programmes;
    private final int rows;

    private HoursBenchmark(Running running, int rows) {
        this.running = running;
        this.horsens = running.api(Persona.HORSENS);
        this.programmes = new Programmes(running, horsens);
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        try (Running running = Running.start()) {
            new HoursBenchmark(running, rows).run();
        }
    }

    private void run() throws Exception {
        String area = running.area(horsens);
        running.people(horsens, PEOPLE, area);
        List<String> people = Running.living(horsens, area);
        Path placements = file(
                "placements.csv",
                PEOPLE,
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,"
                        + "weeklyHours",
                n -> "benchmark,p-" + n + "," + people.get(n % people.size())
                        + ",ordinary-job,90400010,Eksempel Handel,private,2019-01-01,2019-12-31,37");
        post("Placements", Batch.file("placements", placements));
        int days = Math.max(1, rows / PEOPLE);
        Path hours = file(
                "hours.csv",
                rows,
                "sourceSystem,sourceId,placementSourceId,date,hours",
                n -> "benchmark,h-" + n + ",p-" + n / days + ","
                        + LocalDate.of(2019, 1, 2).plusDays(n % days) + ",3");
        beside("Hours", Batch.file("/v1/hours-batches", hours), "placement_hours");
        String lessons = lessons();
        programmes.enrol(lessons, PEOPLE);
        running.execute(Programmes.DATABASE, ALL_ALONG.formatted(lessons));
        List<String> enrolments = running.texts(
                Programmes.DATABASE,
                "select id from enrolments where initiative_id = '" + lessons + "' order by source_id::int");
        Path attendance = file(
                "attendance.csv",
                rows,
                "sourceSystem,sourceId,occasionSourceId,initiativeId,activity,at,enrolmentId,attendance",
                n -> "benchmark,a-" + n + ",o-" + n % days + "," + lessons + ",lesson,"
                        + LocalDate.of(2019, 1, 2).plusDays(n % days) + "T10:00:00Z," + enrolments.get(n / days)
                        + ",present");
        beside("Attendances", Batch.file("/v1/attendance-batches", attendance), "attendances");
        System.out.printf(
                "%-58s %,d MB resident at the peak%n",
                "Memory of initiatives-service (heap 512 MB)",
                Memory.peakMegabytes(running.stack().service(SERVICE).process()));
    }

    private interface Row {
        String of(int number);
    }

    private Path file(String name, int count, String header, Row row) throws IOException {
        Path file = running.folder().resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int n = 0; n < count; n++) {
                out.write(row.of(n) + "\n");
            }
        }
        return file;
    }

    private void beside(String what, Batch batch, String table) throws Exception {
        Rate rate = post(what + " through the gateway", batch);
        Rate copy;
        try (Connection connection = running.database(Programmes.DATABASE)) {
            copy = new CopyPeer(connection).run(table, running.folder().resolve(table + ".copy"));
        }
        System.out.println(rate.line());
        System.out.println(copy.line());
        System.out.printf(
                "%-58s %.2f of COPY (aim: at least %.2f)%n", "  ratio", rate.perSecond() / copy.perSecond(), OF_COPY);
    }

    private Rate post(String what, Batch batch) {
        long start = System.nanoTime();
        BatchReceipt receipt = horsens.postBatch(batch, new BatchListener() {});
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (!receipt.isCompleted() || receipt.rows().rejected() > 0) {
            throw new IllegalStateException(what + ": " + receipt.status() + ", " + receipt.rows());
        }
        return new Rate(what, receipt.rows().received(), time);
    }

    /** An initiative in which there are lessons. */
    private String lessons() {
        String key = "lessons-" + UUID.randomUUID().toString().substring(24);
        horsens.post(
                "/v1/initiative-templates",
                Map.of(
                        "format",
                        2,
                        "key",
                        key,
                        "name",
                        Map.of("da", "Lektioner", "en", "Lessons"),
                        "theme",
                        "community",
                        "source",
                        "benchmark",
                        "participants",
                        Map.of("benefitGroups", List.of(), "consentRequired", false),
                        "activities",
                        List.of(Map.of(
                                "key",
                                "lesson",
                                "name",
                                Map.of("da", "Lektion", "en", "Lesson"),
                                "kind",
                                "class",
                                "for",
                                "initiative",
                                "attendance",
                                true))));
        return programmes.initiative(key);
    }
}
