package dk.opgang.housingareas.imports;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.platform.json.Faults;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads StatBank's CSV. A decimal comma is read, and {@code -}, by which StatBank writes that there is nothing to count, is 0. */
final class StatBankCsv {

    private static final Set<String> NOT_TOLD = Set.of("", "..", ".", "...");
    private static final String NOTHING = "-";

    private StatBankCsv() {}

    static List<SourceCell> read(JsonNode data, @Nullable String valueColumn, Faults faults) {
        if (!data.isTextual()) {
            faults.unreadable("/data", "invalid-text", "Her ventes CSV som tekst", "Expected is CSV as text");
            return List.of();
        }
        if (valueColumn == null) {
            faults.broken("/mapping/value", "required", "Feltet skal udfyldes", "The field is required");
            return List.of();
        }
        List<SourceCell> cells = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(withoutMark(data.asText()))) {
            for (NamedCsvRecord row : csv) {
                cells.add(cell(row, valueColumn, faults));
            }
        } catch (CsvParseException | IOException | IllegalStateException e) {
            faults.unreadable("/data", "malformed-csv", "Kan ikke læses som CSV", "Cannot be read as CSV");
        }
        return cells;
    }

    private static SourceCell cell(NamedCsvRecord row, String valueColumn, Faults faults) {
        Map<String, List<String>> keys = new HashMap<>();
        row.getFieldsAsMap().forEach((column, text) -> keys.put(column, List.of(text.trim())));
        List<String> value = keys.get(valueColumn);
        if (value == null) {
            // Told once, with the other columns of the mapping.
            return new SourceCell(keys, null);
        }
        return new SourceCell(keys, number(value.getFirst(), row.getStartingLineNumber(), faults));
    }

    private static @Nullable BigDecimal number(String text, long line, Faults faults) {
        if (NOT_TOLD.contains(text)) {
            return null;
        }
        try {
            return text.equals(NOTHING) ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            faults.broken(
                    "/data",
                    "invalid-number",
                    "Linje " + line + " har ikke et tal som værdi",
                    "Line " + line + " has no number as its value");
            return null;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
