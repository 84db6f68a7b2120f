package dk.opgang.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of placement rows such as a housing organisation posts: nine in ten are internships of ten days, one in ten is a job. Nobody is placed
 * twice on the same day.
 *
 * @param source what the ids of the rows begin with: other rows are other placements
 * @param trainees who is an intern, in turn, each every 25 days from 2018 on
 * @param workers who has a job, in turn, each every 20 days of 2019, with hours that only somebody who is 18 may have
 * @param initiative the id of the initiative that they belong to; empty for none
 */
record PlacementFile(
        String source, List<String> trainees, List<String> workers, String housingAreaId, String initiative) {

    /** Where all of them are placed. */
    static final String EMPLOYER = "90400010";

    /** One row in so many is a job. */
    private static final int JOBS = 10;

    private static final LocalDate FIRST_INTERNSHIP = LocalDate.of(2018, 1, 1);
    private static final int INTERNSHIP_EVERY = 25;
    private static final int INTERNSHIP_DAYS = 10;
    private static final LocalDate FIRST_JOB = LocalDate.of(2019, 1, 2);
    private static final int JOB_EVERY = 20;
    private static final int JOB_DAYS = 13;

    void write(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,"
                    + "housingAreaId,from,to,weeklyHours,hourlyWageDkk,schoolStatus,outcome,outcomeOn\n");
            for (int i = 0; i < rows; i++) {
                out.write(i % JOBS == 0 ? job(i) : internship(i));
            }
        }
    }

    private String internship(int row) {
        int number = row - row / JOBS - 1;
        LocalDate from = FIRST_INTERNSHIP.plusDays((long) number / trainees.size() * INTERNSHIP_EVERY);
        return line(
                row,
                trainees.get(number % trainees.size()),
                "tasting-internship",
                from,
                from.plusDays(INTERNSHIP_DAYS),
                25);
    }

    private String job(int row) {
        int number = row / JOBS;
        LocalDate from = FIRST_JOB.plusDays((long) number / workers.size() * JOB_EVERY);
        return line(row, workers.get(number % workers.size()), "ordinary-job", from, from.plusDays(JOB_DAYS), 45);
    }

    private String line(int row, String person, String kind, LocalDate from, LocalDate to, int weeklyHours) {
        return "benchmark," + source + "-" + row + "," + person + "," + initiative + "," + kind + "," + EMPLOYER
                + ",Eksempel Handel,private," + housingAreaId + "," + from + "," + to + "," + weeklyHours + ",,,none,"
                + to + "\n";
    }
}
