package dk.opgang.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A file of placement rows such as a housing organisation posts. */
final class PlacementFile {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 1_000;

    private PlacementFile() {}

    static void write(Path file, int rows, List<String> participantIds, String housingAreaId) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,"
                    + "housingAreaId,from,to,weeklyHours,hourlyWageDkk,schoolStatus,outcome,outcomeOn\n");
            for (int i = 0; i < rows; i++) {
                LocalDate from = FIRST.plusDays(i % DAYS);
                out.write("benchmark,placement-" + i + "," + participantIds.get(i % participantIds.size())
                        + ",,company-internship,90400010,Eksempel Handel,private," + housingAreaId + "," + from + ","
                        + from.plusWeeks(8) + ",25,,,none," + from.plusWeeks(8) + "\n");
            }
        }
    }
}
