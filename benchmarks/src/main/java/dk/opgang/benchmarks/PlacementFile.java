package dk.opgang.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of placement rows such as a housing organisation posts.
 *
 * @param source what the ids of the rows begin with: other rows are other placements
 * @param people whom the rows place in turn
 * @param initiative the id of the initiative that they belong to; empty for none
 * @param young of whom every tenth row is, with hours that only somebody who is 18 may have; without any, no row asks for an age
 */
record PlacementFile(String source, List<String> people, String housingAreaId, String initiative, List<String> young) {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    /** No divisor of the number of people, so that the placements of one person are not all on the same days. */
    private static final int DAYS = 997;

    /** One row in so many is of somebody young. */
    private static final int OPEN = 10;

    private static final LocalDate EIGHTEEN = LocalDate.of(2019, 1, 2);
    private static final int DAYS_OF_YEAR = 360;

    PlacementFile(String source, List<String> people, String housingAreaId) {
        this(source, people, housingAreaId, "", List.of());
    }

    PlacementFile ofInitiative(String id) {
        return new PlacementFile(source, people, housingAreaId, id, young);
    }

    PlacementFile withYoung(List<String> ids) {
        return new PlacementFile(source, people, housingAreaId, initiative, ids);
    }

    void write(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,"
                    + "housingAreaId,from,to,weeklyHours,hourlyWageDkk,schoolStatus,outcome,outcomeOn\n");
            for (int i = 0; i < rows; i++) {
                boolean isOpen = !young.isEmpty() && i % OPEN == 0;
                out.write(
                        isOpen
                                ? row(i, young, "ordinary-job", EIGHTEEN.plusDays(i / OPEN % DAYS_OF_YEAR), 45)
                                : row(i, people, "company-internship", FIRST.plusDays(i % DAYS), 25));
            }
        }
    }

    private String row(int number, List<String> of, String kind, LocalDate from, int weeklyHours) {
        LocalDate to = from.plusWeeks(8);
        String person = of.get((of == young ? number / OPEN : number) % of.size());
        return "benchmark," + source + "-" + number + "," + person + "," + initiative + "," + kind
                + ",90400010,Eksempel Handel,private," + housingAreaId + "," + from + "," + to + "," + weeklyHours
                + ",,,none," + to + "\n";
    }
}
