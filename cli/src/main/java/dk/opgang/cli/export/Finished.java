package dk.opgang.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import dk.opgang.cli.base.Cells;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the file that was asked for of all rows. It is moved to its name when it is whole. */
final class Finished {

    private Finished() {}

    static void ndjson(Part part, Path file) {
        try {
            move(part.rows(), file);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        part.delete();
    }

    /** The columns are the members of all rows, which are known only when all have come: the rows are read twice, not held. */
    static void csv(Part part, Path file) {
        Path staged = file.resolveSibling(file.getFileName() + ".part.csv");
        try {
            Set<String> columns = columns(part.rows());
            try (BufferedReader rows = Files.newBufferedReader(part.rows());
                    CsvWriter csv = CsvWriter.builder().build(staged)) {
                if (!columns.isEmpty()) {
                    csv.writeRecord(List.copyOf(columns));
                }
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    csv.writeRecord(Cells.of(json(row)).guarded(columns));
                }
            }
            move(staged, file);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        part.delete();
    }

    private static Set<String> columns(Path ndjson) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        try (BufferedReader rows = Files.newBufferedReader(ndjson)) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                columns.addAll(Cells.of(json(row)).columns());
            }
        }
        return columns;
    }

    private static JsonNode json(String row) throws IOException {
        return Json.MAPPER.readTree(row);
    }

    private static void move(Path whole, Path file) throws IOException {
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static CommandFailed notWritten(Path file, IOException e) {
        return CommandFailed.wrongUse(Word.NOT_WRITTEN, file, String.valueOf(e.getMessage()));
    }
}
